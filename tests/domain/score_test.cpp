// SPDX-License-Identifier: EUPL-1.2
#include "domain/score.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Score, HeeftEenWoordEnEenTeken) {
    EXPECT_EQ(naam(Score::onbeoordeeld), "onbeoordeeld");
    EXPECT_EQ(naam(Score::voldoende), "voldoende");
    EXPECT_EQ(naam(Score::onvoldoende), "onvoldoende");
    EXPECT_EQ(naam(Score::nvt), "nvt");
    EXPECT_EQ(teken(Score::onbeoordeeld), "");
    EXPECT_EQ(teken(Score::voldoende), "+");
    EXPECT_EQ(teken(Score::onvoldoende), "-");
    EXPECT_EQ(teken(Score::nvt), "nvt");
}

TEST(Score, WordtGevondenOpPreciesDitWoord) {
    for (const Score score :
         {Score::onbeoordeeld, Score::voldoende, Score::onvoldoende, Score::nvt})
        EXPECT_EQ(scoreMetNaam(naam(score)), score);
    for (const char* vreemd : {"", "+", "Voldoende", "voldoende ", "NVT", "matig"})
        EXPECT_EQ(scoreMetNaam(vreemd), std::nullopt) << vreemd;
}

TEST(Score, IsNogNietBeoordeeldTenzijIemandIetsInvult) {
    EXPECT_EQ(Score{}, Score::onbeoordeeld);
}

}  // namespace
}  // namespace maatlat
