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

Tabel gelezen(const std::string& tabellen, const std::string& stijlen = "") {
    return leesRekenblad(zip(odsDelen(tabellen, stijlen)), "s.ods");
}

std::string tabel(const std::string& inhoud, const std::string& kenmerken = "") {
    return "<table:table table:name=\"Blad1\" " + kenmerken + ">" + inhoud + "</table:table>";
}

std::string rij(const std::string& cellen, const std::string& kenmerken = "") {
    return "<table:table-row " + kenmerken + ">" + cellen + "</table:table-row>";
}

std::string cel(const std::string& kenmerken, const std::string& tekst) {
    return "<table:table-cell " + kenmerken + ">" +
           (tekst.empty() ? "" : "<text:p>" + tekst + "</text:p>") + "</table:table-cell>";
}

std::string tekstcel(const std::string& tekst) {
    return cel(R"(office:value-type="string" calcext:value-type="string")", tekst);
}

TEST(OdsLezer, ReadsEveryKindOfCell) {
    const Tabel blad = gelezen(tabel(rij(
        tekstcel("organisatie") + cel(R"(office:value-type="float" office:value="1")", "1,00") +
        cel(R"(office:value-type="percentage" office:value="0.5")", "50%") +
        cel(R"(office:value-type="boolean" office:boolean-value="true")", "WAAR") +
        cel(R"(office:value-type="date" office:date-value="2001-01-01")", "01-01-01") +
        cel(R"(table:formula="of:=&quot;V&quot;" office:value-type="string")", "V") +
        cel(R"(office:value-type="string" office:string-value="O")", "") + tekstcel("laatste"))));
    EXPECT_EQ(blad.blad, "Blad1");
    ASSERT_EQ(blad.rijen.size(), 1u);
    EXPECT_THAT(blad.rijen[0].cellen,
                ElementsAre("organisatie", "1", "0.5", "WAAR", "2001-01-01", "V", "O", "laatste"));
}

TEST(OdsLezer, ReadsTextInAllItsParts) {
    const Tabel blad = gelezen(tabel(rij(
        tekstcel(
            R"(a<text:s text:c="2"/>b<text:tab/><text:span>c<text:span>d</text:span></text:span>&amp;)") +
        tekstcel("een</text:p><text:p>twee") +
        "<table:table-cell><office:annotation><text:p>Opmerking</text:p></office:annotation>"
        "<text:p>3<office:annotation><text:p>nog een</text:p></office:annotation></text:p>"
        "</table:table-cell>")));
    EXPECT_THAT(blad.rijen.at(0).cellen, ElementsAre("a  b cd&", "een\ntwee", "3"));
}

TEST(OdsLezer, RepeatsCellsAndRows) {
    const Tabel blad = gelezen(tabel(
        rij(tekstcel("U") +
            cel(R"(office:value-type="float" office:value="1" table:number-columns-repeated="3")",
                "1") +
            R"(<table:table-cell table:number-columns-repeated="2"/>)" + tekstcel("eind")) +
        rij(tekstcel("x"), R"(table:number-rows-repeated="2")") + rij(tekstcel("y"))));
    ASSERT_EQ(blad.rijen.size(), 4u);
    EXPECT_THAT(blad.rijen[0].cellen, ElementsAre("U", "1", "1", "1", "", "", "eind"));
    EXPECT_EQ(blad.rijen[2].cel(0), "x");
    EXPECT_EQ(blad.rijen[2].regel, 3);
    EXPECT_EQ(blad.rijen[3].regel, 4);
}

TEST(OdsLezer, CountsCellsBehindAMergedOne) {
    const Tabel blad = gelezen(tabel(rij(
        cel(R"(table:number-columns-spanned="3" office:value-type="string")", "breed") +
        R"(<table:covered-table-cell table:number-columns-repeated="2"/>)" + tekstcel("vierde"))));
    EXPECT_THAT(blad.rijen.at(0).cellen, ElementsAre("breed", "", "", "vierde"));
}

TEST(OdsLezer, ReadsRowsInGroupsAndHeadings) {
    const Tabel blad =
        gelezen(tabel("<table:table-column/><table:table-header-rows>" + rij(tekstcel("kop")) +
                      "</table:table-header-rows><table:table-row-group><table:table-row-group>" +
                      rij(tekstcel("diep")) + "</table:table-row-group></table:table-row-group>" +
                      "<table:table-rows>" + rij(tekstcel("gewoon")) + "</table:table-rows>"));
    ASSERT_EQ(blad.rijen.size(), 3u);
    EXPECT_EQ(blad.rijen[2].cel(0), "gewoon");
    EXPECT_EQ(blad.rijen[2].regel, 3);
}

TEST(OdsLezer, IsNotFilledByEmptyRowsToTheEndOfTheSheet) {
    const std::string leeg = rij(R"(<table:table-cell table:number-columns-repeated="16384"/>)",
                                 R"(table:number-rows-repeated="1048570")");
    EXPECT_EQ(gelezen(tabel(rij(tekstcel("x")) + leeg)).rijen.size(), 1u);
    const Tabel ver =
        gelezen(tabel(rij(R"(<table:table-cell table:number-columns-repeated="99999999999"/>)",
                          R"(table:number-rows-repeated="-3")") +
                      rij(tekstcel("x"))));
    EXPECT_EQ(ver.rijen.at(0).regel, 2);
}

TEST(OdsLezer, KeepsRepeatedContentWithinBounds) {
    EXPECT_THAT(
        test::foutBij([] {
            gelezen(tabel(rij(
                cel(R"(office:value-type="string" table:number-columns-repeated="16384")", "x"))));
        }),
        HasSubstr("s.ods:1: Er staat tekst in kolom 257"));
    EXPECT_THAT(test::foutBij([] {
                    gelezen(tabel(rij(tekstcel("x"), R"(table:number-rows-repeated="1048576")")));
                }),
                HasSubstr("meer dan 100000 rijen"));
}

TEST(OdsLezer, TakesTheFirstVisibleSheetWithContent) {
    const std::string stijlen =
        R"(<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>)"
        R"(<style:style style:name="ta2"><style:table-properties table:display="true"/></style:style>)";
    const std::string gewist = "<table:tracked-changes><table:table>" + rij(tekstcel("gewist")) +
                               "</table:table></table:tracked-changes>";
    const Tabel blad =
        gelezen(gewist + tabel(rij(tekstcel("verborgen")), R"(table:style-name="ta1")") +
                    tabel("", R"(table:style-name="ta2")") +
                    tabel(rij(tekstcel("zichtbaar")), R"(table:style-name="ta2")"),
                stijlen);
    EXPECT_THAT(blad.rijen.at(0).cellen, ElementsAre("zichtbaar"));
    EXPECT_TRUE(gelezen(tabel("")).rijen.empty());
}

TEST(OdsLezer, RefusesAnOdfTextDocument) {
    Delen delen = odsDelen("");
    delen["content.xml"] =
        "<office:document-content xmlns:office=\"o\"><office:text/>"
        "</office:document-content>";
    EXPECT_THAT(test::foutBij([&] { leesRekenblad(zip(delen), "s.odt"); }),
                HasSubstr("geen rekenblad"));
}

}  // namespace
}  // namespace maatlat
