// SPDX-License-Identifier: EUPL-1.2
#include "domain/telling.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

constexpr Telling kGemengd{.voldoende = 4, .onvoldoende = 3, .nvt = 2, .onbeoordeeld = 1};

TEST(Telling, NvtTeltNietMeeVoorEenAandeel) {
    EXPECT_EQ(kGemengd.beoordeeld(), 7);
    EXPECT_EQ(kGemengd.totaal(), 10);
}

TEST(Telling, IsPasVolledigAlsAllesIsBeoordeeld) {
    EXPECT_FALSE(kGemengd.volledig());
    EXPECT_TRUE((Telling{.voldoende = 1, .nvt = 3}.volledig()));
    EXPECT_TRUE(Telling{}.volledig());
}

TEST(Telling, TeltMeeAlsAllesIsBeoordeeldEnErIetsVanToepassingIs) {
    EXPECT_TRUE((Telling{.onvoldoende = 1, .nvt = 3}.teltMee()));
    EXPECT_FALSE((Telling{.nvt = 3}.teltMee()));
    EXPECT_TRUE((Telling{.nvt = 3}.nietsVanToepassing()));
    EXPECT_FALSE((Telling{.voldoende = 3, .onbeoordeeld = 1}.teltMee()));
    EXPECT_FALSE((Telling{.nvt = 3, .onbeoordeeld = 1}.nietsVanToepassing()));
}

TEST(Telling, GeeftEnZetHetAantalVanElkeScore) {
    EXPECT_EQ(kGemengd.van(Score::voldoende), 4);
    EXPECT_EQ(kGemengd.van(Score::onvoldoende), 3);
    EXPECT_EQ(kGemengd.van(Score::nvt), 2);
    EXPECT_EQ(kGemengd.van(Score::onbeoordeeld), 1);

    Telling telling;
    telling.van(Score::voldoende) = 4;
    telling.van(Score::onvoldoende) = 3;
    telling.van(Score::nvt) = 2;
    telling.van(Score::onbeoordeeld) = 1;
    EXPECT_EQ(telling, kGemengd);
}

}  // namespace
}  // namespace maatlat
