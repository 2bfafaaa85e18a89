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

Vulling vulling(const VergelijkPagina& pagina) {
    Vulling uit;
    uit.zet("ACTIE", pagina.actie);
    voegKeuzeToe(uit, pagina, "a", "Eerste organisatie", pagina.gekozenA);
    voegKeuzeToe(uit, pagina, "b", "Tweede organisatie", pagina.gekozenB);
    if (pagina.regels.empty()) return uit;
    Vulling& vergelijking = uit.sectie("VERGELIJKING");
    vulAlineas(vergelijking, "ALINEA", pagina.alineas);
    vergelijking.zet("NAAM_A", pagina.a.naam);
    vergelijking.zet("NAAM_B", pagina.b.naam);
    vul(vergelijking.sectie("KOP_A"), pagina.a);
    vul(vergelijking.sectie("KOP_B"), pagina.b);
    vergelijking.zet("STATUS_A", pagina.a.status);
    vergelijking.zet("STATUS_B", pagina.b.status);
    for (const VergelijkPagina::Rij& een : pagina.regels) {
        Vulling& regel = vergelijking.sectie("REGEL");
        regel.zet("RIJSOORT", een.criterium ? "criteriumrij" : "verwachtingrij");
        regel.zet("CODE", een.code);
        regel.zet("TEKST", een.tekst);
        vulVak(regel, "VAK_A", een.criterium, een.a);
        vulVak(regel, "VAK_B", een.criterium, een.b);
        regel.sectie(een.verschilt ? "VERSCHIL" : "GELIJK").zet("VERSCHIL", een.verschil);
    }
    return uit;
}

}  // namespace maatlat
