// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/alsnog_pagina.h"
#include "pages/conflict_pagina.h"
#include "pages/formulierpagina.h"
#include "pages/hoofddeel.h"
#include "pages/opslagstatus.h"
#include "pages/raam.h"
#include "pages/record_pagina.h"
#include "pages/records_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages that every room uses.
namespace maatlat::test {

/// The frame with everything in it.
inline Raam volRaam() {
    Raam raam;
    raam.titel = "Criterium 1.1 <van> Friesland";
    raam.menu = {{"Mijn toetsen", "/", true}, {"Account", "/account"}};
    raam.kruimels = {{"Toets", "/toets/5"}, {"Criterium 1.1", "", true}};
    raam.wie = "Inspecteur A";
    raam.persoon = "3";
    raam.zegel = "zegel-1";
    raam.gelukt = "De bevinding is opgeslagen.";
    raam.waarschuwing = "Deze toets wacht op een collega.";
    raam.fouten = {{"titel", "Vul een titel in."}, {"", "Er is geen bron."}};
    raam.breed = true;
    raam.waarvan = "Utrecht – Stap 1";
    raam.einde = {"9 minuten", "1 minuut"};
    raam.stand = {"Wederhoor",
                  "gisteren om 10:30",
                  "de organisatie",
                  "Te laat.",
                  true,
                  "Niemand kan dit.",
                  "Teruggegeven door A, met deze reden:",
                  "Te kort.",
                  "/toets/5/wederhoor",
                  "Naar wederhoor",
                  "/toets/5/overdragen"};
    return raam;
}

template <>
inline std::vector<Hoofddeel> voorbeelden<Hoofddeel>() {
    return {{Hulpplek::scoreGeven, "<p>Deel.</p>"}};
}

template <>
inline std::vector<AlsnogPagina> voorbeelden<AlsnogPagina>() {
    return {{"/toets/1/bron/1", {{"waarde", "een tekst"}}, {{"w.pdf", true}}},
            {"/toets/1/bron/1", {{"waarde", "een tekst"}}, {{"w.pdf", false}}}};
}

/// Asks for a choice, a line and a long text.
inline std::vector<Recordvraag> voorbeeldvragen() {
    return {{{"soort", "Wat voor?", "", ""}, {.wijze = Veldwijze::keuze}, "Soort"},
            {{"wie", "Wie?", "Zo.", ""}, {.wijze = Veldwijze::regel}, "Wie"},
            {{"tekst", "Wat?", "", ""}, {.wijze = Veldwijze::tekst, .langste = 9}, "Tekst"}};
}

inline std::vector<RecordPagina::Onder> voorbeeldonder() {
    return {{"Bronnen", "Geen bronnen.", {{{"Beleidsplan", "/toets/5/bron/1"}, "Document"}}, {}},
            {"Bevindingen", "Geen bevindingen.", {}, {{"Erbij", "/toets/5/bevinding/nieuw"}}}};
}

template <>
inline std::vector<RecordPagina> voorbeelden<RecordPagina>() {
    RecordPagina lezen{.hulp = Hulpplek::bronVastleggen,
                       .toetspad = "/toets/5",
                       .sleutel = sleutelVan(Recordsoort::bron, 1)};
    lezen.vragen = voorbeeldvragen();
    lezen.waarden = {{"soort", "document"}, {"wie", "twee"}, {"tekst", "Iets."}};
    lezen.link = "https://voorbeeld.nl/x";
    lezen.linkBekeken = "22 november 2026";
    lezen.erbij = {{"Bestand", "w.pdf", "/toets/5/bijlage/1"}, {"", "Alles", "/toets/5/alles"}};
    lezen.onder = voorbeeldonder();
    lezen.verder = {{"Geschiedenis", "/toets/5/geschiedenis/bron/1"}};
    RecordPagina wijzigen = lezen;
    wijzigen.magInvullen = true;
    wijzigen.vraagtReden = true;
    wijzigen.bericht = "Dit had u getypt.";
    wijzigen.metBestand = true;
    wijzigen.vast = {{"soort", "document"}};
    wijzigen.eigen = {Bestandsveld{.kop = {.naam = "bijlage", .label = "Bestand"}, .meer = true},
                      Tekstveld{.kop = {.naam = "link-adres", .label = "Link"}}};
    return {lezen, wijzigen};
}

template <>
inline std::vector<RecordsPagina> voorbeelden<RecordsPagina>() {
    RecordsPagina leeg{Hulpplek::bezoekVastleggen,
                       "/toets/5",
                       Recordsoort::bezoek,
                       "Uitleg.",
                       "Voeg er een toe.",
                       voorbeeldvragen(),
                       {},
                       true};
    RecordsPagina vol = leeg;
    vol.regels = {{1, {{"soort", "kort"}, {"wie", "twee"}, {"tekst", "Iets."}}}, {2, {}}};
    vol.weggehaald = 1;
    return {leeg, vol};
}

template <>
inline std::vector<ConflictPagina> voorbeelden<ConflictPagina>() {
    ConflictPagina uit;
    uit.velden = {{"Tekst", "van mij", "van hen"}, {"Bron", "1", "1"}};
    uit.mijn = {{"tekst", "van mij"}, {"bron", "1"}};
    uit.hun = {{"tekst", "van hen"}, {"bron", "1"}};
    uit.vast = {{"versie", "2"}};
    uit.tekstveld = "tekst";
    uit.samen = "van mij en hen";
    ConflictPagina eigen = uit;
    eigen.zelf = true;
    return {uit, eigen};
}

/// Each kind of field, with all that can be said of one.
template <>
inline std::vector<FormulierPagina> voorbeelden<FormulierPagina>() {
    FormulierPagina vol{.hulp = Hulpplek::organisatiesBijhouden, .pad = "/ergens", .knop = "Doe"};
    vol.alineas = {"Een.", "Twee."};
    const auto kop = [](const char* naam) {
        return Veldkop{naam, "Label", "Zo.", "Dit had u getypt.", "Dit kan niet.", true, ""};
    };
    const std::vector<Optie> opties{{"a", "A", true, "hint"}, {"b", "B"}};
    vol.velden = {Tekstveld{kop("aantal"), "3", Tekstveld::Soort::getal},
                  Vinkjes{kop("rol"), opties},
                  Keuzelijst{kop("organisatie"), opties},
                  Bestandsveld{.kop = kop("bijlage"), .meer = true},
                  Keuzerondjes{kop("besluit"), opties},
                  Verborgen{"versie", "3"}};
    vol.ervoor = {{"Langs een andere weg", "/elders"}};
    vol.nieuwTabblad = true;
    vol.ervoorTekst = "Dat opent in een nieuw tabblad.";
    vol.zijwaarts = {"/zij", "Ik ben er", {{"naar", "/toets/1"}}};
    vol.tussenkop = "Of zo";
    vol.slot = "Slot.";
    vol.erna = {{"Terug", "/terug"}};
    vol.nu = {{"Naam", "Nu", "/wijzig"}};
    return {vol, {.hulp = Hulpplek::organisatiesBijhouden, .pad = "/x", .knop = "Doe"}};
}

template <>
inline std::vector<Opslagstatus> voorbeelden<Opslagstatus>() {
    using Soort = Opslagstatus::Soort;
    return {{.soort = Soort::opgeslagen, .tijd = "14:03", .versie = 3},
            {.soort = Soort::alsConcept, .tijd = "14:03"},
            {.soort = Soort::nietOpgeslagen, .melding = "Vul iets in."}};
}

}  // namespace maatlat::test
