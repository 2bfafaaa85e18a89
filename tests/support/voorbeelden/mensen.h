// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/mensen/logboek_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of people and accounts.
namespace maatlat::test {

template <>
inline std::vector<LogboekPagina> voorbeelden<LogboekPagina>() {
    LogboekPagina goed;
    goed.uitslag = "Goed.";
    goed.nietNagekeken = {"De sleutel ontbreekt."};
    goed.sinds = "Sinds gisteren.";
    goed.kop = "abc";
    goed.regels = {{"1", "toen", "wie", "wat", "s"}};
    goed.heelPad = "/heel";
    goed.bladeren = bladerbalk("Logboek", Bladen(120, 2, 50), "/logboek?pagina=");
    LogboekPagina kapot;
    kapot.heel = false;
    kapot.uitslag = "Kapot.";
    kapot.afwijkingen = {"Regel 5 ontbreekt."};
    return {goed, kapot};
}

}  // namespace maatlat::test
