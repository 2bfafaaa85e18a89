// SPDX-License-Identifier: EUPL-1.2
#include "taal/woordtelling.h"

#include <gtest/gtest.h>

#include <string>

namespace maatlat {
namespace {

TEST(Woordtelling, TeltZoalsMensenTellen) {
    EXPECT_EQ(telWoorden(""), 0);
    EXPECT_EQ(telWoorden(" \n\t "), 0);
    EXPECT_EQ(telWoorden("Wij zijn het ermee eens."), 5);
    EXPECT_EQ(telWoorden("  regel één\nregel\u00A0twee  "), 4) << "a space that does not break";
}

TEST(Woordtelling, EenKoppeltekenHoudtEenWoordBijElkaar) {
    EXPECT_EQ(telWoorden("Veilig-Thuisorganisatie en/of e-mail"), 3);
    EXPECT_EQ(telWoorden("de organisatie's zo'n auto's"), 4);
}

TEST(Woordtelling, EenGetalEnEenAdresZijnEenWoord) {
    EXPECT_EQ(telWoorden("2.500,50 meldingen in 2019–2025 op 3-1-2026"), 6);
    EXPECT_EQ(telWoorden("https://www.example.nl/een/pad?x=1&y=2 en a@b.nl"), 3);
    EXPECT_EQ(telWoorden("85% van 24"), 3);
}

TEST(Woordtelling, LosseLeestekensZijnGeenWoord) {
    EXPECT_EQ(telWoorden("goed - beter – best — klaar … & • ?"), 4);
    EXPECT_EQ(telWoorden("klaar—begin"), 2);
    EXPECT_EQ(telWoorden("(zie bijlage)"), 2);
}

TEST(Woordtelling, TweehonderdEnTweehonderdEen) {
    std::string tekst;
    for (int i = 0; i < 200; ++i)
        tekst += "woord" + std::to_string(i) + (i % 10 == 9 ? "\n" : " ");
    EXPECT_EQ(telWoorden(tekst), 200);
    EXPECT_EQ(telWoorden(tekst + "nog"), 201);
    EXPECT_EQ(telWoorden(tekst + "-"), 200);
}

}  // namespace
}  // namespace maatlat
