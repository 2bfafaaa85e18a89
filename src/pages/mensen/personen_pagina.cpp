// SPDX-License-Identifier: EUPL-1.2
#include "pages/mensen/personen_pagina.h"

namespace maatlat {

Vulling vulling(const PersonenPagina& pagina) {
    Vulling uit;
    for (const PersonenPagina::Rij& een : pagina.personen) {
        Vulling& rij = uit.sectie("PERSOON");
        rij.zet("PAD", een.pad);
        rij.zet("NAAM", een.naam);
        rij.zet("NR", een.nr);
        rij.zet("EMAIL", een.email);
        rij.zet("ROLLEN", een.rollen);
        rij.zet("TOESTAND", een.toestand);
    }
    vul(uit, pagina.bladeren);
    return uit;
}

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

Vulling vulling(const UitgereiktPagina& pagina) {
    Vulling uit;
    uit.zet("PERSOONPAD", pagina.persoonpad);
    uit.zet("NAAM", pagina.naam);
    if (pagina.adres.empty()) {
        uit.sectie("AL_GETOOND");
    } else {
        Vulling& link = uit.sectie("LINK");
        link.zet("VOOR", pagina.naam);
        link.zet("ADRES", pagina.adres);
        link.zet("GELDIG", pagina.geldig);
    }
    return uit;
}

}  // namespace maatlat
