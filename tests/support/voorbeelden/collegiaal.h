// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/traject/collegiale_toets_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of a collegiale toets.
namespace maatlat::test {

inline Opmerkingregel voorbeeldopmerking(bool vol) {
    Opmerkingregel uit{"Opmerking 1", "/o", "Motivering bij 1.1.2", "", "Tekst", "A", "", vol};
    if (vol) uit.citaat = uit.stand = "x";
    return uit;
}

template <>
inline std::vector<CollegialeToetsPagina> voorbeelden<CollegialeToetsPagina>() {
    CollegialeToetsPagina alles;
    alles.pad = "/toets/5/collegiale-toets";
    alles.bezwaar = alles.magNiet = alles.conceptnaam = alles.sha256 = "x";
    alles.conceptPad = alles.bestandPad = alles.lezenPad = "/c";
    alles.besluit = alles.toelichting = "Goedgekeurd door A.";
    alles.vervallen = true;
    alles.verschillen = {
        {"Motivering bij 1.1.2", "nieuwe zin", "Een oud woord.", "Een woord erbij."},
        {"Score van 1.1.2", "", "voldoende", "nvt"}};
    alles.opmerkingen = {voorbeeldopmerking(true), voorbeeldopmerking(false)};
    alles.magVragen = alles.magTerugnemen = alles.magBesluiten = alles.magOpmerken = true;
    alles.kandidaten = {{"3", "Inspecteur C"}};
    alles.vraagtPrivacyreden = true;
    alles.fouten = {{"collega", "x"}, {"gelezen", "x"}, {"toelichting", "x"}, {"reden", "x"}};
    CollegialeToetsPagina terug = alles, neem = alles;
    alles.keuze = "goedkeuren";
    terug.keuze = "teruggeven";
    neem.keuze = "terugnemen";
    return {alles, terug, neem, {}};
}

template <>
inline std::vector<ConceptLezenPagina> voorbeelden<ConceptLezenPagina>() {
    ConceptLezenPagina uit{"Uitleg", "/t", "/a", {voorbeeldopmerking(true)}, {}};
    uit.stukken = {{"motivering-1.1.2",
                    "Motivering bij 1.1.2",
                    "Tekst",
                    "/o",
                    {voorbeeldopmerking(true), voorbeeldopmerking(false)}},
                   {"score-1.1.2", "Score van 1.1.2", "nvt", "", {}}};
    return {uit, {}};
}

template <>
inline std::vector<OpmerkingPagina> voorbeelden<OpmerkingPagina>() {
    OpmerkingPagina maken;
    maken.toetspad = "/toets/5";
    maken.sleutel = "opmerking/1";
    maken.magWijzigen = maken.vraagtPrivacyreden = true;
    maken.bericht = maken.waarbij = maken.passage = maken.citaat = maken.tekst = maken.wie = "x";
    maken.zinnen = {{"0", "De hele tekst", true}, {"1", "Een zin."}};
    maken.vast = {{"formulier", "x"}};
    maken.fouten = {{"tekst", "x"}};
    OpmerkingPagina lezen = maken;
    lezen.magWijzigen = false;
    return {maken, lezen, {}};
}

}  // namespace maatlat::test
