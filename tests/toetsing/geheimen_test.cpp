// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/geheimen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace maatlat {
namespace {

TEST(Geheimen, ZijnSteedsAndersEnLangGenoeg) {
    std::set<std::string> gezien;
    for (int i = 0; i < 100; ++i)
        gezien.insert(nieuwToken());
    EXPECT_EQ(gezien.size(), 100U);
    EXPECT_THAT(*gezien.begin(), testing::MatchesRegex("[A-Za-z0-9_-]{43}"));
}

TEST(Geheimen, HashEnZegelVerradenHetTokenNietEnElkaarNiet) {
    const std::string token = nieuwToken();
    EXPECT_EQ(tokenHash(token), tokenHash(token));
    EXPECT_EQ(tokenHash(token).size(), 64U);
    EXPECT_EQ(zegelVan(token), zegelVan(token));
    EXPECT_NE(zegelVan(token), zegelVan(nieuwToken()));
    EXPECT_NE(zegelVan(token), token);
    EXPECT_NE(zegelVan(token), zegelVan(tokenHash(token)));
}

TEST(Geheimen, VergelijktGeheimen) {
    EXPECT_TRUE(gelijk("abc", "abc"));
    EXPECT_FALSE(gelijk("abc", "abd"));
    EXPECT_FALSE(gelijk("abc", "abcd"));
    EXPECT_TRUE(gelijk("", ""));
}

TEST(LeesbareCode, StaatInGroepenZonderTekensDieOpElkaarLijken) {
    std::string alles;
    for (int i = 0; i < 200; ++i) {
        const std::string code = leesbareCode(16);
        EXPECT_THAT(code, testing::MatchesRegex("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}"));
        alles += code;
    }
    EXPECT_EQ(alles.find_first_of("01lo"), std::string::npos);
    EXPECT_EQ(kaleCode(" K3PD-9xwm abcd "), "k3pd9xwmabcd");
}

}  // namespace
}  // namespace maatlat
