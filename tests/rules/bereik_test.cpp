// SPDX-License-Identifier: EUPL-1.2
#include "rules/bereik.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Bereik, ZonderScoresKanAllesNog) {
    const Bereik gevonden = bereik(randvoorwaarden2015(), {.onbeoordeeld = 4});
    EXPECT_THAT(gevonden.mogelijk,
                ElementsAre(Oordeel::voldoende, Oordeel::matig, Oordeel::onvoldoende));
    EXPECT_TRUE(gevonden.zonderOordeel) << "2 onvoldoende met een nvt is een gat";
    EXPECT_FALSE(gevonden.vast());
}

TEST(Bereik, StaatVastZodraGeenScoreNogIetsVerandert) {
    const Bereik gevonden = bereik(randvoorwaarden2015(), {.onvoldoende = 3, .onbeoordeeld = 1});
    EXPECT_THAT(gevonden.mogelijk, ElementsAre(Oordeel::onvoldoende));
    EXPECT_FALSE(gevonden.zonderOordeel);
    EXPECT_TRUE(gevonden.vast());
}

TEST(Bereik, RekentOokMetNvtVoorWatOpenIs) {
    // 2 onvoldoende, 1 voldoende, 1 open: `+` gives matig, `-` onvoldoende, nvt the gap.
    const Bereik gevonden =
        bereik(randvoorwaarden2015(), {.voldoende = 1, .onvoldoende = 2, .onbeoordeeld = 1});
    EXPECT_THAT(gevonden.mogelijk, ElementsAre(Oordeel::matig, Oordeel::onvoldoende));
    EXPECT_TRUE(gevonden.zonderOordeel);
}

TEST(Bereik, StaatNietVastAlsHetEneOordeelOokKanUitblijven) {
    EXPECT_TRUE(bereik(organisatie2015(), {.voldoende = 2, .onbeoordeeld = 1}).vast());
    const Beslisregel alleenGoed = regel(
        {clausule(Oordeel::voldoende, {aandeel(Score::voldoende, Vergelijking::precies, 100)})});
    // `+` gives voldoende; `-` and nvt give nothing.
    const Bereik gevonden = bereik(alleenGoed, {.nvt = 1, .onbeoordeeld = 1});
    EXPECT_THAT(gevonden.mogelijk, ElementsAre(Oordeel::voldoende));
    EXPECT_FALSE(gevonden.vast());
}

TEST(Bereik, KanUitkomenOpNietsVanToepassing) {
    const Bereik gevonden = bereik(randvoorwaarden2015(), {.nvt = 3, .onbeoordeeld = 1});
    EXPECT_THAT(gevonden.mogelijk, ElementsAre(Oordeel::voldoende));
    EXPECT_TRUE(gevonden.zonderOordeel) << "the last one may be nvt too";
    EXPECT_FALSE(gevonden.vast());
}

TEST(Bereik, VanEenVolledigeTellingIsHetOordeelZelf) {
    const Bereik matig = bereik(veiligheid2015(), {.voldoende = 2, .onvoldoende = 1});
    EXPECT_THAT(matig.mogelijk, ElementsAre(Oordeel::matig));
    EXPECT_TRUE(matig.vast());
    const Bereik gat = bereik(veiligheid2015(), {.nvt = 3});
    EXPECT_THAT(gat.mogelijk, IsEmpty());
    EXPECT_TRUE(gat.zonderOordeel);
    EXPECT_FALSE(gat.vast());
}

}  // namespace
}  // namespace maatlat
