// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/tekentoets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace maatlat {
namespace {

/// Every way in which the differences can fall, one by one: in how many is one side at most as
/// large as the smaller one was.
double alleGevallen(int strenger, int milder) {
    const int totaal = strenger + milder;
    const int minst = std::min(strenger, milder);
    int scheef = 0;
    for (unsigned geval = 0; geval < (1U << totaal); ++geval) {
        const int naarEenKant = std::popcount(geval);
        if (std::min(naarEenKant, totaal - naarEenKant) <= minst) ++scheef;
    }
    return static_cast<double>(scheef) / static_cast<double>(1U << totaal);
}

TEST(Tekentoets, CountsWhatAllWaysOneByOneGive) {
    for (int strenger = 0; strenger <= 8; ++strenger)
        for (int milder = 0; milder <= 8; ++milder)
            EXPECT_NEAR(tekentoets({strenger, milder}), alleGevallen(strenger, milder), 1e-9)
                << strenger << " " << milder;
}

TEST(Tekentoets, KnowsWhatIsEasyToSee) {
    EXPECT_DOUBLE_EQ(tekentoets({0, 0}), 1);
    EXPECT_NEAR(tekentoets({1, 0}), 1, 1e-12);
    EXPECT_NEAR(tekentoets({5, 0}), 2.0 / 32, 1e-12);
    EXPECT_NEAR(tekentoets({0, 6}), 2.0 / 64, 1e-12);
    EXPECT_NEAR(tekentoets({4, 2}), 44.0 / 64, 1e-12);
    EXPECT_DOUBLE_EQ(tekentoets({4, 2}), tekentoets({2, 4}));
}

TEST(Tekentoets, NeedsSixDifferencesToSayAnythingOfADirection) {
    EXPECT_EQ(minsteVerschillenVoorRichting(), 6);
    EXPECT_GE(tekentoets({5, 0}), kTekentoetsgrens);
    EXPECT_LT(tekentoets({6, 0}), kTekentoetsgrens);
}

TEST(Tekentoets, StaysANumberWithManyDifferences) {
    EXPECT_NEAR(tekentoets({1500, 1500}), 1, 1e-9);
    EXPECT_LT(tekentoets({2500, 1}), 1e-9);
    EXPECT_FALSE(std::isnan(tekentoets({100000, 100000})));
}

}  // namespace
}  // namespace maatlat
