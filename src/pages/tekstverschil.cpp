// SPDX-License-Identifier: EUPL-1.2
#include "pages/tekstverschil.h"

#include "taal/samenvoegen.h"

namespace maatlat {

namespace {

void vul(Vulling& vulling, std::string_view was, std::string_view wordt, bool metWeg) {
    Vulling& deel = vulling.deel("TEKSTVERSCHIL");
    for (const Tekstdeel& een : verschil(was, wordt)) {
        const bool weg = een.waar == Tekstdeel::Waar::eerste;
        if (weg && !metWeg) continue;
        const char* soort = een.waar == Tekstdeel::Waar::beide ? "BEIDE" : weg ? "WEG" : "ERBIJ";
        deel.sectie("STUK").sectie(soort).zet("TEKST", een.tekst);
    }
}

}  // namespace

void vulTekstverschil(Vulling& vulling, std::string_view was, std::string_view wordt) {
    vul(vulling, was, wordt, true);
}

void vulTekstNaast(Vulling& vulling, std::string_view andere, std::string_view deze) {
    vul(vulling, andere, deze, false);
}

}  // namespace maatlat
