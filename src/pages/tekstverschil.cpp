// SPDX-License-Identifier: EUPL-1.2
#include "pages/tekstverschil.h"

#include <optional>

#include "taal/samenvoegen.h"

namespace maatlat {

namespace {

/// `zonder`: what stands in only this one of the two is left out.
void vul(Vulling& vulling, std::string_view was, std::string_view wordt,
         std::optional<Tekstdeel::Waar> zonder) {
    Vulling& deel = vulling.deel("TEKSTVERSCHIL");
    for (const Tekstdeel& een : verschil(was, wordt)) {
        if (een.waar == zonder) continue;
        const bool weg = een.waar == Tekstdeel::Waar::eerste;
        const char* soort = een.waar == Tekstdeel::Waar::beide ? "BEIDE" : weg ? "WEG" : "ERBIJ";
        deel.sectie("STUK").sectie(soort).zet("TEKST", een.tekst);
    }
}

}  // namespace

void vulTekstverschil(Vulling& vulling, std::string_view was, std::string_view wordt) {
    vul(vulling, was, wordt, std::nullopt);
}

void vulTekstNaast(Vulling& vulling, std::string_view andere, std::string_view deze) {
    vul(vulling, andere, deze, Tekstdeel::Waar::eerste);
}

void vulTekstWas(Vulling& vulling, std::string_view was, std::string_view wordt) {
    vul(vulling, was, wordt, Tekstdeel::Waar::tweede);
}

}  // namespace maatlat
