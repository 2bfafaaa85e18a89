// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/interval.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>
#include <vector>

#include "support/trekkans.h"

namespace maatlat {
namespace {

using test::manieren;
using test::steekproevenMet;

/// By counting samples in whole numbers: every number for which at least 1 in 40 of the samples
/// has as many or more, and 1 in 40 as few or fewer.
Telinterval geteld(int populatie, int steekproef, int treffers) {
    Telinterval uit{.laag = -1, .hoog = -1};
    for (int aantal = 0; aantal <= populatie; ++aantal) {
        std::uint64_t meer = 0;
        std::uint64_t minder = 0;
        for (int x = 0; x <= steekproef; ++x) {
            const std::uint64_t samples = steekproevenMet(x, populatie, steekproef, aantal);
            if (x >= treffers) meer += samples;
            if (x <= treffers) minder += samples;
        }
        const std::uint64_t alle = manieren(populatie, steekproef);
        if (40 * meer < alle || 40 * minder < alle) continue;
        if (uit.laag < 0) uit.laag = aantal;
        uit.hoog = aantal;
    }
    return uit;
}

TEST(IntervalTest, IsGelijkAanHetTellenVanAlleSteekproeven) {
    for (int populatie = 1; populatie <= 40; ++populatie)
        for (int steekproef = 1; steekproef <= populatie; ++steekproef)
            for (int treffers = 0; treffers <= steekproef; ++treffers)
                ASSERT_EQ(exactInterval(populatie, steekproef, treffers),
                          geteld(populatie, steekproef, treffers))
                    << treffers << " van " << steekproef << " van " << populatie;
}

TEST(IntervalTest, DektElkAantalInMinstens95VanDe100Steekproeven) {
    for (int populatie = 2; populatie <= 40; ++populatie)
        for (int steekproef = 1; steekproef <= populatie; ++steekproef) {
            std::vector<Telinterval> bij;
            for (int treffers = 0; treffers <= steekproef; ++treffers)
                bij.push_back(exactInterval(populatie, steekproef, treffers));
            for (int aantal = 0; aantal <= populatie; ++aantal) {
                std::uint64_t gedekt = 0;
                for (int x = 0; x <= steekproef; ++x) {
                    const Telinterval& dit = bij[static_cast<std::size_t>(x)];
                    if (dit.laag <= aantal && aantal <= dit.hoog)
                        gedekt += steekproevenMet(x, populatie, steekproef, aantal);
                }
                ASSERT_GE(20 * gedekt, 19 * manieren(populatie, steekproef))
                    << aantal << " in " << populatie << ", " << steekproef << " getrokken";
            }
        }
}

// 10,000 draws each. Covered in this order: 97.9%, 99.1%, 99.2%, 95.7%, 97.1% and 97.9% of them.
TEST(IntervalTest, DektHetWareAantalInTienduizendTrekkingen) {
    struct Geval {
        int populatie, waar, steekproef;
    };
    std::mt19937_64 toeval(2026);
    for (const auto& [populatie, waar, steekproef] :
         {Geval{312, 220, 20}, Geval{312, 300, 40}, Geval{3000, 2850, 60}, Geval{3000, 1500, 300},
          Geval{100, 72, 30}, Geval{3000, 3, 20}}) {
        std::vector<Telinterval> bij;
        for (int treffers = 0; treffers <= steekproef; ++treffers)
            bij.push_back(exactInterval(populatie, steekproef, treffers));
        int gedekt = 0;
        for (int keer = 0; keer < 10'000; ++keer) {
            int treffers = 0;
            for (int getrokken = 0; getrokken < steekproef; ++getrokken)
                if (toeval() % static_cast<unsigned>(populatie - getrokken) <
                    static_cast<unsigned>(waar - treffers))
                    ++treffers;
            const Telinterval& dit = bij[static_cast<std::size_t>(treffers)];
            if (dit.laag <= waar && waar <= dit.hoog) ++gedekt;
        }
        EXPECT_GE(gedekt, 9'500) << waar << " van " << populatie << ": " << steekproef;
    }
}

// The README of the R package samplingbook (Manitz, version 1.2.4) gives [110, 161] for 45 of 100
// of 300, and [1, 19] for 2: it names the first numbers outside, as 1 is when 2 were seen.
TEST(IntervalTest, IsGelijkAanGepubliceerdeUitkomsten) {
    EXPECT_EQ(exactInterval(300, 100, 45), (Telinterval{.laag = 111, .hoog = 160}));
    EXPECT_EQ(exactInterval(300, 100, 2), (Telinterval{.laag = 2, .hoog = 18}));
}

/// The chance of `x` or more by adding up every term from the first, in long double and divided by
/// their sum: no logarithm, no factorial.
long double staartDoorOptellen(int x, int populatie, int steekproef, int treffers) {
    long double term = 1, alles = 0, staart = 0;
    const int eerste = std::max(0, steekproef - (populatie - treffers));
    for (int i = eerste; i <= std::min(steekproef, treffers); ++i) {
        alles += term;
        if (i >= x) staart += term;
        term *= static_cast<long double>(treffers - i) * (steekproef - i);
        term /= static_cast<long double>(i + 1) * (populatie - treffers - steekproef + i + 1);
    }
    return staart / alles;
}

TEST(IntervalTest, LegtDeOndergrensOokInGrotePopulatiesPreciesGoed) {
    struct Geval {
        int populatie, steekproef, treffers;
    };
    for (const auto& [populatie, steekproef, treffers] :
         {Geval{10'000'000, 20, 14}, Geval{10'000'000, 5'000, 4'500}, Geval{10'000'000, 3'000, 7},
          Geval{1'000'000, 400, 380}, Geval{100'000, 9'000, 6'000}, Geval{3'000, 60, 57}}) {
        const Telinterval dit = exactInterval(populatie, steekproef, treffers);
        const auto bij = [&](std::int64_t aantal) {
            return staartDoorOptellen(treffers, populatie, steekproef, static_cast<int>(aantal));
        };
        EXPECT_GE(bij(dit.laag), 0.025L) << populatie;
        EXPECT_LT(bij(dit.laag - 1), 0.025L) << populatie;
    }
}

// A number is in exactly as long as the chance it gives is asked for: to eight digits.
TEST(IntervalTest, RekentKansenUitTotAchtCijfers) {
    struct Geval {
        int populatie, steekproef, treffers, aantal;
    };
    for (const auto& [populatie, steekproef, treffers, aantal] :
         {Geval{10'000'000, 40, 18, 3'000'000}, Geval{1'000'000, 33, 17, 300'000},
          Geval{10'000'000, 4'000, 2'050, 5'000'000}, Geval{500, 60, 19, 100}}) {
        const auto kans =
            static_cast<double>(staartDoorOptellen(treffers, populatie, steekproef, aantal));
        const double ruim = 1 - 2 * kans * (1 - 1e-8);
        const double krap = 1 - 2 * kans * (1 + 1e-8);
        EXPECT_FALSE(zekerMinstens(aantal + 1, populatie, steekproef, treffers, ruim));
        EXPECT_TRUE(zekerMinstens(aantal + 1, populatie, steekproef, treffers, krap));
    }
}

TEST(IntervalTest, IsSymmetrischEnStijgtMetDeTreffers) {
    Telinterval vorig{.laag = -1, .hoog = -1};
    for (int treffers = 0; treffers <= 60; ++treffers) {
        const Telinterval dit = exactInterval(3000, 60, treffers);
        const Telinterval rest = exactInterval(3000, 60, 60 - treffers);
        EXPECT_EQ(dit.laag, 3000 - rest.hoog);
        EXPECT_GT(dit.laag, vorig.laag);
        EXPECT_GT(dit.hoog, vorig.hoog);
        vorig = dit;
    }
}

TEST(IntervalTest, IsEenPuntAlsAllesGelezenIs) {
    EXPECT_EQ(exactInterval(20, 20, 14), (Telinterval{.laag = 14, .hoog = 14}));
    EXPECT_EQ(exactInterval(10'000'000, 10'000'000, 0), (Telinterval{.laag = 0, .hoog = 0}));
    EXPECT_EQ(exactInterval(1, 1, 1), (Telinterval{.laag = 1, .hoog = 1}));
}

TEST(IntervalTest, IsRuimerAlsMenZekererWilZijn) {
    const Telinterval negentig = exactInterval(312, 20, 14, 0.90);
    const Telinterval negenennegentig = exactInterval(312, 20, 14, 0.99);
    EXPECT_LT(negenennegentig.laag, negentig.laag);
    EXPECT_GT(negenennegentig.hoog, negentig.hoog);
}

TEST(IntervalTest, ZegtHetzelfdeZonderHetHeleInterval) {
    for (int treffers = 0; treffers <= 12; ++treffers) {
        const Telinterval dit = exactInterval(80, 12, treffers);
        for (int aantal = -1; aantal <= 82; ++aantal) {
            EXPECT_EQ(zekerMinstens(aantal, 80, 12, treffers), dit.laag >= aantal) << aantal;
            EXPECT_EQ(zekerMinderDan(aantal, 80, 12, treffers), dit.hoog < aantal) << aantal;
        }
    }
}

TEST(IntervalTest, WeigertWatNietKan) {
    EXPECT_THROW(exactInterval(10, 0, 0), std::invalid_argument);
    EXPECT_THROW(exactInterval(10, 11, 3), std::invalid_argument);
    EXPECT_THROW(exactInterval(10, 5, 6), std::invalid_argument);
    EXPECT_THROW(exactInterval(10, 5, -1), std::invalid_argument);
    EXPECT_THROW(exactInterval(10, 5, 2, 1.0), std::invalid_argument);
    EXPECT_THROW(exactInterval(10, 5, 2, 0.0), std::invalid_argument);
    EXPECT_THROW(zekerMinstens(3, 10, 5, 6), std::invalid_argument);
    EXPECT_THROW(zekerMinderDan(3, 10, 11, 6), std::invalid_argument);
}

}  // namespace
}  // namespace maatlat
