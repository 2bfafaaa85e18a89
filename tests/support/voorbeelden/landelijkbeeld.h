// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/landelijk/beeld_pagina.h"
#include "pages/landelijk/tabel_pagina.h"
#include "support/voorbeelden/onderzoek.h"

/// Examples of the pages of the country as a whole.
namespace maatlat::test {

inline Filterdeel voorbeeldfilter() {
    Filterdeel uit;
    uit.pad = "/landelijk";
    uit.themas = {{"", "Alle", true}};
    uit.oordelen = uit.verwachtingen = uit.scores = uit.soorten = uit.themas;
    uit.van = "1-1-2026";
    uit.tot = "1-2-2026";
    uit.vanFout = "Dit is geen datum.";
    uit.verder = {{"op", "dag"}};
    uit.aan = {"Alleen thema 2."};
    uit.hoeveel = "U ziet 7 van de 26 organisaties.";
    uit.leegPad = "/landelijk";
    return uit;
}

inline Tegeldeel voorbeeldkaart() {
    return {"1.1: Tekst",
            "Met de hand gelegd",
            {{"1.1", "/landelijk?kaart=1.1", true}, {"1.2", "/landelijk?kaart=1.2"}},
            {{"Utrecht", "Utr", kGoed, 2, 3}},
            {{"Zilverstad", kGoed}},
            3};
}

inline BeeldPagina::Loopdeel voorbeeldloop() {
    return {"Er loopt nog één toets.",
            {{{"Twente", "/toets/7", "lopend"}, "3-5-2026", "inspecteur in het team", "–", true}},
            {"Wat nog loopt", "1 van 2", "/onderzoek/proef?loopt=1", "/onderzoek/proef?loopt=3"},
            "/onderzoek/proef/wachtlijst"};
}

template <>
inline std::vector<BeeldPagina> voorbeelden<BeeldPagina>() {
    BeeldPagina uit;
    uit.wegen = {{"Beheren", {{"Teams", "/onderzoek/proef/team"}}}, {"", {{"Tabel", "/tabel"}}}};
    uit.zin = "Eén organisatie voldoet aan 75% van wat is getoetst.";
    uit.alineas = {"Alles staat vast."};
    uit.filter = voorbeeldfilter();
    uit.meenemen = {{"XLSX", "/onderzoek/proef/tabel?als=xlsx"}};
    uit.figuur = voorbeeldfiguur();
    uit.koppen = {{"Rang", "", "/onderzoek/proef?richting=af", "ascending", "getal"},
                  {"1.1", "Tekst", "/onderzoek/proef?op=1.1", "", "midden"},
                  {"Stand"}};
    uit.rijen = {{"1",
                  {"Utrecht", "/toets/5", "vastgesteld"},
                  "75%",
                  3,
                  1,
                  0,
                  {kGoed},
                  "3-5-2026",
                  "6 maanden",
                  {"Stap 1", "/onderzoek/proef"},
                  true,
                  "4 van 4"},
                 {"–", {"Twente", "", "vastgesteld"}, "–", 1, 0, 3, {kGoed}, "–", "", {}, true}};
    uit.bladeren = {"De organisaties", "1 van 2", "/a", "/b"};
    uit.overHertoetsen = "Een hertoets verandert de rang niet.";
    uit.hertoetsen = {{"Utrecht: 4 van 4.", "/toets/9"}, {"Twente: een hertoets loopt.", ""}};
    uit.maat = "aandeel";
    uit.nietsVanToepassing = true;
    uit.zonderRang = {"Twente: plaats 1 tot en met 2 nog mogelijk."};
    uit.perCriterium = {"Oordelen",
                        "Criterium",
                        true,
                        {{"1.1",
                          "Tekst",
                          "",
                          voorbeeldbalk(),
                          1,
                          "–",
                          1,
                          0,
                          "50%",
                          {{"Voldoende (1)", "Utrecht", ""}}}}};
    uit.perVerwachting = {"Scores",
                          "Verwachting",
                          false,
                          {{"1.1.1",
                            "Tekst",
                            "/v",
                            voorbeeldbalk(),
                            1,
                            "–",
                            1,
                            0,
                            "50%",
                            {{"Voldoen (31)", "Utrecht", "/meer"}}}}};
    uit.kaart = voorbeeldkaart();
    uit.loopt = voorbeeldloop();
    uit.nieuws.gesloten = "Dit onderzoek is gesloten sinds 22 november 2026.";
    uit.nieuws.veranderingen = {
        {"Naam gewijzigd", "22 november 2026", "Coordinator", "Eerst: A. Nu: B.", "Zo heet het."},
        {"Onderzoek heropend", "23 november 2026", "Coordinator", "", ""}};
    uit.nieuws.veranderdPad = "/onderzoek/proef/veranderd";
    return {uit, BeeldPagina()};
}

template <>
inline std::vector<TabelPagina> voorbeelden<TabelPagina>() {
    TabelPagina uit;
    uit.zin = "Eén organisatie voldoet aan 75% van wat is getoetst.";
    uit.terug = {"Naar het landelijk beeld", "/onderzoek/proef"};
    uit.toelichting = "“+” is voldoende.";
    uit.bijschrift = "De scores";
    uit.filter = voorbeeldfilter();
    uit.meenemen = {{"XLSX", "/onderzoek/proef/tabel?als=xlsx"}};
    uit.koppen = {{"Organisatie", "", "/a", "ascending", ""}, {"Rang"}, {"Vol.", "Hoeveel", "/b"}};
    uit.kolommen = {{"1.1.1", "Tekst", "/v", "/op", "descending", true, 1},
                    {"1.1.2", "Tekst", "", "/op", "", false, 1}};
    uit.rijen = {{"1",
                  {"Utrecht", "/toets/5", "lopend"},
                  {{kGoed, "/toets/5/criterium/1.1"}, {kGoed, ""}},
                  2}};
    uit.bladeren = {"De scores", "1 van 2", "/a", "/b"};
    uit.totaal = 2;
    return {uit, TabelPagina()};
}

}  // namespace maatlat::test
