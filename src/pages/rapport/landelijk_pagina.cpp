// SPDX-License-Identifier: EUPL-1.2
#include "pages/rapport/landelijk_pagina.h"

#include <algorithm>

#include "pages/rapport/landelijke_bijlagen.h"

namespace maatlat {

namespace {

/// So many organisations at the end of the ranking are not torn apart by the edge of a page.
constexpr std::size_t kSlot = 5;

void vulBeeld(Vulling& vulling, const LandelijkBeeld& beeld) {
    Vulling& deel = vulling.deel("LANDELIJK_BEELD");
    deel.zet("KERNCIJFER", beeld.kerncijfer);
    deel.zet("KERNTEKST", beeld.kerntekst);
    deel.elk("KORT", "TEKST", beeld.kort);
    deel.elk("INLEIDING", "TEKST", beeld.inleiding);
    for (const Beeldgroep& een : beeld.groepen) {
        Vulling& groep = deel.sectie("GROEP");
        groep.zet("ID", een.id);
        groep.zet("KOP", een.kop);
        groep.zet("INLEIDING", een.inleiding);
        vul(groep, een.verdelingen);
        for (const Beeldpunt& van : een.punten) {
            Vulling& punt = groep.sectie("PUNT");
            punt.zet("CODE", van.code);
            punt.zet("KOP", van.kop);
            punt.zet("CIJFERS", van.cijfers);
            punt.elk("ALINEA", "TEKST", van.alineas);
        }
    }
    if (!beeld.vervolg.empty()) deel.sectie("MET_VERVOLG").elk("VERVOLG", "TEKST", beeld.vervolg);
}

void vulRanglijstrij(Vulling& rij, const Ranglijstrij& een,
                     const std::vector<std::string>& criteria, bool metOverig) {
    rij.zet("RANG", een.rang);
    Vulling& naam = rij.sectie(een.bestand.empty() ? "ZONDER_LINK" : "LINK");
    naam.zet("NAAM", een.naam);
    if (!een.bestand.empty()) naam.zet("BESTAND", een.bestand);
    rij.zetAls("AANDEEL", "AANDEEL", een.aandeel);
    rij.zet("VOLDOENDE", een.voldoende);
    rij.zet("ONVOLDOENDE", een.onvoldoende);
    if (metOverig) rij.sectie("OVERIG").zet("OVERIG", een.overig);
    for (std::size_t i = 0; i < een.oordelen.size(); ++i) {
        Vulling& vak = rij.sectie("OORDEEL");
        vak.zet("CODE", criteria.at(i));
        vak.zet("SOORT", een.oordelen[i].soort);
        vak.zet("LETTER", een.oordelen[i].teken);
    }
}

void vulRanglijst(Vulling& vulling, const Ranglijstdeel& ranglijst) {
    const bool metOverig = std::any_of(ranglijst.rijen.begin(), ranglijst.rijen.end(),
                                       [](const Ranglijstrij& een) { return een.overig > 0; });
    Vulling& deel = vulling.deel("RANGLIJST");
    deel.elk("ALINEA", "TEKST", ranglijst.alineas);
    if (!ranglijst.figuur.kolommen.empty()) {
        Vulling& figuur = deel.sectie("FIGUUR");
        vul(figuur, ranglijst.figuur);
        figuur.zet("BIJSCHRIFT", ranglijst.figuurBijschrift);
    }
    deel.zet("BIJSCHRIFT", ranglijst.bijschrift);
    const bool metAandeel =
        std::any_of(ranglijst.rijen.begin(), ranglijst.rijen.end(),
                    [](const Ranglijstrij& een) { return !een.aandeel.empty(); });
    deel.toonAls(metAandeel, "MET_AANDEEL");
    deel.toonAls(metOverig, "MET_OVERIG");
    deel.zet("CRITERIA", static_cast<int>(ranglijst.criteria.size()));
    for (const std::string& code : ranglijst.criteria)
        deel.sectie("CRITERIUM").zet("CODE", code);
    const std::size_t aantal = ranglijst.rijen.size();
    for (std::size_t i = 0; i < aantal; ++i) {
        Vulling& rij = deel.sectie("RIJ");
        rij.toonAls(i > 0 && i + kSlot == aantal, "SLOT");
        vulRanglijstrij(rij, ranglijst.rijen[i], ranglijst.criteria, metOverig);
    }
    deel.zet("MAAT", ranglijst.maat);
    deel.toonAls(ranglijst.zonderOordeel, "MET_GEEN_OORDEEL");
    deel.toonAls(ranglijst.nietsVanToepassing, "MET_NIETS");
    if (!ranglijst.zonderRang.empty())
        deel.sectie("ZONDER_RANG").elk("PLAATS", "TEKST", ranglijst.zonderRang);
}

void vulCriteriumbeeld(Vulling& criterium, const Criteriumbeeld& een) {
    criterium.zet("CODE", een.code);
    criterium.zet("TEKST", een.tekst);
    criterium.elk("ALINEA", "TEKST", een.alineas);
    vul(criterium, een.verdelingen);
    for (const Kaderbijlage::Verwachting& van : een.nietBeoordeeld) {
        Vulling& verwachting = criterium.sectie("NIET_BEOORDEELD");
        verwachting.zet("CODE", van.code);
        verwachting.zet("TEKST", van.tekst);
        verwachting.zet("REDEN", van.reden);
    }
    for (const Toelichting& van : een.toelichtingen) {
        Vulling& ad = criterium.sectie("AD");
        ad.zet("CODE", van.code);
        ad.zet("CIJFERS", van.cijfers);
        ad.elk("AD_ALINEA", "TEKST", van.alineas);
    }
}

void vulThema(Vulling& vulling, const Themabeeld& een) {
    Vulling& regel = vulling.sectie("INHOUD_THEMA");
    regel.zet("CODE", een.code);
    regel.zet("NAAM", een.naam);

    Vulling& deel = vulling.deel("THEMABEELD");
    deel.zet("CODE", een.code);
    deel.zet("NAAM", een.naam);
    deel.zet("DOEL", een.doel);
    for (const Criteriumbeeld& criterium : een.criteria)
        vulCriteriumbeeld(deel.sectie("CRITERIUM"), criterium);
}

}  // namespace

void LandelijkePagina::beschrijf(Vulling& uit) const {
    vul(uit, kop);
    uit.elk("LEESWIJZER", "TEKST", leeswijzer);
    vulBeeld(uit, beeld);
    vulRanglijst(uit, ranglijst);
    for (const Themabeeld& een : themas)
        vulThema(uit, een);
    uit.toonAls(!goodPractices.themas.empty(), "MET_GOOD_PRACTICES");
    vul(uit, goodPractices);
    vul(uit, scores);
    vul(uit, kader);
    vul(uit, regels);
    vul(uit, verantwoording);
    uit.toonAls(!narekening.uitspraken.empty(), "MET_NAREKENING");
    vul(uit, narekening);
}

}  // namespace maatlat
