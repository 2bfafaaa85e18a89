// SPDX-License-Identifier: EUPL-1.2
#include "pages/rapport/organisatie_pagina.h"

#include <algorithm>
#include <set>

namespace maatlat {

namespace {

void vulPunten(Vulling& vulling, std::string_view sectie, const std::string& enkelvoud,
               const std::string& meervoud, const std::vector<Codetekst>& punten,
               const std::string& zonderReden = "") {
    if (punten.empty()) return;
    Vulling& lijst = vulling.sectie(sectie);
    lijst.zet("KOP", punten.size() == 1 ? enkelvoud : meervoud);
    lijst.zetAls("ZONDER_REDEN", "ZONDER_REDEN", zonderReden);
    for (const Codetekst& een : punten) {
        Vulling& punt = lijst.sectie("PUNT");
        punt.zet("CODE", een.code);
        vulTekst(punt, een.tekst, een.opgemaakt);
    }
}

void vulSamenvatting(Vulling& vulling, const OrganisatiePagina& pagina) {
    Vulling& deel = vulling.deel("SAMENVATTING");
    deel.zet("KERNCIJFER", pagina.kerncijfer);
    deel.zet("KERNTEKST", pagina.kerntekst);
    deel.elk("ALINEA", "TEKST", pagina.samenvatting);
    for (const Oordeelrij& een : pagina.oordelen) {
        Vulling& rij = deel.sectie("CRITERIUM");
        rij.zet("CODE", een.code);
        rij.zet("TEKST", een.tekst);
        vulOordeel(rij, een.oordeel);
        rij.zet("AANTAL", een.aantal);
    }
}

/// A sign with its word: who hears the report, or has it in a word processor, has no use for "−".
/// What is letters already ("nvt") stays as it is; the legend explains it.
void vulScore(Vulling& rij, const Teken& score) {
    rij.zet("SOORT", score.soort);
    rij.zet("TEKEN", score.teken);
    const bool isTeken = score.teken == "+" || score.teken == "−" || score.teken == "?";
    if (isTeken) rij.sectie("VOLUIT").zet("WOORD", score.naam);
}

void vulVerwachting(Vulling& rij, const Verwachtingrij& een, bool metLandelijk) {
    rij.zet("CODE", een.code);
    rij.zet("TEKST", een.tekst);
    rij.zetAls("REDEN", "REDEN", een.reden);
    vulScore(rij, een.score);
    if (!metLandelijk) return;
    Vulling& vak = rij.sectie("LANDELIJKVAK");
    vak.zetAls("LANDELIJK", "LANDELIJK", een.landelijk);
    if (!een.landelijk.empty()) vul(vak, een.balk);
}

void vulCriterium(Vulling& vulling, const Criteriumbevinding& een) {
    Vulling& deel = vulling.deel("CRITERIUMBEVINDING");
    deel.zet("CODE", een.code);
    deel.zet("TEKST", een.tekst);
    vulOordeel(deel, een.oordeel);
    deel.toonAls(een.metLandelijk, "LANDELIJKKOP");
    for (const Verwachtingrij& regel : een.verwachtingen)
        vulVerwachting(deel.sectie("VERWACHTING"), regel, een.metLandelijk);
    deel.zetAls("OORDEELZIN", "OORDEELZIN", een.oordeelzin);
    for (const Codetekst& bevinding : een.bevindingen) {
        Vulling& alinea = deel.sectie("BEVINDING");
        alinea.zet("CODE", bevinding.code);
        vulTekst(alinea, bevinding.tekst, bevinding.opgemaakt);
    }
    vulPunten(deel, "VERBETERPUNTEN", "Verbeterpunt", "Verbeterpunten", een.verbeterpunten,
              een.zonderReden);
    vulPunten(deel, "AANDACHTSPUNTEN", "Aandachtspunt", "Aandachtspunten", een.aandachtspunten);
    deel.elk("WAAROM", "TEKST", een.waarom);
    if (!een.doelen.empty()) deel.sectie("MET_DOELEN").elk("DOEL", "TEKST", een.doelen);
}

void vulPlaats(Vulling& vulling, const LandelijkePlaats& plaats) {
    Vulling& deel = vulling.deel("LANDELIJKE_PLAATS");
    deel.elk("ALINEA", "TEKST", plaats.alineas);
    if (!plaats.figuur.kolommen.empty()) {
        Vulling& figuur = deel.sectie("FIGUUR");
        vul(figuur, plaats.figuur);
        figuur.zet("BIJSCHRIFT", plaats.bijschrift);
    }
    const std::string sterk = "Hier voldoet hoogstens een kwart van alle organisaties, en deze wel";
    const std::string zwak =
        "Hier voldoet hoogstens een kwart van alle organisaties niet, en deze ook niet";
    vulPunten(deel, "OPVALLEND", sterk, sterk, plaats.sterk);
    vulPunten(deel, "OPVALLEND", zwak, zwak, plaats.zwak);
}

void vulLandbijlage(Vulling& vulling, const Landbijlage& land) {
    Vulling& deel = vulling.deel("LANDBIJLAGE");
    deel.zet("TITEL", land.titel);
    deel.zet("TOELICHTING", land.toelichting);
    vulPlaats(deel, land.plaats);
    if (land.verwachtingen.empty()) return;
    Vulling& tabel = deel.sectie("TABEL");
    for (const Verwachtingrij& een : land.verwachtingen) {
        Vulling& rij = tabel.sectie("VERWACHTING");
        rij.zet("CODE", een.code);
        rij.zet("TEKST", een.tekst);
        vulScore(rij, een.score);
        rij.zet("LANDELIJK", een.landelijk);
        vul(rij, een.balk);
    }
}

/// The legend explains the signs that occur in the tables and bars of this report, and no others.
void vulLegenda(Vulling& vulling, const std::vector<Themabevindingen>& themas,
                const std::optional<Landbijlage>& land) {
    std::set<std::string> scores, oordelen;
    bool metLandelijk = land && !land->verwachtingen.empty();
    const auto letters = [&](const Verwachtingrij& regel) {
        for (const Balkdeel& deel : regel.balk.delen)
            scores.insert(deel.aandeel.letter);
    };
    if (land) std::ranges::for_each(land->verwachtingen, letters);
    for (const Themabevindingen& thema : themas)
        for (const Criteriumbevinding& een : thema.criteria) {
            oordelen.insert(een.oordeel.teken);
            metLandelijk = metLandelijk || een.metLandelijk;
            for (const Verwachtingrij& regel : een.verwachtingen) {
                scores.insert(regel.score.teken);
                letters(regel);
            }
        }
    Vulling& deel = vulling.deel("LEGENDA");
    deel.toonAls(metLandelijk, "MET_LANDELIJK");
    deel.toonAls(scores.contains("nvt"), "MET_NVT");
    deel.toonAls(scores.contains("?"), "MET_OPEN");
    deel.toonAls(oordelen.contains("V"), "MET_VOLDOENDE");
    deel.toonAls(oordelen.contains("M"), "MET_MATIG");
    deel.toonAls(oordelen.contains("O"), "MET_ONVOLDOENDE");
    deel.toonAls(oordelen.contains("–"), "MET_GEEN_OORDEEL");
    deel.toonAls(oordelen.contains("nvt"), "MET_NIETS");
}

}  // namespace

void OrganisatiePagina::beschrijf(Vulling& uit) const {
    vul(uit, kop);
    for (const Themabevindingen& een : themas) {
        Vulling& regel = uit.sectie("INHOUD_THEMA");
        regel.zet("CODE", een.code);
        regel.zet("NAAM", een.naam);
    }
    uit.toonAls(!goodPractices.themas.empty(), "MET_GOOD_PRACTICES");
    uit.toonAls(!hiaten.groepen.empty(), "MET_HIATEN");
    vul(uit, hiaten);
    vulSamenvatting(uit, *this);
    for (const Alinea& een : inleiding)
        vulTekst(uit.sectie("INLEIDING"), een.tekst, een.opgemaakt);
    vulLegenda(uit, themas, land);
    for (const Themabevindingen& een : themas) {
        Vulling& deel = uit.deel("THEMABEVINDINGEN");
        deel.zet("CODE", een.code);
        deel.zet("NAAM", een.naam);
        deel.zet("DOEL", een.doel);
        for (const Criteriumbevinding& criterium : een.criteria)
            vulCriterium(deel, criterium);
    }
    vul(uit, goodPractices);
    uit.toonAls(plaats.has_value(), "MET_PLAATS");
    if (plaats) vulPlaats(uit.sectie("PLAATS"), *plaats);
    uit.elk("EINDOORDEEL", "TEKST", eindoordeel);
    vul(uit, kader);
    vul(uit, verantwoording);
    if (wijzigingen) {
        uit.sectie("MET_WIJZIGINGEN").zet("WIJZIGINGENTITEL", wijzigingen->titel);
        vul(uit, *wijzigingen);
    }
    if (!land) return;
    uit.sectie("MET_LAND").zet("LANDTITEL", land->titel);
    vulLandbijlage(uit, *land);
}

}  // namespace maatlat
