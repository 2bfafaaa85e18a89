// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/steekproef/populatie.h"

namespace maatlat {

/// Dossiers with pseudonyms 1, 2, 3..., every third one of soort "advies", the others "melding".
inline Populatie kleinePopulatie(int aantal) {
    Populatie uit;
    for (int i = 1; i <= aantal; ++i) {
        const std::string nummer = "2026-" + std::to_string(i);
        Populatie::Rij regel;
        regel.nummer = nummer;
        regel.datums[0] = dagUit("2026-01-01");
        regel.soort = i % 3 == 0 ? "advies" : "melding";
        uit.voegToe(static_cast<Pseudoniem>(i), regel);
    }
    return uit;
}

}  // namespace maatlat
