// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/tabelbouwer.h"
#include "support/invoerfouten.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// The cells with their line: "1:a|b 2:c|d".
std::string gelezen(std::string_view csv) {
    std::string alles;
    for (const Rij& rij : leesCsv(csv, "s.csv").rijen) {
        alles += (alles.empty() ? "" : " ") + std::to_string(rij.regel) + ":";
        for (std::size_t i = 0; i < rij.cellen.size(); ++i)
            alles += (i == 0 ? "" : "|") + rij.cellen[i];
    }
    return alles;
}

std::string fout(std::string_view csv) {
    return test::foutBij([&] { leesCsv(csv, "s.csv"); });
}

TEST(CsvLezer, SeesTheSeparator) {
    EXPECT_EQ(gelezen("a;b\n1;2\n"), "1:a|b 2:1|2");
    EXPECT_EQ(gelezen("a,b\n1,2\n"), "1:a|b 2:1|2");
    EXPECT_EQ(gelezen("a\tb\n1\t2\n"), "1:a|b 2:1|2");
    EXPECT_EQ(gelezen("a\n1\n"), "1:a 2:1");
    EXPECT_EQ(gelezen("sep=,\na,b;c\n"), "2:a|b;c");
    EXPECT_EQ(gelezen("sep=;\r\na;b\r\n"), "2:a|b");
    EXPECT_EQ(gelezen("sep=#\n"), "1:sep=#");
}

TEST(CsvLezer, IsNotMisledByCommasInAHeading) {
    EXPECT_EQ(gelezen("a;1.1.1 een, twee, drie\nU;1\n"), "1:a|1.1.1 een, twee, drie 2:U|1");
    EXPECT_EQ(gelezen("\"x;y;z\",b\n1,2\n"), "1:x;y;z|b 2:1|2");
}

TEST(CsvLezer, TakesLineEndsOfAnySystem) {
    for (const char* csv : {"a;b\n1;2", "a;b\r\n1;2\r\n", "a;b\r1;2\r", "a;b\r\n1;2"})
        EXPECT_EQ(gelezen(csv), "1:a|b 2:1|2") << csv;
}

TEST(CsvLezer, CountsEmptyLinesAndLinesInsideCells) {
    EXPECT_EQ(gelezen("\n\na;b\n\n;;\n1;2\n"), "3:a|b 6:1|2");
    EXPECT_EQ(gelezen("\r\n\r\na;b\r\n\r\n1;2\r\n"), "3:a|b 5:1|2");
    EXPECT_EQ(gelezen("\"a\nx\r\ny\";b\n1;2"), "1:a\nx\r\ny|b 4:1|2");
}

TEST(CsvLezer, ReadsQuotes) {
    EXPECT_EQ(gelezen("\"a;b\";\"zeg \"\"ja\"\"\"\n\"1\" ; \"2\"\n"), "1:a;b|zeg \"ja\" 2:1|2");
}

TEST(CsvLezer, TrimsCellsAndLeavesOutEmptyOnesAtTheEnd) {
    EXPECT_EQ(gelezen(" a ;\u00a0b\u00a0;;\n;2;;;\n"), "1:a|b 2:|2");
    EXPECT_EQ(gelezen("e\u0301e\u0301n;x"), "1:één|x");
}

TEST(CsvLezer, HasNoRowsForNothing) {
    EXPECT_EQ(gelezen(""), "");
    EXPECT_EQ(gelezen("\n;;\n  ;\t\n"), "");
}

TEST(CsvLezer, NamesTheLineWhereACellWithAWrongQuoteBegins) {
    EXPECT_THAT(fout("a;b\n1;\"2\n3;4\n"), StartsWith("s.csv:2: Er klopt iets niet met een aanh"));
    EXPECT_THAT(fout("a;b\n\"x\ny\";\"2\n"), StartsWith("s.csv:3: "));
    EXPECT_THAT(fout("a;b\n1;2\"3\n"), StartsWith("s.csv:2: "));
    EXPECT_THAT(fout("a;b\n1;\"2\"3\n"), StartsWith("s.csv:2: "));
    EXPECT_THAT(fout("\""), StartsWith("s.csv:1: "));
    EXPECT_THAT(fout("sep=;\n\""), StartsWith("s.csv:2: "));
}

TEST(CsvLezer, KeepsWithinBounds) {
    EXPECT_THAT(fout(std::string(kMaxKolommen, ';') + "x"), HasSubstr("kolom 257"));
    EXPECT_EQ(fout(std::string(kMaxKolommen - 1, ';') + "x"), "");
    EXPECT_EQ(fout("x" + std::string(10'000, ';')), "");  // nothing stands there
    std::string veel;
    for (int i = 0; i < kMaxRijen; ++i)
        veel += "x\n";
    EXPECT_EQ(fout(veel), "");
    EXPECT_THAT(fout(veel + "x"), HasSubstr("s.csv:100001: De tabel heeft meer dan 100000 rijen"));
    EXPECT_EQ(fout("\n" + std::string(kMaxCeltekst, 'x')), "");
    EXPECT_THAT(fout("\n" + std::string(kMaxCeltekst + 1, 'x')), StartsWith("s.csv:2: De tekst"));
}

}  // namespace
}  // namespace maatlat
