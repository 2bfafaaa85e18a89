// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/beslisregel.h"
#include "domain/telling.h"

namespace maatlat {

/// Which oordelen a criterium can still get, whatever score the open verwachtingen will have.
struct Bereik {
    std::vector<Oordeel> mogelijk;  ///< best first
    bool zonderOordeel = false;     ///< some way of finishing ends in a gap or a double

    /// Settled before it is complete: only one oordeel is left, and surely so.
    bool vast() const { return mogelijk.size() == 1 && !zonderOordeel; }
};

/// Tries every way in which the verwachtingen without a score can become voldoende, onvoldoende
/// or nvt.
Bereik bereik(const Beslisregel& regel, const Telling& telling);

}  // namespace maatlat
