// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/landelijk/rapportstuk_pagina.h"
#include "pages/landelijk/rapporttekst_pagina.h"
#include "pages/landelijk/rapportversies_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

namespace maatlat::test {

template <>
inline std::vector<RapporttekstPagina> voorbeelden<RapporttekstPagina>() {
    RapporttekstPagina vol;
    vol.melding = "Dit onderzoek is gesloten.";
    vol.stand = {{"Het rapport", "Wordt geschreven."}};
    vol.doen = {{"Voorleggen", "/onderzoek/o/rapporttekst/stap/voorleggen"}};
    vol.conceptPad = "/onderzoek/o/rapporttekst/concept";
    vol.bezwaren = {"Inleiding: er staat een cijfer dat met de hand is getypt."};
    vol.onwaar = {"Inleiding: “ruim de helft” klopt niet."};
    vol.verschilzin = "Na het vaststellen is er iets veranderd.";
    vol.verschillen = {{"mediaan", "2", "3"}};
    vol.edities = {{"Editie 1", {{"Vastgesteld door", "Coordinator"}}, "/a", "/b", "00ff"}};
    vol.groepen = {{"Het rapport",
                    {{"Leeswijzer",
                      "/onderzoek/o/rapporttekst/deel/leeswijzer",
                      "Nog leeg.",
                      {"Zelf getypt: 3."}},
                     {"Inleiding", "", "Nog leeg."}}}};
    vol.stappen = {"Coordinator legde het concept voor."};
    vol.terugPad = "/onderzoek/o";
    RapporttekstPagina leeg;
    leeg.terugPad = "/onderzoek/o";
    return {vol, leeg};
}

template <>
inline std::vector<RapportstukPagina> voorbeelden<RapportstukPagina>() {
    RapportstukPagina vol;
    vol.waarover = "De organisatie doet dit.";
    vol.melding = "U kunt hier nu niets wijzigen.";
    vol.bericht = "Dit typte u om 10:30.";
    vol.fouten = {"{{niets}}: geen bekende verwijzing."};
    vol.getypt = {"“3”"};
    vol.getyptReden = "Uit een ander rapport.";
    vol.zinnen = {"“alle” klopt."};
    vol.ingevuld = {"Bij 3 organisaties."};
    vol.pad = "/onderzoek/o/rapporttekst/deel/leeswijzer";
    vol.conceptpad = vol.pad + "/formulierconcept";
    vol.sleutel = "rapporttekst/leeswijzer";
    vol.versie = 2;
    vol.velden = {Tekstvak{.kop = {.naam = "tekst", .label = "Tekst"}, .waarde = "Bij 3."},
                  Tekstveld{.kop = {.naam = "privacy_reden", .label = "Reden"}}};
    vol.groepen = {{"Het hele onderzoek", {{"{{mediaan}}", "2", "de mediaan"}}, true}};
    vol.wie = "Versie 2, opgeslagen door Coordinator.";
    vol.versiesPad = vol.pad + "/versies";
    vol.terugPad = "/onderzoek/o/rapporttekst";
    RapportstukPagina zonderReden = vol;
    zonderReden.getyptReden.clear();
    RapportstukPagina leeg;
    leeg.terugPad = "/onderzoek/o/rapporttekst";
    return {vol, zonderReden, leeg};
}

template <>
inline std::vector<RapportversiesPagina> voorbeelden<RapportversiesPagina>() {
    RapportversiesPagina vol;
    vol.versies = {{2, "Coordinator", "Een.", "Twee.", "Uit een brief.", "Het is een naam."},
                   {1, "Coordinator", "", "Een.", "Geteld.", "Een straat.", true}};
    vol.nieuwste = 2;
    vol.bladeren = {"Versies", "1 tot en met 2 van 12", "/v?pagina=1", "/v?pagina=3"};
    vol.terugPad = "/onderzoek/o/rapporttekst/deel/leeswijzer";
    return {vol, {{}, {}, "/onderzoek/o/rapporttekst/deel/leeswijzer", 0}};
}

}  // namespace maatlat::test
