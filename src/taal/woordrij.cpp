// SPDX-License-Identifier: EUPL-1.2
#include "taal/woordrij.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

#include "taal/tekst.h"

namespace maatlat {

namespace {

enum class Aard : unsigned char { letter, bijLetter, cijfer, wit, regeleinde, teken };

Aard aard(UChar32 teken) {
    if (teken == '\n') return Aard::regeleinde;
    if (teken >= '0' && teken <= '9') return Aard::cijfer;
    if (teken < 0) return Aard::teken;
    if (u_isalpha(teken)) return Aard::letter;
    if (u_isUWhiteSpace(teken)) return Aard::wit;
    // A soft hyphen or a sign without width must not hide what a reader sees as one word.
    const int8_t soort = u_charType(teken);
    return soort == U_NON_SPACING_MARK || soort == U_FORMAT_CHAR ? Aard::bijLetter : Aard::teken;
}

void maakKlein(std::string& woord) {
    for (char& teken : woord) {
        if (static_cast<unsigned char>(teken) >= 0x80U) {
            woord = kleineLetters(woord);
            return;
        }
        if (teken >= 'A' && teken <= 'Z') teken = static_cast<char>(teken - 'A' + 'a');
    }
}

}  // namespace

Woordrij woordrij(std::string_view tekst) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(tekst.data());
    const auto lengte = static_cast<int32_t>(tekst.size());
    Woordrij uit;
    Woord::Ervoor ervoor = Woord::Ervoor::nieuweRegel;
    for (int32_t i = 0; i < lengte;) {
        const int32_t begin = i;
        UChar32 teken = 0;
        U8_NEXT(bytes, i, lengte, teken);
        const Aard wat = aard(teken);
        if (wat == Aard::wit || wat == Aard::regeleinde) {
            if (ervoor != Woord::Ervoor::nieuweRegel)
                ervoor = wat == Aard::wit ? Woord::Ervoor::wit : Woord::Ervoor::nieuweRegel;
            continue;
        }
        const auto soort = wat == Aard::letter   ? Woord::Soort::letters
                           : wat == Aard::cijfer ? Woord::Soort::cijfers
                                                 : Woord::Soort::teken;
        const bool vervolg = !uit.empty() && ervoor == Woord::Ervoor::niets &&
                             uit.back().soort != Woord::Soort::teken &&
                             (wat == Aard::bijLetter || uit.back().soort == soort);
        if (!vervolg) {
            uit.push_back({});
            uit.back().soort = soort;
            uit.back().ervoor = ervoor;
            uit.back().vanaf = static_cast<std::size_t>(begin);
            uit.back().hoofdletter = u_isupper(teken) || u_istitle(teken);
        }
        if (wat != Aard::bijLetter) ++uit.back().letters;
        if (u_charType(teken) != U_FORMAT_CHAR)
            uit.back().klein.append(tekst, static_cast<std::size_t>(begin),
                                    static_cast<std::size_t>(i - begin));
        uit.back().lengte += static_cast<std::size_t>(i - begin);
        ervoor = Woord::Ervoor::niets;
    }
    for (Woord& een : uit)
        if (een.soort == Woord::Soort::letters) maakKlein(een.klein);
    return uit;
}

}  // namespace maatlat
