// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/steekproefomvang.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>
#include <stdexcept>

#include "rules/kansen.h"

namespace maatlat {
namespace {

/// Looks at every sample of this size there is: how many hold at most so many that fail, when the
/// first `niet` of the population do.
double geteld(int populatie, int niet, int trek, int hoogstens) {
    int goed = 0;
    int alle = 0;
    for (unsigned welke = 0; welke < (1U << populatie); ++welke) {
        if (std::popcount(welke) != trek) continue;
        ++alle;
        if (std::popcount(welke & ((1U << niet) - 1)) <= hoogstens) ++goed;
    }
    return static_cast<double>(goed) / alle;
}

TEST(KansHoogstens, IsWhatCountingAllSamplesGives) {
    for (int populatie = 1; populatie <= 10; ++populatie)
        for (int niet = 0; niet <= populatie; ++niet)
            for (int trek = 0; trek <= populatie; ++trek)
                for (int hoogstens = 0; hoogstens <= 3; ++hoogstens)
                    ASSERT_NEAR(kansHoogstens(populatie, niet, trek, hoogstens),
                                geteld(populatie, niet, trek, hoogstens), 1e-9)
                        << populatie << " " << niet << " " << trek << " " << hoogstens;
}

TEST(Steekproefomvang, IsTheSmallestThatSettlesItByCountingAllSamples) {
    for (int populatie = 1; populatie <= 13; ++populatie)
        for (const int promille : {500, 800, 900, 950, 1000})
            for (int niet = 0; niet <= 2; ++niet) {
                int voldoen = 0;  // the fewest that reach the norm
                while (voldoen * 1000 < promille * populatie)
                    ++voldoen;
                const int falen = populatie - voldoen + 1;
                std::optional<Steekproefomvang> verwacht;
                for (int trek = niet + 1; trek <= populatie && !verwacht; ++trek)
                    if (niet < falen && geteld(populatie, falen, trek, niet) <= 0.05)
                        verwacht = Steekproefomvang{trek, niet};
                ASSERT_EQ(steekproefomvang(populatie, promille, niet), verwacht)
                    << populatie << " " << promille << " " << niet;
            }
}

TEST(Steekproefomvang, OfAThousandDossiersAndNinetyPercent) {
    // 28 from a very large population (0.9^29 < 0.05 < 0.9^28); somewhat fewer of a thousand.
    const auto een = steekproefomvang(1000000, 900, 0);
    ASSERT_TRUE(een);
    EXPECT_EQ(een->trek, 29);
    EXPECT_LE(steekproefomvang(1000, 900, 0)->trek, 29);
    EXPECT_GT(steekproefomvang(1000, 900, 1)->trek, steekproefomvang(1000, 900, 0)->trek);
}

TEST(Steekproefomvang, RefusesWhatIsNoNorm) {
    EXPECT_THROW(steekproefomvang(0, 900, 0), std::invalid_argument);
    EXPECT_THROW(steekproefomvang(10, 0, 0), std::invalid_argument);
    EXPECT_THROW(steekproefomvang(10, 1001, 0), std::invalid_argument);
    EXPECT_THROW(steekproefomvang(10, 900, -1), std::invalid_argument);
}

}  // namespace
}  // namespace maatlat
