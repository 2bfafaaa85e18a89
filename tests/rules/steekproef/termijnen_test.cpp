// SPDX-License-Identifier: EUPL-1.2
// Every date here was counted by hand, with a calendar.
#include "rules/steekproef/termijnen.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

std::string laatste(const char* van, const char* termijn) {
    return iso(laatsteDag(dagUit(van).value(), termijnUit(termijn).value()));
}

std::string feest(int jaar, const std::string& naam) {
    for (const auto& [dag, zijnNaam] : feestdagen(jaar))
        if (zijnNaam == naam) return iso(dag);
    return "";
}

TEST(Werkdagen, CountFromTheDayAfter) {
    EXPECT_EQ(laatste("2026-11-13", "5 werkdagen"), "2026-11-20");  // a Friday
    EXPECT_EQ(laatste("2026-11-14", "5 werkdagen"), "2026-11-20");  // a Saturday
    EXPECT_EQ(laatste("2026-11-15", "5 werkdagen"), "2026-11-20");
    EXPECT_EQ(laatste("2026-11-16", "5 werkdagen"), "2026-11-23");
    EXPECT_EQ(laatste("2026-11-20", "1 werkdag"), "2026-11-23");
}

TEST(Werkdagen, PassOverFeestdagen) {
    EXPECT_EQ(laatste("2026-12-21", "5 werkdagen"), "2026-12-29");  // Christmas on Friday
    EXPECT_EQ(laatste("2026-04-02", "5 werkdagen"), "2026-04-13");  // Goede Vrijdag, Easter Monday
    EXPECT_EQ(laatste("2026-04-24", "5 werkdagen"), "2026-05-04");  // Koningsdag on Monday
    EXPECT_EQ(laatste("2025-04-25", "5 werkdagen"), "2025-05-02");  // Koningsdag on Saturday
    EXPECT_EQ(laatste("2026-05-04", "5 werkdagen"), "2026-05-12");  // 5 May
}

TEST(Kalender, RunsByWeeksAndMonths) {
    EXPECT_EQ(laatste("2026-11-16", "10 weken"), "2027-01-25");
    EXPECT_EQ(laatste("2026-11-16", "70 dagen"), "2027-01-25");
    EXPECT_EQ(laatste("2025-01-31", "1 maand"), "2025-02-28");
    EXPECT_EQ(laatste("2024-01-31", "1 maand"), "2024-02-29");
    EXPECT_EQ(laatste("2024-02-29", "12 maanden"), "2025-02-28");
    EXPECT_EQ(laatste("2026-11-17", "3 maanden"), "2027-02-17");
}

TEST(Verlenging, GoesToTheNextWerkdag) {
    EXPECT_EQ(laatste("2026-01-31", "1 maand"), "2026-03-02");   // 28 February: Saturday
    EXPECT_EQ(laatste("2026-03-05", "10 weken"), "2026-05-15");  // 14 May: Hemelvaart
    EXPECT_EQ(laatste("2026-03-05", "70 dagen"), "2026-05-15");
    EXPECT_EQ(laatste("2026-10-16", "10 weken"), "2026-12-28");  // 25 December: Friday
    EXPECT_EQ(laatste("2026-04-02", "2 dagen"), "2026-04-07");   // the Saturday before Easter
}

TEST(Verlenging, StopsAtTheLengthOfArticleFour) {
    EXPECT_EQ(laatste("2026-11-21", "12 weken"), "2027-02-15");
    EXPECT_EQ(laatste("2026-11-21", "13 weken"), "2027-02-20");
    EXPECT_EQ(laatste("2026-08-24", "90 dagen"), "2026-11-23");
    EXPECT_EQ(laatste("2026-08-23", "91 dagen"), "2026-11-22");
    EXPECT_EQ(laatste("2026-08-22", "3 maanden"), "2026-11-23");
    EXPECT_EQ(laatste("2026-07-22", "4 maanden"), "2026-11-22");
    EXPECT_EQ(laatste("2025-11-22", "12 maanden"), "2026-11-22");
}

TEST(Verlenging, LeavesTwoWerkdagenInThreeDays) {
    EXPECT_EQ(laatste("2026-11-19", "3 dagen"), "2026-11-23");  // Friday and Monday
    EXPECT_EQ(laatste("2026-11-20", "3 dagen"), "2026-11-24");  // Monday and Tuesday
    EXPECT_EQ(laatste("2026-04-02", "3 dagen"), "2026-04-08");  // over Easter
    EXPECT_EQ(laatste("2026-11-20", "2 dagen"), "2026-11-23");  // shorter: one is enough
}

TEST(Feestdagen, FollowEaster) {
    EXPECT_EQ(feest(2026, "Eerste Paasdag"), "2026-04-05");
    EXPECT_EQ(feest(2026, "Goede Vrijdag"), "2026-04-03");
    EXPECT_EQ(feest(2026, "Tweede Paasdag"), "2026-04-06");
    EXPECT_EQ(feest(2026, "Hemelvaartsdag"), "2026-05-14");
    EXPECT_EQ(feest(2026, "Eerste Pinksterdag"), "2026-05-24");
    EXPECT_EQ(feest(2026, "Tweede Pinksterdag"), "2026-05-25");
    // The earliest and the latest that Easter can be.
    EXPECT_EQ(feest(1818, "Eerste Paasdag"), "1818-03-22");
    EXPECT_EQ(feest(2038, "Eerste Paasdag"), "2038-04-25");
}

TEST(Feestdagen, KnowHowTheDayOfTheKingMoves) {
    EXPECT_EQ(feest(2026, "Koningsdag"), "2026-04-27");
    EXPECT_EQ(feest(2025, "Koningsdag"), "2025-04-26");
    EXPECT_EQ(feest(2014, "Koningsdag"), "2014-04-26");
    EXPECT_EQ(feest(2013, "Koninginnedag"), "2013-04-30");
    EXPECT_EQ(feest(2006, "Koninginnedag"), "2006-04-29");
    EXPECT_EQ(feest(1978, "Koninginnedag"), "1978-05-01");
    EXPECT_TRUE(isWerkdag(dagUit("2025-04-28").value()));
}

TEST(Feestdagen, AreElevenInOrderAlsoWhenTwoFallTogether) {
    const auto alle = feestdagen(2016);  // Hemelvaart on 5 May
    ASSERT_EQ(alle.size(), 11u);
    for (std::size_t i = 1; i < alle.size(); ++i)
        EXPECT_LE(alle[i - 1].first, alle[i].first);
    EXPECT_EQ(feest(2016, "Hemelvaartsdag"), feest(2016, "Bevrijdingsdag"));
    EXPECT_TRUE(isFeestdag(dagUit("2016-05-05").value()));
    EXPECT_FALSE(isFeestdag(dagUit("2016-05-04").value()));
}

}  // namespace
}  // namespace maatlat
