// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/criterium_pagina.h"

#include "pages/markdown.h"

namespace maatlat {

namespace {

void vulBron(Vulling& blok, const Bronblok& bron) {
    Vulling& deel = blok.sectie("BRON");
    deel.zet("BRONNAAM", bron.naam);
    deel.zet("BRONSOORT", bron.soort);
    deel.zet("BRONPAD", bron.pad);
    for (const Bevindingrij& een : bron.bevindingen) {
        Vulling& regel = deel.sectie("BEVINDING");
        regel.zet("NAAM", een.naam);
        regel.zet("PAD", een.pad);
        regel.zet("RICHTING", een.richting);
        regel.zet("MERK", een.merk);
        regel.zetHtml("TEKST_HTML", markdownNaarHtml(een.tekst));
        if (een.beeld) vul(regel.sectie("BEELD"), *een.beeld);
    }
}

void vulVerwachting(Vulling& uit, const Verwachtingblok& een) {
    Vulling& punt = uit.sectie("INHOUD");
    punt.zet("NAARCODE", een.code);
    punt.zet("STAAT", een.reden.empty() ? een.score : "wordt niet beoordeeld");

    Vulling& blok = uit.deel("VERWACHTINGBLOK");
    blok.zet("CODE", een.code);
    blok.zet("TEKST", een.tekst);
    blok.zetAls("VOETNOOT", "VOETNOOT", een.voetnoot);
    blok.zetAls("REDEN", "REDEN", een.reden);
    if (!een.reden.empty()) return;
    Vulling& oordelen = blok.sectie("BEOORDEELD");
    oordelen.zet("SAMENVATTING", een.samenvatting);
    oordelen.zetAls("ONTBREKEND", "ONTBREKEND", een.ontbrekend);
    oordelen.zetAls("EEN_SOORT", "WAARSCHUWING", een.waarschuwing);
    oordelen.zetAls("NIEUW", "NIEUWPAD", een.nieuw);
    for (const Bronblok& bron : een.bronnen)
        vulBron(oordelen, bron);
    vul(oordelen.sectie("SCOREVELD"), een.scoreveld);
    vul(oordelen.sectie("MOTIVERING"), een.motivering);
    Vulling& verbeterpunt = oordelen.sectie("VERBETERPUNT");
    verbeterpunt.toonAls(een.verbeterpuntOpen, "OPEN");
    vul(verbeterpunt, een.verbeterpunt);
}

void vulBladeren(Vulling& uit, std::string_view sectie, const Verwijzing& naar) {
    if (naar.pad.empty()) return;
    Vulling& deel = uit.sectie(sectie);
    deel.zet("PAD", naar.pad);
    deel.zet("NAAR", naar.tekst);
}

}  // namespace

Vulling vulling(const CriteriumPagina& pagina) {
    Vulling uit;
    uit.zet("ORGANISATIE", pagina.organisatie);
    uit.zet("ONDERZOEK", pagina.onderzoek);
    uit.zet("CRITERIUMTEKST", pagina.tekst);
    uit.zet("THEMA", pagina.thema);
    uit.zetAls("DOEL", "DOEL", pagina.doel);
    uit.zetAls("NORMBRON", "NORMBRON", pagina.bron);
    vulAlineas(uit, "NORMVOETNOOT", pagina.voetnoten);
    uit.zetAls("NIET_NU", "NIET_NU", pagina.nietNu);
    for (const char* plek : {"BOVEN", "ONDER"}) {
        Vulling& bladeren = uit.sectie(plek).deel("BLADEREN");
        vulBladeren(bladeren, "VORIGE", pagina.vorige);
        vulBladeren(bladeren, "OVERZICHT", pagina.overzicht);
        vulBladeren(bladeren, "VOLGENDE", pagina.volgende);
    }
    for (const Verwachtingblok& een : pagina.verwachtingen)
        vulVerwachting(uit, een);
    uit.zet("OORDEELPAD", pagina.oordeelpad);
    vul(uit, pagina.oordeel);
    vul(uit.sectie("ONDERBOUWING"), pagina.onderbouwing);
    vul(uit.sectie("AANDACHTSPUNT"), pagina.aandachtspunt);
    return uit;
}

}  // namespace maatlat
