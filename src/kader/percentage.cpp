// SPDX-License-Identifier: EUPL-1.2
#include "kader/percentage.h"

namespace maatlat {

std::optional<int> leesPercentage(std::string_view tekst) {
    int honderdsten = 0, heel = 0, decimalen = 0;
    bool achterKomma = false;
    for (const char teken : tekst) {
        if ((teken == '.' || teken == ',') && !achterKomma && heel > 0) {
            achterKomma = true;
            continue;
        }
        if (teken < '0' || teken > '9') return std::nullopt;
        ++(achterKomma ? decimalen : heel);
        if (heel > 3 || decimalen > 2) return std::nullopt;
        honderdsten = honderdsten * 10 + (teken - '0');
    }
    if (heel == 0 || (achterKomma && decimalen == 0)) return std::nullopt;
    for (; decimalen < 2; ++decimalen)
        honderdsten *= 10;
    return honderdsten <= 10000 ? std::optional(honderdsten) : std::nullopt;
}

}  // namespace maatlat
