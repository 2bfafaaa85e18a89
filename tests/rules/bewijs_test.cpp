// SPDX-License-Identifier: EUPL-1.2
#include "rules/bewijs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using enum Vergelijking;

Beslisregel sluitend() {
    return regel({clausule(Oordeel::voldoende, {aantal(Score::onvoldoende, precies, 0)}),
                  clausule(Oordeel::matig, {aantal(Score::onvoldoende, minstens, 1),
                                            aantal(Score::onvoldoende, hoogstens, 2)}),
                  clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, minstens, 3)})});
}

TEST(Bewijs, ProbeertElkeVolledigeTelling) {
    EXPECT_EQ(bewijs(sluitend(), 0).tellingen, 1);
    EXPECT_EQ(bewijs(sluitend(), 1).tellingen, 3);
    EXPECT_EQ(bewijs(sluitend(), 4).tellingen, 15);
    EXPECT_EQ(bewijs(sluitend(), 64).tellingen, 65 * 66 / 2);
}

TEST(Bewijs, VindtNietsBijEenSluitendeRegel) {
    for (const int verwachtingen : {3, 4, 5, 64}) {
        const Bewijs gevonden = bewijs(sluitend(), verwachtingen);
        EXPECT_TRUE(gevonden.sluitend()) << verwachtingen;
        EXPECT_EQ(gevonden.verwachtingen, verwachtingen);
        EXPECT_THAT(gevonden.nooit, IsEmpty());
    }
}

TEST(Bewijs, VindtDeGatenVanDeNormMetHetKleinsteVoorop) {
    const Bewijs randvoorwaarden = bewijs(randvoorwaarden2015(), 4);
    EXPECT_FALSE(randvoorwaarden.sluitend());
    EXPECT_THAT(randvoorwaarden.gaten,
                ElementsAre(Tegenvoorbeeld{{.voldoende = 1, .onvoldoende = 2, .nvt = 1}, {}},
                            Tegenvoorbeeld{{.onvoldoende = 2, .nvt = 2}, {}}));
    EXPECT_THAT(randvoorwaarden.dubbel, IsEmpty());

    EXPECT_THAT(bewijs(veiligheid2015(), 3).gaten,
                ElementsAre(Tegenvoorbeeld{{.voldoende = 1, .onvoldoende = 1, .nvt = 1}, {}},
                            Tegenvoorbeeld{{.onvoldoende = 1, .nvt = 2}, {}},
                            Tegenvoorbeeld{{.nvt = 3}, {}}));
    EXPECT_THAT(bewijs(organisatie2015(), 3).gaten, ElementsAre(Tegenvoorbeeld{{.nvt = 3}, {}}));
}

TEST(Bewijs, VindtTellingenMetTweeOordelen) {
    const Beslisregel strijdig =
        regel({clausule(Oordeel::voldoende, {aantal(Score::onvoldoende, hoogstens, 1)}),
               clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, minstens, 1)})});
    const Bewijs gevonden = bewijs(strijdig, 2);
    EXPECT_FALSE(gevonden.sluitend());
    EXPECT_THAT(gevonden.gaten, IsEmpty());
    EXPECT_THAT(gevonden.dubbel,
                ElementsAre(Tegenvoorbeeld{{.voldoende = 1, .onvoldoende = 1}, {0, 1}},
                            Tegenvoorbeeld{{.onvoldoende = 1, .nvt = 1}, {0, 1}}));
}

TEST(Bewijs, NoemtClausulesDieNooitPassen) {
    Beslisregel metLoze = sluitend();
    metLoze.clausules.insert(metLoze.clausules.begin() + 1,
                             clausule(Oordeel::matig, {aantal(Score::voldoende, meerDan, 4)}));
    EXPECT_THAT(bewijs(metLoze, 4).nooit, ElementsAre(1));
    EXPECT_THAT(bewijs(sluitend(), 2).nooit, ElementsAre(2)) << "3 onvoldoende kan niet bij 2";
}

TEST(Bewijs, EenRegelZonderClausulesLaatAllesOpen) {
    const Bewijs gevonden = bewijs(regel({}), 2);
    EXPECT_EQ(gevonden.gaten.size(), 6u);
    EXPECT_EQ(gevonden.gaten.front().telling, (Telling{.voldoende = 2}));
}

TEST(KleinsteTegenvoorbeeld, VindtBijWelkeOmvangDeRegelOphoudtTeWerken) {
    EXPECT_EQ(kleinsteTegenvoorbeeld(randvoorwaarden2015(), 4, 64),
              (Tegenvoorbeeld{{.voldoende = 4, .onvoldoende = 2}, {}}));
    EXPECT_EQ(kleinsteTegenvoorbeeld(veiligheid2015(), 3, 64),
              (Tegenvoorbeeld{{.voldoende = 3, .onvoldoende = 1}, {}}));
    // Between 50% and 51% there is no share until 51 verwachtingen.
    EXPECT_EQ(kleinsteTegenvoorbeeld(organisatie2015(), 1, 64),
              (Tegenvoorbeeld{{.voldoende = 26, .onvoldoende = 25}, {}}));
}

TEST(KleinsteTegenvoorbeeld, BlijftBinnenDeGevraagdeOmvang) {
    EXPECT_EQ(kleinsteTegenvoorbeeld(organisatie2015(), 1, 50), std::nullopt);
    EXPECT_EQ(kleinsteTegenvoorbeeld(organisatie2015(), 52, 52), std::nullopt);
    EXPECT_NE(kleinsteTegenvoorbeeld(organisatie2015(), 51, 51), std::nullopt);
    EXPECT_EQ(kleinsteTegenvoorbeeld(sluitend(), 0, 64), std::nullopt);
}

TEST(KleinsteTegenvoorbeeld, ZietOokEenDubbelOordeel) {
    const Beslisregel strijdig =
        regel({clausule(Oordeel::voldoende, {aantal(Score::onvoldoende, hoogstens, 2)}),
               clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, minstens, 2)})});
    EXPECT_EQ(kleinsteTegenvoorbeeld(strijdig, 1, 64),
              (Tegenvoorbeeld{{.onvoldoende = 2}, {0, 1}}));
}

TEST(BekendeGaten, KunnenAlleenTellingenMetNvtZijn) {
    Beslisregel regel2015 = randvoorwaarden2015();
    EXPECT_FALSE(alleenBekendeGaten(bewijs(regel2015, 4), regel2015)) << "het kader zwijgt erover";
    regel2015.bekendGat = "De tekst noemt nvt niet.";
    EXPECT_TRUE(alleenBekendeGaten(bewijs(regel2015, 4), regel2015));
    EXPECT_FALSE(alleenBekendeGaten(bewijs(regel2015, 6), regel2015))
        << "2 onvoldoende en 4 voldoende blijft open, zonder nvt";
    EXPECT_TRUE(alleenBekendeGaten(bewijs(sluitend(), 4), sluitend()));

    Beslisregel strijdig =
        regel({clausule(Oordeel::voldoende, {aantal(Score::onvoldoende, hoogstens, 2)}),
               clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, minstens, 2)})});
    strijdig.bekendGat = "Dat weten wij.";
    EXPECT_FALSE(alleenBekendeGaten(bewijs(strijdig, 4), strijdig));
}

}  // namespace
}  // namespace maatlat
