// SPDX-License-Identifier: EUPL-1.2
#include "pages/figuur.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace maatlat {
namespace {

double getal(const std::string& procent) {
    return std::stod(procent.substr(0, procent.size() - 1));
}

std::vector<Aandeel> aandelen(int v, int m, int o) {
    return {{"v", "V", "voldoende", v}, {"m", "M", "matig", m}, {"o", "O", "onvoldoende", o}};
}

TEST(Balk, HeeftDelenNaarVerhoudingEnLaatNulWeg) {
    const Balk een = balk("x", "titel", aandelen(20, 0, 5));
    ASSERT_EQ(een.delen.size(), 2u);
    EXPECT_EQ(een.delen[0].x, "0.00%");
    EXPECT_EQ(een.delen[0].breedte, "80.00%");
    EXPECT_EQ(een.delen[0].midden, "40.00%");
    EXPECT_EQ(een.delen[1].x, "80.00%");
    EXPECT_EQ(een.delen[1].breedte, "20.00%");
    EXPECT_EQ(een.beschrijving, "20 voldoende en 5 onvoldoende.");
}

TEST(Balk, VultSteedsDeHeleBreedteEnHoudtElkDeelLeesbaar) {
    for (int v = 0; v <= 30; ++v)
        for (int m = 0; m <= 30; m += 3)
            for (int o : {0, 1, 7, 400}) {
                if (v + m + o == 0) continue;
                const Balk een = balk("x", "t", aandelen(v, m, o));
                double rand = 0;
                for (const Balkdeel& deel : een.delen) {
                    EXPECT_NEAR(getal(deel.x), rand, 1e-9) << v << " " << m << " " << o;
                    EXPECT_GE(getal(deel.breedte), 7 - 1e-9) << v << " " << m << " " << o;
                    rand += getal(deel.breedte);
                }
                EXPECT_NEAR(rand, 100, 1e-9) << v << " " << m << " " << o;
            }
}

TEST(Balk, ZetLetterEnGetalBovenElkaarInEenSmalDeel) {
    const Balk een = balk("x", "t", aandelen(2, 23, 1));
    EXPECT_TRUE(een.delen[0].smal);
    EXPECT_FALSE(een.delen[1].smal);
    EXPECT_TRUE(een.delen[2].smal);
}

TEST(Balk, ZonderAantallenIsLeeg) {
    EXPECT_TRUE(balk("x", "t", aandelen(0, 0, 0)).delen.empty());
}

TEST(Spreiding, HeeftEenKolomPerWaardeEnWijstDeEigenAan) {
    const Spreidingsfiguur figuur = spreidingsfiguur("s", "t", 8, {2, 0, 4}, 10);
    ASSERT_EQ(figuur.kolommen.size(), 3u);
    EXPECT_EQ(figuur.kolommen[0].waarde, 8);
    EXPECT_EQ(figuur.kolommen[0].hoogte * 2, figuur.kolommen[2].hoogte);
    EXPECT_EQ(figuur.kolommen[1].hoogte, 0);
    EXPECT_FALSE(figuur.kolommen[0].eigen);
    EXPECT_TRUE(figuur.kolommen[2].eigen);
    EXPECT_EQ(figuur.kolommen[0].y + figuur.kolommen[0].hoogte,
              figuur.kolommen[2].y + figuur.kolommen[2].hoogte);
    EXPECT_EQ(figuur.beschrijving,
              "8 voldoende bij twee organisaties en 10 voldoende bij vier organisaties.");
}

}  // namespace
}  // namespace maatlat
