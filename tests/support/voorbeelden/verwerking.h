// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/traject/verschillen_pagina.h"
#include "pages/traject/verwerking_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages about the reaction of an organisation and about differences.
namespace maatlat::test {

template <>
inline std::vector<VerwerkingPagina> voorbeelden<VerwerkingPagina>() {
    VerwerkingPagina vol;
    vol.stand = "De organisatie noemt 1 punt.";
    vol.melding = "Iedereen was op bezoek.";
    vol.verschillenPad = "/v";
    vol.punten = {{"Punt 1: Score van 1.1.1", "/p", "anders", "overgenomen", {}}};
    vol.zienswijzen = {{"Zienswijze", "Tekst", "Nawoord", "/n", "Nawoord wijzigen"}};
    vol.terugpad = "/t";
    vol.terugversie = "3";
    vol.reden = "Te veel.";
    vol.vraagtPrivacyreden = true;
    vol.fouten = {{"reden", "Schrijf op waarom."}};
    return {vol, {}};
}

template <>
inline std::vector<PuntverwerkingPagina> voorbeelden<PuntverwerkingPagina>() {
    PuntverwerkingPagina vol;
    vol.waar = "Score van 1.1.1";
    vol.laat = "Te laat.";
    vol.citaat = "onvoldoende";
    vol.tekst = "Dit klopt *niet*.";
    vol.toen = "was";
    vol.nu = "wordt";
    vol.bewijs = {{"lijst.pdf", "/b", "1 maart 2026", "Uitleg", "/bron"}};
    vol.besluit = "Overgenomen, door A.";
    vol.motivering = "Klopt.";
    vol.meegelezen = "Teruggegeven door B.";
    vol.leesreden = "Waarom?";
    vol.pad = "/p";
    vol.bericht = "Dit typte u.";
    vol.leespad = "/l";
    vol.vraagtPrivacyreden = true;
    vol.fouten = {{"motivering", "Schrijf op waarom."}};
    PuntverwerkingPagina mee = vol;
    mee.isMeelezing = true;
    mee.fouten = {{"reden", "Schrijf op waarom."}};
    return {vol, mee, {}};
}

template <>
inline std::vector<NawoordPagina> voorbeelden<NawoordPagina>() {
    NawoordPagina vol;
    vol.pad = "/n";
    vol.zienswijze = "Tekst";
    vol.bericht = "Dit typte u.";
    vol.vraagtPrivacyreden = true;
    vol.fouten = {{"tekst", "Schrijf het nawoord."}};
    return {vol, {}};
}

template <>
inline std::vector<VerschillenPagina> voorbeelden<VerschillenPagina>() {
    VerschillenPagina vol;
    vol.pad = "/v";
    vol.stand = "Er zijn 2 verschillen.";
    vol.uitleg = "Voor de inspectie.";
    vol.delen = {{"Sinds concept 1",
                  {{"Score van 1.1.1", "k1", "nvt", "", "punt 1", "Omdat.", true},
                   {"Oordeel van 1.1", "", "", "voldoende", "", "", false}}},
                 {"Sinds editie 1", {}}};
    vol.magVerklaren = true;
    vol.gronden = {{"correctie", "Eigen correctie", true, {}}};
    vol.bericht = "Dit typte u.";
    vol.verwerkingPad = "/w";
    vol.vaststelPad = "/s";
    vol.vraagtPrivacyreden = true;
    vol.fouten = {{"grond", "Kies."}, {"reden", "Schrijf op."}};
    return {vol, {}};
}

}  // namespace maatlat::test
