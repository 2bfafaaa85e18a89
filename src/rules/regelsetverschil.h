// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "domain/oordeel.h"
#include "domain/telling.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// A telling of a criterium for which the regelsets of its kader do not all say the same.
struct Regelsetverschil {
    const Criterium* criterium = nullptr;  ///< of the kader that was asked
    Telling telling;
    std::vector<std::optional<Oordeel>>
        oordelen;  ///< one per regelset, in their order; may be none
};

/// Where the regelsets of a kader differ: every complete telling of every criterium was tried.
/// Criteria in the order of the kader; of each, fewest nvt and then fewest onvoldoende first. Empty
/// when there is one regelset, or all say the same.
std::vector<Regelsetverschil> regelsetverschillen(const Toetsingskader& kader);

}  // namespace maatlat
