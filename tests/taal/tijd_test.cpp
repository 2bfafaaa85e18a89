// SPDX-License-Identifier: EUPL-1.2
#include "taal/tijd.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Tijd, InDeWinterEenUurNaUtc) {
    EXPECT_EQ(kloktijd("2026-11-22T09:30:00.000Z"), "10:30");
    EXPECT_EQ(datumEnTijd("2026-11-22T09:30:00.000Z"), "22 november 2026 om 10:30");
}

TEST(Tijd, DeZomertijdBegintEnEindigtOpHetUur) {
    EXPECT_EQ(kloktijd("2026-03-29T00:59:59.999Z"), "01:59");
    EXPECT_EQ(kloktijd("2026-03-29T01:00:00.000Z"), "03:00");
    EXPECT_EQ(kloktijd("2026-10-24T23:59:00.000Z"), "01:59");
    EXPECT_EQ(kloktijd("2026-10-25T02:00:00.000Z"), "03:00");
}

TEST(Tijd, HetUurDatTweeKeerKomtZegtWelkeKeerHetIs) {
    EXPECT_EQ(kloktijd("2026-10-25T00:00:00.000Z"), "02:00 (zomertijd)");
    EXPECT_EQ(kloktijd("2026-10-25T00:59:00.000Z"), "02:59 (zomertijd)");
    EXPECT_EQ(kloktijd("2026-10-25T01:00:00.000Z"), "02:00 (wintertijd)");
    EXPECT_EQ(datumEnTijd("2026-10-25T01:30:00.000Z"), "25 oktober 2026 om 02:30 (wintertijd)");
    EXPECT_EQ(kloktijd("2026-03-29T00:30:00.000Z"), "01:30") << "no hour goes by twice in March";
    EXPECT_EQ(kloktijd("2026-03-29T01:30:00.000Z"), "03:30");
}

TEST(Tijd, RondMiddernachtIsHetHierAlDeVolgendeDag) {
    EXPECT_EQ(dagVan("2026-12-31T22:59:00.000Z"), "2026-12-31");
    EXPECT_EQ(dagVan("2026-12-31T23:00:00.000Z"), "2027-01-01");
    EXPECT_EQ(datumEnTijd("2028-02-28T23:05:00.000Z"), "29 februari 2028 om 00:05");
    EXPECT_EQ(dagVan("2026-06-30T22:00:00.000Z"), "2026-07-01");
}

TEST(Tijd, EenAndereTekstBlijftStaan) {
    for (const char* tekst :
         {"", "gisteren", "2026-11-22", "2026-13-22T09:30:00.000Z", "2026-11-22T09:30:00.000"}) {
        EXPECT_EQ(kloktijd(tekst), tekst);
        EXPECT_EQ(datumEnTijd(tekst), tekst);
        EXPECT_EQ(dagVan(tekst), tekst);
    }
}

}  // namespace
}  // namespace maatlat
