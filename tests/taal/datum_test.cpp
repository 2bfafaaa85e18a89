// SPDX-License-Identifier: EUPL-1.2
#include "taal/datum.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Datum, WordtGelezenZoalsMensenHemSchrijven) {
    EXPECT_EQ(leesDatum("2026-11-22"), "2026-11-22");
    EXPECT_EQ(leesDatum("22-11-2026"), "2026-11-22");
    EXPECT_EQ(leesDatum("1/7/2026"), "2026-07-01");
    EXPECT_EQ(leesDatum("29-2-2024"), "2024-02-29");
    EXPECT_EQ(leesDatum("2000-02-29"), "2000-02-29");
}

TEST(Datum, WordtGeweigerdAlsDieDagNietBestaat) {
    for (const char* geen :
         {"", "morgen", "29-2-2026", "29-2-1900", "31-4-2026", "2026-13-01", "2026-00-10",
          "0-1-2026", "22-11-26", "2026-11", "2026-11-22-1", "2026--11-22", "-2026-11-22",
          "022-11-2026", "1899-12-31", "22 november 2026", "99999999999-1-1"})
        EXPECT_EQ(leesDatum(geen), std::nullopt) << geen;
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
