// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>

#include "exchange/steekproef/populatie_lezer.h"

namespace maatlat {

/// The lists of dossiers between reading and drawing; part of the Werkplek. They hold numbers of
/// real dossiers and so are never stored: a list is here for an hour, or until the program stops.
/// Used by many threads.
class Populatiegeheugen {
  public:
    using Lijst = std::shared_ptr<const Populatielijst>;

    /// Longer than it takes to fix a plan and throw dice with somebody.
    static constexpr std::int64_t kBewaartijd = 60 * 60;  ///< seconds

    /// `meesteRegels`: so many dossiers fit over all lists; the oldest lists make room.
    explicit Populatiegeheugen(std::size_t meesteRegels = 2'000'000)
        : meesteRegels_(meesteRegels) {}

    /// Keeps the list in place of an earlier one of that steekproef; `nu` as a Klok gives it.
    void onthoud(std::int64_t toets, std::int64_t steekproef, Lijst lijst, const std::string& nu);

    /// The list; null when it is not or no longer here.
    Lijst lijst(std::int64_t toets, std::int64_t steekproef, const std::string& nu);

    void vergeet(std::int64_t toets, std::int64_t steekproef);

    /// Lets go of what is over its time.
    void ruimOp(const std::string& nu);

  private:
    struct Plek {
        std::int64_t toets;
        std::int64_t steekproef;
        Lijst lijst;
        std::int64_t tot;  ///< seconds since 1970
    };
    void ruimVerlopenOp(std::int64_t nu);
    void vergeetHier(std::int64_t toets, std::int64_t steekproef);

    const std::size_t meesteRegels_;
    std::mutex slot_;
    std::list<Plek> plekken_;  ///< the oldest in front
};

}  // namespace maatlat
