// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/opvolging/hertoets_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

namespace maatlat::test {

template <>
inline std::vector<HertoetsPagina> voorbeelden<HertoetsPagina>() {
    HertoetsPagina kan;
    kan.feiten = {{"Organisatie", "Utrecht"}};
    kan.opgegaan = "Utrecht ging op in Midden.";
    kan.waar = "Er komt een hertoets bij Midden.";
    kan.opnieuw = "1.1.1";
    kan.mee = "1.1.2";
    kan.actie = "/toets/5/hertoets";
    kan.streef = "2027-05-22";
    kan.fouten = {{"streef", "Deze dag is al voorbij."}};
    kan.terug = {"Overzicht", "/toets/5"};
    HertoetsPagina niet = kan;
    niet.bezwaar = "Er loopt al een hertoets.";
    niet.ander = {"Naar die hertoets", "/toets/6"};
    return {kan, niet};
}

}  // namespace maatlat::test
