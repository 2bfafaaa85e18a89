// SPDX-License-Identifier: EUPL-1.2
// What the proof of completeness says of the rules of the committed kaders.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "kader/kader_lezer.h"
#include "rules/bewijs.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

/// Per criterium how many tellingen are tried, how many have no oordeel, and the smallest of those
/// as `voldoende-onvoldoende-nvt`.
std::map<std::string, std::string> gaten(const Toetsingskader& kader, const std::string& regelset) {
    std::map<std::string, std::string> uit;
    for (const Criterium* criterium : kader.criteria()) {
        const Bewijs gevonden =
            bewijs(*kader.regel(*kader.regelset(regelset), *criterium), criterium->aantal);
        EXPECT_THAT(gevonden.dubbel, IsEmpty()) << criterium->code;
        EXPECT_THAT(gevonden.nooit, IsEmpty()) << criterium->code;
        if (gevonden.gaten.empty()) continue;
        const Telling& kleinste = gevonden.gaten.front().telling;
        uit[criterium->code] =
            std::to_string(gevonden.gaten.size()) + " van " + std::to_string(gevonden.tellingen) +
            ": " + std::to_string(kleinste.voldoende) + "-" + std::to_string(kleinste.onvoldoende) +
            "-" + std::to_string(kleinste.nvt);
    }
    return uit;
}

TEST(Kader2015Bewijs, DeNormLaatEchteGaten) {
    const auto kader = leesKaderbestand(test::criteriamap() / "veilig-thuis-stap1-2015.yaml");
    EXPECT_THAT(gaten(kader, "gepubliceerd"),
                ElementsAre(Pair("1.1", "2 van 15: 1-2-1"), Pair("1.2", "2 van 21: 1-2-2"),
                            Pair("1.3", "2 van 15: 1-2-1"), Pair("2.1", "3 van 10: 1-1-1"),
                            Pair("2.2", "3 van 10: 1-1-1"), Pair("3.1", "1 van 10: 0-0-3"),
                            Pair("3.2", "1 van 6: 0-0-2")));
}

TEST(Kader2015Bewijs, DeAfgeleideRegelVoor11IsSluitend) {
    const auto kader = leesKaderbestand(test::criteriamap() / "veilig-thuis-stap1-2015.yaml");
    const auto gevonden = gaten(kader, "toegepast-2015");
    EXPECT_FALSE(gevonden.contains("1.1"));
    EXPECT_EQ(gevonden.size(), 6u);
}

TEST(Kader2015Bewijs, ElkGatIsAlsBekendGatBeschreven) {
    const auto kader = leesKaderbestand(test::criteriamap() / "veilig-thuis-stap1-2015.yaml");
    for (const Regelset& set : kader.regelsets)
        for (const auto& [code, gat] : gaten(kader, set.naam))
            EXPECT_NE(kader.regel(set, *kader.criterium(code))->bekendGat, "")
                << code << " " << gat;
}

// 50% and 51% leave no room below 51 verwachtingen; the other two rules count on the sizes of 2015.
TEST(Kader2015Bewijs, DeRegelsGeldenNietVoorGrotereCriteria) {
    const auto kader = leesKaderbestand(test::criteriamap() / "veilig-thuis-stap1-2015.yaml");
    const auto omvang = [&](const char* thema, int vanaf) {
        const auto& regel = kader.regelset("gepubliceerd")->perThema.at(thema);
        return kleinsteTegenvoorbeeld(regel, vanaf, kMaxBeoordeeld)->telling;
    };
    EXPECT_EQ(omvang("1", 4), (Telling{.voldoende = 4, .onvoldoende = 2}));
    EXPECT_EQ(omvang("2", 3), (Telling{.voldoende = 3, .onvoldoende = 1}));
    EXPECT_EQ(omvang("3", 1), (Telling{.voldoende = 26, .onvoldoende = 25}));
}

TEST(Kader2021Bewijs, ElkeTellingHeeftPreciesEenOordeel) {
    const auto kader =
        leesKaderbestand(test::criteriamap() / "kwaliteitseisen-lokale-teams-2021.yaml");
    EXPECT_EQ(kader.aantalBeoordeeld(), 16);
    for (const Regelset& set : kader.regelsets)
        EXPECT_THAT(gaten(kader, set.naam), IsEmpty()) << set.naam;
}

}  // namespace
}  // namespace maatlat
