// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/stand_pagina.h"

namespace maatlat {

namespace {

void vulRij(Vulling& rij, const StandPagina::Rij& een) {
    rij.zet("RANG", een.rang);
    vul(rij, een.organisatie);
    rij.zet("VOLDOENDE", een.voldoende);
    rij.zet("ONVOLDOENDE", een.onvoldoende);
    rij.zet("OPEN", een.open);
    rij.zet("STATUS", een.organisatie.status);
    for (const Teken& oordeel : een.oordelen) {
        Vulling& vak = rij.sectie("OORDEEL");
        vak.zet("SOORT", oordeel.soort);
        vak.zet("LETTER", oordeel.teken);
    }
}

}  // namespace

void vul(Vulling& vulling, const Standtabel& tabel) {
    Vulling& deel = vulling.deel("STANDTABEL");
    deel.zet("BIJSCHRIFT", tabel.bijschrift);
    deel.zet("KOP", tabel.kop);
    deel.toonAls(tabel.metMatig, "MET_MATIG");
    for (const Standtabel::Rij& een : tabel.rijen) {
        Vulling& rij = deel.sectie("RIJ");
        rij.zet("CODE", een.code);
        Vulling& tekst = rij.sectie(een.pad.empty() ? "ZONDER_LINK" : "LINK");
        tekst.zet("TEKST", een.tekst);
        if (!een.pad.empty()) tekst.zet("PAD", een.pad);
        vul(rij, een.balk);
        rij.zet("VOLDOENDE", een.voldoende);
        if (tabel.metMatig) rij.sectie("MATIG").zet("MATIG", een.matig);
        rij.zet("ONVOLDOENDE", een.onvoldoende);
        rij.zet("OVERIG", een.overig);
        rij.zet("AANDEEL", een.aandeel);
    }
}

Vulling vulling(const StandPagina& pagina) {
    Vulling uit;
    uit.zet("BASIS", pagina.basis);
    uit.zetAls("TEAMS", "TEAM_PAD", pagina.teamPad);
    vulAlineas(uit, "ALINEA", pagina.alineas);
    if (!pagina.figuur.kolommen.empty()) vul(uit.sectie("FIGUUR"), pagina.figuur);
    for (const std::string& code : pagina.criteria)
        uit.sectie("CRITERIUM").zet("CODE", code);
    for (const StandPagina::Rij& een : pagina.rijen)
        vulRij(uit.sectie("RIJ"), een);
    vul(uit.sectie("CRITERIA"), pagina.perCriterium);
    vul(uit.sectie("VERWACHTINGEN"), pagina.perVerwachting);
    return uit;
}

}  // namespace maatlat
