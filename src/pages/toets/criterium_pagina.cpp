// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/criterium_pagina.h"

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
        regel.zet("BEVINDINGANKER", een.anker);
        regel.zet("RICHTING", een.richting);
        regel.zet("MERK", een.merk);
        regel.zetMarkdown("TEKST_HTML", een.tekst);
        een.vindplaats.beschrijf(regel.deel("VINDPLAATS"));
        if (een.beeld) vul(regel.sectie("BEELD"), *een.beeld);
    }
}

void vulVerwachting(Vulling& uit, const Verwachtingblok& een) {
    Vulling& punt = uit.sectie("INHOUD");
    punt.zet("NAARCODE", een.code);
    punt.zet("STAAT", een.reden.empty() ? een.score.naam : "wordt niet beoordeeld");

    Vulling& blok = uit.bewaardDeel("VERWACHTINGBLOK");
    blok.zet("CODE", een.code);
    blok.zet("TEKST", een.tekst);
    blok.zetAls("VOETNOOT", "VOETNOOT", een.voetnoot);
    blok.zetAls("REDEN", "REDEN", een.reden);
    if (!een.reden.empty()) return;
    blok.toonAls(een.klaar, "GEVOUWEN");
    // Also where nobody sees it: a score that leaves work to do again is fetched from there.
    Vulling& vouw = blok.sectie("VOUWSTAND");
    vouw.toonAls(!een.klaar, "UITGEVOUWEN");
    vouw.zet("SOORT", een.score.soort);
    vouw.zet("TEKEN", een.score.teken);
    vouw.zet("SCORENAAM", een.score.naam);
    Vulling& oordelen = blok.sectie("BEOORDEELD");
    if (een.hertoets) vul(oordelen, *een.hertoets);
    oordelen.toonAls(een.bronnen.empty(), "ZONDER_BRON");
    oordelen.zet("SAMENVATTING", een.samenvatting);
    oordelen.zetAls("ONTBREKEND", "ONTBREKEND", een.ontbrekend);
    oordelen.zetAls("EEN_SOORT", "WAARSCHUWING", een.waarschuwing);
    oordelen.zetAls("NIEUW", "NIEUWPAD", een.nieuw);
    for (const Bronblok& bron : een.bronnen)
        vulBron(oordelen, bron);
    vul(oordelen.sectie("SCOREVELD"), een.scoreveld);
    oordelen.toonAls(een.motiveringLater, "MOTIVERING_LATER");
    vul(oordelen.sectie("MOTIVERING"), een.motivering);
    een.rust.beschrijf(oordelen.deel("RUST_OP"));
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

void CriteriumPagina::beschrijf(Vulling& uit) const {
    uit.zet("ORGANISATIE", organisatie);
    uit.zet("ONDERZOEK", onderzoek);
    uit.zet("CRITERIUMTEKST", tekst);
    uit.zet("THEMA", thema);
    uit.zetAls("DOEL", "DOEL", doel);
    uit.zetAls("NORMBRON", "NORMBRON", bron);
    uit.elk("NORMVOETNOOT", "TEKST", voetnoten);
    uit.zetAls("NIET_NU", "NIET_NU", nietNu);
    if (!veldenpad.empty()) vulVeldenformulier(uit, veldenpad);
    for (const char* plek : {"BOVEN", "ONDER"}) {
        Vulling& bladeren = uit.sectie(plek).deel("BLADEREN");
        vulBladeren(bladeren, "VORIGE", vorige);
        vulBladeren(bladeren, "OVERZICHT", overzicht);
        vulBladeren(bladeren, "VOLGENDE", volgende);
        vulBladeren(bladeren, "TABEL", tabel);
    }
    for (const Verwachtingblok& een : verwachtingen)
        vulVerwachting(uit, een);
    uit.zet("PAGINAPAD", pad);
    vul(uit, oordeel);
    uit.toonAls(onderbouwingKlaar, "ONDERBOUWING_GEVOUWEN");
    uit.toonAls(onderbouwingLater, "ONDERBOUWING_LATER");
    vul(uit.sectie("ONDERBOUWING"), onderbouwing);
    // Of these there need be none.
    const bool vouw = aandachtspunt.invulbaar && aandachtspunt.bericht.empty();
    uit.toonAls(vouw, "AANDACHTSPUNT_GEVOUWEN");
    uit.als(vouw, "AANDACHTSPUNT_STAND", [&](Vulling& staat) {
        staat.zet("INGEVULD", aandachtspunt.waarde.empty() ? "niet ingevuld" : "ingevuld");
    });
    vul(uit.sectie("AANDACHTSPUNT"), aandachtspunt);
}

}  // namespace maatlat
