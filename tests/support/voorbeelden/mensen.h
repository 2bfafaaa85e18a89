// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/mensen/logboek_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of people and accounts.
namespace maatlat::test {

template <>
inline std::vector<LogboekPagina> voorbeelden<LogboekPagina>() {
    LogboekPagina vol;
    vol.uitslag = "Goed.";
    vol.nietNagekeken = {"De sleutel ontbreekt."};
    vol.sinds = "Sinds gisteren.";
    vol.kop = "abc";
    vol.regels = {{"1", "toen", "wie", "wat", "s"}};
    vol.heelPad = "/heel";
    vol.bladeren = bladerbalk("Logboek", Bladen(120, 2, 50), "/logboek?pagina=");
    vol.zoekPad = "/logboek";
    vol.bestandPad = "/logboek/bestand";
    vol.gezocht = true;
    vol.van.kop = {.naam = "van", .label = "Van en met"};
    vol.tot.kop = {.naam = "tot", .label = "Tot en met"};
    vol.persoon = {{.naam = "persoon", .label = "Persoon"}, {{"", "Iedereen"}}};
    vol.organisatie = {{.naam = "organisatie", .label = "Organisatie"}, {{"", "Alle"}}};
    vol.soort = {{.naam = "soort", .label = "Soort"}, {{"", "Alles"}}};
    vol.wat = {{.naam = "wat", .label = "Gebeurtenis"}, {{"", "Elke"}}};
    LogboekPagina leeg = vol;
    leeg.heel = false;
    leeg.uitslag = "Kapot.";
    leeg.afwijkingen = {"Regel 5 ontbreekt."};
    leeg.nietNagekeken.clear();
    leeg.sinds = "";
    leeg.kop = "";
    leeg.regels.clear();
    leeg.bestandPad = "";
    leeg.heelPad = "";
    leeg.gezocht = false;
    return {vol, leeg};
}

}  // namespace maatlat::test
