// SPDX-License-Identifier: EUPL-1.2
#include "pages/rapport/landelijk_pagina.h"

#include <algorithm>

#include "pages/rapport/landelijke_bijlagen.h"

namespace maatlat {

namespace {

/// So many organisations at the end of the ranking are not torn apart by the edge of a page.
constexpr std::size_t kSlot = 5;

void vulKort(Vulling& vulling, const Kernboodschap& kort) {
    Vulling& deel = vulling.deel("IN_HET_KORT");
    deel.zet("KERNCIJFER", kort.cijfer);
    deel.zet("KERNTEKST", kort.tekst);
    for (const Kernpunt& een : kort.punten) {
        Vulling& punt = deel.sectie("KERNPUNT");
        punt.zet("KOP", een.kop);
        vulAlineas(punt, "ZIN", een.zinnen);
    }
}

void vulDaarna(Vulling& vulling, const Daarna& daarna) {
    if (daarna.kop.empty()) return;
    Vulling& deel = vulling.deel("DAARNA");
    deel.zet("KOP", daarna.kop);
    deel.elk("ALINEA", "TEKST", daarna.alineas);
    deel.lijst("VERHALEN", "VERHAAL", daarna.verhalen,
               [](Vulling& verhaal, const Daarna::Verhaal& een) {
                   verhaal.zet("NAAM", een.organisatie);
                   for (const Daarna::Stap& stap : een.stappen) {
                       Vulling& regel = verhaal.sectie("STAP");
                       regel.zet("WANNEER", stap.wanneer);
                       regel.zet("WAT", stap.wat);
                   }
               });
    deel.elk("SLOT", "TEKST", daarna.slot);
}

void vulHertoetsen(Vulling& vulling, const Hertoetsendeel& van) {
    if (van.rijen.empty()) return;
    Vulling& deel = vulling.deel("HERTOETSEN");
    deel.elk("ALINEA", "TEKST", van.alineas);
    deel.elk("RIJ", van.rijen, [](Vulling& rij, const Hertoetsendeel::Rij& een) {
        rij.zet("NAAM", een.naam);
        rij.zet("VOOR", een.voor);
        rij.zet("NA", een.na);
        rij.zet("WELKE", een.welke);
        rij.zet("ONVOLDOENDE_VOOR", een.onvoldoendeVoor);
        rij.zet("ONVOLDOENDE_NA", een.onvoldoendeNa);
    });
}

void vulBeeld(Vulling& vulling, const LandelijkBeeld& beeld) {
    Vulling& deel = vulling.deel("LANDELIJK_BEELD");
    vulAlineas(deel, "INLEIDING", beeld.inleiding);
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
            vulAlineas(punt, "ALINEA", van.alineas);
        }
    }
    if (!beeld.vervolg.empty()) vulAlineas(deel.sectie("MET_VERVOLG"), "VERVOLG", beeld.vervolg);
    deel.lijst("OVER_DE_CIJFERS", "ZIN", beeld.overDeCijfers,
               [](Vulling& zin, const std::string& een) { zin.zet("TEKST", een); });
}

void vulRanglijstrij(Vulling& rij, const Ranglijstrij& een,
                     const std::vector<std::string>& criteria, bool metOverig) {
    rij.zet("RANG", een.rang);
    Vulling& naam = rij.sectie(een.bestand.empty() ? "ZONDER_LINK" : "LINK");
    naam.zet("NAAM", een.naam);
    if (!een.bestand.empty()) naam.zet("BESTAND", een.bestand);
    rij.zetAls("MERK", "MERK", een.merk);
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
    deel.zetAls("MERKUITLEG", "TEKST", ranglijst.merkuitleg);
    if (!ranglijst.zonderRang.empty())
        deel.sectie("ZONDER_RANG").elk("PLAATS", "TEKST", ranglijst.zonderRang);
}

/// In a section of its own: what a section lacks, a template takes from the one around it.
void vulTegenspraken(Vulling& vulling, std::string_view sectie,
                     const std::vector<Tegenspraak>& tegenspraken) {
    if (tegenspraken.empty()) return;
    Vulling& deel = vulling.sectie(sectie).deel("TEGENSPRAKEN");
    for (const Tegenspraak& een : tegenspraken) {
        Vulling& uit = deel.sectie("TEGENSPRAAK");
        uit.zetAls("CITAAT", "ZIN", een.citaat);
        uit.zet("PLAATS", een.plaats);
        uit.zet("GEPUBLICEERD", een.gepubliceerd);
        uit.zet("BEREKEND", een.berekend);
        uit.zetAls("VERSCHIL", "VERSCHIL", een.verschil);
        uit.zet("NUMMER", een.nummer);
    }
}

void vulCriteriumbeeld(Vulling& criterium, const Criteriumbeeld& een) {
    criterium.zet("CODE", een.code);
    criterium.zet("TEKST", een.tekst);
    vulAlineas(criterium, "ALINEA", een.alineas);
    vulTegenspraken(criterium, "OVER_CRITERIUM", een.tegenspraken);
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
        vulAlineas(ad, "AD_ALINEA", van.alineas);
        vulTegenspraken(ad, "OVER_VERWACHTING", van.tegenspraken);
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
    vulKort(uit, kort);
    vulAlineas(uit, "LEESWIJZER", leeswijzer);
    vul(uit, doel);
    if (!wieSchreef.empty()) vulAlineas(uit.sectie("WIE_SCHREEF"), "ALINEA", wieSchreef);
    vulBeeld(uit, beeld);
    uit.zetAls("MET_DAARNA", "KOP", daarna.kop);
    vulDaarna(uit, daarna);
    vulRanglijst(uit, ranglijst);
    uit.toonAls(!hertoetsen.rijen.empty(), "MET_HERTOETSEN");
    vulHertoetsen(uit, hertoetsen);
    for (const Themabeeld& een : themas)
        vulThema(uit, een);
    uit.toonAls(!goodPractices.themas.empty(), "MET_GOOD_PRACTICES");
    vul(uit, goodPractices);
    vul(uit, scores);
    vul(uit, kader);
    vul(uit, regels);
    vul(uit, verantwoording);
    uit.toonAls(!narekening.tellingen.empty(), "MET_NAREKENING");
    vul(uit, narekening);
}

}  // namespace maatlat
