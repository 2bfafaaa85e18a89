// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "exchange/steekproef/populatie_lezer.h"

namespace maatlat {

/// Spreadsheets with more than one list of dossiers, until somebody has said which tab is meant;
/// part of the Werkplek. As in Populatiegeheugen they are never stored, and gone after an hour. One
/// for each person and toets. Used by many threads.
class Bladgeheugen {
  public:
    using Bladen = std::shared_ptr<const std::vector<Lijstblad>>;

    static constexpr std::int64_t kBewaartijd = 60 * 60;  ///< seconds

    /// `meesteRijen`: so many rows fit over all files; the oldest make room, never the newest.
    explicit Bladgeheugen(std::size_t meesteRijen = 500'000) : meesteRijen_(meesteRijen) {}

    /// Keeps these in place of earlier ones of that person in that toets; `nu` as a Klok gives it.
    void onthoud(std::int64_t toets, std::int64_t persoon, Bladen bladen, const std::string& nu);

    /// Null when there are none, or no longer.
    Bladen bladen(std::int64_t toets, std::int64_t persoon, const std::string& nu);

    void vergeet(std::int64_t toets, std::int64_t persoon);

    /// Lets go of what is over its time.
    void ruimOp(const std::string& nu);

  private:
    struct Plek {
        std::int64_t toets;
        std::int64_t persoon;
        Bladen bladen;
        std::size_t rijen;
        std::int64_t tot;  ///< seconds since 1970
    };
    void ruimVerlopenOp(std::int64_t nu);
    void vergeetHier(std::int64_t toets, std::int64_t persoon);

    const std::size_t meesteRijen_;
    std::mutex slot_;
    std::list<Plek> plekken_;  ///< the oldest in front
};

}  // namespace maatlat
