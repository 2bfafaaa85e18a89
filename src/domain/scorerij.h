// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "domain/telling.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// The scores of one organisation on all judged verwachtingen of a kader, by positie: 16 bytes,
/// so that a million organisations fit in memory and are judged at the speed of reading them.
/// Bit i of the two planes together is the Score at positie i.
class Scorerij {
  public:
    Score op(int positie) const {
        return static_cast<Score>(((laag_ >> positie) & 1u) | (((hoog_ >> positie) & 1u) << 1));
    }

    void zet(int positie, Score score) {
        const std::uint64_t bit = std::uint64_t{1} << positie;
        const auto waarde = static_cast<unsigned>(score);
        laag_ = (waarde & 1u) ? laag_ | bit : laag_ & ~bit;
        hoog_ = (waarde & 2u) ? hoog_ | bit : hoog_ & ~bit;
    }

    std::uint64_t voldoende() const { return laag_ & ~hoog_; }
    std::uint64_t onvoldoende() const { return hoog_ & ~laag_; }
    std::uint64_t nvt() const { return laag_ & hoog_; }
    std::uint64_t beoordeeld() const { return laag_ | hoog_; }  ///< voldoende, onvoldoende or nvt
    std::uint64_t zonderNvt() const { return laag_ ^ hoog_; }   ///< voldoende or onvoldoende

    /// The counts over `aantal` posities from `eerste` (0 ≤ eerste, eerste + aantal ≤ 64).
    Telling tel(int eerste, int aantal) const;

    friend bool operator==(const Scorerij&, const Scorerij&) = default;

  private:
    std::uint64_t laag_ = 0;
    std::uint64_t hoog_ = 0;
};

/// The lowest `aantal` bits (0 ≤ aantal ≤ 64).
constexpr std::uint64_t masker(int aantal) {
    return aantal >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << aantal) - 1;
}

/// The counts for one criterium, and for the whole kader.
Telling tel(const Scorerij& rij, const Criterium& criterium);
Telling tel(const Scorerij& rij, const Toetsingskader& kader);

}  // namespace maatlat
