// SPDX-License-Identifier: EUPL-1.2
// One rule at a time against the naive engine of support/naief.h: the clauses that fit, the range,
// the smallest changes and the proof, each by trying every list of scores there is.
#include <gtest/gtest.h>

#include "rules/bereik.h"
#include "rules/bewijs.h"
#include "rules/evaluate.h"
#include "rules/wijziging.h"
#include "support/naief.h"
#include "support/toevalskader.h"

namespace maatlat {
namespace {

using naief::telling;
using test::Toeval;

naief::Wijziging inWoorden(const Wijziging& wijziging) {
    naief::Wijziging uit;
    for (const Stap& stap : wijziging)
        uit[{naief::woord(stap.van), naief::woord(stap.naar)}] += stap.aantal;
    return uit;
}

/// Carries a change out on a list of scores.
naief::Scores na(const Wijziging& wijziging, const naief::Scores& scores) {
    naief::Scores uit = scores;
    for (const Stap& stap : wijziging) {
        int over = stap.aantal;
        for (std::size_t i = 0; i < scores.size() && over > 0; ++i)
            if (scores[i] == naief::woord(stap.van) && uit[i] == scores[i]) {
                uit[i] = naief::woord(stap.naar);
                --over;
            }
        EXPECT_EQ(over, 0) << "de wijziging vraagt meer verwachtingen dan er zijn";
    }
    return uit;
}

int omvang(const Wijziging& wijziging) {
    int uit = 0;
    for (const Stap& stap : wijziging)
        uit += stap.aantal;
    return uit;
}

TEST(RegelsTegenNaief, DezelfdeClausulesPassen) {
    int zonderOordeel = 0, uitdrukkelijk = 0;
    for (std::uint64_t zaad = 1; zaad <= 2000; ++zaad) {
        Toeval toeval(zaad);
        const int grootte = toeval.tussen(1, 64);
        const Beslisregel regel = toeval.regel(grootte);
        const naief::Scores scores = toeval.scores(grootte);
        if (naief::open(scores)) continue;
        const Uitkomst uitkomst = evaluate(regel, telling(scores));
        const auto opVolgorde = [](const std::set<std::size_t>& plaatsen) {
            return std::vector<std::size_t>(plaatsen.begin(), plaatsen.end());
        };
        ASSERT_EQ(uitkomst.passend, opVolgorde(naief::geldend(regel, scores))) << "zaad " << zaad;
        ASSERT_EQ(naarDeLetter(regel, telling(scores)).passend,
                  opVolgorde(naief::passend(regel, scores)))
            << "zaad " << zaad;
        if (!naief::allesNvt(scores)) continue;
        zonderOordeel += uitkomst.grond == Grond::nietsVanToepassing;
        uitdrukkelijk += uitkomst.oordeel.has_value();
    }
    EXPECT_GE(zonderOordeel, 50);
    EXPECT_GE(uitdrukkelijk, 10);
}

TEST(RegelsTegenNaief, BereikIsGelijk) {
    int zonderOordeel = 0, vast = 0, alleDrie = 0;
    for (std::uint64_t zaad = 1; zaad <= 2500; ++zaad) {
        Toeval toeval(zaad);
        const int grootte = toeval.tussen(1, 6);
        const Beslisregel regel = toeval.regel(grootte);
        const naief::Scores scores = toeval.scores(grootte);
        const std::set<std::string> naief = naief::bereik(regel, scores);

        const Bereik gevonden = bereik(regel, telling(scores));
        std::vector<Oordeel> mogelijk;
        for (const Oordeel oordeel : kOordelen)
            if (naief.contains(std::string(naam(oordeel)))) mogelijk.push_back(oordeel);
        ASSERT_EQ(gevonden.mogelijk, mogelijk) << "zaad " << zaad;
        ASSERT_EQ(gevonden.zonderOordeel,
                  naief.contains("gat") || naief.contains("dubbel") || naief.contains("niets"))
            << "zaad " << zaad;
        ASSERT_EQ(gevonden.vast(), naief.size() == 1 && mogelijk.size() == 1) << "zaad " << zaad;
        zonderOordeel += gevonden.zonderOordeel;
        vast += gevonden.vast() && naief::open(scores);
        alleDrie += mogelijk.size() == 3;
    }
    EXPECT_GE(zonderOordeel, 20);
    EXPECT_GE(vast, 20);
    EXPECT_GE(alleDrie, 20);
}

TEST(RegelsTegenNaief, KleinsteWijzigingenZijnGelijk) {
    int onbereikbaar = 0, meerdere = 0, metOpen = 0;
    for (std::uint64_t zaad = 1; zaad <= 400; ++zaad) {
        Toeval toeval(zaad);
        const int grootte = toeval.tussen(1, 6);
        const Beslisregel regel = toeval.regel(grootte);
        const naief::Scores scores = toeval.scores(grootte);
        for (const Oordeel doel : kOordelen) {
            const auto naief = naief::kleinsteWijzigingen(regel, scores, std::string(naam(doel)));
            const auto gevonden = kleinsteWijzigingen(regel, telling(scores), doel);
            std::set<naief::Wijziging> inNaief;
            for (const Wijziging& een : gevonden)
                inNaief.insert(inWoorden(een));
            ASSERT_EQ(inNaief, naief) << "zaad " << zaad << " " << naam(doel);
            ASSERT_EQ(gevonden.size(), naief.size()) << "een wijziging staat er dubbel in";
            onbereikbaar += naief.empty();
            meerdere += naief.size() > 1;
            metOpen += !naief.empty() && naief::open(scores);
        }
    }
    EXPECT_GE(onbereikbaar, 20);
    EXPECT_GE(meerdere, 20);
    EXPECT_GE(metOpen, 20);
}

// Too many lists to try them all: that each change leads where it says, and costs the same.
TEST(RegelsTegenNaief, WijzigingenInGroteCriteriaLeidenNaarHetDoel) {
    int gezien = 0;
    for (std::uint64_t zaad = 1; zaad <= 60; ++zaad) {
        Toeval toeval(zaad);
        const int grootte = toeval.tussen(8, 24);
        const Beslisregel regel = toeval.regel(grootte);
        const naief::Scores scores = toeval.scores(grootte);
        for (const Oordeel doel : kOordelen) {
            const auto gevonden = kleinsteWijzigingen(regel, telling(scores), doel);
            for (const Wijziging& een : gevonden) {
                ASSERT_EQ(naief::oordeel(&regel, na(een, scores)), naam(doel)) << "zaad " << zaad;
                ASSERT_EQ(omvang(een), omvang(gevonden.front())) << "zaad " << zaad;
                gezien += omvang(een) > 0;
            }
        }
    }
    EXPECT_GE(gezien, 20);
}

TEST(RegelsTegenNaief, BewijsIsGelijk) {
    using Drietal = std::tuple<int, int, int>;  // nvt, onvoldoende, voldoende: smallest first
    const auto drietal = [](const Telling& een) {
        return Drietal{een.nvt, een.onvoldoende, een.voldoende};
    };
    for (std::uint64_t zaad = 1; zaad <= 300; ++zaad) {
        Toeval toeval(zaad);
        const int grootte = toeval.tussen(1, 6);
        const Beslisregel regel = toeval.regel(grootte);
        std::set<Drietal> alle, gaten, dubbel;
        std::set<std::size_t> nooit;
        for (std::size_t i = 0; i < regel.clausules.size(); ++i)
            nooit.insert(i);
        naief::elkeLijst(
            naief::Scores(static_cast<std::size_t>(grootte)),
            [](const std::string&) {
                return naief::Scores{"voldoende", "onvoldoende", "nvt"};
            },
            [&](const naief::Scores& scores) {
                const Drietal een = drietal(telling(scores));
                if (!alle.insert(een).second) return;
                const std::string oordeel = naief::naarDeLetter(regel, scores);
                if (oordeel == "gat") gaten.insert(een);
                if (oordeel == "dubbel") dubbel.insert(een);
                for (const std::size_t i : naief::passend(regel, scores))
                    nooit.erase(i);
            });

        const Bewijs gevonden = bewijs(regel, grootte);
        const auto drietallen = [&](const std::vector<Tegenvoorbeeld>& voorbeelden) {
            std::vector<Drietal> uit;
            for (const Tegenvoorbeeld& een : voorbeelden)
                uit.push_back(drietal(een.telling));
            return uit;
        };
        const auto opVolgorde = [](const auto& reeks) {
            return std::vector(reeks.begin(), reeks.end());
        };
        ASSERT_EQ(gevonden.tellingen, static_cast<int>(alle.size())) << "zaad " << zaad;
        ASSERT_EQ(drietallen(gevonden.gaten), opVolgorde(gaten)) << "zaad " << zaad;
        ASSERT_EQ(drietallen(gevonden.dubbel), opVolgorde(dubbel)) << "zaad " << zaad;
        ASSERT_EQ(gevonden.nooit, opVolgorde(nooit)) << "zaad " << zaad;
    }
}

}  // namespace
}  // namespace maatlat
