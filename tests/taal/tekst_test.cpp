// SPDX-License-Identifier: EUPL-1.2
#include "taal/tekst.h"

#include <gtest/gtest.h>

using namespace std::string_view_literals;

namespace maatlat {
namespace {

TEST(EersteOngeldigeByte, SoundTextHasNone) {
    for (const auto tekst : {""sv, "Utrecht"sv, "Fryslân – één"sv, "\U0001F600"sv})
        EXPECT_EQ(eersteOngeldigeByte(tekst), std::nullopt) << tekst;
}

TEST(EersteOngeldigeByte, PointsAtTheFirstBadByte) {
    const std::pair<std::string_view, std::size_t> gevallen[]{
        {"ab\xff", 2},           {"a\0b"sv, 1},       {"\xc3", 0},
        {"één \xe9n", 6},        {"\xed\xa0\x80", 0},  // half of a surrogate pair
        {"\xc0\xaf", 0},                               // a longer spelling of '/'
        {"\xf4\x90\x80\x80", 0},                       // beyond the last code point
    };
    for (const auto& [tekst, plaats] : gevallen)
        EXPECT_EQ(eersteOngeldigeByte(tekst), plaats);
}

TEST(Nfc, ComposesLettersWithTheirAccents) {
    EXPECT_EQ(nfc("e\u0301e\u0301n"), "één");
    EXPECT_EQ(nfc("gewoon"), "gewoon");
}

TEST(Getrimd, TakesOffEveryKindOfSpaceAndWhatCannotBeSeen) {
    EXPECT_EQ(getrimd(" \t\r\n x \u00a0\u202f\u2003"), "x");
    EXPECT_EQ(getrimd("\ufeff\u200bx y\u2060\u00ad"), "x y");
    EXPECT_EQ(getrimd(" \u00a0 "), "");
    EXPECT_EQ(getrimd(""), "");
    EXPECT_EQ(getrimd("\U0001F600 "), "\U0001F600");
}

TEST(IsLeeg, SaysWhetherAnythingIsLeft) {
    for (const char* leeg : {"", " \t\n", " \u00a0 \u200b", "\ufeff"})
        EXPECT_TRUE(isLeeg(leeg));
    for (const char* vol : {"x", "  é", "\u00a0\U0001F600"})
        EXPECT_FALSE(isLeeg(vol));
}

TEST(KleineLetters, KnowsAccents) {
    EXPECT_EQ(kleineLetters("IJSSELLAND, ÉÉN"), "ijsselland, één");
}

TEST(MetHoofdletter, WritesIjAsOneLetter) {
    EXPECT_EQ(metHoofdletter("ijsselland"), "IJsselland");
    EXPECT_EQ(metHoofdletter("één"), "Eén");
    EXPECT_EQ(metHoofdletter("geen enkele"), "Geen enkele");
    EXPECT_EQ(metHoofdletter("Utrecht"), "Utrecht");
    EXPECT_EQ(metHoofdletter("24 van de 26"), "24 van de 26");
    EXPECT_EQ(metHoofdletter(""), "");
}

TEST(Ingekort, LaatGeenHalfTekenStaan) {
    EXPECT_EQ(ingekort("een", 3), "een");
    EXPECT_EQ(ingekort("eenentwintig", 3), "een");
    EXPECT_EQ(ingekort("één", 1), "");
    EXPECT_EQ(ingekort("één", 2), "é");
    EXPECT_EQ(ingekort("één", 3), "é");
    EXPECT_EQ(ingekort("", 0), "");
}

}  // namespace
}  // namespace maatlat
