// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/schatting.h"

#include <gtest/gtest.h>

#include <map>
#include <stdexcept>
#include <vector>

#include "rules/steekproef/interval.h"
#include "support/groeptelling.h"
#include "support/trekkans.h"

namespace maatlat {
namespace {

using test::groep;

Schatting schatGroepen(const std::vector<Groeptelling>& groepen) {
    return maatlat::schat(std::span(groepen));
}

Interval aandelen(Telinterval aantallen, double populatie) {
    return {.laag = static_cast<double>(aantallen.laag) / populatie,
            .hoog = static_cast<double>(aantallen.hoog) / populatie};
}

TEST(SchattingTest, GeeftVoorEenGroepHetExacteInterval) {
    const Schatting uit = schatGroepen({groep(312, 14, 6)});
    EXPECT_EQ(uit.voldoet, 14);
    EXPECT_EQ(uit.telt, 20);
    EXPECT_EQ(uit.populatie, 312);
    EXPECT_DOUBLE_EQ(uit.aandeel, 0.7);
    EXPECT_EQ(uit.interval, aandelen(exactInterval(312, 20, 14), 312));
    EXPECT_EQ(uit.waarom, Geeninterval::geen);
    EXPECT_FALSE(uit.gewogen);
}

TEST(SchattingTest, RekentOnbekendMeeNaarTweeKanten) {
    const Schatting uit = schatGroepen({groep(312, 14, 4, 0, 2)});
    EXPECT_EQ(uit.onbekend, 2);
    EXPECT_DOUBLE_EQ(uit.aandeel, 14.0 / 18);
    EXPECT_EQ(uit.interval->laag, aandelen(exactInterval(312, 20, 14), 312).laag);
    EXPECT_EQ(uit.interval->hoog, aandelen(exactInterval(312, 20, 16), 312).hoog);
}

TEST(SchattingTest, LaatAllesMogelijkAlsNietsVastTeStellenIs) {
    const Schatting uit = schatGroepen({groep(312, 0, 0, 0, 5)});
    EXPECT_EQ(uit.aandeel, 0);
    EXPECT_EQ(uit.interval, (Interval{.laag = 0, .hoog = 1}));
}

TEST(SchattingTest, IsEenPuntAlsAllesGelezenIs) {
    Groeptelling alles = groep(20, 12, 3, 2);
    alles.vervangen = 3;
    const Schatting uit = schatGroepen({alles});
    EXPECT_EQ(uit.interval, (Interval{.laag = 0.8, .hoog = 0.8}));
}

// When nobody knows how many dossiers the check is about, the interval holds the exact one for
// every number that it can be.
TEST(SchattingTest, OmvatHetIntervalBijElkAantalWaarDeVraagOverKanGaan) {
    for (int nvt = 1; nvt <= 8; ++nvt)
        for (int telt = 1; telt <= 12; ++telt)
            for (int voldoet = 0; voldoet <= telt; ++voldoet) {
                const Schatting uit = schatGroepen({groep(30, voldoet, telt - voldoet, nvt)});
                for (int gaatOver = telt; gaatOver <= 30 - nvt; ++gaatOver) {
                    const Interval dit = aandelen(exactInterval(gaatOver, telt, voldoet), gaatOver);
                    ASSERT_LE(uit.interval->laag, dit.laag + 1e-12);
                    ASSERT_GE(uit.interval->hoog, dit.hoog - 1e-12);
                }
            }
}

// A check that is about `gaatOver` of 30 dossiers, of which `waar` meet it. By counting all
// samples: at least 95.5% of those with a dossier that counts.
TEST(SchattingTest, DektHetWareAandeelOokBijEenDeelVanDePopulatie) {
    for (const int getrokken : {3, 10, 20}) {
        std::map<std::pair<int, int>, Interval> bij;
        for (int telt = 1; telt <= getrokken; ++telt)
            for (int voldoet = 0; voldoet <= telt; ++voldoet)
                bij[{telt, voldoet}] =
                    *schatGroepen({groep(30, voldoet, telt - voldoet, getrokken - telt)}).interval;
        for (int gaatOver = 1; gaatOver <= 30; ++gaatOver)
            for (int waar = 0; waar <= gaatOver; ++waar) {
                const double aandeel = static_cast<double>(waar) / gaatOver;
                double gedekt = 0, alles = 0;
                for (int telt = 1; telt <= getrokken; ++telt) {
                    const double kans = test::trekkans(telt, 30, getrokken, gaatOver);
                    if (kans == 0) continue;
                    alles += kans;
                    for (int voldoet = 0; voldoet <= telt; ++voldoet) {
                        const Interval& dit = bij[{telt, voldoet}];
                        if (dit.laag <= aandeel + 1e-12 && aandeel <= dit.hoog + 1e-12)
                            gedekt += kans * test::trekkans(voldoet, gaatOver, telt, waar);
                    }
                }
                ASSERT_GE(gedekt / alles, 0.95) << waar << " van " << gaatOver;
            }
    }
}

TEST(SchattingTest, GeeftGeenIntervalZolangNietAllesGelezenIs) {
    Groeptelling half = groep(312, 14, 5);
    half.getrokken = 20;
    const Schatting uit = schatGroepen({half});
    EXPECT_EQ(uit.interval, std::nullopt);
    EXPECT_EQ(uit.waarom, Geeninterval::onvolledig);
    EXPECT_EQ(uit.voldoet, 14);
    EXPECT_EQ(schatGroepen({groep(40, 4, 5), half}).waarom, Geeninterval::onvolledig);
}

TEST(SchattingTest, GeeftGeenIntervalAlsDeVraagNergensOverGaat) {
    EXPECT_EQ(schatGroepen({}).waarom, Geeninterval::nietsTelt);
    EXPECT_EQ(schatGroepen({groep(312, 0, 0, 20)}).waarom, Geeninterval::nietsTelt);
    EXPECT_EQ(schatGroepen({groep(312, 10, 10), groep(50, 0, 0, 5)}).waarom,
              Geeninterval::nietsTelt)
        << "een groep zonder dossiers die tellen";
    EXPECT_EQ(schatGroepen({groep(312, 10, 10), groep(50, 0, 0, 5)}).interval, std::nullopt);
}

TEST(SchattingTest, TeltEenLopendeTermijnNietMee) {
    Groeptelling lopend = groep(312, 12, 3);
    lopend.open = 5;
    lopend.getrokken = 20;
    EXPECT_EQ(schatGroepen({lopend}).interval, schatGroepen({groep(312, 12, 3, 5)}).interval);
}

TEST(SchattingTest, WeigertTellingenDieNietKunnen) {
    Groeptelling teVeel = groep(312, 14, 6);
    teVeel.getrokken = 19;
    EXPECT_THROW(schatGroepen({teVeel}), std::invalid_argument);
    EXPECT_THROW(schatGroepen({groep(19, 14, 6)}), std::invalid_argument);
    EXPECT_THROW(schatGroepen({groep(312, -1, 6)}), std::invalid_argument);
}

}  // namespace
}  // namespace maatlat
