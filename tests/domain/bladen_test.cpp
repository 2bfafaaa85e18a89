// SPDX-License-Identifier: EUPL-1.2
#include "domain/bladen.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Bladen, TellenWatErOpElkStaat) {
    const Bladen tweede(45, 2, 20);
    EXPECT_EQ(tweede.aantal(), 3);
    EXPECT_EQ(tweede.ervoor(), 20);
    EXPECT_EQ(tweede.tot(), 40);
    EXPECT_EQ(Bladen(45, 3, 20).tot(), 45);
}

TEST(Bladen, PreciesVolGeeftGeenLegeBladzijde) {
    EXPECT_EQ(Bladen(20, 1, 20).aantal(), 1);
    EXPECT_EQ(Bladen(21, 1, 20).aantal(), 2);
    EXPECT_EQ(Bladen(40, 9, 20).blad(), 2);
}

TEST(Bladen, EenBladzijdeDieErNietIsWordtDeEersteOfDeLaatste) {
    EXPECT_EQ(Bladen(45, 0, 20).blad(), 1);
    EXPECT_EQ(Bladen(45, -7, 20).blad(), 1);
    EXPECT_EQ(Bladen(45, 4, 20).blad(), 3);
    EXPECT_EQ(Bladen(45, 2'000'000'000, 20).ervoor(), 40);
}

TEST(Bladen, VanEenLegeLijstIsErEen) {
    const Bladen leeg(0, 3, 20);
    EXPECT_EQ(leeg.aantal(), 1);
    EXPECT_EQ(leeg.blad(), 1);
    EXPECT_EQ(leeg.tot(), 0);
}

}  // namespace
}  // namespace maatlat
