// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/ranglijst.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;

class RanglijstTest : public testing::Test {
  protected:
    Ranglijst bij(const std::vector<Scorerij>& rijen) {
        rijen_ = rijen;
        return Ranglijst(Oordeeltabel(kader_, kader_.regelsets[0]), rijen_);
    }
    static std::vector<std::size_t> volgorde(const Ranglijst& ranglijst) {
        std::vector<std::size_t> uit;
        for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats)
            uit.push_back(ranglijst.rij(plaats));
        return uit;
    }
    static std::vector<std::optional<int>> rangen(const Ranglijst& ranglijst) {
        std::vector<std::optional<int>> uit;
        for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats)
            uit.push_back(ranglijst.rang(plaats));
        return uit;
    }

    Toetsingskader kader_ = kaderMet({3, 2}, veiligheid2015());
    std::vector<Scorerij> rijen_;
};

TEST_F(RanglijstTest, ZetDeMeesteVoldoendeBovenaanEnLaatGelijkenStaan) {
    const Ranglijst ranglijst = bij(
        {rij("+-- --"), rij("+++ ++"), rij("++- --"), rij("+++ ++"), rij("--- --"), rij("++- --")});
    EXPECT_THAT(volgorde(ranglijst), ElementsAre(1, 3, 2, 5, 0, 4));
    EXPECT_THAT(rangen(ranglijst), ElementsAre(1, 1, 3, 3, 5, 6));
    EXPECT_TRUE(ranglijst.basis().gewoon());
}

TEST_F(RanglijstTest, MetNvtGaatDeVolgordeOverHetAandeel) {
    // 4 of 5, 2 of 3, 1 of 1, 2 of 4 and 1 of 2: the number alone says nothing.
    const Ranglijst ranglijst =
        bij({rij("+++ +-"), rij("++- nn"), rij("+nn nn"), rij("++- -n"), rij("+-n nn")});
    EXPECT_THAT(volgorde(ranglijst), ElementsAre(2, 0, 1, 3, 4));
    EXPECT_THAT(rangen(ranglijst), ElementsAre(1, 2, 3, 4, 4)) << "2 of 4 is as much as 1 of 2";
    EXPECT_TRUE(ranglijst.basis().metNvt);
}

TEST_F(RanglijstTest, NietsVanToepassingHeeftGeenRangEnStaatVoorDeOnvolledige) {
    const Ranglijst ranglijst = bij({rij("+++ +."), rij("nnn nn"), rij("--- --"), rij("nnn n.")});
    EXPECT_THAT(volgorde(ranglijst), ElementsAre(2, 1, 0, 3));
    EXPECT_THAT(rangen(ranglijst), ElementsAre(1, std::nullopt, std::nullopt, std::nullopt));
    EXPECT_EQ(
        ranglijst.basis(),
        (Telbasis{.organisaties = 4, .onvolledig = 2, .nietsVanToepassing = 1, .metNvt = true}));
    EXPECT_EQ(ranglijst.mogelijkeRang(0), std::nullopt);
    EXPECT_EQ(ranglijst.mogelijkeRang(1), std::nullopt);
    EXPECT_EQ(ranglijst.mogelijkeRang(2), (Plaatsbereik{1, 2, false}));
    EXPECT_EQ(ranglijst.mogelijkeRang(3), (Plaatsbereik{1, 2, true}));
}

TEST_F(RanglijstTest, DrieGelijkenDelenRang1EnDeVolgendeIsVierde) {
    const Ranglijst ranglijst = bij({rij("+++ ++"), rij("+++ ++"), rij("+++ ++"), rij("+++ +-")});
    EXPECT_THAT(rangen(ranglijst), ElementsAre(1, 1, 1, 4));
}

TEST_F(RanglijstTest, ZetOnvolledigeAchteraanZonderRang) {
    const Ranglijst ranglijst = bij({rij("+++ +."), rij("--- --"), rij("..... "), rij("+++ ++")});
    EXPECT_THAT(volgorde(ranglijst), ElementsAre(3, 1, 0, 2));
    EXPECT_THAT(rangen(ranglijst), ElementsAre(1, 2, std::nullopt, std::nullopt));
    EXPECT_EQ(ranglijst.metRang(), 2u);
}

TEST_F(RanglijstTest, GeeftOordeelEnTellingPerPlaats) {
    const Ranglijst ranglijst = bij({rij("++- n."), rij("+++ +-")});
    EXPECT_EQ(ranglijst.oordeel(0, 0), Oordeel::voldoende);
    EXPECT_EQ(ranglijst.oordeel(0, 1), std::nullopt) << "een gat in de regel";
    EXPECT_EQ(ranglijst.oordeel(1, 0), Oordeel::matig) << "volledig, ook al is de rest dat niet";
    EXPECT_EQ(ranglijst.oordeel(1, 1), std::nullopt);
    EXPECT_EQ(ranglijst.telling(0), (Telling{.voldoende = 4, .onvoldoende = 1}));
    EXPECT_EQ(ranglijst.telling(1),
              (Telling{.voldoende = 2, .onvoldoende = 1, .nvt = 1, .onbeoordeeld = 1}));
}

TEST_F(RanglijstTest, TeltDeOordelenPerCriterium) {
    const Ranglijst ranglijst = bij({rij("+++ ++"), rij("++- +n"), rij("+-- --"), rij("+++ .+")});
    EXPECT_THAT(ranglijst.perCriterium(),
                ElementsAre(Verdeling{.voldoende = 1, .matig = 1, .onvoldoende = 1},
                            Verdeling{.voldoende = 2, .onvoldoende = 1}))
        << "the last one is incomplete, and counts nowhere";
}

TEST_F(RanglijstTest, TeltApartWaarNietsVanToepassingIs) {
    const Ranglijst ranglijst = bij({rij("+++ nn"), rij("+-n ++"), rij("nnn nn")});
    EXPECT_THAT(ranglijst.perCriterium(),
                ElementsAre(Verdeling{.voldoende = 1, .geenOordeel = 1},
                            Verdeling{.voldoende = 1, .geenOordeel = 1, .nietsVanToepassing = 1}));
    EXPECT_FALSE(ranglijst.nietsVanToepassing(0, 0));
    EXPECT_TRUE(ranglijst.nietsVanToepassing(0, 1));
}

TEST(Verdeling, GeeftHetAantalVanElkOordeel) {
    const Verdeling verdeling{.voldoende = 4, .matig = 3, .onvoldoende = 2, .geenOordeel = 1};
    EXPECT_EQ(verdeling.van(Oordeel::voldoende), 4);
    EXPECT_EQ(verdeling.van(Oordeel::matig), 3);
    EXPECT_EQ(verdeling.van(Oordeel::onvoldoende), 2);
}

TEST_F(RanglijstTest, TeltDeScoresPerVerwachting) {
    const auto tellingen =
        bij({rij("+-n++"), rij("+--n+"), rij("-++n+"), rij("+++.+"), rij("nnnnn")})
            .perVerwachting();
    EXPECT_THAT(tellingen, ElementsAre(Telling{.voldoende = 2, .onvoldoende = 1},
                                       Telling{.voldoende = 1, .onvoldoende = 2},
                                       Telling{.voldoende = 1, .onvoldoende = 1, .nvt = 1},
                                       Telling{.voldoende = 1, .nvt = 2}, Telling{.voldoende = 3}))
        << "of the three that count";
}

TEST_F(RanglijstTest, GeeftDeSpreidingVanDeVolledige) {
    const Spreiding oneven =
        bij({rij("+++ ++"), rij("+++ +-"), rij("+-- --"), rij("+++ +.")}).spreiding();
    EXPECT_EQ(oneven.organisaties, 3);
    EXPECT_EQ(oneven.minste, 1);
    EXPECT_EQ(oneven.meeste, 5);
    EXPECT_DOUBLE_EQ(oneven.mediaan, 4.0);
    EXPECT_DOUBLE_EQ(oneven.gemiddelde, 10.0 / 3);
    EXPECT_THAT(oneven.perAantal, ElementsAre(0, 1, 0, 0, 1, 1));

    const Spreiding even =
        bij({rij("+++ ++"), rij("+++ +-"), rij("+-- --"), rij("--- --")}).spreiding();
    EXPECT_DOUBLE_EQ(even.mediaan, 2.5);
}

TEST_F(RanglijstTest, ZonderVolledigeOrganisatiesIsErGeenSpreiding) {
    const Spreiding spreiding = bij({rij("+++ +.")}).spreiding();
    EXPECT_EQ(spreiding.organisaties, 0);
    EXPECT_EQ(spreiding.meeste, 0);
    EXPECT_THAT(spreiding.perAantal, ElementsAre(0, 0, 0, 0, 0, 0));
}

TEST_F(RanglijstTest, ZonderRijenIsDeRanglijstLeeg) {
    const Ranglijst ranglijst = bij({});
    EXPECT_EQ(ranglijst.size(), 0u);
    EXPECT_EQ(ranglijst.metRang(), 0u);
    EXPECT_EQ(ranglijst.perCriterium(), (std::vector<Verdeling>(2)));
    EXPECT_EQ(ranglijst.perVerwachting(), (std::vector<Telling>(5)));
}

}  // namespace
}  // namespace maatlat
