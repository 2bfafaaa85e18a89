// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/lijstdatum.h"

#include <gtest/gtest.h>

#include <string>

namespace maatlat {
namespace {

std::string gelezen(std::string_view tekst) {
    const auto uit = lijstdatum(tekst);
    if (const Dag* const dag = std::get_if<Dag>(&uit)) return iso(*dag);
    switch (std::get<Datumfout>(uit)) {
        case Datumfout::geenDatum:
            return "geen datum";
        case Datumfout::jaarVanTweeCijfers:
            return "twee cijfers";
        case Datumfout::bestaatNiet:
            return "bestaat niet";
        case Datumfout::buitenBereik:
            return "buiten bereik";
        case Datumfout::andereWeekdag:
            return "andere weekdag";
    }
    return {};
}

TEST(Lijstdatum, LeestWatMensenTypen) {
    for (const char* tekst : {"2026-01-05", "2026-1-5", "5-1-2026", "05-01-2026", "5/1/2026",
                              "5.1.2026", "2026-01-05T10:30:00", "2026-01-05T10:30:00.000Z",
                              "2026-01-05 10:30", "5-1-2026 9:30", "2026-01-05T10:30:00+01:00",
                              "5 jan 2026", "5 januari 2026 9:30", "maandag 5 januari 2026"})
        EXPECT_EQ(gelezen(tekst), "2026-01-05") << tekst;
    EXPECT_EQ(gelezen("29-2-2024"), "2024-02-29");
}

TEST(Lijstdatum, LeestHetDagnummerVanEenRekenblad) {
    EXPECT_EQ(gelezen("36526"), "2000-01-01");
    EXPECT_EQ(gelezen("46027"), "2026-01-05");
    EXPECT_EQ(gelezen("46027.4375"), "2026-01-05");
    EXPECT_EQ(gelezen("73050"), "2099-12-31");
    EXPECT_EQ(gelezen("36525"), "geen datum");
    EXPECT_EQ(gelezen("73051"), "geen datum");
    EXPECT_EQ(gelezen("46027."), "geen datum");
    EXPECT_EQ(gelezen("46027,5"), "geen datum");
}

TEST(Lijstdatum, WeigertMetDeReden) {
    EXPECT_EQ(gelezen("30-2-2026"), "bestaat niet");
    EXPECT_EQ(gelezen("2026-02-29"), "bestaat niet");
    EXPECT_EQ(gelezen("1/13/2026"), "bestaat niet");
    EXPECT_EQ(gelezen("0-1-2026"), "bestaat niet");
    EXPECT_EQ(gelezen("5-1-26"), "twee cijfers");
    EXPECT_EQ(gelezen("dinsdag 5 januari 2026"), "andere weekdag");
    EXPECT_EQ(gelezen("31-12-1989"), "buiten bereik");
    EXPECT_EQ(gelezen("1-1-1990"), "1990-01-01");
    EXPECT_EQ(gelezen("1-1-2100"), "buiten bereik");
    for (const char* tekst :
         {"onbekend", "5-1", "5-1-2026-", "5-1/2026", "2026-01-05T", "2026-01-05x", "20260105",
          "5 may 2026", "5--1-2026", "-1-1-2026", "5-1-2026 10", "999999999999", "5-1-226",
          "2026-001-05", "5-1-2026 10:3"})
        EXPECT_EQ(gelezen(tekst), "geen datum") << tekst;
}

TEST(Lijstdatum, ZegtBijElkeFoutWatTeDoen) {
    for (const Datumfout fout :
         {Datumfout::geenDatum, Datumfout::jaarVanTweeCijfers, Datumfout::bestaatNiet,
          Datumfout::buitenBereik, Datumfout::andereWeekdag})
        EXPECT_NE(uitleg(fout).find(". "), std::string_view::npos);
}

}  // namespace
}  // namespace maatlat
