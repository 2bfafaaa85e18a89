// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/voor_en_nadeel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/hertoetsendeel.h"
#include "support/landelijk/beeldproef.h"
#include "support/proeftekst.h"
#include "support/rondefamilie.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// One criterium of five verwachtingen, by the rule of Veiligheid of 2015.
class VoorEnNadeelTest : public testing::Test {
  protected:
    VoorEnNadeelTest() {
        ronde.kader = test::metWoorden(test::kaderMet({5}, test::veiligheid2015()));
        ronde.onderzoek.naam = "Hertoets van de proef";
        ronde.organisaties = {{"Zee", {}}};
        ronde.toetsen = {{"Zee", test::rij("+++-+")}};
        hertoets.van = 5;
        hertoets.editie = 1;
        hertoets.dag = "2015-10-23";
        hertoets.onderzoekNaam = "De proef";
        hertoets.eerder = {{"1.1.1", Score::onvoldoende},
                           {"1.1.2", Score::onvoldoende},
                           {"1.1.3", Score::voldoende},
                           {"1.1.4", Score::onvoldoende},
                           {"1.1.5", Score::voldoende}};
    }
    VoorEnNadeel deel(const std::vector<Maatregel>& maatregelen = {}) {
        const Beoordeling beoordeling(ronde, ronde.kader.regelsets.front());
        return voorEnNadeel(beoordeling, ronde.toetsen.front(), hertoets, maatregelen);
    }
    Ronde ronde;
    Hertoets hertoets;
};

TEST_F(VoorEnNadeelTest, ZetCijfersOordelenEnScoresNaastElkaar) {
    const VoorEnNadeel van = deel();
    EXPECT_EQ(van.voor, "2 van de 5");
    EXPECT_EQ(van.na, "4 van de 5");
    EXPECT_EQ(van.kopVoor, "23 oktober 2015");
    ASSERT_EQ(van.criteria.size(), 1u);
    EXPECT_EQ(van.criteria[0].voor.naam, "onvoldoende");
    EXPECT_EQ(van.criteria[0].voldoendeVoor, "2 van de 5");
    EXPECT_EQ(van.criteria[0].voldoendeNa, "4 van de 5");
    std::vector<std::string> hoe;
    for (const auto& een : van.criteria[0].verwachtingen)
        hoe.push_back(een.hoe);
    EXPECT_THAT(
        hoe, ElementsAre("Verbeterd.", "Verbeterd.",
                         "Overgenomen uit de toets van 23 oktober 2015, niet opnieuw beoordeeld.",
                         "Nog steeds onvoldoende.",
                         "Overgenomen uit de toets van 23 oktober 2015, niet opnieuw beoordeeld."));
    EXPECT_THAT(van.alineas,
                ElementsAre("Deze hertoets gaat over de toets van 23 oktober 2015. Van de drie "
                            "verwachtingen die toen onvoldoende waren, zijn er nu twee voldoende "
                            "en één nog onvoldoende.",
                            "Twee verwachtingen zijn overgenomen uit de toets van 23 oktober 2015, "
                            "niet opnieuw beoordeeld."));
    EXPECT_FALSE(van.metGedaan);
}

TEST_F(VoorEnNadeelTest, ZegtWatToenVoldoendeWasEnNuNietMeer) {
    hertoets.geopend = {"1.1.3"};
    ronde.toetsen = {{"Zee", test::rij("++-.+")}};
    const VoorEnNadeel van = deel();
    EXPECT_EQ(van.criteria[0].verwachtingen[2].hoe, "Was voldoende, nu niet meer.");
    EXPECT_EQ(van.criteria[0].verwachtingen[3].hoe, "Nog niet beoordeeld.");
    EXPECT_THAT(van.alineas, testing::Contains("Nog niet beoordeeld: één verwachting."));
    EXPECT_THAT(van.alineas,
                testing::Contains("Eén verwachting was toen voldoende en nu niet meer."));
    EXPECT_THAT(van.alineas,
                testing::Contains("Eén verwachting was toen niet onvoldoende, en is toch opnieuw "
                                  "beoordeeld."));
}

TEST_F(VoorEnNadeelTest, ZegtVanEenEnkeleWatErvanWerd) {
    hertoets.eerder["1.1.1"] = hertoets.eerder["1.1.2"] = Score::voldoende;
    const auto zin = [&](const char* scores) {
        ronde.toetsen = {{"Zee", test::rij(scores)}};
        return deel().alineas.front();
    };
    EXPECT_THAT(zin("+++++"), HasSubstr("één verwachting onvoldoende; die is nu voldoende."));
    EXPECT_THAT(zin("+++-+"), HasSubstr("die is nu nog onvoldoende."));
    EXPECT_THAT(zin("+++.+"), HasSubstr("die is nu nog niet beoordeeld."));
    EXPECT_THAT(zin("+++n+"), HasSubstr("die is nu niet van toepassing."));
}

TEST_F(VoorEnNadeelTest, ZonderDagNoemtHetDeRonde) {
    hertoets.dag = "";
    const VoorEnNadeel van = deel();
    EXPECT_EQ(van.kopVoor, "Eerder");
    EXPECT_THAT(van.alineas[0], HasSubstr("gaat over de toets in De proef."));
}

TEST_F(VoorEnNadeelTest, ZegtWatDeOrganisatieDeedEnHoeVerDatIs) {
    Maatregel klaar;
    klaar.verwachtingen = {"1.1.1", "1.1.2"};
    klaar.wat = test::tekst("Een rooster gemaakt.");
    klaar.termijn = "2016-01-01";
    klaar.uitgevoerd = "2015-12-20";
    Maatregel open = klaar;
    open.verwachtingen = {"1.1.2"};
    open.uitgevoerd = "";
    Maatregel vervallen = open;
    vervallen.verwachtingen = {"1.1.4"};
    vervallen.vervallen = test::tekst("Hoort bij de gemeente.");
    const VoorEnNadeel van = deel({klaar, open, vervallen});
    EXPECT_TRUE(van.metGedaan);
    const auto& rijen = van.criteria[0].verwachtingen;
    ASSERT_EQ(rijen[0].gedaan.size(), 1u);
    EXPECT_EQ(rijen[0].gedaan[0].wat, "Een rooster gemaakt.");
    EXPECT_EQ(rijen[0].gedaan[0].stand, "Uitgevoerd op 20 december 2015, zegt de organisatie.");
    ASSERT_EQ(rijen[1].gedaan.size(), 2u);
    EXPECT_EQ(rijen[1].gedaan[1].stand, "Nog niet uitgevoerd; uiterlijk klaar op 1 januari 2016.");
    EXPECT_EQ(rijen[3].gedaan[0].stand, "Vervallen: Hoort bij de gemeente.");
    EXPECT_THAT(rijen[2].gedaan, IsEmpty());
}

TEST_F(VoorEnNadeelTest, HetLandelijkRapportZegtWieOpnieuwIsGetoetst) {
    ronde.toetsen = {{"Meer", test::rij("+++++")}, {"Zee", test::rij("--+-+")}};
    ronde.hertoetsen = {{"Zee", 1, "", "2016-05-20", test::rij("+++-+")},
                        {"Zee", 2, "Zee en Meer", "", test::rij("+++++")}};
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets.front());
    const Hertoetsendeel van = hertoetsendeel(beoordeling);
    ASSERT_EQ(van.rijen.size(), 2u);
    EXPECT_EQ(van.rijen[0].voor, "2 van de 5");
    EXPECT_EQ(van.rijen[0].na, "4 van de 5");
    EXPECT_EQ(van.rijen[0].welke, "hertoets van 20 mei 2016");
    EXPECT_EQ(van.rijen[0].onvoldoendeVoor, "1.1");
    EXPECT_EQ(van.rijen[1].welke, "tweede hertoets bij Zee en Meer");
    EXPECT_EQ(van.rijen[1].onvoldoendeNa, "geen");
    // The ranking itself stays that of the round.
    EXPECT_EQ(beoordeling.ranglijst().size(), 2u);
    EXPECT_EQ(beoordeling.ranglijst().telling(1).voldoende, 2);
    ronde.hertoetsen.clear();
    EXPECT_THAT(hertoetsendeel(beoordeling).rijen, IsEmpty());
}

TEST_F(VoorEnNadeelTest, HetLandelijkBeeldZetDeStandNaDeHertoetsErnaast) {
    ronde.toetsen = {{"Zee", test::rij("--+-+")}};
    const std::vector<Onderzoeksstand::Hertoetsplek> hertoetsen{
        {7,
         true,
         Toetsstatus::vastgesteld,
         "2016-06-01",
         {"Zee", 1, "", "2016-05-20", test::rij("+++-+")}},
        {9, false, Toetsstatus::lopend, "2017-02-01", {"Zee", 2, "", "", {}}}};
    const Beeldselectie van(test::beeldrondeVan(ronde), {});
    BeeldPagina pagina;
    pagina.rijen = {{"1", {"Zee", "", ""}, "", 2, 3, 0, {}, "", ""},
                    {"–", {"Meer", "", ""}, "", 0, 0, 5, {}, "", ""}};
    voegHertoetsenToe(pagina, van, hertoetsen);
    EXPECT_EQ(pagina.rijen[0].naHertoets, "4 van de 5");
    EXPECT_EQ(pagina.rijen[1].naHertoets, "");
    EXPECT_TRUE(pagina.rijen[1].metHertoets);
    ASSERT_EQ(pagina.hertoetsen.size(), 2u);
    EXPECT_EQ(
        pagina.hertoetsen[0].tekst,
        "Zee: 2 van de 5 voldoende in deze ronde, 4 van de 5 na de hertoets van 20 mei 2016.");
    EXPECT_EQ(pagina.hertoetsen[0].pad, "/toets/7");
    EXPECT_THAT(pagina.hertoetsen[1].tekst,
                HasSubstr("een tweede hertoets loopt en moet klaar zijn op 1 februari 2017."));
    EXPECT_EQ(pagina.hertoetsen[1].pad, "");
}

}  // namespace
}  // namespace maatlat
