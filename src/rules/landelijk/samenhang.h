// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "domain/scorerij.h"

/// Which verwachtingen fail together more often than chance would have it.
namespace maatlat {

/// Two verwachtingen, and how often they go together. Only organisations count that have a plus or
/// a min on both.
struct Paar {
    int a = 0;  ///< positie; a < b
    int b = 0;
    int beideNiet = 0;  ///< both onvoldoende
    int alleenA = 0;    ///< a onvoldoende, b voldoende
    int alleenB = 0;    ///< the other way round
    int beideWel = 0;
    double verwacht = 0;  ///< how many both onvoldoende when they had nothing to do with each
                          ///< other: (onvoldoende on a) × (onvoldoende on b) / all
    double kans = 1;      ///< of so many or more both onvoldoende by chance: Fisher, one-sided

    int samen() const { return beideNiet + alleenA + alleenB + beideWel; }
    double erboven() const { return beideNiet - verwacht; }
};

/// All pairs of the first `verwachtingen` posities: furthest above chance first, then the more
/// surprising, then in the order of the kader. Pairs on which nobody has both scores are left out.
std::vector<Paar> samenhang(std::span<const Scorerij> rijen, int verwachtingen);

/// From here on a pair is called surprising: less than once in twenty by chance alone.
inline constexpr double kSamenhanggrens = 0.05;

}  // namespace maatlat
