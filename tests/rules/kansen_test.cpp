// SPDX-License-Identifier: EUPL-1.2
#include "rules/kansen.h"

#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>

namespace maatlat {
namespace {

TEST(Kansen, LogKeuzesTellenDeKeuzes) {
    EXPECT_NEAR(std::exp(logKeuzes(5, 2)), 10, 1e-9);
    EXPECT_NEAR(std::exp(logKeuzes(24, 2)), 276, 1e-6);
    EXPECT_NEAR(logKeuzes(7, 0), 0, 1e-12);
}

TEST(Kansen, ZijnDieVanEenHandvolTrekkingen) {
    // Of the six ways to draw two of four, one has both, four have one and one has none.
    EXPECT_NEAR(kansMinstens(4, 2, 2, 2), 1.0 / 6, 1e-12);
    EXPECT_NEAR(kansMinstens(4, 2, 2, 1), 5.0 / 6, 1e-12);
    EXPECT_NEAR(kansMinstens(4, 2, 2, 0), 1, 1e-12);
    EXPECT_NEAR(kansHoogstens(4, 2, 2, 0), 1.0 / 6, 1e-12);
    EXPECT_NEAR(kansHoogstens(4, 2, 2, 1) + kansMinstens(4, 2, 2, 2), 1, 1e-12);
    EXPECT_EQ(kansMinstens(4, 2, 2, 3), 0);
    EXPECT_THROW(kansMinstens(4, 5, 2, 1), std::invalid_argument);
}

TEST(Kansen, FisherProeftThee) {
    // The lady tasting tea: four of eight, all four right is 1 of 70, three or four right 17 of 70.
    EXPECT_NEAR(kansMinstens(8, 4, 4, 4), 1.0 / 70, 1e-12);
    EXPECT_NEAR(kansMinstens(8, 4, 4, 3), 17.0 / 70, 1e-12);
}

}  // namespace
}  // namespace maatlat
