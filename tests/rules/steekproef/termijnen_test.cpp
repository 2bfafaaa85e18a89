// SPDX-License-Identifier: EUPL-1.2
// Every date here was counted by hand, with a calendar.
#include "rules/steekproef/termijnen.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

std::string laatste(const char* van, const char* termijn) {
    return iso(termijneinde(dagUit(van).value(), termijnUit(termijn).value(), {}).dag);
}

std::string feest(int jaar, const std::string& naam) {
    for (const auto& [dag, zijnNaam] : feestdagen(jaar))
        if (zijnNaam == naam) return iso(dag);
    return "";
}

/// Two decisions, about 2024 up to and including 2026.
Termijnkalender kalender() {
    return Termijnkalender({{2024, 2024, "eerste besluit", {*dagUit("2024-05-10")}},
                            {2025, 2026, "tweede besluit", {*dagUit("2026-05-15")}}});
}

Termijneinde met(const char* van, const char* termijn, std::optional<bool> wet = {}) {
    Termijn een = termijnUit(termijn).value();
    een.wet = wet;
    return termijneinde(dagUit(van).value(), een, kalender());
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

TEST(GelijkgesteldeDag, VerlengtEenTermijnTotDeVolgendeWerkdag) {
    EXPECT_EQ(iso(met("2026-04-03", "6 weken").dag), "2026-05-18");  // the day after Hemelvaart
    EXPECT_EQ(iso(met("2026-04-03", "6 weken").gerekend), "2026-05-15");
    EXPECT_EQ(iso(met("2026-04-02", "6 weken").dag), "2026-05-18");   // Hemelvaart itself
    EXPECT_EQ(iso(met("2024-03-01", "10 weken").dag), "2024-05-13");  // 10 May 2024
    EXPECT_EQ(iso(met("2026-02-15", "3 maanden").dag), "2026-05-18");
    EXPECT_EQ(iso(met("2026-05-13", "3 dagen").dag), "2026-05-19");  // two werkdagen: 18 and 19
    EXPECT_EQ(iso(met("2026-04-06", "6 weken").dag), "2026-05-18");  // a Monday: as it is
}

TEST(GelijkgesteldeDag, VerlengtNietWatBuitenDeWetValt) {
    EXPECT_EQ(iso(met("2026-02-13", "13 weken").dag), "2026-05-15");
    EXPECT_EQ(iso(met("2026-01-15", "4 maanden").dag), "2026-05-15");
    EXPECT_EQ(iso(met("2025-05-15", "1 jaar").dag), "2026-05-15");
    EXPECT_EQ(iso(met("2026-05-14", "24 uur").dag), "2026-05-15");
    EXPECT_EQ(iso(met("2026-04-03", "6 weken", false).dag), "2026-05-15");
}

TEST(GelijkgesteldeDag, IsEenWerkdagInEenTermijnVanBeleidTenzijDeInstellingDeWetVolgt) {
    EXPECT_EQ(iso(met("2026-05-13", "10 werkdagen").dag), "2026-05-29");
    EXPECT_EQ(iso(met("2026-05-13", "10 werkdagen", true).dag), "2026-06-01");
    EXPECT_EQ(iso(met("2026-05-13", "1 werkdag").dag), "2026-05-15");
    EXPECT_EQ(iso(met("2026-05-13", "1 werkdag", true).dag), "2026-05-18");
}

TEST(NaHetLaatsteBesluit, IsEenEindeOnzeker) {
    EXPECT_FALSE(met("2026-11-16", "6 weken").onzeker);  // 28 December 2026
    EXPECT_TRUE(met("2026-11-20", "6 weken").onzeker);   // 1 January 2027: to the 4th
    EXPECT_TRUE(met("2026-11-19", "6 weken").gerekend < met("2026-11-20", "6 weken").gerekend);
    EXPECT_FALSE(met("2026-11-19", "6 weken").onzeker);  // 31 December, a Thursday
    EXPECT_TRUE(met("2026-12-30", "3 dagen").onzeker);
    EXPECT_TRUE(met("2026-12-30", "2 werkdagen", true).onzeker);
    EXPECT_FALSE(met("2026-12-30", "2 werkdagen").onzeker);
    EXPECT_FALSE(met("2026-11-20", "13 weken").onzeker);
    EXPECT_FALSE(met("2026-11-20", "1 jaar").onzeker);
    EXPECT_TRUE(met("2023-11-20", "4 weken").onzeker);  // before the first decision
    EXPECT_TRUE(termijneinde(*dagUit("2026-04-03"), *termijnUit("6 weken"), {}).onzeker);
}

TEST(Terugrekenen, SchuiftNooitOp) {
    const auto terug = [](const char* tot, const char* termijn) {
        return iso(terugrekenen(dagUit(tot).value(), termijnUit(termijn).value(), kalender()));
    };
    EXPECT_EQ(terug("2026-05-29", "2 weken"), "2026-05-15");
    EXPECT_EQ(terug("2026-06-05", "3 weken"), "2026-05-15");
    EXPECT_EQ(terug("2026-05-12", "7 dagen"), "2026-05-05");
    EXPECT_EQ(terug("2026-06-14", "1 maand"), "2026-05-14");
    EXPECT_EQ(terug("2026-03-31", "1 maand"), "2026-02-28");
    EXPECT_EQ(terug("2026-05-18", "1 werkdag"), "2026-05-15");
}

TEST(Kalender, ZoalsBekendTotLaatLatereBesluitenWeg) {
    EXPECT_EQ(kalender().zoalsBekendTot(2024).bekendTotEnMet(), 2024);
    EXPECT_EQ(kalender().zoalsBekendTot(2026), kalender());
    EXPECT_EQ(kalender().zoalsBekendTot(0), Termijnkalender());
    EXPECT_EQ(kalender().gelijkgesteld(*dagUit("2026-05-15"))->bron, "tweede besluit");
    EXPECT_EQ(kalender().gelijkgesteld(*dagUit("2026-05-14")), nullptr);
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
    EXPECT_TRUE(isWerkdag(dagUit("2025-04-28").value(), {}));
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
