// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/landelijk/plaats_pagina.h"
#include "pages/landelijk/practiceregister_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages on who can learn from whom.
namespace maatlat::test {

template <>
inline std::vector<PlaatsPagina> voorbeelden<PlaatsPagina>() {
    PlaatsPagina vol;
    vol.pad = "/uw-plaats";
    vol.meldingen = {"Er is ook een hertoets."};
    vol.keuzes = {{"1", "Stap 1", true}, {"2", "Stap 2"}};
    vol.zinnen = {"U voldoet aan 18 van de 24."};
    vol.spreiding = spreidingsfiguur("Spreiding", 3, {2, 0, 1}, 3);
    vol.metLand = true;
    vol.criteria = {{"1.1",
                     "Bereikbaar",
                     {"v", "V", "voldoende"},
                     {{"Voldoende", "8", true}, {"Matig", "17", false}}}};
    vol.verwachtingen = {{"1.1.1", "24/7", {"v", "+", "voldoende"}, "25 van de 26; u ook", ""},
                         {"1.1.2", "Inzet", {"o", "-", "onvoldoende"}, "", "/good-practices"}};
    vol.leren = {{"1.1.2",
                  "Inzet",
                  "/good-practices",
                  {{"**Zo**.", true, false, "Stap 1."}, {"Zo.", false, true, "Stap 1."}}}};
    vol.telling = {"Alles telt mee."};
    vol.erna = {{"Verhaal", "/organisatie/1/verhaal"}};
    PlaatsPagina leeg;
    leeg.leeg = {"Er is nog geen toets vastgesteld."};
    return {vol, leeg};
}

template <>
inline std::vector<PracticeregisterPagina> voorbeelden<PracticeregisterPagina>() {
    PracticeregisterPagina vol{.hulp = Hulpplek::goodPractices};
    vol.plekken = {{"", "Alles"}, {"1.1.1", "1.1.1 24/7", true}};
    vol.kaders = {{"a", "Stap 1", true}, {"b", "Stap 2"}};
    vol.woorden = "crisis";
    vol.plekfout = "Deze code staat niet in dit kader.";
    vol.gefilterd = true;
    vol.hoeveel = "Twee good practices";
    vol.norm = "1.1.1 24/7";
    vol.voldoen = "25 toetsen";
    vol.wie = {{"Utrecht", "/toets/1", "uw eigen organisatie"}, {"Twente", "", ""}};
    vol.meer = "En nog 3 andere.";
    vol.practices = {
        {{{"Utrecht", "/toets/1", "uw eigen organisatie"}, {"Twente", "", ""}},
         "**Zo**.",
         true,
         false,
         "Thema 1.",
         "Stap 1.",
         ""},
        {{{"Drenthe", "", ""}}, "Zo.", false, true, "Thema 2.", "Stap 1.", "/onderzoek/a/rapport"}};
    vol.bladeren = {"Good practices", "1 tot en met 20 van 23", "/good-practices?pagina=1",
                    "/good-practices?pagina=2"};
    PracticeregisterPagina niets{.hulp = Hulpplek::lerenVanAnderen};
    niets.gefilterd = true;
    return {vol, niets, {.hulp = Hulpplek::lerenVanAnderen}};
}

}  // namespace maatlat::test
