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

TEST(Procent, IsNothingOrEverythingOnlyWhenItIs) {
    EXPECT_EQ(procent(624, 625), "99,8%");
    EXPECT_EQ(procent(1999, 2000), "meer dan 99,9%");
    EXPECT_EQ(procent(1998, 2000), "99,9%");
    EXPECT_EQ(procent(2000, 2000), "100%");
    EXPECT_EQ(procent(1, 2000), "0,1%");
    EXPECT_EQ(procent(1, 2001), "minder dan 0,1%");
    EXPECT_EQ(procent(2000, 2001), "meer dan 99,9%");
    EXPECT_EQ(procent(10, 11), "90,9%");
    EXPECT_EQ(procent(0.6666), "66,7%");
    EXPECT_EQ(procent(0.99999), "meer dan 99,9%");
    EXPECT_EQ(procent(1.0), "100%");
    EXPECT_EQ(procent(0.00001), "minder dan 0,1%");
    EXPECT_EQ(procent(0.0), "0%");
}

TEST(Grenzen, AreRoundedOutwardsAndDoNotReachWhatIsNotReached) {
    EXPECT_EQ(ondergrens(0.469, false), "46%");
    EXPECT_EQ(bovengrens(0.871, false), "88%");
    EXPECT_EQ(ondergrens(0.7, false) + " " + bovengrens(0.7, false), "70% 70%");
    EXPECT_EQ(ondergrens(0.9848, true) + " " + bovengrens(0.9931, true), "98,4% 99,4%");
    EXPECT_EQ(bovengrens(299.0 / 300, false), "99,7%");
    EXPECT_EQ(ondergrens(1.0 / 300, false), "0,3%");
    EXPECT_EQ(bovengrens(0.99999, false), "bijna 100%");
    EXPECT_EQ(ondergrens(0.00001, true), "bijna 0%");
    EXPECT_EQ(ondergrens(0, false) + " " + bovengrens(1, false), "0% 100%");
}

TEST(Alle, IsBeideOfTwoAndTheOnlyOneOfOne) {
    EXPECT_EQ(alle(1, kOrganisatie), "de enige organisatie");
    EXPECT_EQ(alle(1, kCriterium), "het enige criterium");
    EXPECT_EQ(alle(2, kOrganisatie), "beide organisaties");
    EXPECT_EQ(alle(26, kOrganisatie), "alle 26 organisaties");
}

TEST(Rangtelwoord, IsAWordUpToTwenty) {
    EXPECT_EQ(rangtelwoord(1), "eerste");
    EXPECT_EQ(rangtelwoord(3), "derde");
    EXPECT_EQ(rangtelwoord(8), "achtste");
    EXPECT_EQ(rangtelwoord(20), "twintigste");
    EXPECT_EQ(rangtelwoord(26), "26e");
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
