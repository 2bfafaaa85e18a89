// SPDX-License-Identifier: EUPL-1.2
#include "taal/woordtelling.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace maatlat {

namespace {

/// The long dashes of running text; a hyphen holds a word together.
bool isGedachtestreep(UChar32 teken) {
    constexpr UChar32 kHalf = 0x2013;
    constexpr UChar32 kHeel = 0x2014;
    return teken == kHalf || teken == kHeel;
}

/// In "2019–2025" the dash belongs to the number.
bool isScheiding(UChar32 voor, UChar32 teken, UChar32 na) {
    constexpr UChar32 kBreedteloos = 0x200B;
    if (u_isUWhiteSpace(teken) != 0 || teken == kBreedteloos) return true;
    return isGedachtestreep(teken) && (u_isdigit(voor) == 0 || u_isdigit(na) == 0);
}

}  // namespace

int telWoorden(std::string_view tekst) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(tekst.data());
    const auto lengte = static_cast<std::int32_t>(tekst.size());
    int aantal = 0;
    bool geteld = false;
    UChar32 vorig = 0;
    for (std::int32_t i = 0; i < lengte;) {
        UChar32 teken = 0;
        U8_NEXT(bytes, i, lengte, teken);
        UChar32 volgend = 0;
        if (std::int32_t j = i; j < lengte) U8_NEXT(bytes, j, lengte, volgend);
        if (teken < 0) continue;
        if (isScheiding(vorig, teken, volgend)) {
            geteld = false;
        } else if (!geteld && u_isalnum(teken) != 0) {
            geteld = true;
            ++aantal;
        }
        vorig = teken;
    }
    return aantal;
}

}  // namespace maatlat
