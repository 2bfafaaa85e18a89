// SPDX-License-Identifier: EUPL-1.2
#include "taal/slug.h"

#include "taal/zoekvorm.h"

namespace maatlat {

std::string slug(std::string_view tekst, std::string_view anders) {
    std::string uit;
    for (const char teken : zoekvorm(tekst)) {
        const bool gewoon = (teken >= 'a' && teken <= 'z') || (teken >= '0' && teken <= '9');
        if (gewoon)
            uit += teken;
        else if (!uit.empty() && uit.back() != '-')
            uit += '-';
    }
    while (uit.ends_with('-'))
        uit.pop_back();
    return uit.empty() ? std::string(anders) : uit;
}

}  // namespace maatlat
