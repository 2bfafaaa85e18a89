// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/landelijk_pagina.h"
#include "pages/rapport/organisatie_pagina.h"
#include "support/voorbeelden/onderzoek.h"
#include "support/voorbeelden/toets.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the two reports. What is really put into them is tested where they are made, in
/// tests/reporting.
namespace maatlat::test {

/// With the part of the application, and a status; without them it is that of a file.
inline Rapportkop voorbeeldkop() {
    return {"Inspectie",
            "Titel",
            "Ondertitel",
            "Nagerekend.",
            {{"Status", "lopend"}},
            "Maatlat",
            Toepassingsdeel{{{"Terug", "/toets/5"}}, "CONCEPT", "Dit kan nog wijzigen."}};
}

inline Verdelingstabel voorbeeldverdeling() {
    const Verdelingsrij criterium{true, "1.1", "Tekst", "criterium-1.1", voorbeeldbalk(), 25,
                                  "1",  0,     1};
    const Verdelingsrij verwachting{false, "1.1.1", "Tekst", "", voorbeeldbalk(), 25, "–", 1, 0};
    return {"Verdeling", "Criterium", {criterium, verwachting}};
}

inline GoodPractices voorbeeldpractices() {
    return {"Deze.",
            {{"1", "Thema", {{"Zo kan het.", "Twente", true}, {"En zo.", "", false, "blz. 4"}}},
             {"2", "Thema", {{"Zo.", "", false, "blz. 5"}, {"Ook.", "", false, "blz. 5"}}}},
            {{"Leer.", false, "blz. 6", true}, {"Deel.", false, "blz. 6"}}};
}

inline Kaderbijlage voorbeeldkader() {
    return {1,
            "Kader",
            "Norm",
            {1},
            {{"1", "Thema", "Doel", {{"1.1", "Tekst", {{"1.1.1", "Tekst", 2, "te duur"}}}}}},
            {{1, "Noot."}, {2, "Noot."}}};
}

inline Verantwoording voorbeeldverantwoording() {
    return {2,
            "Bronnen:",
            {{"Een document.", false, "blz. 7"}, {"Nog een.", false, "blz. 7"}},
            {"Zo is het gemaakt."},
            "Wat ontbreekt",
            {"Score zonder bevinding: 1.1.1. Reden: zo is het."},
            {{"Bezoek op 1 maart 2020", {"Gesprek met een arts."}}, {"Bezoek op 2 maart 2020", {}}},
            {{{"Versie", "1"}}, {"Zo controleert u dit."}}};
}

inline Doeldeel voorbeelddoel() {
    return {{{"Beter worden."}, {"De wet.", false, "Rapport, bladzijde 1"}},
            "Dit was de vraag:",
            {"Gaat het goed?"},
            "Rapport, bladzijde 2"};
}

inline Actielijst voorbeeldacties() {
    return {{"Dit moet gebeuren."},
            {{"1.1", "1.1.1", "Dit vraagt de norm.", {"1.1.1", "Dit is er.", false}},
             {"1.1", "1.1.2", "Dit vraagt de norm.", {"1.1.2", "Dit is *er*.", true}},
             {"1.1", "1.1.3", "Dit vraagt de norm.", {}}},
            "Nog geen score: 1.1.4."};
}

inline Betekenisdeel voorbeeldbetekenis() {
    return {"Deze woorden zijn van ons.", {{"1.1", "Tekst", kGoed, {{"1.1.1", "Daarom."}}}}};
}

inline LandelijkBeeld voorbeeldbeeld() {
    return {{{"Inleiding.", false, "blz. 1"}, {"Meer.", false, "blz. 1"}},
            {{"goed",
              "Wat gaat goed",
              "Dit.",
              voorbeeldverdeling(),
              {{"1.1", "Kop", {{"Alinea.", false, "blz. 2"}, {"Alinea.", false, "blz. 2"}}}}}},
            {{"Vervolg.", false, "blz. 3"}, {"Vervolg.", false, "blz. 3"}},
            {"Over de cijfers."}};
}

inline Ranglijstdeel voorbeeldranglijst() {
    const Ranglijstrij metLink{"1", "Utrecht", "utrecht.html", "75%", 3, 1, 0, {kGoed}, ""};
    const Ranglijstrij zonderLink{"–", "Twente", "", "–", 1, 0, 3, {kGoed}, "hertoets"};
    return {{"Zo staat het."},
            voorbeeldfiguur(),
            "Figuur",
            "Ranglijst",
            {"1.1"},
            // one more than what is kept together at the end
            {metLink, metLink, zonderLink, zonderLink, zonderLink, zonderLink},
            "aandeel",
            true,
            true,
            {"Twente: plaats 1 tot en met 2 nog mogelijk."},
            "Hertoets betekent: deze organisatie krijgt er een."};
}

inline Themabeeld voorbeeldthema() {
    const Tegenspraak tegenspraak{"Allen voldoen.", "blz. 3",       "alle",
                                  "25 van de 26",   "niet genoemd", 1};
    return {"1",
            "Thema",
            "Doel",
            {{"1.1",
              "Tekst",
              {{"Alinea.", false, "blz. 2"}, {"Alinea.", false, "blz. 2"}},
              {tegenspraak},
              voorbeeldverdeling(),
              {{"1.1.2", "Tekst", 0, "te duur"}},
              {{"1.1.1",
                "25 van de 26.",
                {{"Alinea.", false, "blz. 2"}, {"Alinea.", false, "blz. 2"}},
                {tegenspraak}}}}}};
}

inline Regelbijlage voorbeeldregels() {
    Regelsetdeel set{"enig", "Enige regels", "Uitleg.", "Bron.", {}, {{"1.1", 4, 15, "Ja."}}};
    set.regels = {{"Thema 1", "Tekst", {kGoed}, {"alles is goed"}, "Bij twee nvt."}};
    return {{{"Opzet.", false, "blz. 8"}, {"Opzet.", false, "blz. 8"}}, {"Uitleg."}, {set}};
}

inline Narekendeel voorbeeldnarekening() {
    Narekendeel uit;
    uit.alineas = {"Alinea."};
    uit.tellingen = {{"Enige regels", 1, 1, 1}};
    uit.afwijkingen = {
        {1, "Alle voldoen.", "Allen voldoen.", "blz. 3", {{"Enige regels", "25 van de 26"}}}};
    uit.elders = uit.afwijkingen;
    uit.bewoordingen = {{"de meeste", "meer dan de helft"}};
    return uit;
}

template <>
inline std::vector<LandelijkePagina> voorbeelden<LandelijkePagina>() {
    LandelijkePagina uit;
    uit.kop = voorbeeldkop();
    uit.leeswijzer = {{"Zo leest u dit.", false, "blz. 1"}, {"En zo.", false, "blz. 1"}};
    uit.kort = {"18 van de 26",
                "organisaties voldoen niet.",
                {{"Veiligheid", {{"Een zin.", false, "blz. 1"}, {"Nog een.", false, ""}}}}};
    uit.doel = voorbeelddoel();
    uit.wieSchreef = {{"Maatlat maakte dit."}, {"De rest staat daar.", false, "titel"}};
    uit.hertoetsen = {{"Opnieuw getoetst."},
                      {{"Twente", "8 van de 24", "23 van de 24", "hertoets", "1.1", "geen"}}};
    uit.daarna = {"Wat er daarna gebeurde",
                  {"Uit openbare berichten."},
                  {{"Twente", {{"2016", "Hertoets."}}}},
                  {"Van Utrecht is niets bekend."}};
    uit.beeld = voorbeeldbeeld();
    uit.ranglijst = voorbeeldranglijst();
    uit.themas = {voorbeeldthema()};
    uit.goodPractices = voorbeeldpractices();
    uit.scores = {"Uitleg.", "Scores", {{"1.1", 1}}, {"1.1.1"}, {{"Utrecht", {kGoed}, 1}}, {1}, 1};
    uit.kader = voorbeeldkader();
    uit.regels = voorbeeldregels();
    uit.verantwoording = voorbeeldverantwoording();
    uit.narekening = voorbeeldnarekening();
    return {uit};
}

/// A criterium for each oordeel, so that the legend explains them all.
inline Themabevindingen voorbeeldbevindingen() {
    const std::vector<Codetekst> teksten{{"1.1.1", "Tekst", false, "blz. 2"},
                                         {"1.1.2", "*Tekst*", true}};
    Criteriumbevinding een;
    een.code = "1.1";
    een.verwachtingen = {{"1.1.1", "Tekst", "", {"v", "+", ""}, "25 van de 26", voorbeeldbalk()},
                         {"1.1.2", "Tekst", "te duur", {"n", "nvt", ""}, "", {}},
                         {"1.1.3", "Tekst", "", {"n", "?", ""}, "", {}, "Overgenomen."}};
    een.oordeelzin = "Op orde.";
    een.bevindingen = een.verbeterpunten = een.aandachtspunten = teksten;
    een.zonderReden = "De gegevens zeggen niet waarom.";
    een.waarom = {"Alles is voldoende."};
    een.doelen = {"Niets."};
    Themabevindingen uit{"1", "Thema", "Doel", {}};
    for (const char* teken : {"V", "M", "O", "–", "nvt"}) {
        een.oordeel = {"v", teken, "oordeel"};
        uit.criteria.push_back(een);
    }
    een.bevindingen = {{"1.1.1", "*Tekst*", true, "overgenomen"}};
    uit.criteria.push_back(een);
    // All from one place: that is said once.
    een.bevindingen = een.verbeterpunten =
        een.aandachtspunten = {{"1.1.1", "Tekst", false, "blz. 2"}};
    uit.criteria.push_back(een);
    return uit;
}

inline Wijzigingenbijlage voorbeeldwijzigingen() {
    return {"Bijlage 3: verantwoording van wijzigingen",
            "Wat er is gewijzigd.",
            {{"Kenmerk", "00ff"}},
            {{"Punt 1: Score van 1.1.1", {{"Besluit", "Overgenomen"}}}},
            {{"Wijzigingen sinds concept 1", {{"Score van 1.1.1", "nvt", "voldoende", "Punt 1."}}},
             {"Wijzigingen sinds editie 1", {}}}};
}

inline VoorEnNadeel voorbeeldvoorEnNa() {
    VoorEnNadeel uit;
    uit.voor = "8 van de 24";
    uit.na = "23 van de 24";
    uit.alineas = {"Alinea."};
    uit.kopVoor = "23 oktober 2015";
    uit.metGedaan = true;
    uit.criteria = {
        {"1.1",
         "Tekst",
         kGoed,
         kGoed,
         "1 van de 4",
         "4 van de 4",
         {{"1.1.1", "Tekst", kGoed, kGoed, "Verbeterd.", {{"Rooster gemaakt.", "Uitgevoerd."}}},
          {"1.1.2", "Tekst", kGoed, kGoed, "", {}}}}};
    return uit;
}

template <>
inline std::vector<OrganisatiePagina> voorbeelden<OrganisatiePagina>() {
    OrganisatiePagina uit;
    uit.kop = voorbeeldkop();
    uit.hiaten = voorbeeldhiaten();
    uit.samenvatting = {{"Kort."}, {"Nog niet op orde:", {"Eén ding."}}};
    uit.oordelen = {{"1.1", "Tekst", kGoed, "3 van de 4"}};
    uit.voorEnNa = voorbeeldvoorEnNa();
    uit.acties = voorbeeldacties();
    uit.betekenis = voorbeeldbetekenis();
    uit.doel = voorbeelddoel();
    uit.inleiding = {{"Tekst", false, "blz. 1"}, {"*Tekst*", true}};
    uit.themas = {voorbeeldbevindingen()};
    uit.goodPractices = voorbeeldpractices();
    uit.plaats =
        LandelijkePlaats{{"Alinea."}, voorbeeldfiguur(), "Figuur", {{"1.1.1", "Tekst"}}, {}};
    uit.land = Landbijlage{"Bijlage 3: plaats in het land", "Twee tellen mee.", *uit.plaats,
                           uit.themas[0].criteria[0].verwachtingen};
    uit.wijzigingen = voorbeeldwijzigingen();
    uit.eindoordeel = {"Goed."};
    uit.kader = voorbeeldkader();
    uit.verantwoording = voorbeeldverantwoording();
    return {uit};
}

template <>
inline std::vector<VerantwoordingPagina> voorbeelden<VerantwoordingPagina>() {
    return {{voorbeeldkop(), voorbeeldwijzigingen()}};
}

}  // namespace maatlat::test
