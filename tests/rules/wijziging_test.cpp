// SPDX-License-Identifier: EUPL-1.2
#include "rules/wijziging.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

constexpr Score V = Score::voldoende, O = Score::onvoldoende, N = Score::nvt,
                Open = Score::onbeoordeeld;

TEST(KleinsteWijzigingen, NaarBeter) {
    EXPECT_THAT(kleinsteWijzigingen(randvoorwaarden2015(), {.voldoende = 2, .onvoldoende = 2},
                                    Oordeel::voldoende),
                ElementsAre(Wijziging{{O, V, 1}}));
    EXPECT_THAT(kleinsteWijzigingen(randvoorwaarden2015(), {.onvoldoende = 4}, Oordeel::voldoende),
                ElementsAre(Wijziging{{O, V, 3}}));
}

TEST(KleinsteWijzigingen, NaarSlechter) {
    EXPECT_THAT(kleinsteWijzigingen(randvoorwaarden2015(), {.voldoende = 4}, Oordeel::onvoldoende),
                ElementsAre(Wijziging{{V, O, 3}}));
}

TEST(KleinsteWijzigingen, GeeftAlleEvenKleineWegen) {
    // 2 onvoldoende, 1 voldoende, 1 nvt: the gap. Matig needs 2 voldoende beside the 2.
    EXPECT_THAT(kleinsteWijzigingen(randvoorwaarden2015(),
                                    {.voldoende = 1, .onvoldoende = 2, .nvt = 1}, Oordeel::matig),
                ElementsAre(Wijziging{{N, V, 1}}));
    EXPECT_THAT(
        kleinsteWijzigingen(randvoorwaarden2015(), {.voldoende = 1, .onvoldoende = 2, .nvt = 1},
                            Oordeel::onvoldoende),
        UnorderedElementsAre(Wijziging{{V, O, 1}}, Wijziging{{N, O, 1}}));
}

TEST(KleinsteWijzigingen, GeeftElkeOpenVerwachtingEenScore) {
    EXPECT_THAT(
        kleinsteWijzigingen(veiligheid2015(), {.voldoende = 1, .onbeoordeeld = 2}, Oordeel::matig),
        ElementsAre(Wijziging{{Open, V, 1}, {Open, O, 1}}));
    EXPECT_THAT(kleinsteWijzigingen(veiligheid2015(), {.onvoldoende = 1, .onbeoordeeld = 2},
                                    Oordeel::voldoende),
                ElementsAre(Wijziging{{O, V, 1}, {Open, V, 2}}));
}

TEST(KleinsteWijzigingen, VraagtNietsAlsHetOordeelErAlIs) {
    EXPECT_THAT(kleinsteWijzigingen(veiligheid2015(), {.voldoende = 3}, Oordeel::voldoende),
                ElementsAre(Wijziging{}));
}

TEST(KleinsteWijzigingen, ZegtHetAlsHetNietKan) {
    EXPECT_THAT(kleinsteWijzigingen(organisatie2015(), {.voldoende = 3}, Oordeel::matig),
                IsEmpty());
    EXPECT_THAT(kleinsteWijzigingen(randvoorwaarden2015(), {.voldoende = 2}, Oordeel::onvoldoende),
                IsEmpty());
}

}  // namespace
}  // namespace maatlat
