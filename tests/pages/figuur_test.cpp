// SPDX-License-Identifier: EUPL-1.2
#include "pages/figuur.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

std::vector<Aandeel> aandelen(int v, int m, int o) {
    return {{"v", "V", "voldoende", v}, {"m", "M", "matig", m}, {"o", "O", "onvoldoende", o}};
}

TEST(Balk, HeeftDelenNaarVerhoudingEnLaatNulWeg) {
    const Balk een = balk("titel", aandelen(20, 0, 5));
    ASSERT_EQ(een.delen.size(), 2u);
    EXPECT_EQ(een.delen[0].procent, 80);
    EXPECT_EQ(een.delen[1].procent, 20);
    EXPECT_EQ(een.beschrijving, "20 voldoende en 5 onvoldoende.");
}

TEST(Balk, VultSteedsDeHeleBreedteEnHoudtElkDeelLeesbaar) {
    for (int v = 0; v <= 30; ++v)
        for (int m = 0; m <= 30; m += 3)
            for (int o : {0, 1, 7, 400}) {
                if (v + m + o == 0) continue;
                const Balk een = balk("t", aandelen(v, m, o));
                int rand = 0;
                for (const Balkdeel& deel : een.delen) {
                    EXPECT_GE(deel.procent, 7) << v << " " << m << " " << o;
                    rand += deel.procent;
                }
                EXPECT_NEAR(rand, 100, 1) << v << " " << m << " " << o;
            }
}

TEST(Balk, ZetLetterEnGetalBovenElkaarInEenSmalDeel) {
    const Balk een = balk("t", aandelen(2, 23, 1));
    EXPECT_TRUE(een.delen[0].smal);
    EXPECT_FALSE(een.delen[1].smal);
    EXPECT_TRUE(een.delen[2].smal);
}

TEST(Balk, ZonderAantallenIsLeeg) {
    EXPECT_TRUE(balk("t", aandelen(0, 0, 0)).delen.empty());
}

TEST(Spreiding, HeeftEenKolomPerWaardeEnWijstDeEigenAan) {
    const Spreidingsfiguur figuur = spreidingsfiguur("t", 8, {2, 0, 4}, 10);
    ASSERT_EQ(figuur.kolommen.size(), 3u);
    EXPECT_EQ(figuur.kolommen[0].waarde, 8);
    EXPECT_EQ(figuur.kolommen[0].hoogte * 2, figuur.kolommen[2].hoogte);
    EXPECT_EQ(figuur.kolommen[1].hoogte, 0);
    EXPECT_FALSE(figuur.kolommen[0].eigen);
    EXPECT_TRUE(figuur.kolommen[2].eigen);
}

}  // namespace
}  // namespace maatlat
