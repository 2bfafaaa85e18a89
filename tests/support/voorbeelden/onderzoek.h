// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/onderzoek/aanwijzing_pagina.h"
#include "pages/onderzoek/bevestigen_pagina.h"
#include "pages/onderzoek/collega_uitgenodigd_pagina.h"
#include "pages/onderzoek/ijking_pagina.h"
#include "pages/onderzoek/jaarbeeld_pagina.h"
#include "pages/onderzoek/onderzoek_beheer_pagina.h"
#include "pages/onderzoek/onderzoek_nieuw_pagina.h"
#include "pages/onderzoek/organisatie_paginas.h"
#include "pages/onderzoek/samenwerken_pagina.h"
#include "pages/onderzoek/teams_pagina.h"
#include "pages/onderzoek/vergelijk_pagina.h"
#include "pages/onderzoek/zelfevaluatie_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of an onderzoek and of zelfevaluaties.
namespace maatlat::test {

inline const Teken kGoed{"v", "V", "voldoende"};

/// One wide part, and one too narrow for its letter beside its number.
inline Balk voorbeeldbalk() {
    return balk("Verdeling", {{"v", "V", "voldoende", 25}, {"o", "O", "onvoldoende", 1}});
}

inline Spreidingsfiguur voorbeeldfiguur() {
    return spreidingsfiguur("Spreiding", 3, {2, 0, 1}, 3);
}

template <>
inline std::vector<TeamPagina> voorbeelden<TeamPagina>() {
    TeamPagina leeg;
    leeg.beeldPad = "/onderzoek/proef";
    leeg.zonderInspecteurs = true;
    leeg.vast = "Overgenomen: Utrecht.";
    TeamPagina uit;
    uit.actie = "/onderzoek/proef/team";
    uit.beeldPad = "/onderzoek/proef";
    uit.stappenPad = "/onderzoek/proef/stappen";
    uit.was = {"5:1,2"};
    uit.verborgen = {"6-1"};
    uit.inspecteurs = {{1, "Inspecteur A", ""}, {2, "Inspecteur B", "is geblokkeerd"}};
    uit.rijen = {{5,
                  "Utrecht",
                  "lopend",
                  {{5, 1, "lid-5-1", true, "", true, "intussen gewijzigd"},
                   {5, 2, "lid-5-2", true, "kan niet: is geblokkeerd", true, ""},
                   {5, 3, "lid-5-3", false, "kan niet: werkte bij Utrecht", false, ""}},
                  1,
                  0,
                  true,
                  "Met één persoon kan niemand vaststellen."}};
    uit.teKlein = {"Met één persoon kan niemand vaststellen. Dat geldt voor Utrecht."};
    uit.buiten = {"Inspecteur B is geblokkeerd."};
    return {uit, leeg};
}

template <>
inline std::vector<AanwijzingPagina> voorbeelden<AanwijzingPagina>() {
    AanwijzingPagina niemand;
    niemand.organisatie = "Utrecht";
    niemand.loopt = "Hier loopt een onderzoek: Stap 3.";
    AanwijzingPagina uit;
    uit.organisatie = "Twente";
    uit.was = {1};
    uit.inspecteurs = {{"1", "Inspecteur A", true}};
    uit.buiten = {"Inspecteur B werkte bij Twente."};
    uit.eerder = {{"Inspecteur A", "22 november 2026", ""}};
    return {uit, niemand};
}

template <>
inline std::vector<SamenwerkenPagina> voorbeelden<SamenwerkenPagina>() {
    SamenwerkenPagina leeg;
    leeg.pad = "/toets/5/samenwerken";
    leeg.nietNu = "Deze zelfevaluatie is ingediend.";
    SamenwerkenPagina uit;
    uit.pad = "/toets/5/samenwerken";
    uit.tabelPad = "/toets/5/tabel";
    uit.terugPad = "/toets/5";
    uit.verantwoordelijk = "U bent verantwoordelijk.";
    uit.collegas = {
        {"7", "Meewerker", "werkt mee", "22 november 2026, door Management A",
         "Twee verwachtingen zijn toegewezen.", "", "meelezen", "Laat alleen meelezen", true, true},
        {"8", "Meelezer", "leest mee", "22 november 2026, door Management A", "",
         "Meelezer is geblokkeerd.", "", "", false, false}};
    uit.magVragen = true;
    uit.teNoemen = {{"9", "Derde", false}};
    uit.overdragen = {{"10", "Management B", false}};
    uit.eerder = {{"Vierde", "las mee", "1 november 2026", "2 november 2026"}};
    return {uit, leeg};
}

template <>
inline std::vector<CollegaUitgenodigdPagina> voorbeelden<CollegaUitgenodigdPagina>() {
    return {{"Meewerker", "https://maatlat.voorbeeld.nl/link/abc", "/toets/5/samenwerken"},
            {"Meewerker", "", "/toets/5/samenwerken"}};
}

template <>
inline std::vector<BevestigenPagina> voorbeelden<BevestigenPagina>() {
    BevestigenPagina uit;
    uit.pad = "/toets/5/bevestigen";
    uit.terugPad = "/toets/5";
    uit.stand = "Nog één score te bevestigen.";
    uit.mag = true;
    uit.delen = {{"1.1",
                  "Bereikbaar",
                  "Nog te bevestigen: 1.",
                  true,
                  {{"1.1.1",
                    "Altijd",
                    "voldoende",
                    {"v", "+", "voldoende"},
                    "Dat bleek.",
                    false,
                    "/toets/5/criterium/1.1",
                    true},
                   {"1.1.2",
                    "Snel",
                    "onvoldoende",
                    {"o", "−", "onvoldoende"},
                    "",
                    true,
                    "/toets/5/criterium/1.1",
                    true}}}};
    return {uit, BevestigenPagina{}};
}

template <>
inline std::vector<IJkingPagina> voorbeelden<IJkingPagina>() {
    IJkingPagina uit;
    uit.pad = "/toets/5/ijking";
    uit.terugPad = "/toets/5";
    uit.keuzes = {{"6", "Stap 1 2015", true}, {"7", "Stap 3", false}};
    uit.zelf = "Zelfevaluatie 1";
    uit.inspectie = "Stap 1 2015";
    uit.zinnen = {"U was op 1 van de 2 vergeleken verwachtingen strenger."};
    uit.beeld = balk("Eigen score", {{"o", "S", "strenger", 1}, {"v", "G", "gelijk", 1}});
    uit.delen = {
        {"1.1",
         "Bereikbaar",
         {{"1.1.1", "Altijd", {"v", "+", "voldoende"}, {"v", "+", "voldoende"}, "gelijk", false},
          {"1.1.2",
           "Snel",
           {"o", "−", "onvoldoende"},
           {"v", "+", "voldoende"},
           "strenger",
           true}}}};
    return {uit, IJkingPagina{}};
}

template <>
inline std::vector<JaarbeeldPagina> voorbeelden<JaarbeeldPagina>() {
    JaarbeeldPagina uit;
    uit.kaders = {{"a", "Kader 2015", true}, {"b", "Kader 2017", false}};
    uit.kolommen = {
        {"Zelfevaluatie 1", "zelfevaluatie", "3 maart 2026", "/toets/5",
         "1 voldoende, 1 onvoldoende", voorbeeldbalk()},
        {"Stap 3", "inspectie", "1 mei 2026", "", "2 voldoende, 0 onvoldoende", voorbeeldbalk()}};
    uit.delen = {
        {"1.1",
         "Bereikbaar",
         {{"1.1.1", "Altijd", {{"Zelfevaluatie 1", kGoed}, {"Stap 3", kGoed}}, "gelijk", false},
          {"1.1.2",
           "Snel",
           {{"Zelfevaluatie 1", kGoed}, {"Stap 3", kGoed}},
           "beter",
           true,
           "/good-practices"}}}};
    uit.weggelaten = "Ouder: 1.";
    uit.trendzin = "Eén beter.";
    return {uit, JaarbeeldPagina{}};
}

template <>
inline std::vector<OnderzoekBeheerPagina> voorbeelden<OnderzoekBeheerPagina>() {
    OnderzoekBeheerPagina uit;
    uit.meldingen = {"Dit onderzoek is gesloten."};
    uit.nu = {{"Naam", "Proefronde", "/wijzigen"}};
    uit.wijzigPad = "/onderzoek/proef/wijzigen";
    uit.erbijPad = "/onderzoek/proef/erbij";
    uit.toetsen = {{"Utrecht", "/toets/5", "lopend", "/onderzoek/proef/eruit?toets=5", ""},
                   {"Twente", "/toets/6", "vastgesteld", "", "Deze toets blijft erin."}};
    uit.uitgehaald = {{"Drenthe", "/toets/7", "lopend", "/onderzoek/proef/terug", "Gestopt."},
                      {"Zeeland", "/toets/8", "lopend", "", ""}};
    uit.sluitPad = "/onderzoek/proef/sluiten";
    uit.heropenPad = "/onderzoek/proef/heropenen";
    uit.beeldPad = "/onderzoek/proef";
    uit.teamPad = "/onderzoek/proef/team";
    uit.veranderdPad = "/onderzoek/proef/veranderd";
    OnderzoekBeheerPagina leeg;
    return {uit, leeg};
}

template <>
inline std::vector<OrganisatielevenPagina> voorbeelden<OrganisatielevenPagina>() {
    OrganisatielevenPagina uit;
    uit.delen = {{"Namen",
                  "naam",
                  "",
                  {{"Twente", "tot en met 30 september 2017", "Staat in het register.",
                    "Opgeschreven door Coordinator."}}},
                 {"Drager", "drager", "Niet bekend.", {}}};
    uit.overgangen = {{"Oost", "/organisatie/9", "Ging op 1 januari 2023 op in", "Besluit."}};
    uit.toetsen = {{"Twente", "Stap 1 (2015)", "overgenomen", "/toets/5"}};
    uit.bladeren = {"Toetsen", "1 tot en met 1 van 2", "/organisatie/1?pagina=1",
                    "/organisatie/1?pagina=2"};
    uit.wijzigPad = "/organisatie/1/wijzigen";
    uit.verhaalPad = "/organisatie/1/verhaal";
    OrganisatielevenPagina leeg;
    return {uit, leeg};
}

template <>
inline std::vector<VergelijkPagina> voorbeelden<VergelijkPagina>() {
    VergelijkPagina uit;
    uit.actie = "/vergelijk";
    uit.keuzes = {{5, "Utrecht"}, {6, "Twente"}};
    uit.gekozen = {5, 0, 0, 0};
    VergelijkPagina vergeleken = uit;
    vergeleken.gekozen[1] = 6;
    vergeleken.organisaties = {{"Utrecht", "/toets/5", "lopend"}, {"Twente", "", "lopend"}};
    vergeleken.alineas = {"Zij verschillen op 1 van de 2 verwachtingen."};
    vergeleken.mediaanzinnen = {
        "Utrecht voldoet aan 2 van de 2 verwachtingen: op de mediaan van 2."};
    const VergelijkPagina::Cel kort{kGoed, "3 van de 4, op de mediaan"};
    const VergelijkPagina::Cel lang{kGoed, "", "Er is een rooster.", "/toets/5/criterium/1.1"};
    vergeleken.regels = {{true, "1.1", "Tekst", {kort, lang}, "mediaan 3", "gelijk", false},
                         {false,
                          "1.1.1",
                          "Tekst",
                          {lang, kort},
                          "1 van de 2 voldoet",
                          "alleen Utrecht voldoet",
                          true}};
    return {uit, vergeleken};
}

/// Two sets that differ, and two that do not.
inline std::vector<Verschiltabel> verschiltabellen() {
    return {{"Waar zij verschillen",
             {"De norm", "De cijfers"},
             {{"1.1", "1 onvoldoende", {"voldoende", "matig"}}}},
            {"Waar zij verschillen", {"De norm", "De cijfers"}, {}}};
}

template <>
inline std::vector<OnderzoekNieuwPagina> voorbeelden<OnderzoekNieuwPagina>() {
    OnderzoekNieuwPagina eerste;
    eerste.alleenKader = true;
    eerste.kaders = {{"a", "Een kader"}, {"b", "Ander kader"}};
    OnderzoekNieuwPagina zonderKader = eerste;
    zonderKader.alleenKader = false;
    zonderKader.organisaties = {{"Utrecht", "Utrecht", true}};
    OnderzoekNieuwPagina tweede = zonderKader;
    tweede.kader = "a";
    tweede.kadernaam = "Een kader";
    tweede.regelsets = {{"norm", "De norm", true, "De tekst"}, {"cijfers", "De cijfers"}};
    tweede.verschillen = verschiltabellen();
    tweede.fouten = {{"naam", "Geef het onderzoek een naam."}};
    return {eerste, zonderKader, tweede};
}

template <>
inline std::vector<ZelfevaluatiePagina> voorbeelden<ZelfevaluatiePagina>() {
    ZelfevaluatiePagina uit;
    uit.lijst.titel = "Zelfevaluaties van Utrecht";
    uit.lijst.leeg = "Er is nog geen zelfevaluatie.";
    uit.kaders = {{"a:norm", "Een kader", false, "Zoals in de inspectie."}};
    uit.verschillen = verschiltabellen();
    return {ZelfevaluatiePagina{}, uit};
}

}  // namespace maatlat::test
