// SPDX-License-Identifier: EUPL-1.2
// What is put into the templates and what they ask for stay the same.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/landelijk_rapport.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "reporting/toets/toetsrapport.h"
#include "support/kleine_ronde.h"
#include "support/proeftekst.h"
#include "support/sjabloon_controle.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

/// A national report from files has no part of the application.
const std::string kAlleenToepassing = LandelijkePagina::kSjabloon + std::string(">RAPPORTBALK");

void controleerRonde(const Ronde& ronde, test::Sjablooncontrole& controle) {
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));
    const std::map<std::string, std::string> bestanden{{ronde.toetsen[0].organisatie, "een.html"}};
    controle.controleer(LandelijkePagina::kSjabloon,
                        GevuldePagina(landelijkRapport(beoordeling, bestanden)).vulling());
    for (const Toets& een : ronde.toetsen)
        controle.controleer(OrganisatiePagina::kSjabloon,
                            GevuldePagina(organisatieRapport(beoordeling, een, {})).vulling());
}

/// A toets of the application, with markup, gaps and the mark of a concept.
void controleerToepassing(test::Sjablooncontrole& controle) {
    Rapportstof stof;
    stof.ronde = test::kleineRonde();
    stof.kop.organisatie = "Zee";
    stof.voorlopig = true;
    stof.hiaten = {{Hiaatsoort::zonderScore, "A", "Nog niets.", "/toets/5"}};
    stof.ronde.teksten = {{"Zee",
                           "",
                           "",
                           "",
                           {{"Wie *zij* is."}},
                           {{"A", "Gezien."}},
                           {{"C", "Doe dit."}},
                           {{"vak", "Let op."}},
                           {{"basis", "Zo kan het.", {"Zee"}}},
                           {{"Eén document."}},
                           true}};
    stof.ronde.teksten[0].bronnen = {{"Bezoek op 1 maart 2020", {"Gesprek met een arts."}},
                                     {"Bezoek op 2 maart 2020", {}}};
    stof.ronde.toetsen[3].scores.zet(2, Score::onvoldoende);
    for (const Rapportdoel doel : {Rapportdoel::scherm, Rapportdoel::bestand})
        controle.controleer(OrganisatiePagina::kSjabloon,
                            GevuldePagina(toetspagina(stof, doel)).vulling());
    // Adopted, beside the others.
    stof.voorlopig = false;
    stof.hiaten.clear();
    stof.bevroren = Bevriezing{};
    stof.land = stof.ronde;
    OrganisatiePagina pagina = toetspagina(stof, Rapportdoel::bestand);
    controle.controleer(OrganisatiePagina::kSjabloon, GevuldePagina(pagina).vulling());
    // With what changed since the concept.
    pagina.wijzigingen = Wijzigingenbijlage{
        "Bijlage 3: verantwoording van wijzigingen",
        "Wat er is gewijzigd.",
        {{"Editie", "1"}},
        {{"Punt 1: Score van A", {{"Besluit", "overgenomen"}}}},
        {{"Sinds concept 1", {{"Score van A", "onvoldoende", "voldoende", "punt 1"}}},
         {"Sinds editie 1", {}}}};
    pagina.verantwoording.ontbreekt = {"Score zonder bevinding: 1.1.1. Reden: zo afgesproken."};
    controle.controleer(OrganisatiePagina::kSjabloon, GevuldePagina(pagina).vulling());
}

/// A hertoets, with what came along, what the organisation did, and what it did nothing about; and
/// the round before it.
void controleerHertoets(test::Sjablooncontrole& controle) {
    Rapportstof stof;
    stof.ronde = test::kleineRonde();
    stof.kop.organisatie = "Zee";
    stof.bevroren = Bevriezing{};
    Hertoets van;
    van.van = 5;
    van.editie = 1;
    van.dag = "2015-10-23";
    van.onderzoekNaam = "De proef";
    van.eerder = {{"A", Score::voldoende}, {"B", Score::onvoldoende}, {"C", Score::onvoldoende}};
    stof.hertoets = van;
    stof.maatregelen.resize(1);
    stof.maatregelen[0].nr = 1;
    stof.maatregelen[0].verwachtingen = {"B"};
    stof.maatregelen[0].wat = test::tekst("Wij maken een rooster.");
    stof.maatregelen[0].termijn = "2016-03-01";
    stof.ronde.teksten = {{"Zee", "", "", "", {}, {{"A", "Gezien."}}, {}, {}, {}, {}, true}};
    stof.ronde.teksten[0].bevindingen[0].plaats = "toets van 23 oktober 2015";
    stof.ronde.teksten[0].overgenomen = {"A"};
    stof.ronde.teksten[0].overgenomenUit = "overgenomen uit de toets van 23 oktober 2015";
    controle.controleer(OrganisatiePagina::kSjabloon,
                        GevuldePagina(toetspagina(stof, Rapportdoel::bestand)).vulling());
    Ronde ervoor = test::kleineRonde();
    ervoor.hertoetsen = {{"Zee", 1, "", "2016-05-20", ervoor.toetsen[3].scores}};
    controleerRonde(ervoor, controle);
}

void voegDelenToe(const test::Sjabloonmap& map, const test::Sjabloondeel& deel,
                  std::set<std::string>& bestanden) {
    for (const std::string& een : deel.delen)
        if (const std::string bestand = Sjablonen::bestandVan(een);
            bestanden.insert(bestand).second)
            voegDelenToe(map, map.deel(bestand), bestanden);
    for (const test::Sjabloondeel& een : deel.secties)
        voegDelenToe(map, een, bestanden);
}

/// The two reports with every partial that they are made of.
std::set<std::string> rapportsjablonen(const test::Sjabloonmap& map) {
    std::set<std::string> uit{LandelijkePagina::kSjabloon, OrganisatiePagina::kSjabloon};
    for (const char* een : {LandelijkePagina::kSjabloon, OrganisatiePagina::kSjabloon})
        voegDelenToe(map, map.deel(een), uit);
    return uit;
}

TEST(Paginas, PassenBijHunSjabloonEnLatenGeenDeelOngebruikt) {
    const test::Sjabloonmap sjablonen = test::sjablonenVanMaatlat();
    test::Sjablooncontrole controle(sjablonen);
    Ronde metNiets = test::kleineRonde();
    Toets& niets = metNiets.toetsen.emplace_back(Toets{"Zonder", {}});
    for (int positie = 0; positie < metNiets.kader.aantalBeoordeeld(); ++positie)
        niets.scores.zet(positie, Score::nvt);
    controleerRonde(metNiets, controle);
    Ronde gepubliceerd = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    controleerRonde(gepubliceerd, controle);
    gepubliceerd.onderzoek.regelset = "gepubliceerd";  // contradicts a criterium too
    for (Opmerking& een : gepubliceerd.teksten.at(0).bevindingen)
        if (een.code == "1.1.1" || een.code == "1.2.1") een.plaats = "elders";
    controleerRonde(gepubliceerd, controle);
    controleerToepassing(controle);
    controleerHertoets(controle);
    EXPECT_THAT(controle.fouten, testing::IsEmpty());

    ASSERT_GT(rapportsjablonen(sjablonen).size(), 15u);
    for (const std::string& bestand : rapportsjablonen(sjablonen))
        for (const std::string& een : test::plaatsen(sjablonen.deel(bestand), bestand))
            EXPECT_TRUE(controle.gezien.contains(een) || een == kAlleenToepassing ||
                        een.ends_with("#OEFENING"))
                << een << " is never shown";  // an exercise: tests/pages/oefenmerk_test.cpp
}

TEST(Controle, VindtVerschillenNaarBeideKanten) {
    const test::Werkmap werk;
    werk.schrijf("a.tpl", "{{A}}{{#S}}{{B}}{{/S}}");
    const test::Sjabloonmap sjablonen(werk.map());
    test::Sjablooncontrole controle(sjablonen);
    Vulling vulling;
    vulling.zet("C", "1");
    vulling.sectie("S");
    vulling.sectie("T");
    controle.controleer("a.tpl", vulling);
    EXPECT_THAT(controle.fouten,
                testing::UnorderedElementsAre("a.tpl does not show C", "a.tpl is not given A",
                                              "a.tpl#S is not given B", "a.tpl has no section T"));
}

}  // namespace
}  // namespace maatlat
