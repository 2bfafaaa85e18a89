// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/publicatie/publicatie_paginas.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages about publication.
namespace maatlat::test {

/// Two forms: open with every kind of field, and folded in.
inline std::vector<Stapformulier> voorbeeldstappen() {
    const auto kop = [](const char* naam) {
        return Veldkop{naam, "Label", "Zo.", "Dit had u getypt.", "Dit kan niet.", true, ""};
    };
    const std::vector<Optie> opties{{"a", "A", true, "hint"}, {"b", "B"}};
    Stapformulier open{
        .anker = "open", .titel = "T", .pad = "/p", .versie = "1", .keuze = "k", .knop = "Doe"};
    open.alineas = {"Een."};
    open.velden = {Tekstveld{kop("t"), "x"}, Tekstvak{kop("v"), "x", 4, false},
                   Keuzerondjes{kop("r"), opties}};
    Stapformulier dicht = open;
    dicht.anker = "dicht";
    dicht.velden = {Vinkjes{kop("w"), opties}, Verborgen{"x", "y"}};
    dicht.ingeklapt = "Meer";
    return {open, dicht};
}

inline std::vector<Besluitdeel> voorbeeldbesluiten() {
    return {{"Besluit 1", {{"Stand", "Besloten."}}}};
}

template <>
inline std::vector<OpenbaarmakingPagina> voorbeelden<OpenbaarmakingPagina>() {
    OpenbaarmakingPagina vol;
    vol.regimes = {{"Wet", {{"Grond", "Artikel 1"}}, {"Niet gevonden."}}, {"Geen", {}, {}}};
    vol.formulieren = voorbeeldstappen();
    return {vol};
}

template <>
inline std::vector<PublicatieversiePagina> voorbeelden<PublicatieversiePagina>() {
    PublicatieversiePagina vol{.stand = "x", .uitleg = "x"};
    vol.markeringen = {
        {"x", "g", "Staat op 1 plaats.", {{"a", "x", "b"}}, {{"a", "X", "b"}}, "/p", "1", 0},
        {"y", "g", "Staat nergens.", {}, {}, "", "", 1}};
    vol.formulieren = voorbeeldstappen();
    vol.versies = {{"V 1", "t", "fout", "a", "b", "/v", {{"x", "g"}}}};
    vol.besluitPad = "/b";
    return {vol, {.stand = "x", .besluitPad = "/b"}};
}

template <>
inline std::vector<PublicatiePagina> voorbeelden<PublicatiePagina>() {
    PublicatiePagina vol{.stand = "x", .waaromNiet = "x", .versiePad = "/v"};
    vol.formulieren = voorbeeldstappen();
    vol.besluiten = voorbeeldbesluiten();
    return {vol, {.stand = "x", .versiePad = "/v"}};
}

template <>
inline std::vector<PublicatiereactiePagina> voorbeelden<PublicatiereactiePagina>() {
    PublicatiereactiePagina vol{.stand = "x", .rapportPad = "/r"};
    PublicatiereactiePagina::Formulier formulier{"u", "b", "/p", "/c", "1", "tekst", "r", true};
    vol.formulier = formulier;
    vol.besluiten = voorbeeldbesluiten();
    return {vol, {.stand = "x"}};
}

template <>
inline std::vector<OpenbaarRapport> voorbeelden<OpenbaarRapport>() {
    OpenbaarRapport vol;
    vol.kop = {"Inspectie", "Titel", "Onder", "Status", {{"Naam", "Waarde"}}, "Herkomst", {}};
    vol.gewijzigd = vol.melding = vol.reactie = "x";
    vol.bestanden = OpenbaarRapport::Bestanden{"r.html", "a", "g.json", "b"};
    vol.weglatingen = {"persoonsgegevens"};
    vol.edities = {"Editie 1."};
    OpenbaarRapport leeg;
    leeg.kop = vol.kop;
    return {vol, leeg};
}

template <>
inline std::vector<OpenbareLijst> voorbeelden<OpenbareLijst>() {
    OpenbareLijst vol;
    vol.kop = {"Inspectie", "Titel", "Onder", "Status", {{"Naam", "Waarde"}}, "Herkomst", {}};
    vol.rijen = {{"a.html", "Utrecht", "Ronde", "Gepubliceerd."}};
    OpenbareLijst leeg;
    leeg.kop = vol.kop;
    return {vol, leeg};
}

}  // namespace maatlat::test
