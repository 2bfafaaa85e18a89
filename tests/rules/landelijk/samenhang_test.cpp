// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/samenhang.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "support/kaders.h"

namespace maatlat {
namespace {

using test::rij;

TEST(Samenhang, TeltWieGeenVanBeideHeeft) {
    // The first two always fail together, the third goes the other way.
    const std::vector<Scorerij> rijen{rij("--+"), rij("--+"), rij("++-"), rij("++-")};
    const auto paren = samenhang(rijen, 3);
    ASSERT_EQ(paren.size(), 3u);
    EXPECT_EQ(paren[0].a, 0);
    EXPECT_EQ(paren[0].b, 1);
    EXPECT_EQ(paren[0].beideNiet, 2);
    EXPECT_EQ(paren[0].beideWel, 2);
    EXPECT_EQ(paren[0].alleenA + paren[0].alleenB, 0);
    EXPECT_DOUBLE_EQ(paren[0].verwacht, 1);
    EXPECT_NEAR(paren[0].kans, 1.0 / 6, 1e-12);
    EXPECT_EQ(paren[1].beideNiet, 0);
    EXPECT_EQ(paren[1].alleenA, 2);
    EXPECT_EQ(paren[1].alleenB, 2);
    EXPECT_DOUBLE_EQ(paren[1].erboven(), -1);
    EXPECT_NEAR(paren[1].kans, 1, 1e-12);
}

TEST(Samenhang, LaatWegWieNietOpBeideEenPlusOfMinHeeft) {
    const std::vector<Scorerij> rijen{rij("--"), rij("-n"), rij(".-"), rij("++")};
    const auto paren = samenhang(rijen, 2);
    ASSERT_EQ(paren.size(), 1u);
    EXPECT_EQ(paren[0].samen(), 2);
    EXPECT_DOUBLE_EQ(paren[0].verwacht, 0.5);
    EXPECT_TRUE(samenhang(std::vector<Scorerij>{rij("-n"), rij("n-")}, 2).empty());
    EXPECT_TRUE(samenhang({}, 2).empty());
}

TEST(Samenhang, IsDieVanHetTellenPerOrganisatie) {
    std::mt19937 toeval(42);
    std::vector<std::string> teksten;
    for (int i = 0; i < 150; ++i) {  // more than fits in one word of bits
        std::string een;
        for (int k = 0; k < 9; ++k)
            een += "+-+-n."[toeval() % 6];
        teksten.push_back(een);
    }
    std::vector<Scorerij> rijen;
    for (const std::string& een : teksten)
        rijen.push_back(rij(een));
    const auto paren = samenhang(rijen, 9);
    EXPECT_EQ(paren.size(), 36u);
    for (const Paar& paar : paren) {
        int tel[4] = {};
        for (const std::string& een : teksten) {
            const char a = een[static_cast<std::size_t>(paar.a)];
            const char b = een[static_cast<std::size_t>(paar.b)];
            if ((a == '+' || a == '-') && (b == '+' || b == '-'))
                ++tel[(a == '+' ? 2 : 0) + (b == '+' ? 1 : 0)];
        }
        EXPECT_EQ(paar.beideNiet, tel[0]);
        EXPECT_EQ(paar.alleenA, tel[1]);
        EXPECT_EQ(paar.alleenB, tel[2]);
        EXPECT_EQ(paar.beideWel, tel[3]);
    }
    for (std::size_t i = 1; i < paren.size(); ++i)
        EXPECT_GE(paren[i - 1].erboven(), paren[i].erboven() - 1e-9);
}

}  // namespace
}  // namespace maatlat
