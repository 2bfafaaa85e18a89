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
        Populatie::Rij rij;
        rij.nummer = nummer;
        rij.datums[0] = dagUit("2026-01-01");
        rij.soort = i % 3 == 0 ? "advies" : "melding";
        uit.voegToe(static_cast<Pseudoniem>(i), rij);
    }
    return uit;
}

}  // namespace maatlat
