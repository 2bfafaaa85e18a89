// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/vergelijk_pagina.h"

#include "pages/formulier.h"

namespace maatlat {

namespace {

void voegKeuzeToe(Vulling& vulling, const VergelijkPagina& pagina, const char* naam,
                  const char* label, std::int64_t gekozen) {
    Keuzelijst lijst;
    lijst.kop.naam = naam;
    lijst.kop.label = label;
    for (const VergelijkPagina::Keuze& een : pagina.keuzes)
        lijst.opties.push_back({std::to_string(een.toets), een.naam, een.toets == gekozen});
    voegToe(vulling, lijst);
}

void vulVak(Vulling& regel, std::string_view sectie, bool criterium, const Teken& teken) {
    Vulling& vak = regel.sectie(sectie);
    vak.zet("VORM", criterium ? "oordeel" : "score");
    vak.zet("SOORT", teken.soort);
    vak.zet("TEKEN", teken.teken);
    vak.zet("WOORD", teken.naam);
}

}  // namespace

void VergelijkPagina::beschrijf(Vulling& uit) const {
    uit.zet("ACTIE", actie);
    voegKeuzeToe(uit, *this, "a", "Eerste organisatie", gekozenA);
    voegKeuzeToe(uit, *this, "b", "Tweede organisatie", gekozenB);
    if (regels.empty()) return;
    Vulling& vergelijking = uit.sectie("VERGELIJKING");
    vergelijking.elk("ALINEA", "TEKST", alineas);
    vergelijking.zet("NAAM_A", a.naam);
    vergelijking.zet("NAAM_B", b.naam);
    vul(vergelijking.sectie("KOP_A"), a);
    vul(vergelijking.sectie("KOP_B"), b);
    vergelijking.zet("STATUS_A", a.status);
    vergelijking.zet("STATUS_B", b.status);
    for (const VergelijkPagina::Rij& een : regels) {
        Vulling& regel = vergelijking.sectie("REGEL");
        regel.zet("RIJSOORT", een.criterium ? "criteriumrij" : "verwachtingrij");
        regel.zet("CODE", een.code);
        regel.zet("TEKST", een.tekst);
        vulVak(regel, "VAK_A", een.criterium, een.a);
        vulVak(regel, "VAK_B", een.criterium, een.b);
        regel.sectie(een.verschilt ? "VERSCHIL" : "GELIJK").zet("VERSCHIL", een.verschil);
    }
}

}  // namespace maatlat
