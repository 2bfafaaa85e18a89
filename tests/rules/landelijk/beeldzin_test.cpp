// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/beeldzin.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "support/kaders.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// Two themas of two verwachtingen each.
Ronde tweeThemas(const std::vector<std::pair<std::string, std::string>>& rijen) {
    Ronde ronde;
    ronde.kader = test::kaderMet({2, 2}, test::veiligheid2015());
    Thema tweede = ronde.kader.themas.front();
    tweede.code = "2";
    tweede.naam = "Tweede";
    tweede.criteria.erase(tweede.criteria.begin());
    ronde.kader.themas.front().criteria.pop_back();
    ronde.kader.themas.push_back(tweede);
    ronde.kader.regelsets[0].perThema["2"] = test::veiligheid2015();
    nummer(ronde.kader);
    for (const auto& [naam, scores] : rijen)
        ronde.toetsen.push_back({naam, test::rij(scores)});
    return ronde;
}

std::string zin(const Ronde& ronde) {
    return beeldzin(Beoordeling(ronde, ronde.kader.regelsets.front()));
}

TEST(Beeldzin, ZegtAandeelHelftSpreidingEnWatOpvalt) {
    const Ronde ronde = tweeThemas({{"A", "++++"}, {"B", "+++-"}, {"C", "++--"}, {"D", "++--"}});
    const std::string uit = zin(ronde);
    EXPECT_THAT(uit, HasSubstr("4 organisaties voldoen samen aan 68,8% van wat is getoetst; "))
        << "11 of 16";
    EXPECT_THAT(uit, HasSubstr("; de helft aan 3 of meer van de 4 verwachtingen (van 2 tot 4); "));
    EXPECT_THAT(uit, HasSubstr("; het verst uiteen liggen zij op thema 2 (Tweede); "));
    EXPECT_THAT(uit, testing::EndsWith(" (25%)."));
}

TEST(Beeldzin, ZegtNietsWatErNietIs) {
    EXPECT_EQ(zin(tweeThemas({})), "Er is nog geen organisatie die meetelt.");
    EXPECT_EQ(zin(tweeThemas({{"A", "++-."}})), "Er is nog geen organisatie die meetelt.");
    EXPECT_EQ(zin(tweeThemas({{"A", "++--"}})),
              "Eén organisatie voldoet aan 50% van wat is getoetst.");
    const std::string gelijk = zin(tweeThemas({{"A", "++++"}, {"B", "++++"}}));
    EXPECT_EQ(gelijk,
              "2 organisaties voldoen samen aan 100% van wat is getoetst; zij voldoen allemaal aan "
              "4 van de 4 verwachtingen.");
    // Both themas the same distance: neither stands out.
    EXPECT_THAT(zin(tweeThemas({{"A", "++++"}, {"B", "----"}})), Not(HasSubstr("uiteen")));
}

TEST(Beeldzin, GeeftBijNvtAandelen) {
    const std::string uit = zin(tweeThemas({{"A", "++++"}, {"B", "+-nn"}}));
    EXPECT_THAT(uit, HasSubstr("de middelste aan 75% van wat voor haar geldt (van 50% tot 100%)"));
    EXPECT_THAT(uit, HasSubstr("samen aan 83,3%")) << "5 of 6";
}

TEST(HelftVanaf, IsHetHoogsteDatDeHelftHaalt) {
    EXPECT_EQ(helftVanaf({}), 0);
    EXPECT_EQ(helftVanaf({0, 0, 0}), 0);
    EXPECT_EQ(helftVanaf({1, 1, 1, 1}), 2) << "two of four have 2 or more";
    EXPECT_EQ(helftVanaf({0, 1, 2}), 2);
    std::mt19937 toeval(18);
    for (int keer = 0; keer < 200; ++keer) {
        std::vector<int> waarden(1 + toeval() % 40), perAantal(25, 0);
        for (int& een : waarden)
            ++perAantal[static_cast<std::size_t>(een = static_cast<int>(toeval() % 25))];
        // Naively: try every number from above.
        int naief = 24;
        while (2 * std::ranges::count_if(waarden, [&](int een) { return een >= naief; }) <
               static_cast<std::ptrdiff_t>(waarden.size()))
            --naief;
        EXPECT_EQ(helftVanaf(perAantal), naief);
    }
}

TEST(MoeilijksteEerst, GaatVanHetKleinsteAandeelNaarHetGrootste) {
    const Ronde ronde = tweeThemas({{"A", "+-+n"}, {"B", "+--n"}, {"C", "-+-n"}});
    EXPECT_THAT(moeilijksteEerst(Beoordeling(ronde, ronde.kader.regelsets.front())),
                ElementsAre(1, 2, 0, 3))
        << "1 of 3 and 1 of 3 in the order of the kader, 2 of 3, and nothing judged last";
}

}  // namespace
}  // namespace maatlat
