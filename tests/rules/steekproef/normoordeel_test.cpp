// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>
#include <vector>

#include "rules/steekproef/schatting.h"
#include "support/groeptelling.h"

namespace maatlat {
namespace {

using test::groep;

std::optional<Normoordeel> toets(const std::vector<Groeptelling>& groepen, int promille) {
    return toetsAanNorm(groepen, promille);
}

/// What the interval says by itself, without a norm being worked out in whole dossiers.
Normuitslag uitInterval(const Groeptelling& g, int promille) {
    const Interval dit = *schat(std::vector{g}).interval;
    if (dit.laag * 1000 >= promille - 1e-9) return Normuitslag::zekerGehaald;
    if (dit.hoog * 1000 < promille - 1e-9) return Normuitslag::zekerNietGehaald;
    return Normuitslag::nietTeZeggen;
}

/// The same dossiers, after `meer` more that turned out alike; parts of dossiers count against what
/// the proportion pleads for.
Groeptelling verderGetrokken(const Groeptelling& g, int meer, bool naarBoven) {
    const int telt = g.telt() * (g.getrokken + meer) / g.getrokken;
    Groeptelling uit = groep(g.populatie, 0, 0);
    uit.vervangen = g.vervangen;
    uit.getrokken = g.getrokken + meer;
    uit.nvt = uit.getrokken - telt;
    if (naarBoven) {
        uit.voldoet = g.voldoet * telt / g.telt();
        uit.nietVastTeStellen = telt - uit.voldoet;
    } else {
        uit.voldoetNiet = g.voldoetNiet * telt / g.telt();
        uit.nietVastTeStellen = telt - uit.voldoetNiet;
    }
    return uit;
}

/// One dossier more at a time.
std::optional<std::int64_t> eenVoorEen(const Groeptelling& g, int promille) {
    const auto rest = static_cast<int>(g.populatie) - g.vervangen - g.getrokken;
    for (int meer = 1; meer <= rest; ++meer) {
        if (uitInterval(verderGetrokken(g, meer, true), promille) == Normuitslag::zekerGehaald)
            return meer;
        if (uitInterval(verderGetrokken(g, meer, false), promille) == Normuitslag::zekerNietGehaald)
            return meer;
    }
    return std::nullopt;
}

TEST(NormoordeelTest, VolgtHetInterval) {
    EXPECT_EQ(toets({groep(312, 20, 0)}, 800)->uitslag, Normuitslag::zekerGehaald);
    EXPECT_EQ(toets({groep(312, 8, 12)}, 800)->uitslag, Normuitslag::zekerNietGehaald);
    EXPECT_EQ(toets({groep(312, 17, 3)}, 800)->uitslag, Normuitslag::nietTeZeggen);
}

TEST(NormoordeelTest, HaaltDeNormOokPreciesOpDeGrens) {
    EXPECT_EQ(toets({groep(20, 19, 1)}, 950)->uitslag, Normuitslag::zekerGehaald);
    EXPECT_EQ(toets({groep(20, 18, 2)}, 950)->uitslag, Normuitslag::zekerNietGehaald);
    EXPECT_EQ(toets({groep(10, 9, 1), groep(30, 27, 3)}, 900)->uitslag, Normuitslag::zekerGehaald);
}

TEST(NormoordeelTest, NoemtHetAantalWaarbijHetOmslaat) {
    for (int voldoet = 0; voldoet <= 20; ++voldoet) {
        const Normoordeel uit = *toets({groep(312, voldoet, 20 - voldoet)}, 800);
        ASSERT_TRUE(uit.zekerVanaf && uit.zekerNietTotEnMet);
        EXPECT_EQ(uit.uitslag == Normuitslag::zekerGehaald, voldoet >= *uit.zekerVanaf);
        EXPECT_EQ(uit.uitslag == Normuitslag::zekerNietGehaald, voldoet <= *uit.zekerNietTotEnMet);
    }
}

TEST(NormoordeelTest, NoemtGeenAantalAlsHetMetZoWeinigDossiersNietKan) {
    const Normoordeel uit = *toets({groep(312, 5, 0)}, 950);
    EXPECT_EQ(uit.zekerVanaf, std::nullopt);
    EXPECT_NE(uit.zekerNietTotEnMet, std::nullopt);
    EXPECT_EQ(toets({groep(312, 5, 0)}, 0)->zekerNietTotEnMet, std::nullopt);
}

TEST(NormoordeelTest, LaatOnbekendMeewegenBijHetOmslaan) {
    const Normoordeel zonder = *toets({groep(312, 14, 6)}, 500);
    const Normoordeel met = *toets({groep(312, 14, 3, 0, 3)}, 500);
    EXPECT_EQ(met.zekerVanaf, zonder.zekerVanaf) << "wat onbekend is kan ook niet voldoen";
    EXPECT_EQ(*met.zekerNietTotEnMet, *zonder.zekerNietTotEnMet - 3);
}

TEST(NormoordeelTest, KentDeUitersteNormen) {
    EXPECT_EQ(toets({groep(312, 0, 20)}, 0)->uitslag, Normuitslag::zekerGehaald);
    EXPECT_EQ(toets({groep(312, 20, 0)}, 1000)->uitslag, Normuitslag::nietTeZeggen);
    // Until one that does not would stay unread less than 1 in 40 times: 7 of 312.
    EXPECT_EQ(toets({groep(312, 20, 0)}, 1000)->nogNodig, 312 - 7 - 20);
    EXPECT_EQ(toets({groep(312, 19, 1)}, 1000)->uitslag, Normuitslag::zekerNietGehaald);
}

// Random counts and norms, each against the interval and against adding one dossier at a time.
TEST(NormoordeelTest, VindtHetKleinsteAantalDatUitsluitselGeeft) {
    std::mt19937_64 toeval(85);
    const auto tot = [&](int hoogstens) {
        return static_cast<int>(toeval() % static_cast<unsigned>(hoogstens + 1));
    };
    int gevonden = 0;
    int nooit = 0;
    for (int keer = 0; keer < 120; ++keer) {
        const int nvt = tot(1) * tot(4);
        const int onbekend = tot(1) * tot(2);
        const int telt = 4 + tot(16);
        const int niet = tot(telt) * tot(2) / 2;
        Groeptelling dit = groep(30 + tot(150), telt - niet, niet, nvt, onbekend);
        dit.vervangen = tot(1) * tot(2);
        const int promille = std::vector{500, 700, 800, 900, 950}[static_cast<std::size_t>(tot(4))];

        const Normoordeel uit = *toets({dit}, promille);
        ASSERT_EQ(uit.uitslag, uitInterval(dit, promille)) << keer;
        if (uit.uitslag != Normuitslag::nietTeZeggen) {
            ASSERT_EQ(uit.nogNodig, std::nullopt) << keer;
            continue;
        }
        ASSERT_EQ(uit.nogNodig, eenVoorEen(dit, promille))
            << "populatie " << dit.populatie << ", " << dit.voldoet << " wel, " << niet
            << " niet, nvt " << nvt << ", onbekend " << onbekend << ", norm " << promille;
        ++(uit.nogNodig ? gevonden : nooit);
    }
    EXPECT_GT(gevonden, 30);
    EXPECT_GT(nooit, 5) << "met te veel onbekend lukt het nooit";
}

TEST(NormoordeelTest, ZegtBijMeerGroepenAlleenDeUitslag) {
    const Normoordeel uit = *toets({groep(300, 40, 0), groep(200, 40, 0)}, 800);
    EXPECT_EQ(uit.uitslag, Normuitslag::zekerGehaald);
    EXPECT_EQ(uit.zekerVanaf, std::nullopt);
    EXPECT_EQ(uit.nogNodig, std::nullopt);
    EXPECT_EQ(toets({groep(300, 30, 10), groep(200, 30, 10)}, 800)->uitslag,
              Normuitslag::nietTeZeggen);
    EXPECT_EQ(toets({groep(300, 10, 30), groep(200, 10, 30)}, 800)->uitslag,
              Normuitslag::zekerNietGehaald);
}

TEST(NormoordeelTest, ZegtNietsZonderInterval) {
    EXPECT_EQ(toets({groep(312, 0, 0, 20)}, 800), std::nullopt);
    EXPECT_EQ(toets({}, 800), std::nullopt);
}

TEST(NormoordeelTest, WeigertEenNormDieNietKan) {
    EXPECT_THROW(toets({groep(312, 14, 6)}, -1), std::invalid_argument);
    EXPECT_THROW(toets({groep(312, 14, 6)}, 1001), std::invalid_argument);
}

}  // namespace
}  // namespace maatlat
