// SPDX-License-Identifier: EUPL-1.2
#include "domain/beslisregel.h"

#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using enum Vergelijking;

/// Which of the numbers 0 … 6 of onvoldoende meet the voorwaarde, as a string of digits.
std::string voldaan(const Voorwaarde& voorwaarde) {
    std::string uit;
    for (int onvoldoende = 0; onvoldoende <= 6; ++onvoldoende)
        if (voldoet({.voldoende = 6 - onvoldoende, .onvoldoende = onvoldoende}, voorwaarde))
            uit += std::to_string(onvoldoende);
    return uit;
}

TEST(Voldoet, VergelijktEenAantalOpElkeManier) {
    EXPECT_EQ(voldaan(aantal(Score::onvoldoende, precies, 2)), "2");
    EXPECT_EQ(voldaan(aantal(Score::onvoldoende, minstens, 2)), "23456");
    EXPECT_EQ(voldaan(aantal(Score::onvoldoende, hoogstens, 2)), "012");
    EXPECT_EQ(voldaan(aantal(Score::onvoldoende, meerDan, 2)), "3456");
    EXPECT_EQ(voldaan(aantal(Score::onvoldoende, minderDan, 2)), "01");
}

TEST(Voldoet, VergelijktEenAandeelOpElkeManier) {
    EXPECT_EQ(voldaan(aandeel(Score::onvoldoende, precies, 50)), "3");
    EXPECT_EQ(voldaan(aandeel(Score::onvoldoende, minstens, 50)), "3456");
    EXPECT_EQ(voldaan(aandeel(Score::onvoldoende, hoogstens, 50)), "0123");
    EXPECT_EQ(voldaan(aandeel(Score::onvoldoende, meerDan, 50)), "456");
    EXPECT_EQ(voldaan(aandeel(Score::onvoldoende, minderDan, 50)), "012");
}

TEST(Voldoet, TeltElkeScoreApart) {
    const Telling telling{.voldoende = 4, .onvoldoende = 3, .nvt = 2, .onbeoordeeld = 1};
    EXPECT_TRUE(voldoet(telling, aantal(Score::voldoende, precies, 4)));
    EXPECT_TRUE(voldoet(telling, aantal(Score::onvoldoende, precies, 3)));
    EXPECT_TRUE(voldoet(telling, aantal(Score::nvt, precies, 2)));
    EXPECT_TRUE(voldoet(telling, aantal(Score::onbeoordeeld, precies, 1)));
}

// The rule for the thema Organisatie turns on these shares.
TEST(Voldoet, NeemtAandelenPreciesBijDeGrens) {
    const auto minstens51 = aandeel(Score::voldoende, minstens, 51);
    EXPECT_TRUE(voldoet({.voldoende = 51, .onvoldoende = 49}, minstens51));
    EXPECT_FALSE(voldoet({.voldoende = 50, .onvoldoende = 50}, minstens51));
    EXPECT_FALSE(voldoet({.voldoende = 26, .onvoldoende = 25}, minstens51)) << "50,98%";
    EXPECT_TRUE(voldoet({.voldoende = 25, .onvoldoende = 24}, minstens51)) << "51,02%";

    const auto minstens50 = aandeel(Score::onvoldoende, minstens, 50);
    EXPECT_TRUE(voldoet({.voldoende = 1, .onvoldoende = 1}, minstens50));
    EXPECT_FALSE(voldoet({.voldoende = 2, .onvoldoende = 1}, minstens50));
    EXPECT_FALSE(voldoet({.voldoende = 32, .onvoldoende = 31}, minstens50)) << "49,2%";

    const auto alle = aandeel(Score::voldoende, precies, 100);
    EXPECT_TRUE(voldoet({.voldoende = 1}, alle));
    EXPECT_TRUE(voldoet({.voldoende = 64}, alle));
    EXPECT_FALSE(voldoet({.voldoende = 63, .onvoldoende = 1}, alle));
}

TEST(Voldoet, RondtEenDerdeNergensAf) {
    const Telling eenVanDrie{.voldoende = 1, .onvoldoende = 2};
    const Voorwaarde net{Score::voldoende, true, minstens, 3333};
    const Voorwaarde netNiet{Score::voldoende, true, minstens, 3334};
    const Voorwaarde gelijk{Score::voldoende, true, precies, 3333};
    EXPECT_TRUE(voldoet(eenVanDrie, net));
    EXPECT_FALSE(voldoet(eenVanDrie, netNiet));
    EXPECT_FALSE(voldoet(eenVanDrie, gelijk));
}

TEST(Voldoet, NvtVerandertHetAandeelVoldoendeNiet) {
    const Telling telling{.voldoende = 2, .nvt = 5};
    EXPECT_TRUE(voldoet(telling, aandeel(Score::voldoende, precies, 100)));
    EXPECT_TRUE(voldoet(telling, aandeel(Score::onvoldoende, precies, 0)));
}

TEST(Voldoet, NeemtHetAandeelNvtOverAlleVerwachtingen) {
    const Telling telling{.voldoende = 1, .onvoldoende = 1, .nvt = 2};
    EXPECT_TRUE(voldoet(telling, aandeel(Score::nvt, precies, 50)));
    const Telling open{.voldoende = 1, .onvoldoende = 1, .nvt = 1, .onbeoordeeld = 1};
    EXPECT_TRUE(voldoet(open, aandeel(Score::onbeoordeeld, precies, 25)));
    EXPECT_TRUE(voldoet(open, aandeel(Score::nvt, precies, 25)));
}

TEST(NoemtAllesNvt, AlleenAlsEenVoorwaardeZegtDatHonderdProcentNvtIs) {
    EXPECT_TRUE(noemtAllesNvt(clausule(Oordeel::voldoende, {aandeel(Score::nvt, precies, 100)})));
    EXPECT_TRUE(noemtAllesNvt(clausule(Oordeel::matig, {aantal(Score::onvoldoende, precies, 0),
                                                        aandeel(Score::nvt, minstens, 100)})));
    for (const Voorwaarde& een :
         {aantal(Score::onvoldoende, hoogstens, 1), aandeel(Score::nvt, meerDan, 50),
          aandeel(Score::nvt, hoogstens, 100), aandeel(Score::voldoende, precies, 100),
          aantal(Score::nvt, minstens, 64), aantal(Score::nvt, precies, 4)})
        EXPECT_FALSE(noemtAllesNvt(clausule(Oordeel::voldoende, {een})));
}

TEST(Voldoet, EenAandeelVanNietsVoldoetNergensAan) {
    const Telling alleenNvt{.nvt = 3};
    for (const Vergelijking vergelijking : {precies, minstens, hoogstens, meerDan, minderDan})
        for (const long procent : {0L, 50L, 100L}) {
            EXPECT_FALSE(voldoet(alleenNvt, aandeel(Score::voldoende, vergelijking, procent)));
            EXPECT_FALSE(voldoet(alleenNvt, aandeel(Score::onvoldoende, vergelijking, procent)));
            EXPECT_FALSE(voldoet({}, aandeel(Score::nvt, vergelijking, procent)));
        }
    EXPECT_TRUE(voldoet(alleenNvt, aandeel(Score::nvt, precies, 100)));
    EXPECT_TRUE(voldoet(alleenNvt, aantal(Score::voldoende, precies, 0)));
}

}  // namespace
}  // namespace maatlat
