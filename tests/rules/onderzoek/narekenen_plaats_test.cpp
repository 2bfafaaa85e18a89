// SPDX-License-Identifier: EUPL-1.2
// Statements about the ranking and about one organisation.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/onderzoek/narekenen.h"
#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;

class NarekenenPlaatsTest : public testing::Test {
  protected:
    NarekenenPlaatsTest() {
        ronde_.kader = kaderMet({3, 2}, veiligheid2015());
        ronde_.toetsen = {{"Drenthe", rij("+-- --")},
                          {"Flevoland", rij("++- --")},
                          {"Twente", rij("++- --")},
                          {"Utrecht", rij("+++ ++")}};
    }

    Narekening reken(const Uitspraak& uitspraak) {
        ronde_.uitspraken.uitspraken = {uitspraak};
        return narekenen(ronde_, ronde_.kader.regelsets[0]).at(0);
    }
    static Uitspraak volgorde(std::vector<std::string> namen) {
        Uitspraak uit;
        uit.volgorde = std::move(namen);
        return uit;
    }
    static Uitspraak laagste(int aantal) {
        Uitspraak uit;
        uit.laagste = aantal;
        return uit;
    }
    static Uitspraak over(const std::string& organisatie) {
        Uitspraak uit;
        uit.organisatie = organisatie;
        return uit;
    }
    void open() { ronde_.toetsen[1].scores.zet(4, Score::onbeoordeeld); }

    Ronde ronde_;
};

TEST_F(NarekenenPlaatsTest, DeVolgordeMoetOpElkePlaatsKloppen) {
    EXPECT_EQ(reken(volgorde({"Utrecht", "Flevoland", "Twente", "Drenthe"})).uitslag,
              Uitslag::klopt);
    const Narekening fout = reken(volgorde({"Utrecht", "Twente", "Flevoland", "Drenthe"}));
    EXPECT_EQ(fout.uitslag, Uitslag::kloptNiet);
    ASSERT_EQ(fout.claims.size(), 1u);
    EXPECT_EQ(fout.claims[0].gepubliceerd, 2) << "de eerste plaats die verschilt";
    EXPECT_THAT(fout.claims[0].teveel, ElementsAre("Twente"));
    EXPECT_THAT(fout.claims[0].tekort, ElementsAre("Flevoland"));
    EXPECT_THAT(fout.claims[0].organisaties,
                ElementsAre("Utrecht", "Flevoland", "Twente", "Drenthe"));
}

TEST_F(NarekenenPlaatsTest, MetNvtGaatDeVolgordeOverHetAandeelEnHeeftIedereenEenRangNodig) {
    ronde_.toetsen[2].scores = rij("++- nn");
    EXPECT_EQ(reken(volgorde({"Utrecht", "Twente", "Flevoland", "Drenthe"})).uitslag,
              Uitslag::klopt)
        << "2 of 3 is more than 2 of 5";
    EXPECT_EQ(reken(laagste(2)).uitslag, Uitslag::klopt);
    ronde_.toetsen[2].scores = rij("nnn nn");
    EXPECT_EQ(reken(laagste(1)).reden, "Bij Twente is geen enkele verwachting van toepassing.");
}

TEST_F(NarekenenPlaatsTest, DeVolgordeMoetIedereenNoemen) {
    const Narekening kort = reken(volgorde({"Utrecht", "Flevoland", "Twente"}));
    EXPECT_EQ(kort.uitslag, Uitslag::nietTeBeslissen);
    EXPECT_EQ(kort.reden, "De gepubliceerde volgorde noemt 3 van de 4 organisaties.");
    EXPECT_EQ(reken(volgorde({"Utrecht", "Atlantis", "Twente", "Drenthe"})).reden,
              "Atlantis hoort niet bij dit onderzoek.");
}

TEST_F(NarekenenPlaatsTest, DeLaagstenHebbenEenScherpeGrensNodig) {
    EXPECT_EQ(reken(laagste(1)).uitslag, Uitslag::klopt);
    EXPECT_EQ(reken(laagste(3)).uitslag, Uitslag::klopt);
    const Narekening fout = reken(laagste(2));
    EXPECT_EQ(fout.uitslag, Uitslag::kloptNiet) << "Flevoland en Twente staan gelijk";
    EXPECT_EQ(fout.claims[0].berekend, 3);
    EXPECT_THAT(fout.claims[0].organisaties, ElementsAre("Flevoland", "Twente", "Drenthe"));
    EXPECT_EQ(reken(laagste(4)).uitslag, Uitslag::klopt);
    EXPECT_EQ(reken(laagste(5)).reden, "Er zijn geen 5 organisaties in dit onderzoek.");
    EXPECT_EQ(reken(laagste(0)).uitslag, Uitslag::nietTeBeslissen);
}

TEST_F(NarekenenPlaatsTest, RekentDeScoresVanEenOrganisatieNa) {
    Uitspraak uitspraak = over("Flevoland");
    uitspraak.voldoende = 2;
    uitspraak.scores = {{"1.1.1", Score::voldoende}, {"1.1.3", Score::voldoende}};
    const Narekening uit = reken(uitspraak);
    EXPECT_EQ(uit.uitslag, Uitslag::kloptNiet);
    EXPECT_FALSE(uit.volgtUitRegels);
    ASSERT_EQ(uit.claims.size(), 3u);
    EXPECT_TRUE(uit.claims[0].klopt);
    EXPECT_TRUE(uit.claims[1].klopt);
    EXPECT_FALSE(uit.claims[2].klopt);
    EXPECT_EQ(uit.claims[2].wat, "1.1.3");
    EXPECT_EQ(uit.claims[2].berekend, static_cast<long>(Score::onvoldoende));
}

TEST_F(NarekenenPlaatsTest, RekentDeOordelenVanEenOrganisatieNa) {
    ronde_.toetsen[2].scores = rij("++- n-");
    Uitspraak uitspraak = over("Twente");
    uitspraak.oordelen = {{"1.1", Oordeel::matig}, {"1.2", Oordeel::voldoende}};
    const Narekening uit = reken(uitspraak);
    EXPECT_EQ(uit.uitslag, Uitslag::kloptNiet);
    EXPECT_TRUE(uit.volgtUitRegels);
    EXPECT_TRUE(uit.claims[0].klopt);
    EXPECT_EQ(uit.claims[1].berekend, -1) << "een gat: geen oordeel";
}

TEST_F(NarekenenPlaatsTest, KentAlleenDeOrganisatiesEnCodesVanDeRonde) {
    Uitspraak uitspraak = over("Atlantis");
    uitspraak.voldoende = 2;
    EXPECT_EQ(reken(uitspraak).reden, "Atlantis hoort niet bij dit onderzoek.");
    uitspraak = over("Twente");
    uitspraak.scores = {{"9.9.9", Score::voldoende}};
    EXPECT_EQ(reken(uitspraak).reden, "Het kader kent geen verwachting 9.9.9.");
    uitspraak = over("Twente");
    uitspraak.oordelen = {{"9.9", Oordeel::voldoende}};
    EXPECT_EQ(reken(uitspraak).reden, "Het kader kent geen criterium 9.9.");
}

// Whoever is not complete has no rank yet, so nothing about an order can be said.
TEST_F(NarekenenPlaatsTest, BeslistNietOverDeRanglijstZolangIemandOnvolledigIs) {
    open();
    const std::string reden = "Flevoland is nog niet volledig beoordeeld.";
    EXPECT_EQ(reken(volgorde({"Utrecht", "Twente", "Drenthe", "Flevoland"})).reden, reden);
    EXPECT_EQ(reken(laagste(1)).reden, reden);
}

TEST_F(NarekenenPlaatsTest, BeslistNietOverHetAantalVanEenOnvolledigeOrganisatie) {
    open();
    Uitspraak uitspraak = over("Flevoland");
    uitspraak.voldoende = 2;
    EXPECT_EQ(reken(uitspraak).reden, "Flevoland is nog niet volledig beoordeeld.");
    uitspraak.organisatie = "Twente";
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::klopt) << "Twente zelf is volledig";
}

}  // namespace
}  // namespace maatlat
