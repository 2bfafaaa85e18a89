// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/onderzoek/onderzoek_nieuw_pagina.h"
#include "pages/onderzoek/onderzoeken_pagina.h"
#include "pages/onderzoek/stand_pagina.h"
#include "pages/onderzoek/tabel_pagina.h"
#include "pages/onderzoek/vergelijk_pagina.h"
#include "pages/onderzoek/verwachting_pagina.h"
#include "pages/onderzoek/zelfevaluatie_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of an onderzoek and of zelfevaluaties.
namespace maatlat::test {

inline const Teken kGoed{"v", "V", "voldoende"};

/// One wide part, and one too narrow for its letter beside its number.
inline Balk voorbeeldbalk() {
    return balk("b", "Verdeling", {{"v", "V", "voldoende", 25}, {"o", "O", "onvoldoende", 1}});
}

inline Spreidingsfiguur voorbeeldfiguur() {
    return spreidingsfiguur("f", "Spreiding", 3, {2, 0, 1}, 3);
}

template <>
inline std::vector<OnderzoekNieuwPagina> voorbeelden<OnderzoekNieuwPagina>() {
    OnderzoekNieuwPagina uit;
    uit.kaders = uit.regelsets = uit.organisaties = {{"a", "A", true}, {"b", "B"}};
    uit.fouten = {{"kader", "Kies een kader."}};
    return {uit};
}

template <>
inline std::vector<OnderzoekenPagina> voorbeelden<OnderzoekenPagina>() {
    return {{{{"/o", "Stap 1", "Inspectie", "2015", "26 toetsen", "/team"},
              {"/p", "Stap 2", "Inspectie", "2016", "geen toetsen", ""}},
             true},
            {}};
}

template <>
inline std::vector<TeamPagina> voorbeelden<TeamPagina>() {
    TeamPagina uit;
    uit.toetsen = {{5, "Utrecht", "lopend", "A", {{1, "A", true}, {2, "B", false}}},
                   {6, "Twente", "vastgesteld", "nog niemand", {}}};
    uit.zonderInspecteurs = true;
    return {uit};
}

template <>
inline std::vector<StandPagina> voorbeelden<StandPagina>() {
    StandPagina uit;
    uit.wegen = {{"Teams", "/onderzoek/proef/team"}};
    uit.alineas = {"Alle toetsen kunnen nog wijzigen."};
    uit.figuur = voorbeeldfiguur();
    uit.criteria = {"1.1"};
    uit.rijen = {{"1", {"Utrecht", "/toets/5", "lopend"}, 3, 1, 0, {kGoed}},
                 {"–", {"Twente", "", "lopend"}, 1, 0, 3, {kGoed}}};
    uit.perCriterium = {"Oordelen",
                        "Criterium",
                        true,
                        {{"1.1", "Tekst", "", voorbeeldbalk(), 1, "–", 1, 0, "50%"}}};
    uit.perVerwachting = {"Scores",
                          "Verwachting",
                          false,
                          {{"1.1.1", "Tekst", "/v", voorbeeldbalk(), 1, "–", 1, 0, "50%"}}};
    return {uit};
}

template <>
inline std::vector<TabelPagina> voorbeelden<TabelPagina>() {
    TabelPagina uit;
    uit.kolommen = {{"1.1.1", "Tekst", true, 1}, {"1.1.2", "Tekst", false, 1}};
    uit.rijen = {{{"Utrecht", "/toets/5", "lopend"}, {kGoed, kGoed}, 2}};
    return {uit};
}

template <>
inline std::vector<VerwachtingPagina> voorbeelden<VerwachtingPagina>() {
    VerwachtingPagina uit;
    uit.balk = voorbeeldbalk();
    uit.groepen = {{kGoed, "één organisatie", {{"Utrecht", "/toets/5", "lopend"}}}};
    uit.vorige = {"1.1.1", "/v"};
    uit.volgende = {"1.1.3", "/w"};
    return {uit};
}

template <>
inline std::vector<VergelijkPagina> voorbeelden<VergelijkPagina>() {
    VergelijkPagina uit;
    uit.actie = "/vergelijk";
    uit.keuzes = {{5, "Utrecht"}, {6, "Twente"}};
    uit.gekozenA = 5;
    VergelijkPagina vergeleken = uit;
    vergeleken.gekozenB = 6;
    vergeleken.a = {"Utrecht", "/toets/5", "lopend"};
    vergeleken.b = {"Twente", "", "lopend"};
    vergeleken.alineas = {"Zij verschillen op 1 van de 2 verwachtingen."};
    vergeleken.regels = {{true, "1.1", "Tekst", kGoed, kGoed, "gelijk", false},
                         {false, "1.1.1", "Tekst", kGoed, kGoed, "alleen Utrecht voldoet", true}};
    return {uit, vergeleken};
}

template <>
inline std::vector<ZelfevaluatiePagina> voorbeelden<ZelfevaluatiePagina>() {
    return {
        {{"Zelfevaluaties van Utrecht", "Er is nog geen zelfevaluatie.", {}},
         {{"00ff", "Kader"}},
         {{"kader", "Kies een kader."}}},
        {{"Zelfevaluaties van Utrecht",
          "",
          {{"/toets/5", "Utrecht", "Zelfevaluatie", "lopend", 1, 4, "1 van de 4", "", "", false}}},
         {}}};
}

}  // namespace maatlat::test
