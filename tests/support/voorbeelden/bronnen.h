// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "pages/bronnen/bevinding_pagina.h"
#include "pages/bronnen/bevindingen_pagina.h"
#include "pages/bronnen/bronnen_pagina.h"
#include "pages/bronnen/gespreksverslag_pagina.h"
#include "pages/bronnen/interview_pagina.h"
#include "pages/weggehaald_pagina.h"
#include "support/klein_kader.h"
#include "support/proeftekst.h"
#include "support/voorbeelden/algemeen.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of bronnen, bevindingen and notes.
namespace maatlat::test {

inline Bron voorbeeldbron(std::int64_t nr, Bronsoort soort) {
    Bron uit;
    uit.nr = nr;
    uit.soort = soort;
    uit.titel = "Werkinstructie";
    uit.datum = "2026-07-01";
    return uit;
}

template <>
inline std::vector<BronnenPagina> voorbeelden<BronnenPagina>() {
    Bron document = voorbeeldbron(1, Bronsoort::document);
    document.documentsoort = "werkinstructie";
    document.bijlage = {"w.pdf", "0", "application/pdf", 1};
    document.meer = {{"x.msg", "1", "application/vnd.ms-outlook", 1}};
    document.link = {"https://voorbeeld.nl/x", "2026-11-20"};
    BronnenPagina uit{"/toets/5",
                      {{document, 3},
                       {voorbeeldbron(2, Bronsoort::interview), 0, "", "gespreksverslag: akkoord"}},
                      true};
    uit.weggehaald = 2;
    return {uit};
}

template <>
inline std::vector<BevindingPagina> voorbeelden<BevindingPagina>() {
    BevindingPagina leeg;
    leeg.toetspad = "/toets/5";
    leeg.kader = std::make_shared<const Toetsingskader>(kleinKader());
    leeg.magInvullen = true;
    BevindingPagina nieuw = leeg;
    nieuw.bronnen = {voorbeeldbron(1, Bronsoort::document)};
    nieuw.vraagtReden = true;
    nieuw.bericht = "Dit had u getypt.";
    BevindingPagina wijzigen = nieuw;
    wijzigen.nr = 4;
    wijzigen.verwachtingen = {"1.1.2"};
    wijzigen.plaatsPagina = "12";
    wijzigen.bezoeken = {{2, "Bezoek op 20 november 2026"}};
    wijzigen.bijBezoek = {"Bezoek op 20 november 2026", "/toets/5/bezoek/2"};
    wijzigen.notitie = {"regel 3 van de notities", "/toets/5/interview/1#regel-3"};
    BevindingPagina lezen = wijzigen;
    lezen.magInvullen = false;
    lezen.bron = "1";
    lezen.vindplaats = {"pagina 12", "Zo staat het er."};
    lezen.opmerkingen = {{"Opmerkingen van het team", "/toets/5/opmerkingen"}};
    lezen.rust = {{"motivering bij 1.1.2", "/toets/5/criterium/1.1"}};
    return {leeg, nieuw, wijzigen, lezen};
}

template <>
inline std::vector<BevindingenPagina> voorbeelden<BevindingenPagina>() {
    BevindingenPagina pagina;
    pagina.toetspad = "/toets/5";
    pagina.gefilterd = true;
    pagina.magInvullen = true;
    pagina.regels.resize(2);
    pagina.regels[1].bevinding.verwachtingen = {"1.1.2"};
    pagina.regels[1].bevinding.pagina = "12";
    pagina.regels[1].bevinding.citaat = test::tekst("Zo staat het er.");
    pagina.weggehaald = 1;
    pagina.gevonden = 120;
    pagina.totaal = 300;
    pagina.bladeren = bladerbalk("Bevindingen", Bladen(120, 2, 50), "/toets/5/bevindingen?pagina=");
    BevindingenPagina niets;
    niets.gefilterd = true;
    niets.totaal = 300;
    return {pagina, niets};
}

template <>
inline std::vector<WeggehaaldPagina> voorbeelden<WeggehaaldPagina>() {
    WeggehaaldPagina leeg;
    WeggehaaldPagina vol;
    vol.zin = "Inspecteur A heeft deze bevinding ingetrokken.";
    vol.velden = {{"Richting", "voldoende"}};
    vol.tekst = "Gezien.";
    vol.bijlage = {"plan.pdf", "/toets/5/bijlage/1"};
    vol.rust = {{"motivering bij 1.1.2", "/toets/5/criterium/1.1"}};
    vol.eerst = {"Beleidsplan", "/toets/5/bron/1"};
    vol.terugpad = "/toets/5/bevinding/1/terughalen";
    vol.knop = "Haal deze bevinding terug";
    vol.versie = 2;
    vol.onder = voorbeeldonder();
    return {leeg, vol};
}

template <>
inline std::vector<Notitietabel> voorbeelden<Notitietabel>() {
    return {{.regels =
                 {{1, "Iets", {"1.1.2"}, Richting::neutraal, ""},
                  {2, "Iets", {}, Richting::neutraal, "Dit is geen code."},
                  {3, "Iets", {}, Richting::neutraal, "", "bevinding 4", "/toets/5/bevinding/4"}}},
            {}};
}

template <>
inline std::vector<GespreksverslagPagina> voorbeelden<GespreksverslagPagina>() {
    GespreksverslagPagina leeg;
    leeg.stand = "De gesprekspartner heeft nog geen antwoord gegeven.";
    GespreksverslagPagina vol = leeg;
    vol.feiten = {{"Organisatie", "Utrecht"}};
    vol.regels = {"We bellen terug.", "", "Altijd."};
    vol.gewijzigd = "Na het akkoord gewijzigd.";
    vol.opmerking = "Zo was het.";
    vol.toen = {"We bellen.", "", "Soms."};
    vol.notitiepad = "/toets/5/interview/1";
    vol.verleden = "/toets/5/geschiedenis/interview/1";
    vol.bronpad = "/toets/5/bron/1";
    vol.pad = "/toets/5/interview/1/akkoord";
    vol.versie = 2;
    vol.antwoord = {"akkoord", "2026-11-22", "leidinggevende", ""};
    vol.vraagtReden = true;
    return {leeg, vol};
}

template <>
inline std::vector<InterviewPagina> voorbeelden<InterviewPagina>() {
    InterviewPagina pagina;
    pagina.toetspad = "/toets/5";
    pagina.bron = 1;
    pagina.kader = std::make_shared<const Toetsingskader>(kleinKader());
    pagina.bericht = "Deze notities zijn bewaard.";
    pagina.stand = "Opgeslagen: versie 2.";
    pagina.akkoord = "Akkoord op 22 november 2026.";
    pagina.verslagpad = "/toets/5/interview/1/verslag";
    pagina.tabel = voorbeelden<Notitietabel>().front();
    InterviewPagina leeg = pagina;
    leeg.tabel = {};
    return {pagina, leeg};
}

}  // namespace maatlat::test
