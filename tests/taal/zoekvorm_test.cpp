// SPDX-License-Identifier: EUPL-1.2
#include "taal/zoekvorm.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Zoekvorm, LaatHoofdlettersEnAccentenWeg) {
    EXPECT_EQ(zoekvorm("Terugbellen"), "terugbellen");
    EXPECT_EQ(zoekvorm("Één cliënt in het CAFÉ"), "een client in het cafe");
    EXPECT_EQ(zoekvorm("cafe\xCC\x81"), "cafe");
    EXPECT_EQ(zoekvorm("\xC4\xB2ssel"), "ijssel");
    EXPECT_EQ(zoekvorm("Çelik – Łódź 😀"), "celik – łodz 😀");
    EXPECT_EQ(zoekvorm(""), "");
}

TEST(Zoekvorm, SplitstEenVraagInWoorden) {
    EXPECT_THAT(zoekwoorden("  Cliënt  terug\tCLIENT "), ElementsAre("client", "terug"));
    EXPECT_THAT(zoekwoorden("een\u00A0dag"), ElementsAre("een", "dag"));
    EXPECT_THAT(zoekwoorden(" \n "), IsEmpty());
}

TEST(Zoekvorm, VindtAlleenAlsElkWoordVoorkomt) {
    const std::string tekst = zoekvorm("De cliënt wordt binnen één dag teruggebeld.");
    EXPECT_TRUE(komenAlleVoor({}, tekst));
    EXPECT_TRUE(komenAlleVoor(zoekwoorden("client TERUG"), tekst));
    EXPECT_FALSE(komenAlleVoor(zoekwoorden("client vergeten"), tekst));
}

}  // namespace
}  // namespace maatlat
