// SPDX-License-Identifier: EUPL-1.2
#include "exchange/scoretekens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(ScoreUitCel, KnowsEverySpelling) {
    const std::pair<Score, std::vector<const char*>> gevallen[]{
        {Score::voldoende,
         {"1", "+", "V", "v", "voldoende", "Voldoende", "VOLDOENDE", "1.0", "1,0"}},
        {Score::onvoldoende,
         {"3", "-", "\u2212", "\u2013", "\u2011", "O", "o", "onvoldoende", "Onvoldoende", "3.0"}},
        {Score::nvt, {"nvt", "NVT", "n.v.t.", "N.v.t", "n v t", "niet van toepassing"}},
        {Score::onbeoordeeld, {"", "onbeoordeeld", "Onbeoordeeld"}},
    };
    for (const auto& [score, cellen] : gevallen)
        for (const char* cel : cellen)
            EXPECT_EQ(scoreUitCel(cel), score) << cel;
}

TEST(ScoreUitCel, GuessesNothing) {
    for (const char* cel : {"2", "0", "4", "11", "1.5", "++", "--", "M", "matig", "x", "ja", "?",
                            "voldoend", "WAAR", "1-1-2001", "\u2014", "+\u200b-", "n.v.t.?"})
        EXPECT_EQ(scoreUitCel(cel), std::nullopt) << cel;
}

TEST(WatWelMag, ExplainsThatTwoIsNoCode) {
    EXPECT_THAT(watWelMag("2"), testing::HasSubstr("code 2 niet"));
    EXPECT_THAT(watWelMag("2.0"), testing::HasSubstr("code 2 niet"));
    EXPECT_THAT(watWelMag("x"), testing::HasSubstr("nvt"));
}

TEST(Aangehaald, IsShortAndOnOneLine) {
    EXPECT_EQ(aangehaald("x"), "\"x\"");
    EXPECT_EQ(aangehaald("a\nb\x1b[2J"), "\"a b [2J\"");
    EXPECT_EQ(aangehaald(std::string(40, 'a')), "\"" + std::string(40, 'a') + "\"");
    EXPECT_EQ(aangehaald(std::string(41, 'a')), "\"" + std::string(40, 'a') + "…\"");
    EXPECT_EQ(aangehaald(std::string(39, 'a') + "éé"), "\"" + std::string(39, 'a') + "…\"");
}

}  // namespace
}  // namespace maatlat
