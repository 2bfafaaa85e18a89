// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/beslisregel.h"
#include "domain/telling.h"

namespace maatlat {

/// So many verwachtingen go from one score to another.
struct Stap {
    Score van = Score::onvoldoende;
    Score naar = Score::voldoende;  ///< voldoende or onvoldoende
    int aantal = 0;

    friend bool operator==(const Stap&, const Stap&) = default;
};

/// One way to get at an oordeel. Which verwachtingen of a kind change does not matter: any choice
/// of `aantal` out of those with score `van` will do.
using Wijziging = std::vector<Stap>;

/// The smallest changes after which the rule gives this oordeel; every verwachting without a score
/// is given one, and any other may change to voldoende or onvoldoende. Empty when no change leads
/// there. A telling that has the oordeel already needs one empty change.
std::vector<Wijziging> kleinsteWijzigingen(const Beslisregel& regel, const Telling& telling,
                                           Oordeel doel);

}  // namespace maatlat
