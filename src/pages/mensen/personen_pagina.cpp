// SPDX-License-Identifier: EUPL-1.2
#include "pages/mensen/personen_pagina.h"

namespace maatlat {

std::vector<FormulierPagina::Veld> formuliervelden(const Persoonsvelden& velden) {
    const auto kop = [&](const char* naam, const char* label, const char* hint) {
        return Veldkop{.naam = naam,
                       .label = label,
                       .hint = hint,
                       .fout = foutVan(velden.fouten, naam),
                       .verplicht = std::string_view(naam) != "organisatie"};
    };
    return {Tekstveld{.kop = kop("naam", "Naam", ""), .waarde = velden.naam},
            Tekstveld{.kop = kop("email", "E-mailadres", "Hiermee logt deze persoon in."),
                      .waarde = velden.email,
                      .soort = Tekstveld::Soort::email},
            Vinkjes{.kop = kop("rol", "Rollen", "Kies er een of meer."), .opties = velden.rollen},
            Keuzelijst{.kop = kop("organisatie", "Organisatie", "Alleen voor VT-management."),
                       .opties = velden.organisaties}};
}

}  // namespace maatlat
