// SPDX-License-Identifier: EUPL-1.2
#include "web/http/formulierparen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "web/http/adrescode.h"
#include "web/http/invoertekst.h"
#include "web/http/weigering.h"

namespace maatlat::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

TEST(LeesParen, ReadsWhatABrowserSends) {
    EXPECT_THAT(leesParen("a=1&b=x+y%26z&a=&c", 10),
                ElementsAre(Pair("a", "1"), Pair("b", "x y&z"), Pair("a", ""), Pair("c", "")));
    EXPECT_THAT(leesParen("", 10), IsEmpty());
    EXPECT_THAT(leesParen("&&", 10), IsEmpty());
}

TEST(LeesParen, RefusesWhatIsNoText) {
    for (const char* code : {"a=%", "a=%4", "a=%zz", "a=%00", "a=%ff", "a=%ed%a0%80", "%c0%af=1"})
        EXPECT_THROW(leesParen(code, 10), Weigering) << code;
    EXPECT_THROW(leesParen("a&b&c", 2), Weigering);
}

TEST(LeesParen, CarriesAMegabyteInOneField) {
    const std::string lang(1'000'000, 'x');
    EXPECT_EQ(leesParen("a=" + lang, 10).front().second, lang);
}

TEST(Invoertekst, KeepsEverythingThatCanBeSeen) {
    const std::string tekst = "Één regel\tmet 👨‍👩‍👧 en ’s-Gravenhage\nen nog een";
    EXPECT_EQ(invoertekst(tekst), tekst);
}

TEST(Invoertekst, GivesOneFormToWhatIsTheSame) {
    EXPECT_EQ(invoertekst("a\r\nb\rc\n"), "a\nb\nc\n");
    EXPECT_EQ(invoertekst("e\u0301e\u0301n"), "\u00e9\u00e9n");
}

TEST(Invoertekst, EveryKindOfLineEndIsOne) {
    EXPECT_EQ(invoertekst("1\v2\f3\u20284\u20295\r\n\r6"), "1\n2\n3\n4\n5\n\n6");
}

TEST(Invoertekst, NeverPutsDigitsTogether) {
    EXPECT_EQ(invoertekst("2014\u00962015, \u00801.250,-\u0085"), "2014–2015, €1.250,-…");
    EXPECT_EQ(invoertekst("4\x1e"
                          "5"),
              "4\u20115");
    EXPECT_EQ(invoertekst("12\t34\x07"
                          "56"),
              "12\t34\t56");
    const std::string blijft = "12\u00a034\u00ad56\u202f78\u200d9";
    EXPECT_EQ(invoertekst(blijft), blijft);
}

TEST(Invoertekst, TakesAwayWhatHidesOrTurnsText) {
    EXPECT_EQ(invoertekst("a\u202eb\u202cc\u2066d\u2069\u200be\ufefff\u2060g"), "abcdefg");
    EXPECT_EQ(invoertekst("a\x01\x1b[31mb\x7f\x1f"
                          "c"),
              "a[31mbc");
    EXPECT_EQ(invoertekst(std::string_view("a\0b", 3)), std::nullopt);
    EXPECT_EQ(invoertekst("\xc3"), std::nullopt);
}

TEST(LeesPad, TakesOnlyWhatEveryoneReadsTheSame) {
    EXPECT_EQ(leesPad("/toets/%35/caf%C3%A9"), "/toets/5/café");
    for (const char* code : {"/a%2fb", "/a%2Fb", "/a%5cb", "/a%00", "/a%0d%0a", "/a%", "/%ff"})
        EXPECT_THROW(leesPad(code), Weigering) << code;
}

TEST(Adrescode, GoesThereAndBack) {
    const std::string tekst = "a b+c/d?e&f=é%~";
    EXPECT_EQ(codeerParameter(tekst), "a%20b%2Bc%2Fd%3Fe%26f%3D%C3%A9%25~");
    EXPECT_EQ(decodeer(codeerParameter(tekst), true), tekst);
    EXPECT_EQ(decodeer(codeerPad(tekst), false), tekst);
    EXPECT_EQ(codeerPad("/a b/c"), "/a%20b/c");
}

TEST(Formuliersoort, IsExactlyThatOfAForm) {
    EXPECT_TRUE(isGewoonFormulier("application/x-www-form-urlencoded"));
    EXPECT_TRUE(isGewoonFormulier("application/x-www-form-urlencoded;charset=UTF-8"));
    EXPECT_FALSE(isGewoonFormulier("application/x-www-form-urlencodedx"));
    EXPECT_FALSE(isGewoonFormulier("text/plain"));
}

}  // namespace
}  // namespace maatlat::web
