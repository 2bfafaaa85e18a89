// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/verwachting_pagina.h"

namespace maatlat {

namespace {

void vulBuur(Vulling& vulling, std::string_view sectie, const Verwijzing& buur) {
    if (buur.tekst.empty()) return;
    Vulling& deel = vulling.sectie(sectie);
    deel.zet("PAD", buur.pad);
    deel.zet("NAAR", buur.tekst);
}

}  // namespace

Vulling vulling(const VerwachtingPagina& pagina) {
    Vulling uit;
    uit.zet("TEKST", pagina.tekst);
    uit.zet("CRITERIUM", pagina.criterium);
    uit.zet("ZIN", pagina.zin);
    vul(uit, pagina.balk);
    for (const VerwachtingPagina::Groep& een : pagina.groepen) {
        Vulling& groep = uit.sectie("GROEP");
        groep.zet("SOORT", een.score.soort);
        groep.zet("TEKEN", een.score.teken);
        groep.zet("SCORE", een.score.naam);
        groep.zet("AANTAL", een.aantal);
        for (const Organisatienaam& van : een.organisaties) {
            Vulling& regel = groep.sectie("ORGANISATIE");
            vul(regel, van);
            regel.zet("STATUS", van.status);
        }
    }
    vulBuur(uit, "VORIGE", pagina.vorige);
    vulBuur(uit, "VOLGENDE", pagina.volgende);
    return uit;
}

}  // namespace maatlat
