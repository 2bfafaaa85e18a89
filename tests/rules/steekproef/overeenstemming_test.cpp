// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/overeenstemming.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace maatlat {
namespace {

using Paren = std::vector<std::pair<int, int>>;

/// So many pairs of each two categories, a row per category of the first reader.
Paren uitTabel(const std::vector<std::vector<int>>& rijen) {
    Paren uit;
    for (std::size_t i = 0; i < rijen.size(); ++i)
        for (std::size_t j = 0; j < rijen[i].size(); ++j)
            uit.insert(uit.end(), static_cast<std::size_t>(rijen[i][j]),
                       {static_cast<int>(i), static_cast<int>(j)});
    return uit;
}

/// One letter per dossier; 'a' is category 0.
Paren uitLetters(std::string_view eerste, std::string_view tweede) {
    Paren uit;
    for (std::size_t i = 0; i < eerste.size(); ++i)
        uit.emplace_back(eerste[i] - 'a', tweede[i] - 'a');
    return uit;
}

Overeenstemming vanTabel(const std::vector<std::vector<int>>& rijen) {
    return vergelijkLezers(uitTabel(rijen), static_cast<int>(rijen.size()));
}

// Gwet, irrCAC (R package), vignette "Calculating Chance-corrected Agreement Coefficients", data
// set cont3x3abstractors: 100 pregnancies by two abstractors. It prints the intervals to three
// decimals.
TEST(OvereenstemmingTest, IsGelijkAanHetVoorbeeldVanGwet) {
    const Overeenstemming uit = vanTabel({{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});
    EXPECT_EQ(uit.paren, 100);
    EXPECT_EQ(uit.gelijk, 89);
    EXPECT_DOUBLE_EQ(*uit.percentage.waarde, 0.89);
    EXPECT_NEAR(*uit.kappa.waarde, 0.7964094, 5e-8);
    EXPECT_NEAR(uit.kappa.interval->laag, 0.680, 5.01e-4);
    EXPECT_NEAR(uit.kappa.interval->hoog, 0.913, 5.01e-4);
    EXPECT_NEAR(*uit.alpha.waarde, 0.7972585, 5e-8);
    EXPECT_NEAR(uit.alpha.interval->laag, 0.680, 5.01e-4);
    EXPECT_NEAR(uit.alpha.interval->hoog, 0.914, 5.01e-4);
    EXPECT_NEAR(*uit.ac1.waarde, 0.8493305, 5e-8);
    EXPECT_NEAR(uit.ac1.interval->laag, 0.764, 5.01e-4);
    EXPECT_NEAR(uit.ac1.interval->hoog, 0.935, 5.01e-4);
}

// Cohen, Educational and Psychological Measurement 20, 1960: 200 diagnoses by two judges.
TEST(OvereenstemmingTest, IsGelijkAanHetVoorbeeldVanCohen) {
    const Overeenstemming uit = vanTabel({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    EXPECT_NEAR(*uit.percentage.waarde, 0.70, 1e-12);
    EXPECT_NEAR(*uit.kappa.waarde, 0.492, 5e-4);
}

// Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, examples A and B.
TEST(OvereenstemmingTest, IsGelijkAanDeVoorbeeldenVanKrippendorff) {
    const Overeenstemming a = vergelijkLezers(uitLetters("abaaaaaaba", "bbbaabaaaa"), 2);
    EXPECT_NEAR(*a.alpha.waarde, 0.095, 5e-4);
    const Overeenstemming b = vergelijkLezers(uitLetters("aabbdcccedda", "babbbccceddd"), 5);
    EXPECT_NEAR(*b.alpha.waarde, 0.692, 5e-4);
}

// The paradox that AC1 was made for: readers who agree on nearly all, nearly always "ja". The
// values follow by hand: chance 0.94528 for kappa, 0.054432 for AC1.
TEST(OvereenstemmingTest, BlijftMetAc1BruikbaarAlsBijnaAllesJaIs) {
    const Overeenstemming uit = vanTabel({{118, 5}, {2, 0}});
    EXPECT_NEAR(*uit.kappa.waarde, (0.944 - 0.94528) / (1 - 0.94528), 1e-9);
    EXPECT_NEAR(*uit.ac1.waarde, (0.944 - 0.054432) / (1 - 0.054432), 1e-9);
}

// Fleiss, Cohen and Everitt, Psychological Bulletin 72, 1969, formula (13), as it stands there.
TEST(OvereenstemmingTest, HeeftDeVariantieVanFleissCohenEnEveritt) {
    const double p[3][3] = {{0.75, 0.01, 0.04}, {0.05, 0.04, 0.01}, {0, 0, 0.10}};
    const double rij[3] = {0.80, 0.10, 0.10};
    const double kolom[3] = {0.80, 0.05, 0.15};
    const double po = 0.89, pe = 0.66;
    double som = 0;
    for (int i = 0; i < 3; ++i)
        for (int j = 0; j < 3; ++j) {
            const double totalen = kolom[i] + rij[j];
            som += i == j ? p[i][i] * std::pow((1 - pe) - totalen * (1 - po), 2)
                          : p[i][j] * std::pow((1 - po) * totalen, 2);
        }
    const double fout =
        std::sqrt((som - std::pow(po * pe - 2 * pe + po, 2)) / 100) / std::pow(1 - pe, 2);

    const Overeenstemming uit = vanTabel({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});
    const double student99 = 1.98422;  // 97.5% point with 99 degrees of freedom, from a table
    EXPECT_NEAR(uit.kappa.interval->laag, 0.23 / 0.34 - student99 * fout, 1e-4);
    EXPECT_NEAR(uit.kappa.interval->hoog, 0.23 / 0.34 + student99 * fout, 1e-4);
}

// Brown, Cai and DasGupta (Statistical Science 16, 2001) describe the interval of Wilson; for 4 of
// 5 it is 37.6% to 96.4%.
TEST(OvereenstemmingTest, GeeftHetPercentageEenIntervalVanWilson) {
    const Overeenstemming uit = vanTabel({{3, 1}, {0, 1}});
    EXPECT_NEAR(uit.percentage.interval->laag, 0.3755, 5e-5);
    EXPECT_NEAR(uit.percentage.interval->hoog, 0.9638, 5e-5);
}

TEST(OvereenstemmingTest, GeeftGeenKappaEnAlphaAlsBeidenSteedsHetzelfdeZeiden) {
    const Overeenstemming uit = vanTabel({{8, 0}, {0, 0}});
    EXPECT_EQ(uit.kappa.waarde, std::nullopt);
    EXPECT_EQ(uit.alpha.waarde, std::nullopt);
    EXPECT_EQ(uit.ac1.waarde, 1);
    EXPECT_EQ(uit.percentage.waarde, 1);
}

TEST(OvereenstemmingTest, BeweertGeenZekerheidAlsAllesGelijkIs) {
    const Overeenstemming uit = vanTabel({{4, 0}, {0, 3}});
    EXPECT_EQ(uit.kappa.waarde, 1);
    EXPECT_EQ(uit.kappa.interval, std::nullopt);
    EXPECT_EQ(uit.alpha.interval, std::nullopt);
    EXPECT_EQ(uit.ac1.interval, std::nullopt);
    EXPECT_LT(uit.percentage.interval->laag, 0.7);
    EXPECT_DOUBLE_EQ(uit.percentage.interval->hoog, 1);
}

TEST(OvereenstemmingTest, GeeftPasVanafVijfParenEenInterval) {
    const Overeenstemming vier = vanTabel({{2, 1}, {0, 1}});
    EXPECT_NE(vier.kappa.waarde, std::nullopt);
    EXPECT_EQ(vier.percentage.interval, std::nullopt);
    EXPECT_EQ(vier.kappa.interval, std::nullopt);
    EXPECT_NE(vanTabel({{3, 1}, {0, 1}}).kappa.interval, std::nullopt);
}

TEST(OvereenstemmingTest, HeeftZonderParenGeenWaarden) {
    const Overeenstemming uit = vergelijkLezers({}, 2);
    EXPECT_EQ(uit.paren, 0);
    EXPECT_EQ(uit.percentage.waarde, std::nullopt);
    EXPECT_EQ(uit.kappa.waarde, std::nullopt);
    EXPECT_EQ(uit.ac1.waarde, std::nullopt);
}

// Readers who look apart at the same dossiers: no measure ever leaves its bounds, and it does not
// matter who was first.
TEST(OvereenstemmingTest, BlijftBinnenDeGrenzenEnIsGelijkAlsLezersRuilen) {
    std::mt19937_64 toeval(1960);
    for (int keer = 0; keer < 300; ++keer) {
        const int categorieen = 2 + static_cast<int>(toeval() % 3);
        Paren paren(1 + toeval() % 12), geruild;
        for (auto& [een, twee] : paren) {
            een = static_cast<int>(toeval() % static_cast<unsigned>(categorieen));
            twee = toeval() % 2 ? een
                                : static_cast<int>(toeval() % static_cast<unsigned>(categorieen));
            geruild.emplace_back(twee, een);
        }
        const Overeenstemming uit = vergelijkLezers(paren, categorieen);
        const Overeenstemming om = vergelijkLezers(geruild, categorieen);
        for (const auto maat : {&Overeenstemming::percentage, &Overeenstemming::kappa,
                                &Overeenstemming::alpha, &Overeenstemming::ac1}) {
            const Maat& dit = uit.*maat;
            ASSERT_EQ(dit.waarde.has_value(), (om.*maat).waarde.has_value());
            if (dit.waarde) {
                ASSERT_NEAR(*dit.waarde, *(om.*maat).waarde, 1e-12);
            }
            if (!dit.interval) continue;
            ASSERT_GE(dit.interval->laag, -1);
            ASSERT_LE(dit.interval->hoog, 1);
            ASSERT_LE(dit.interval->laag, *dit.waarde);
            ASSERT_GE(dit.interval->hoog, *dit.waarde);
        }
    }
}

TEST(OvereenstemmingTest, WeigertEenCategorieDieErNietIs) {
    EXPECT_THROW(vergelijkLezers(Paren{{0, 2}}, 2), std::invalid_argument);
    EXPECT_THROW(vergelijkLezers(Paren{{-1, 0}}, 2), std::invalid_argument);
    EXPECT_THROW(vergelijkLezers(Paren{{0, 0}}, 1), std::invalid_argument);
}

}  // namespace
}  // namespace maatlat
