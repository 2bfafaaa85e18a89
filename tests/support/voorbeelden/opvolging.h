// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/opvolging/hertoets_pagina.h"
#include "pages/opvolging/toezichtfeit_pagina.h"
#include "pages/opvolging/verhaal_pagina.h"
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

template <>
inline std::vector<VerhaalPagina> voorbeelden<VerhaalPagina>() {
    VerhaalPagina vol{.hulp = Hulpplek::verhaalLezen};
    vol.gegaan = "Oost";
    vol.gegaanPad = "/organisatie/9/verhaal";
    vol.stand = {{"Verscherpt toezicht", "Geen"}};
    vol.waarschuwing = "Er ligt een voorstel.";
    vol.doen = {{"Bevel vastleggen", "/organisatie/1/toezicht/bevel"}};
    vol.regels = {{"22 april 2016", "Bevel", "/organisatie/1/feit/1", {"Zin."}, {"toen A"}},
                  {"Datum niet bekend", "Toets"}};
    vol.bladeren = {"Wat er gebeurde", "1 tot en met 1 van 2", "/organisatie/1/verhaal?pagina=1",
                    "/organisatie/1/verhaal?pagina=2"};
    vol.erna = {{"Namen", "/organisatie/1"}};
    return {vol, {.hulp = Hulpplek::eigenVerhaal}};
}

template <>
inline std::vector<ToezichtfeitPagina> voorbeelden<ToezichtfeitPagina>() {
    ToezichtfeitPagina vol{.hulp = Hulpplek::verscherptToezicht,
                           .nu = {{"Stand", "Besloten"}},
                           .terugPad = "/organisatie/1/verhaal"};
    vol.zinnen = {"Dit wacht op een besluit."};
    vol.doen = {{"Wijzigen", "/organisatie/1/feit/1/wijzigen"}};
    vol.versies = {{1, "Coordinator", "besloten", "Omdat.", {{"Dag", "22 april 2016"}}},
                   {2, "Coordinator", "besloten"}};
    return {vol, {.hulp = Hulpplek::eigenVerhaal, .nu = {}, .terugPad = "/"}};
}

}  // namespace maatlat::test
