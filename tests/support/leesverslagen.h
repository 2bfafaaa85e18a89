// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "domain/leesverslag.h"

namespace maatlat::test {

/// What was read of a file, without anything hidden or left out.
inline Leesverslag leesverslag(std::string bestand, std::string sha256, Tabelsoort soort,
                               std::string blad, std::string bereik, std::int64_t rijen) {
    Leesverslag uit;
    uit.bestand = std::move(bestand);
    uit.sha256 = std::move(sha256);
    uit.soort = soort;
    uit.blad = std::move(blad);
    uit.bereik = std::move(bereik);
    uit.rijen = rijen;
    return uit;
}

}  // namespace maatlat::test
