// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/rekenblad_lezer.h"
#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Tabel gelezen(const Delen& delen) {
    return leesRekenblad(zip(delen), "s.xlsx");
}

TEST(XlsxLezer, ReadsEveryKindOfCell) {
    const Tabel tabel = gelezen(xlsxDelen(
        R"(<row r="2" spans="1:9"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>)"
        R"(<c r="C2" t="inlineStr"><is><t>in</t><r><t> lijn</t></r></is></c>)"
        R"(<c r="D2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E2"><f>1+2</f><v>3</v></c>)"
        R"(<c r="F2"><v>1.0</v></c><c r="G2" t="b"><v>1</v></c><c r="H2" t="e"><v>#N/A</v></c>)"
        R"(<c r="I2" s="4"/><c r="J2"><v>1.5E0</v></c></row>)",
        R"(<si><t>organisatie</t></si><si><r><rPr><b/></rPr><t>Ut</t></r><r><t>recht &amp; &#233;)"
        R"(</t></r><rPh sb="0" eb="1"><t>klank</t></rPh></si>)"));
    EXPECT_EQ(tabel.blad, "Scores");
    ASSERT_EQ(tabel.rijen.size(), 1u);
    EXPECT_EQ(tabel.rijen[0].regel, 2);
    EXPECT_THAT(tabel.rijen[0].cellen, ElementsAre("organisatie", "Utrecht & é", "in lijn", "ab",
                                                   "3", "1", "WAAR", "#N/A", "", "1.5"));
}

TEST(XlsxLezer, PlacesCellsByTheirReference) {
    const Tabel tabel = gelezen(xlsxDelen(
        R"(<row r="3"><c r="AB3"><v>1</v></c><c r="B3"><v>2</v></c></row>)"
        R"(<row r="1"><c r="A1"><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c></row>)"));
    ASSERT_EQ(tabel.rijen.size(), 3u);
    EXPECT_EQ(tabel.rijen[0].cel(0), "3");
    EXPECT_THAT(tabel.rijen[1].cellen, ElementsAre("4", "5"));  // the row after row 1
    EXPECT_EQ(tabel.rijen[2].regel, 3);
    EXPECT_EQ(tabel.rijen[2].cel(1), "2");
    EXPECT_EQ(tabel.rijen[2].cel(27), "1");
}

TEST(XlsxLezer, TakesTheFirstVisibleSheetWithContent) {
    Delen delen = xlsxDelen("");
    const std::string vol =
        R"(<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>)";
    std::string& werkmap = delen["xl/workbook.xml"];
    const std::string bladen =
        R"(<sheets><sheet name="Verborgen" state="hidden" r:id="h"/><sheet name="Diep" )"
        R"(state="veryHidden" r:id="h"/><sheet name="Leeg" r:id="rId1"/><sheet name="Vol" r:id="v"/>)";
    werkmap.replace(werkmap.find("<sheets>"), werkmap.find("</sheets>") - werkmap.find("<sheets>"),
                    bladen);
    std::string& relaties = delen["xl/_rels/workbook.xml.rels"];
    for (const std::string id : {"h", "v"}) {
        relaties.insert(
            relaties.find("</Rel"),
            "<Relationship Id=\"" + id + "\" Type=\"x/worksheet\" Target=\"" + id + ".xml\"/>");
        delen["xl/" + id + ".xml"] = vol;
    }
    EXPECT_EQ(gelezen(delen).blad, "Vol");
}

TEST(XlsxLezer, HasNoRowsWhenNothingStandsInIt) {
    EXPECT_TRUE(gelezen(xlsxDelen("")).rijen.empty());
    EXPECT_TRUE(gelezen(xlsxDelen(R"(<row r="1"><c r="A1" s="1"/></row>)")).rijen.empty());
}

TEST(XlsxLezer, RefusesCellsOutsideASheet) {
    for (const char* plaats : {"XFE1", "A1048577", "A99999999999", "A", "1", "??"})
        EXPECT_THAT(test::foutBij([&] {
                        gelezen(xlsxDelen("<row r=\"1\"><c r=\"" + std::string(plaats) +
                                          "\"><v>1</v></c></row>"));
                    }),
                    HasSubstr("een cel heeft geen plaats"))
            << plaats;
    EXPECT_THAT(
        test::foutBij([&] { gelezen(xlsxDelen(R"(<row r="1"><c r="XFD1"><v>1</v></c></row>)")); }),
        HasSubstr("s.xlsx:1: Er staat tekst in kolom 16384"));
}

}  // namespace
}  // namespace maatlat
