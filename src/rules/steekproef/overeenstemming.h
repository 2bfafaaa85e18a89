// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <utility>

#include "rules/steekproef/schatting.h"

namespace maatlat {

/// A measure of agreement with its 95% interval. No value when it is not defined (kappa when both
/// readers always said the same one thing), no interval when there are too few pairs.
struct Maat {
    std::optional<double> waarde;  ///< at most 1; the percentage as a share
    std::optional<Interval> interval;
};

/// How alike two readers answered one check. Sources of the formulas stand in the .cpp with each.
struct Overeenstemming {
    int paren = 0;
    int gelijk = 0;
    Maat percentage;
    Maat kappa;  ///< Cohen 1960
    Maat alpha;  ///< Krippendorff, nominal
    Maat ac1;    ///< Gwet 2008
};

/// Each pair holds the categories that the first and the second reader chose, from 0 to
/// `categorieen` - 1. Errors: std::invalid_argument for a category outside that.
Overeenstemming vergelijkLezers(std::span<const std::pair<int, int>> paren, int categorieen);

}  // namespace maatlat
