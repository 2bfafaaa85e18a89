// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/onderzoeken_pagina.h"

namespace maatlat {

Vulling vulling(const OnderzoekenPagina& pagina) {
    Vulling uit;
    uit.toonAls(pagina.magOpenen, "MAG_OPENEN");
    uit.toonAls(pagina.onderzoeken.empty(), "GEEN_ONDERZOEKEN");
    if (pagina.onderzoeken.empty()) return uit;
    Vulling& lijst = uit.sectie("ONDERZOEKEN");
    for (const auto& een : pagina.onderzoeken) {
        Vulling& regel = lijst.sectie("ONDERZOEK");
        regel.zet("PAD", een.pad);
        regel.zet("NAAM", een.naam);
        regel.zet("TOEZICHTHOUDER", een.toezichthouder);
        regel.zet("PERIODE", een.periode);
        regel.zet("TOETSEN", een.toetsen);
        if (een.teamPad.empty()) continue;
        Vulling& team = regel.sectie("MAG_TEAM");
        team.zet("TEAM_PAD", een.teamPad);
        team.zet("TEAM_VAN", een.naam);
    }
    vul(lijst, pagina.bladeren);
    return uit;
}

Vulling vulling(const TeamPagina& pagina) {
    Vulling uit;
    uit.zet("BEELD_PAD", pagina.beeldPad);
    uit.toonAls(pagina.zonderInspecteurs, "ZONDER_INSPECTEURS");
    for (const auto& een : pagina.toetsen) {
        Vulling& toets = uit.sectie("TOETS");
        toets.zet("NR", std::to_string(een.nr));
        toets.zet("ORGANISATIE", een.organisatie);
        toets.zet("STATUS", een.status);
        toets.zet("NAMEN", een.namen);
        if (!een.wijzigPad.empty()) {
            Vulling& wijzigen = toets.sectie("WIJZIGEN");
            wijzigen.zet("WIJZIG_PAD", een.wijzigPad);
            wijzigen.zet("TEAM_VAN", een.organisatie);
        }
        if (een.keuzes.empty()) continue;
        Vulling& formulier = toets.sectie("FORMULIER");
        formulier.zet("ACTIE", pagina.actie);
        formulier.zet("TOETS_NR", std::to_string(een.nr));
        formulier.zet("TEAM_VAN", een.organisatie);
        for (const auto& keuze : een.keuzes) {
            if (keuze.gekozen) formulier.sectie("WAS").zet("WAS_NR", std::to_string(keuze.nr));
            Vulling& persoon = formulier.sectie("PERSOON");
            persoon.zet("ID", "team-" + std::to_string(een.nr) + "-" + std::to_string(keuze.nr));
            persoon.zet("PERSOON_NR", std::to_string(keuze.nr));
            persoon.zet("PERSOON_NAAM", keuze.naam);
            persoon.toonAls(keuze.gekozen, "GEKOZEN");
        }
    }
    return uit;
}

}  // namespace maatlat
