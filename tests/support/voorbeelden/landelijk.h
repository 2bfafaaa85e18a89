// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/landelijk/organisatierondes_pagina.h"
#include "pages/landelijk/rondes_pagina.h"
#include "pages/landelijk/samenhang_pagina.h"
#include "pages/landelijk/wat_als_pagina.h"
#include "support/voorbeelden/onderzoek.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages about the country as a whole.
namespace maatlat::test {

template <>
inline std::vector<SamenhangPagina> voorbeelden<SamenhangPagina>() {
    SamenhangPagina leeg;
    leeg.actie = "/samenhang";
    leeg.keuzes = {{"", "alle verwachtingen", true}};
    leeg.alineas = {"Er is nog niets samen te zien."};
    SamenhangPagina uit = leeg;
    uit.bijschrift = "Verwachtingen die samen onvoldoende zijn";
    uit.rijen = {{{"1.1.2", "Tekst", "/verwachting/1.1.2"},
                  {"1.3.4", "Tekst", "/verwachting/1.3.4"},
                  "16 van de 26 voldoen aan geen van beide.",
                  16,
                  4,
                  2,
                  4,
                  "11,2",
                  "4,8 meer",
                  "ongeveer 2 van de 100 keer"}};
    uit.bladeren = {"Paren", "1 tot en met 20 van 276", "?pagina=1", "?pagina=3"};
    return {leeg, uit};
}

template <>
inline std::vector<WatAlsPagina> voorbeelden<WatAlsPagina>() {
    WatAlsPagina fout;
    fout.actie = "/wat-als";
    fout.regels = {{"norm", "De norm", true}};
    fout.lijnen = {
        {"Criterium 1.1: Tekst",
         "Nu: matig vanaf 2.",
         {Tekstveld{.kop = {.naam = "matig-1.1", .label = "Matig vanaf", .fout = "Te hoog."},
                    .waarde = "9"}}}};
    fout.lijnOpen = true;
    WatAlsPagina uit = fout;
    uit.lijnOpen = false;
    uit.alineas = {"Er veranderen 2 oordelen."};
    uit.gaten = {"Criterium 1.1, bij 2 nvt: geen oordeel."};
    uit.verdeling = {{"1.1", "Tekst", "1 voldoende", "2 voldoende", true},
                     {"1.2", "Tekst", "1 voldoende", "1 voldoende", false}};
    uit.wissels = {{{"Utrecht", "/toets/5", "vastgesteld"}, "1.1", kGoed, kGoed},
                   {{"Twente", "", "vastgesteld"}, "1.1", kGoed, kGoed}};
    uit.bladeren = {"Oordelen", "51 tot en met 100 van 160", "?pagina=1", "?pagina=3"};
    uit.uitspraakzin = "Er verandert er een.";
    const WatAlsPagina::Uitspraak uitspraak{"Vrijwel alle", "Meer dan 85%.", "hoofdstuk 1",
                                            "vrijwel alle", "24 van de 26",  "12 van de 26"};
    uit.nietMeer = {uitspraak};
    uit.alsnog = {uitspraak};
    return {fout, uit};
}

template <>
inline std::vector<OrganisatierondesPagina> voorbeelden<OrganisatierondesPagina>() {
    OrganisatierondesPagina leeg;
    leeg.actie = "/organisatie/1/rondes";
    leeg.alineas = {"Er is nog niets."};
    leeg.erna = {{"Het verhaal", "/organisatie/1/verhaal"}};
    OrganisatierondesPagina uit = leeg;
    uit.figuur = verloopfiguur("Voldoende", {{1, 0.3, {}, "8/24", false, {}},
                                             {2, 0.9, {}, "22/24", false, {1}},
                                             {3, 0.875, 0.9, "21–22/24", true, {}},
                                             {4, {}, {}, "", true, {3}}});
    uit.momenten = {
        {1, "2015", "Stap 1", "/toets/1", "inspectie", "Kader: regels", "8 van de 24"},
        {2, "2016", "Hertoets", "", "alleen een totaal", "niet bekend", "6 onvoldoende"}};
    uit.kaders = {{"a", "Een kader", true}, {"b", "Ander kader"}};
    uit.koppen = {"1. Stap 1", "2. Hertoets"};
    uit.rijen = {{"1.1.1", "Tekst", {{"1. Stap 1", kGoed}, {"2. Hertoets", kGoed}}, "veranderd"}};
    uit.wijzigingzin = "2 scores veranderden.";
    uit.wijzigingen = {
        {"1.1.1", "Tekst", "Van min naar plus.", {{"Maatregel", "/toets/1/opvolging"}}},
        {"1.1.2", "Tekst", "Van min naar plus.", {}}};
    return {leeg, uit};
}

template <>
inline std::vector<RondesPagina> voorbeelden<RondesPagina>() {
    RondesPagina leeg;
    leeg.keuzesA = {{"", "kies een ronde", true}, {"a", "Stap 1"}};
    leeg.keuzesB = leeg.keuzesA;
    leeg.alineas = {"Kies twee rondes."};
    RondesPagina verband = leeg;
    verband.naamA = "Stap 1";
    verband.naamB = "Stap 2";
    verband.verbanden = {{{"1.1.1", "Tekst", "6 van de 26 (23,1%)"},
                          {"1.2.3", "Tekst", "7 van de 25 (28%)"},
                          "deel van",
                          "Het nieuwe kader vraagt meer."},
                         {{"1.1.2", "Tekst", "6 van de 26 (23,1%)"},
                          {"", "geen", ""},
                          "geen verband",
                          "Daarover gaat niets."},
                         {{"", "geen", ""},
                          {"1.2.4", "Tekst", "7 van de 25 (28%)"},
                          "geen verband",
                          "Dit is nieuw."}};
    RondesPagina uit = leeg;
    uit.naamA = "Stap 1";
    uit.naamB = "Stap 2";
    uit.criteria = {{"1.1", "Tekst", "1 voldoende", "2 voldoende", true},
                    {"1.2", "Tekst", "1 voldoende", "1 voldoende", false}};
    uit.verwachtingen = {
        {"1.1.1", "Tekst", "1 van de 2", "2 van de 2", "50,0 procentpunt meer", 1, 0}};
    uit.gangen = {{{"Utrecht", "/toets/5", "vastgesteld"}, "omhoog", "8 van de 24", "9 van de 24"},
                  {{"Twente", "", "vastgesteld"}, "omlaag", "8 van de 24", "7 van de 24"}};
    uit.bladeren = {"Organisaties", "51 tot en met 100 van 160", "?pagina=1", "?pagina=3"};
    return {leeg, verband, uit};
}

}  // namespace maatlat::test
