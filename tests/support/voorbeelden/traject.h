// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/traject/wederhoor_pagina.h"
#include "pages/traject/wederhoorreactie_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages about the way to publication.
namespace maatlat::test {

inline Puntdeel voorbeeldpunt() {
    Puntdeel uit;
    uit.anker = "punt-1";
    uit.titel = "Punt 1: Motivering bij 1.1.2";
    uit.soort = "feit of getal";
    uit.citaat = "Er is geen beleid.";
    uit.tekst = "Er is *wel* beleid.";
    uit.wie = "Opgeslagen door Management A.";
    uit.bewijs = {{"beleid.pdf", "/b", "over 1 november 2026"}};
    uit.waarschuwingen = {"Dat is na het bezoek."};
    uit.pad = "/p";
    uit.besluit = "overgenomen";
    uit.motivering = "Dat klopt.";
    return uit;
}

template <>
inline std::vector<WederhoorPagina> voorbeelden<WederhoorPagina>() {
    WederhoorPagina vol;
    vol.pad = "/toets/1/wederhoor";
    vol.stand = "Het concept ligt bij de organisatie.";
    vol.inDeWeg = {"Niet elke verwachting heeft een score."};
    vol.magSturen = vol.magVerlengen = vol.magTerugnemen = vol.magSluiten = true;
    vol.ontvangers = {{"7", "Management A", true}};
    vol.verantwoordelijken = {{"7", "Management A", true}};
    vol.versie = "3";
    vol.laatsteDag = "4 december 2026";
    vol.keuze = "sturen";
    vol.vraagtPrivacyreden = true;
    vol.rondes = {{"Ronde 1", "Gestuurd.", "Nog niets.", {voorbeeldpunt()}, "Ons *beeld*.", "abc"}};
    return {vol, {}};
}

template <>
inline std::vector<WederhoorreactiePagina> voorbeelden<WederhoorreactiePagina>() {
    WederhoorreactiePagina vol;
    vol.pad = "/wederhoor/1";
    vol.stand = "Reageren kan.";
    vol.laat = "Te laat.";
    vol.voorbij = "Het is voorbij.";
    vol.kenmerk = "abc";
    vol.magReageren = vol.magIndienen = vol.toonReactie = true;
    vol.punten = {voorbeeldpunt()};
    vol.zienswijze = "Ons *beeld*.";
    vol.nawoord = "Wat wij ervan vinden.";
    vol.versie = "3";
    WederhoorreactiePagina leeg = vol;
    leeg.punten.clear();
    leeg.zienswijze.clear();
    WederhoorreactiePagina mist = vol;
    mist.onvolledig = {"Bij punt 1 hoort bewijs."};
    return {vol, leeg, mist, {}};
}

template <>
inline std::vector<WederhoorpassagesPagina> voorbeelden<WederhoorpassagesPagina>() {
    WederhoorpassagesPagina vol;
    vol.pad = "/wederhoor/1";
    vol.passages = {{"motivering-1.1.2",
                     "Motivering bij 1.1.2",
                     {{"Er is geen beleid.", "/p", "zin 1"}},
                     "Hierover gaat punt 1."}};
    return {vol, {}};
}

template <>
inline std::vector<WederhoorpuntPagina> voorbeelden<WederhoorpuntPagina>() {
    WederhoorpuntPagina vol;
    vol.terugPad = "/wederhoor/1";
    vol.pad = "/wederhoor/1/punt/1";
    vol.kop = "Motivering bij 1.1.2";
    vol.plaats = "motivering/1.1.2";
    vol.citaat = "Er is geen beleid.";
    vol.versie = 1;
    vol.soort = "feit of getal";
    vol.tekst = "Er is beleid.";
    vol.bericht = "Dit had u getypt.";
    vol.conceptSleutel = "wederhoor/1/punt/1";
    vol.conceptPad = "/wederhoor/1/formulierconcept";
    vol.formulier = "sleutel";
    vol.bestaat = true;
    vol.bewijsHint = "Over de tijd van het bezoek.";
    vol.bewijs = {{"beleid.pdf", "/b", "over 1 november 2026", "/w"}};
    vol.waarschuwingen = {"Hier hoort bewijs bij."};
    vol.vraagtPrivacyreden = true;
    return {vol, {}};
}

template <>
inline std::vector<ZienswijzePagina> voorbeelden<ZienswijzePagina>() {
    ZienswijzePagina vol;
    vol.terugPad = vol.pad = vol.conceptPad = "/wederhoor/1";
    vol.bericht = "Dit had u getypt.";
    vol.conceptSleutel = "wederhoor/1/zienswijze";
    vol.tekst = "Ons beeld.";
    vol.vraagtPrivacyreden = true;
    return {vol, {}};
}

}  // namespace maatlat::test
