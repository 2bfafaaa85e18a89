// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bronnen/bezoek.h"
#include "store/toetssleutel.h"
#include "toetsing/recordinvoer.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

/// A visit as bronnen and bevindingen name it.
struct Bezoekverwijzing {
    std::int64_t nr = 0;
    std::string naam;  ///< "Onaangekondigd bezoek op 20 november 2026"
    bool weg = false;  ///< it was taken away, and what hung under it still names it

    /// "Onaangekondigd bezoek op 20 november 2026 (ingetrokken bezoek)"
    std::string voluit() const { return weg ? naam + " (ingetrokken bezoek)" : naam; }
};

std::string bezoeknaam(const Bezoek& bezoek);

/// Every visit of the toets, by date, also those that were taken away.
std::vector<Bezoekverwijzing> bezoeken(const Toetslezing& toets);

/// The one with this number; null when there is none.
const Bezoekverwijzing* vindBezoek(const std::vector<Bezoekverwijzing>& alle, std::int64_t nr);

/// The number that was chosen in the field "bezoek", 0 for none. One that was taken away can stay
/// (`was`), but not be chosen; `controle` hears that.
std::int64_t leesBezoek(const Toetslezing& toets, const Recordinvoer& invoer, std::int64_t was,
                        Veldcontrole& controle);

}  // namespace maatlat
