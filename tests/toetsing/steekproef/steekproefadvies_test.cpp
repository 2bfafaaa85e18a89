// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproefadvies.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

// The bounds were counted apart from this program: every K of the list, with exact fractions.
TEST(Aantaladviezen, ZeggenWatEenAantalDossiersKanVertellen) {
    const auto adviezen = aantaladviezen(312);
    ASSERT_EQ(adviezen.size(), 4U);
    EXPECT_EQ(adviezen[1].aantal, 20);
    EXPECT_EQ(adviezen[1].helftLaag, 27);
    EXPECT_EQ(adviezen[1].helftHoog, 73);
    EXPECT_EQ(adviezen[1].allesLaag, 83);
    EXPECT_EQ(adviezen[3].helftLaag, 40);
    EXPECT_EQ(adviezen[3].helftHoog, 60);
    EXPECT_EQ(adviezen[3].allesLaag, 96);
}

TEST(Aantaladviezen, NoemenGeenAantalDatDeLijstNietHeeft) {
    EXPECT_TRUE(aantaladviezen(10).empty());
    const auto adviezen = aantaladviezen(21);
    ASSERT_EQ(adviezen.size(), 2U);
    EXPECT_EQ(adviezen.back().aantal, 20);
    EXPECT_EQ(adviezen.back().allesLaag, 95);
}

}  // namespace
}  // namespace maatlat
