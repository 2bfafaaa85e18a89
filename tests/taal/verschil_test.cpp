// SPDX-License-Identifier: EUPL-1.2
// The word-by-word difference of samenvoegen.h.
#include <gtest/gtest.h>

#include <random>

#include "taal/samenvoegen.h"

namespace maatlat {

void PrintTo(const Tekstdeel& deel, std::ostream* uit) {
    *uit << "=-+"[static_cast<int>(deel.waar)] << deel.tekst;
}

namespace {

constexpr auto kBeide = Tekstdeel::Waar::beide;
constexpr auto kEerste = Tekstdeel::Waar::eerste;
constexpr auto kTweede = Tekstdeel::Waar::tweede;
using Delen = std::vector<Tekstdeel>;

std::string zonder(const Delen& delen, Tekstdeel::Waar waar) {
    std::string uit;
    for (const Tekstdeel& een : delen)
        if (een.waar != waar) uit += een.tekst;
    return uit;
}

TEST(Verschil, WijstDeWoordenAanDieAndersZijn) {
    EXPECT_EQ(
        verschil("de lijn is open", "de lijn blijft open"),
        (Delen{{kBeide, "de lijn "}, {kEerste, "is"}, {kTweede, "blijft"}, {kBeide, " open"}}));
    EXPECT_EQ(verschil("a b", "a b c"), (Delen{{kBeide, "a b"}, {kTweede, " c"}}));
    EXPECT_EQ(verschil("a b c", "c"), (Delen{{kEerste, "a b "}, {kBeide, "c"}}));
}

TEST(Verschil, EenRijWoordenIsEenDeel) {
    EXPECT_EQ(
        verschil("x een twee y", "x drie vier y"),
        (Delen{{kBeide, "x "}, {kEerste, "een twee"}, {kTweede, "drie vier"}, {kBeide, " y"}}));
}

TEST(Verschil, ZietOokWit) {
    EXPECT_EQ(verschil("a b", "a\n\nb"),
              (Delen{{kBeide, "a"}, {kEerste, " "}, {kTweede, "\n\n"}, {kBeide, "b"}}));
    EXPECT_EQ(verschil("a", "a\n"), (Delen{{kBeide, "a"}, {kTweede, "\n"}}));
}

TEST(Verschil, KentLegeEnGelijkeTeksten) {
    EXPECT_EQ(verschil("", ""), Delen{});
    EXPECT_EQ(verschil("één", "één"), (Delen{{kBeide, "één"}}));
    EXPECT_EQ(verschil("", "a b"), (Delen{{kTweede, "a b"}}));
}

TEST(Verschil, DelenGevenBeideTekstenTerug) {
    std::mt19937 toeval(11);
    const auto tekst = [&] {
        constexpr const char* kStukken[]{"aa", "b", "één", " ", "  ", "\n", ".", " c ", "\u00a0"};
        std::string uit;
        for (int i = std::uniform_int_distribution<int>(0, 30)(toeval); i > 0; --i)
            uit += kStukken[std::uniform_int_distribution<std::size_t>(0, 8)(toeval)];
        return uit;
    };
    for (int keer = 0; keer < 5000; ++keer) {
        const std::string een = tekst(), twee = tekst();
        const Delen delen = verschil(een, twee);
        ASSERT_EQ(zonder(delen, kTweede), een);
        ASSERT_EQ(zonder(delen, kEerste), twee);
        for (const Tekstdeel& deel : delen)
            ASSERT_FALSE(deel.tekst.empty());
    }
}

TEST(Verschil, VergelijktRegelsAlsHeelVeelWoordenVerschillen) {
    std::string een = "kop blijft staan\n", twee = een;
    for (int i = 0; i < 12'000; ++i) {
        een += "a" + std::to_string(i) + " ";
        twee += "b" + std::to_string(i) + " ";
    }
    const std::string staart = "\nook dit blijft\n";
    const Delen delen = verschil(een + staart, twee + staart);
    ASSERT_EQ(delen.size(), 4u);
    EXPECT_EQ(delen.front().tekst, "kop blijft staan\n");
    EXPECT_EQ(delen.back().tekst, " " + staart);
    EXPECT_EQ(zonder(delen, kTweede), een + staart);
    EXPECT_EQ(zonder(delen, kEerste), twee + staart);
}

}  // namespace
}  // namespace maatlat
