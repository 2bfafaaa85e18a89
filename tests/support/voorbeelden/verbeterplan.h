// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/opvolging/opvolging_pagina.h"
#include "pages/opvolging/verbeterplan_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of what follows an adopted toets.
namespace maatlat::test {

inline OpvolgingPagina::Maatregelrij voorbeeldmaatregel(bool vol) {
    OpvolgingPagina::Maatregelrij uit{
        "", "Maatregel 1", "/m", {Statuslabel::Soort::bezig, "In uitvoering"}, "Wat", "Wie"};
    if (vol) uit.anker = uit.letop = uit.oordeel = "x";
    return uit;
}

template <>
inline std::vector<OpvolgingPagina> voorbeelden<OpvolgingPagina>() {
    OpvolgingPagina alles;
    alles.pad = "/toets/5/opvolging";
    alles.versie = "7";
    alles.stand = {{"Hoe ver", "Plan maken"}};
    alles.gaten = alles.ontbreekt = alles.metGaten = "x";
    alles.wegen = {{"Maatregel toevoegen", "/toets/5/maatregel/nieuw"}};
    alles.punten = {{"1.1.2",
                     "Tekst",
                     "Criterium",
                     "Uitleg",
                     {voorbeeldmaatregel(true)},
                     "/n",
                     "/good-practices"},
                    {"1.1.3", "Tekst", "Criterium", "", {}, ""}};
    alles.los = {voorbeeldmaatregel(false)};
    alles.plannen = {{"Plan 1", "/p", "Ingediend", "Aanvaard."}, {"Plan 2", "/q", "x", ""}};
    alles.gedaan = {"Iets"};
    alles.magIndienerKiezen = alles.magTermijnStellen = alles.magIndienen = true;
    alles.magTerugnemen = alles.magTeruggeven = true;
    alles.kandidaten = {{"3", "Management"}};
    alles.getypt = {"terugnemen", "Reden", "", "", true, {{"reden", "x"}}};
    OpvolgingPagina terug = alles;
    terug.getypt.keuze = "teruggeven";
    return {alles, terug, {}};
}

template <>
inline std::vector<MaatregelPagina> voorbeelden<MaatregelPagina>() {
    MaatregelPagina maken;
    maken.toetspad = "/toets/5";
    maken.sleutel = "maatregel/3";
    maken.magWijzigen = maken.vraagtPrivacyreden = maken.achteraf = true;
    maken.bericht = maken.geschiedenis = "x";
    maken.punten = {{"1.1.2", "1.1.2 Tekst", true}};
    maken.vast = {{"formulier", "x"}};
    maken.fouten = {{"wat", "x"}, {"verwachting", "x"}, {"termijn", "x"}};
    MaatregelPagina lezen = maken;
    lezen.magWijzigen = false;
    lezen.kort = {{"Wie", "Teamleider"}};
    lezen.stukken = {{"Wat", "Tekst"}};
    return {maken, lezen, {}};
}

inline Planantwoorden voorbeeldantwoorden() {
    return {{{"Is het volledig?", "Ja"}}, "Motivering", "Inspecteur A"};
}

inline Planstuk voorbeeldstuk() {
    Planstuk uit;
    uit.naam = "Maatregel 1";
    uit.verschil = "Nieuw in dit plan.";
    uit.kort = {{"Wie", "Teamleider"}};
    uit.teksten = {{"Wat", "Tekst"}};
    uit.wijzigingen = {{"Wat", "Een oud woord.", "Een woord."}};
    uit.oordeel = {voorbeeldantwoorden()};
    uit.beoordeelPad = "/b";
    uit.beoordeelTekst = "Beoordelen";
    return uit;
}

template <>
inline std::vector<VerbeterplanPagina> voorbeelden<VerbeterplanPagina>() {
    VerbeterplanPagina alles;
    alles.terugPad = "/t";
    alles.wanneer = alles.sha256 = alles.fout = alles.gaten = alles.weg = alles.ontbreekt = "x";
    alles.stukken = {voorbeeldstuk(), {}};
    alles.geheel = {voorbeeldantwoorden()};
    return {alles, {}};
}

template <>
inline std::vector<PlanoordelenPagina> voorbeelden<PlanoordelenPagina>() {
    PlanoordelenPagina alles;
    alles.pad = alles.terugPad = "/t";
    alles.stand = alles.inDeWeg = alles.terug = alles.terugReden = alles.gaten = "x";
    alles.ontbreekt = alles.besluit = "x";
    alles.stukken = {voorbeeldstuk()};
    alles.geheel = voorbeeldstuk();
    alles.magVoorleggen = alles.magTerugnemen = true;
    alles.getypt = {"niet-eens", "x", "", "", true, {{"reden", "x"}}};
    return {alles, {}};
}

template <>
inline std::vector<PlanoordeelPagina> voorbeelden<PlanoordeelPagina>() {
    PlanoordeelPagina alles;
    alles.pad = alles.terugPad = "/t";
    alles.stuk = {voorbeeldstuk()};
    alles.vragen = {{"volledig", "Is het volledig?", {{"ja", "Ja", true}}}};
    alles.heel = alles.vraagtPrivacyreden = true;
    alles.uitkomsten = {{"aanvaard", "Aanvaard"}};
    alles.intussen = "Inspecteur B heeft dit gewijzigd.";
    alles.ander = {voorbeeldantwoorden()};
    alles.fouten = {{"motivering", "x"}, {"volledig", "x"}, {"uitkomst", "x"}};
    return {alles, {}};
}

}  // namespace maatlat::test
