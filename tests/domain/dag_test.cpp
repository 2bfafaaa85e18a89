// SPDX-License-Identifier: EUPL-1.2
#include "domain/dag.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Dag, ReadsWhatItWrites) {
    for (const char* tekst : {"2026-11-22", "1900-01-01", "2024-02-29", "0099-12-31"}) {
        const auto dag = dagUit(tekst);
        ASSERT_TRUE(dag) << tekst;
        EXPECT_EQ(iso(*dag), tekst);
    }
    EXPECT_EQ(*dagUit("2026-03-01") - *dagUit("2026-02-28"), std::chrono::days(1));
}

TEST(Dag, RefusesWhatIsNoDay) {
    for (const char* tekst : {"", "2026-02-30", "2023-02-29", "2026-13-01", "2026-00-10",
                              "2026-01-00", "2026-1-01", "22-11-2026", "2026/11/22", "2026-11-22 ",
                              "20261122", "+026-11-22", "2026--1-22", "2026-11-2a"})
        EXPECT_FALSE(dagUit(tekst)) << tekst;
}

TEST(Dag, FromThreeNumbersOrOneOfASpreadsheet) {
    EXPECT_EQ(dagUit(2024, 2, 29), dagUit("2024-02-29"));
    for (const auto& geen : {dagUit(2023, 2, 29), dagUit(2026, 0, 1), dagUit(2026, 1, 0)})
        EXPECT_EQ(geen, std::nullopt);
    EXPECT_EQ(dagUitRekenblad(36526), dagUit("2000-01-01"));
    EXPECT_EQ(dagUitRekenblad(36585), dagUit("2000-02-29"));
    EXPECT_EQ(dagUitRekenblad(73050), dagUit("2099-12-31"));
    EXPECT_EQ(dagUitRekenblad(36525), std::nullopt);
    EXPECT_EQ(dagUitRekenblad(73051), std::nullopt);
}

TEST(Dag, MonthsEndWhereAShorterMonthEnds) {
    const auto na = [](const char* van, int maanden) {
        return iso(naMaanden(*dagUit(van), maanden));
    };
    EXPECT_EQ(na("2026-11-22", 12), "2027-11-22");
    EXPECT_EQ(na("2026-01-31", 1), "2026-02-28");
    EXPECT_EQ(na("2027-12-31", 2), "2028-02-29");
    EXPECT_EQ(na("2026-03-31", -1), "2026-02-28");
}

TEST(Datum, IsAlleenIsoAlsHijZoGeschrevenStaat) {
    for (const char* goed : {"2026-11-22", "2024-02-29", "2000-02-29", "1900-01-01"})
        EXPECT_TRUE(isDatum(goed)) << goed;
    for (const char* fout : {"", "2026-02-29", "2026-13-01", "22-11-2026", "2026-1-1", "2026/11/22",
                             "2026-11-22 ", "+026-11-22"})
        EXPECT_FALSE(isDatum(fout)) << fout;
}

}  // namespace
}  // namespace maatlat
