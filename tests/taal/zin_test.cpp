// SPDX-License-Identifier: EUPL-1.2
#include "taal/zin.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Opsomming, HasEnBeforeTheLast) {
    EXPECT_EQ(opsomming({}), "");
    EXPECT_EQ(opsomming({"a"}), "a");
    EXPECT_EQ(opsomming({"a", "b"}), "a en b");
    EXPECT_EQ(opsomming({"a", "b", "c"}), "a, b en c");
}

TEST(Telwoord, IsAWordUpToTwenty) {
    EXPECT_EQ(telwoord(0), "nul");
    EXPECT_EQ(telwoord(1), "één");
    EXPECT_EQ(telwoord(14), "veertien");
    EXPECT_EQ(telwoord(20), "twintig");
    EXPECT_EQ(telwoord(21), "21");
    EXPECT_EQ(telwoord(-1), "-1");
}

TEST(Hoeveel, KnowsSingularPluralAndGender) {
    EXPECT_EQ(hoeveel(0, kVerwachting), "geen enkele verwachting");
    EXPECT_EQ(hoeveel(0, kVerbeterpunt), "geen enkel verbeterpunt");
    EXPECT_EQ(hoeveel(1, kCriterium), "één criterium");
    EXPECT_EQ(hoeveel(7, kCriterium), "zeven criteria");
    EXPECT_EQ(hoeveel(26, kOrganisatie), "26 organisaties");
}

TEST(VanDe, NamesBothNumbers) {
    EXPECT_EQ(vanDe(18, 24), "18 van de 24");
}

TEST(Procent, HasAtMostOneDecimalAndADecimalComma) {
    EXPECT_EQ(procent(18, 26), "69,2%");
    EXPECT_EQ(procent(26, 26), "100%");
    EXPECT_EQ(procent(0, 26), "0%");
    EXPECT_EQ(procent(1, 2), "50%");
    EXPECT_EQ(procent(2, 3), "66,7%");
    EXPECT_EQ(procent(1, 3), "33,3%");
    EXPECT_EQ(procent(0, 0), "");
}

TEST(DatumInWoorden, WritesTheMonth) {
    EXPECT_EQ(datumInWoorden("2016-01-18"), "18 januari 2016");
    EXPECT_EQ(datumInWoorden("2015-12-31"), "31 december 2015");
}

TEST(DatumInWoorden, LeavesWhatIsNoDateAsItIs) {
    for (const char* tekst : {"", "november 2015", "2015-13-01", "2015-01-00", "2015-01-32",
                              "2015/01/01", "20a5-01-01", "2015-01-011"})
        EXPECT_EQ(datumInWoorden(tekst), tekst);
}

}  // namespace
}  // namespace maatlat
