// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_uit.h"

#include <gtest/gtest.h>

#include <string>

namespace maatlat {
namespace {

TEST(CsvCel, BlijftKaalAlsDatKan) {
    EXPECT_EQ(csvCel("toets 5"), "toets 5");
    EXPECT_EQ(csvCel("een; twee"), "\"een; twee\"");
    EXPECT_EQ(csvCel("zei \"ja\""), "\"zei \"\"ja\"\"\"");
    EXPECT_EQ(csvCel(""), "");
    EXPECT_EQ(csvCel("'s-Hertogenbosch"), "'s-Hertogenbosch");
    EXPECT_EQ(csvCel("bron 3"), "bron 3");
    EXPECT_EQ(csvCel("1-2"), "1-2");
}

TEST(CsvCel, WordtNooitEenFormule) {
    for (const std::string tekst :
         {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u00A0=1", "\u200B=1", "\uFEFF=1", "'=1",
          "' \u2003+1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20A1", "\uFE661", " \uFF1D1",
          "\x01=1"})
        EXPECT_EQ(csvCel(tekst), "'" + tekst);
    EXPECT_EQ(csvCel("\"=1\""), "\"'\"\"=1\"\"\"");
    EXPECT_EQ(csvCel("=A1;B1"), "\"'=A1;B1\"");
    EXPECT_EQ(csvCel("\r\n=1"), "\"'\r\n=1\"");
}

TEST(CsvCel, GeeftTerugWatErStond) {
    for (const std::string tekst : {"=1", "'=1", "''=1", "'s-Hertogenbosch", "'", "", "2015-1"})
        EXPECT_EQ(zonderApostrof(csvCel(tekst)), tekst);
}

TEST(CsvUit, SchrijftVoorEenProgrammaZonderOmhaal) {
    CsvUit uit(Csvdoel::programma);
    uit.rij({"rang", "naam"});
    uit.rij({"1", "Fryslân; Zuid"});
    EXPECT_EQ(uit.neem(), "rang;naam\n1;\"Fryslân; Zuid\"\n");
    EXPECT_EQ(uit.neem(), "");
}

TEST(CsvUit, SchrijftVoorEenRekenbladMetBomEnRegeleinden) {
    CsvUit uit(Csvdoel::rekenblad);
    uit.rij({"één", "=1+1"});
    EXPECT_EQ(uit.neem(), "\xEF\xBB\xBFéén;'=1+1\r\n");
    uit.rij({"", ""});
    EXPECT_EQ(uit.neem(), ";\r\n");  // the mark stands at the beginning only
}

}  // namespace
}  // namespace maatlat
