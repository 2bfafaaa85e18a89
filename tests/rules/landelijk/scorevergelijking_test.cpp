// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/scorevergelijking.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "domain/steekproef/pseudoniem.h"
#include "hash/sha256.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using enum Score;

std::vector<Scorepaar> paren(const std::vector<std::pair<Score, Score>>& van) {
    std::vector<Scorepaar> uit;
    int nr = 0;
    for (const auto& [team, tweede] : van)
        uit.push_back({"1.1." + std::to_string(++nr), team, tweede});
    return uit;
}

TEST(Scorevergelijking, AShareIsRoundedUp) {
    EXPECT_EQ(toetsenBijAandeel(26, 10), 3);
    EXPECT_EQ(toetsenBijAandeel(26, 1), 1);
    EXPECT_EQ(toetsenBijAandeel(26, 100), 26);
    EXPECT_EQ(toetsenBijAandeel(20, 25), 5) << "exactly";
    EXPECT_EQ(toetsenBijAandeel(0, 50), 0);
    for (const int fout : {0, -1, 101})
        EXPECT_THROW(toetsenBijAandeel(26, fout), std::invalid_argument) << fout;
}

/// By hand, from what docs/trekking.md says of a lot.
TEST(Scorevergelijking, TheLowestLotsAreDrawnWhateverTheOrder) {
    const std::vector<std::int64_t> toetsen{12, 3, 40, 7, 101};
    std::vector<std::pair<std::string, std::int64_t>> loten;
    for (const std::int64_t een : toetsen)
        loten.emplace_back(sha256Hex("maatlat-lot-1\ncomputer:abc\n" +
                                     pseudoniemTekst(static_cast<Pseudoniem>(een))),
                           een);
    std::ranges::sort(loten);
    const auto plekken = trekToetsen(toetsen, 2, "computer:abc");
    ASSERT_EQ(plekken.size(), loten.size());
    for (std::size_t i = 0; i < loten.size(); ++i)
        EXPECT_EQ(plekken[i],
                  (Scoretrekking::Plek{loten[i].second, static_cast<int>(i) + 1, i < 2}));
    EXPECT_EQ(trekToetsen(std::vector<std::int64_t>{101, 7, 40, 3, 12}, 2, "computer:abc"),
              plekken);
    EXPECT_NE(trekToetsen(toetsen, 2, "computer:abd"), plekken);
}

TEST(Scorevergelijking, CountsPairsAndReckonsKappa) {
    // 3 of 4 alike; by hand: chance is (3×2 + 1×2)/16 = 0.5, so kappa is (0.75 − 0.5)/0.5.
    const auto maat = scoresVergeleken(paren({{voldoende, voldoende},
                                              {voldoende, voldoende},
                                              {voldoende, onvoldoende},
                                              {onvoldoende, onvoldoende}}));
    EXPECT_EQ(maat.paren, 4);
    EXPECT_EQ(maat.gelijk, 3);
    ASSERT_TRUE(maat.kappa.waarde);
    EXPECT_NEAR(*maat.kappa.waarde, 0.5, 1e-12);
    EXPECT_EQ(scoresVergeleken(paren({{nvt, nvt}, {voldoende, onbeoordeeld}})).paren, 1);
}

TEST(Scorevergelijking, SaysPerVerwachtingWhatHoldsForAllToetsen) {
    const std::vector<std::vector<Scorepaar>> toetsen{
        paren({{voldoende, voldoende}, {voldoende, onvoldoende}}),
        paren({{onvoldoende, onvoldoende}, {nvt, nvt}})};
    const std::vector<std::string> codes{"1.1.1", "1.1.2"};
    const auto per = perVerwachting(toetsen, codes, 4, true);
    ASSERT_EQ(per.size(), 2U);
    EXPECT_EQ(per[0].maat.gelijk, 2);
    EXPECT_EQ(per[1].maat.gelijk, 1);
    // Of 4, 2 drawn and both alike: 1 of 4 alike cannot give 2; 2 of 4 does so once in 6.
    EXPECT_EQ(per[0].inAlle, (Telinterval{2, 4}));
    EXPECT_FALSE(perVerwachting(toetsen, codes, 4, false)[0].inAlle);
}

}  // namespace
}  // namespace maatlat
