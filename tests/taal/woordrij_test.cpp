// SPDX-License-Identifier: EUPL-1.2
#include "taal/woordrij.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;

std::vector<std::string> klein(std::string_view tekst) {
    std::vector<std::string> uit;
    for (const Woord& een : woordrij(tekst))
        uit.push_back(een.klein);
    return uit;
}

TEST(Woordrij, KniptInWoordenGetallenEnTekens) {
    EXPECT_THAT(klein("Één zin, 12-A!"), ElementsAre("één", "zin", ",", "12", "-", "a", "!"));
    EXPECT_THAT(klein(""), ElementsAre());
    EXPECT_THAT(klein(" \n\u00a0"), ElementsAre());
}

TEST(Woordrij, OnthoudtPlaatsHoofdletterEnWatErvoorStond) {
    const Woordrij rij = woordrij("é Łódź\n\nx.");
    ASSERT_EQ(rij.size(), 4u);
    EXPECT_EQ(rij[1].vanaf, 3u);
    EXPECT_EQ(rij[1].lengte, 7u);
    EXPECT_EQ(rij[1].letters, 4);
    EXPECT_TRUE(rij[1].hoofdletter);
    EXPECT_FALSE(rij[0].hoofdletter);
    EXPECT_EQ(rij[0].ervoor, Woord::Ervoor::nieuweRegel);
    EXPECT_EQ(rij[1].ervoor, Woord::Ervoor::wit);
    EXPECT_EQ(rij[2].ervoor, Woord::Ervoor::nieuweRegel);
    EXPECT_EQ(rij[3].ervoor, Woord::Ervoor::niets);
    EXPECT_EQ(rij[3].soort, Woord::Soort::teken);
}

TEST(Woordrij, TekensZonderBreedteVerbergenNiets) {
    EXPECT_THAT(klein("111\u200b222\u00ad333 Ja\u00adn"), ElementsAre("111222333", "jan"));
    EXPECT_EQ(woordrij("1\u200b2").front().lengte, 5u);
}

TEST(Woordrij, KanElkeReeksBytesAan) {
    EXPECT_EQ(klein("a\xff\xc3").size(), 3u);
    EXPECT_EQ(klein(std::string_view("\0\0", 2)).size(), 2u);
    EXPECT_EQ(klein("\U0001F600a").size(), 2u);
}

}  // namespace
}  // namespace maatlat
