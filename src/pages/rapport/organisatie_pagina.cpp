// SPDX-License-Identifier: EUPL-1.2
#include "pages/rapport/organisatie_pagina.h"

#include <algorithm>
#include <set>

namespace maatlat {

namespace {

/// The place that all of these texts have; empty when they differ, or when there is only one.
std::string gedeeldePlaats(const std::vector<Codetekst>& teksten) {
    if (!teksten.empty() && teksten.front().opgemaakt) return {};  // of no published report
    const bool gelijk = std::ranges::all_of(
        teksten, [&](const Codetekst& een) { return een.plaats == teksten.front().plaats; });
    return gelijk && teksten.size() > 1 ? teksten.front().plaats : "";
}

/// Without its place when all have that one.
Alinea alinea(const Codetekst& tekst, const std::string& samen) {
    return {tekst.tekst, tekst.opgemaakt, samen.empty() ? tekst.plaats : "", tekst.citaat};
}

void vulPunten(Vulling& vulling, std::string_view sectie, const std::string& enkelvoud,
               const std::string& meervoud, const std::vector<Codetekst>& punten,
               const std::string& samen, const std::string& zonderReden = "") {
    if (punten.empty()) return;
    Vulling& lijst = vulling.sectie(sectie);
    lijst.zet("KOP", punten.size() == 1 ? enkelvoud : meervoud);
    lijst.zetAls("ZONDER_REDEN", "ZONDER_REDEN", zonderReden);
    for (const Codetekst& een : punten) {
        Vulling& punt = lijst.sectie("PUNT");
        punt.zet("CODE", een.code);
        vulTekst(punt, alinea(een, samen));
    }
}

void vulSamenvatting(Vulling& vulling, const OrganisatiePagina& pagina) {
    Vulling& deel = vulling.deel("SAMENVATTING");
    deel.zet("KERNCIJFER", pagina.kerncijfer);
    deel.zet("KERNTEKST", pagina.kerntekst);
    deel.elk("ALINEA", pagina.samenvatting, [](Vulling& alinea, const Samenvattingsalinea& een) {
        alinea.zet("TEKST", een.tekst);
        alinea.lijst("PUNTEN", "PUNT", een.punten,
                     [](Vulling& punt, const std::string& wat) { punt.zet("WAT", wat); });
    });
    for (const Oordeelrij& een : pagina.oordelen) {
        Vulling& rij = deel.sectie("CRITERIUM");
        rij.zet("CODE", een.code);
        rij.zet("TEKST", een.tekst);
        vulOordeel(rij, een.oordeel);
        rij.zet("AANTAL", een.aantal);
    }
}

void vulActies(Vulling& vulling, const Actielijst& lijst) {
    Vulling& deel = vulling.deel("ACTIELIJST");
    deel.elk("ALINEA", "TEKST", lijst.alineas);
    deel.als(!lijst.acties.empty(), "LIJST", [&](Vulling& acties) {
        acties.elk("ACTIE", lijst.acties, [](Vulling& rij, const Verbeteractie& een) {
            rij.zet("CRITERIUM", een.criterium);
            rij.zet("CODE", een.code);
            rij.zet("VRAAGT", een.vraagt);
            rij.als(!een.gevonden.tekst.empty(), "GEVONDEN",
                    [&](Vulling& gevonden) { vulTekst(gevonden, alinea(een.gevonden, "")); });
        });
    });
    deel.zetAls("OPEN", "OPEN", lijst.open);
}

void vulBetekenis(Vulling& vulling, const Betekenisdeel& betekenis) {
    if (betekenis.criteria.empty()) return;
    vulling.sectie("MET_BETEKENIS");
    Vulling& deel = vulling.deel("BETEKENISDEEL");
    deel.zet("INLEIDING", betekenis.inleiding);
    for (const Betekenisdeel::Criterium& een : betekenis.criteria) {
        Vulling& criterium = deel.sectie("CRITERIUM");
        criterium.zet("CRITERIUMCODE", een.code);
        criterium.zet("TEKST", een.tekst);
        vulOordeel(criterium, een.oordeel);
        criterium.elk("PUNT", een.zinnen, [](Vulling& punt, const Codetekst& zin) {
            punt.zet("CODE", zin.code);
            punt.zet("ZIN", zin.tekst);
        });
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
    rij.zetAls("MET_MERK", "MERK", een.merk);
    vulScore(rij, een.score);
    if (!metLandelijk) return;
    Vulling& vak = rij.sectie("LANDELIJKVAK");
    vak.zetAls("LANDELIJK", "LANDELIJK", een.landelijk);
    if (!een.landelijk.empty()) vul(vak, een.balk);
}

/// One that came along from an earlier toets says so, also when it was typed.
void vulBevinding(Vulling& deze, const Codetekst& bevinding, const std::string& samen) {
    if (!bevinding.opgemaakt) return vulTekst(deze, alinea(bevinding, samen));
    Vulling& tekst = deze.sectie("OPGEMAAKT");
    tekst.zetMarkdown("TEKST_HTML", bevinding.tekst);
    tekst.zetAls("BRONPLAATS", "BRONPLAATS", bevinding.plaats);
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
    std::vector<Codetekst> geschreven = een.bevindingen;
    for (const auto* meer : {&een.verbeterpunten, &een.aandachtspunten})
        geschreven.insert(geschreven.end(), meer->begin(), meer->end());
    const std::string samen = gedeeldePlaats(geschreven);
    for (const Codetekst& bevinding : een.bevindingen) {
        Vulling& deze = deel.sectie("BEVINDING");
        deze.zet("CODE", bevinding.code);
        vulBevinding(deze, bevinding, samen);
    }
    vulPunten(deel, "VERBETERPUNTEN", "Verbeterpunt", "Verbeterpunten", een.verbeterpunten, samen,
              een.zonderReden);
    vulPunten(deel, "AANDACHTSPUNTEN", "Aandachtspunt", "Aandachtspunten", een.aandachtspunten,
              samen);
    deel.zetAls("PLAATS_SAMEN", "BRONPLAATS", samen);
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
    // A quarter of them at the most has the same score (reporting/rapport/landelijke_plaats.h).
    const std::string sterk = "Hier voldoende, bij hoogstens een kwart van de organisaties";
    const std::string zwak = "Hier onvoldoende, bij hoogstens een kwart van de organisaties";
    vulPunten(deel, "OPVALLEND", sterk, sterk, plaats.sterk, "");
    vulPunten(deel, "OPVALLEND", zwak, zwak, plaats.zwak, "");
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
    uit.toonAls(voorEnNa.has_value(), "MET_VOOR_EN_NA");
    if (voorEnNa) vul(uit, *voorEnNa);
    vulActies(uit, acties);
    vulBetekenis(uit, betekenis);
    vul(uit, doel);
    vulTeksten(uit, "INLEIDING", "alinea’s", inleiding);
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
