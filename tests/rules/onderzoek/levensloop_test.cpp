// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/levensloop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace maatlat {
namespace {

using testing::HasSubstr;

Levensperiode periode(const std::string& waarde, const std::string& van, const std::string& tot) {
    Levensperiode uit;
    uit.waarde = waarde;
    uit.van = van;
    uit.tot = tot;
    return uit;
}

/// "A – 2017-09-30; B 2017-10-01 –".
std::string opEenRij(const Inpassing& van) {
    std::string uit;
    for (const Levensperiode& een : van.perioden)
        uit += (uit.empty() ? "" : "; ") + een.waarde + " " + een.van + "–" + een.tot;
    return uit;
}

TEST(Levensloop, EenNieuweNaamBeeindigtDeVorigeDeDagErvoor) {
    const auto uit = pasIn({periode("A", "", "")}, periode("B", "2017-10-01", ""));
    EXPECT_EQ(uit.bezwaar, "");
    EXPECT_EQ(opEenRij(uit), "A –2017-09-30; B 2017-10-01–");
}

TEST(Levensloop, WatVroegerWasLaatHetVanNuLaterBeginnen) {
    const auto uit = pasIn({periode("stichting", "", "")}, periode("onderdeel", "", "2017-09-30"));
    EXPECT_EQ(opEenRij(uit), "onderdeel –2017-09-30; stichting 2017-10-01–");
}

TEST(Levensloop, OpEenGatPastAlles) {
    const auto uit =
        pasIn({periode("A", "2010-01-01", "2011-12-31"), periode("C", "2015-01-01", "")},
              periode("B", "2012-01-01", "2014-12-31"));
    EXPECT_EQ(uit.bezwaar, "");
    EXPECT_EQ(uit.perioden.size(), 3u);
    EXPECT_EQ(uit.perioden[1].waarde, "B");
}

TEST(Levensloop, OverlapWordtGeweigerdMetWatErStaat) {
    const std::vector<Levensperiode> twee{periode("A", "", "2017-09-30"),
                                          periode("B", "2017-10-01", "")};
    for (const auto& [van, tot] :
         {std::pair("2016-01-01", "2018-01-01"), std::pair("", ""), std::pair("2015-01-01", ""),
          std::pair("2017-10-01", ""), std::pair("2018-01-01", "2019-01-01"),
          std::pair("", "2020-01-01")}) {
        const auto uit = pasIn(twee, periode("X", van, tot));
        EXPECT_THAT(uit.bezwaar, HasSubstr("Op één dag kan er maar één zijn.")) << van << tot;
        EXPECT_TRUE(uit.perioden.empty());
    }
    EXPECT_THAT(pasIn(twee, periode("X", "2018-01-01", "2019-01-01")).bezwaar,
                HasSubstr("overlapt met \"B\", vanaf 1 oktober 2017."));
}

TEST(Levensloop, ZegtWanneerIetsZoWas) {
    EXPECT_EQ(inWoorden(periode("A", "", "")), "altijd, voor zover bekend");
    EXPECT_EQ(inWoorden(periode("A", "2017-10-01", "")), "vanaf 1 oktober 2017");
    EXPECT_EQ(inWoorden(periode("A", "", "2017-09-30")), "tot en met 30 september 2017");
    EXPECT_EQ(inWoorden(periode("A", "2016-01-01", "2017-09-30")),
              "van 1 januari 2016 tot en met 30 september 2017");
}

}  // namespace
}  // namespace maatlat
