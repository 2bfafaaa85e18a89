// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "rules/onderzoek/ranglijst.h"

namespace maatlat {

/// Where a line through the ranking falls that leaves so many organisations below it: the ones that
/// are tested again. Organisations are given by their place in the ranking (from 0), best first.
struct Hertoetsgrens {
    int gevraagd = 0;                  ///< how many: 1 or more
    std::vector<std::size_t> eronder;  ///< below the line, whatever happens to equals
    /// Equals across the line: the ranking alone cannot tell which of them are below it. Empty when
    /// the line falls between two ranks.
    std::vector<std::size_t> opDeGrens;
    std::vector<std::size_t> netErbuiten;  ///< the rank just above; empty where equals are across
    bool voorlopig = false;  ///< somebody is not judged in full and may still come in between

    /// How many of those on the line belong below it.
    int nogTeKiezen() const {
        return opDeGrens.empty() ? 0 : gevraagd - static_cast<int>(eronder.size());
    }

    /// Whether fewer organisations have a rank than were asked for; then all of them are below.
    bool teWeinig() const {
        return opDeGrens.empty() && static_cast<int>(eronder.size()) < gevraagd;
    }

    friend bool operator==(const Hertoetsgrens&, const Hertoetsgrens&) = default;
};

/// The lowest `aantal` of those with a rank. Who has none is never among them: of who is not judged
/// in full the place is not known, and of whom nothing applies has none. Throws
/// std::invalid_argument when `aantal` is less than 1.
Hertoetsgrens hertoetsgrens(const Ranglijst& ranglijst, int aantal);

/// What a line says of the organisation at one place.
enum class Hertoetsplek : unsigned char { niet, hertoets, opDeGrens };
Hertoetsplek hertoetsplek(const Hertoetsgrens& grens, std::size_t plaats);

}  // namespace maatlat
