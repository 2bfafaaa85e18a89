// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "domain/toetsingskader.h"

namespace maatlat {

/// Every share that an organisation can have (n of m, with m up to the most verwachtingen of a
/// kader) by its place among all of them, the highest first; equal shares have one place. It makes
/// the order of a million shares a matter of counting.
class Aandeelorde {
  public:
    static const Aandeelorde& van();

    /// 0 ≤ deel ≤ geheel, 1 ≤ geheel ≤ kMaxBeoordeeld.
    std::uint16_t plaats(int deel, int geheel) const {
        return plaatsen_[static_cast<std::size_t>(geheel)][static_cast<std::size_t>(deel)];
    }

    std::size_t aantal() const { return aantal_; }  ///< of different shares

  private:
    Aandeelorde();

    std::size_t aantal_ = 0;
    std::array<std::array<std::uint16_t, kMaxBeoordeeld + 1>, kMaxBeoordeeld + 1> plaatsen_{};
};

}  // namespace maatlat
