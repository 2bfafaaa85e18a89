// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What hangs under one visit, also when that was taken away.
struct Bezoekinhoud {
    std::int64_t nr = 0;
    std::vector<Bron> bronnen{};           ///< by number
    std::vector<Bevinding> bevindingen{};  ///< by number; also those that follow their bron
    bool magErbij = false;  ///< this person may add to it: the visit was not taken away
};

/// Throws Onvindbaar when there never was such a visit.
Bezoekinhoud leesBezoekinhoud(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              std::int64_t nr);

}  // namespace maatlat
