// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_blad.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/rekenblad_lezer.h"
#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Tabel xlsxBlad(const Proefblad& proefblad, const std::string& eigenschappen = "",
               const std::string& stijlen = "") {
    return leesRekenblad(zip(xlsxMetBladen({proefblad}, eigenschappen, stijlen)), "s.xlsx");
}

Tabel xlsxRijen(const std::string& rijen) {
    return xlsxBlad({"Blad 1", rijen, "", "", ""});
}

std::string xlsxFout(const std::string& cellen, const std::string& na = "") {
    return test::foutBij([&] {
        xlsxBlad({"Blad 1", "<row r=\"2\">" + cellen + "</row>", "", "", na});
    });
}

TEST(XlsxBlad, WeigertEenFormuleZonderUitkomst) {
    const std::string hier = "s.xlsx:2:3: Blad 1!C2: hier staat een formule zonder opgeslagen";
    EXPECT_THAT(xlsxFout(R"(<c r="C2"><f>A1</f></c>)"), HasSubstr(hier));
    EXPECT_THAT(xlsxFout(R"(<c r="C2"><f>A1</f><v></v></c>)"), HasSubstr(hier));
    EXPECT_THAT(xlsxFout(R"(<c r="C2"><f>A1</f><v/></c>)"), HasSubstr(hier));
    EXPECT_THAT(xlsxFout(R"(<c r="C2" t="str"><f>A1</f></c>)"), HasSubstr(hier));
    EXPECT_THAT(xlsxFout(R"(<c r="C2"><f t="shared" si="0"/></c>)"), HasSubstr(hier));
    EXPECT_EQ(xlsxFout(R"(<c r="C2" t="str"><f>""</f><v></v></c>)"), "")
        << "an empty text is a result";
    EXPECT_EQ(xlsxRijen(R"(<row r="1"><c r="A1"><f>1+2</f><v>3</v></c></row>)").rijen[0].cel(0),
              "3");
}

TEST(XlsxBlad, WeigertEenTekstDieErNietIs) {
    for (const char* nummer : {"22", "-1", "1x", "99999999999999999999"})
        EXPECT_THAT(xlsxFout("<c r=\"B2\" t=\"s\"><v>" + std::string(nummer) + "</v></c>"),
                    HasSubstr("s.xlsx:2:2: Blad 1!B2: hier hoort een tekst die niet in"))
            << nummer;
}

TEST(XlsxBlad, WeigertEenCelDieErTweeKeerStaat) {
    const std::string hier = "s.xlsx:2:1: Blad 1!A2: deze cel staat twee keer";
    EXPECT_THAT(xlsxFout(R"(<c r="A2"><v>1</v></c><c r="A2"><v>3</v></c>)"), HasSubstr(hier));
    EXPECT_THAT(xlsxFout(R"(<c r="A2"><v>1</v></c><c r="A2"/>)"), HasSubstr(hier));
    EXPECT_THAT(xlsxFout(R"(<c r="A2" s="1"/><c r="A2"><v>3</v></c>)"), HasSubstr(hier));
    EXPECT_THAT(xlsxFout(R"(<c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c>)"),
                HasSubstr(hier));
    EXPECT_EQ(xlsxFout(R"(<c r="A2"/><c r="A2"/>)"), "") << "nothing is lost";
    EXPECT_EQ(xlsxFout(R"(<c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c>)"), "");
}

TEST(XlsxBlad, WeigertEenWaardeOnderSamengevoegdeCellen) {
    const std::string samen = R"(<mergeCells><mergeCell ref="A2:B3"/></mergeCells>)";
    EXPECT_THAT(xlsxFout(R"(<c r="A2"><v>1</v></c><c r="B2"><v>3</v></c>)", samen),
                HasSubstr("s.xlsx:2:2: Blad 1!B2: hier staat een waarde die schuilgaat"));
    EXPECT_THAT(xlsxFout(R"(<c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c>)", samen),
                HasSubstr("Blad 1!A3: hier staat een waarde die schuilgaat"));
    const Tabel goed = xlsxBlad(
        {"Blad 1", R"(<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/></row>)", "", "", samen});
    ASSERT_EQ(goed.samengevoegd.size(), 1u);
    EXPECT_EQ(goed.samengevoegd[0].laatsteRij, 3);
    EXPECT_EQ(goed.samengevoegd[0].laatsteKolom, 2);
}

TEST(XlsxBlad, NoemtElkeCelDieNietZekerIs) {
    EXPECT_THAT(xlsxFout(R"(<c r="A2"><f>B1</f></c><c r="B2" t="s"><v>8</v></c>)"),
                testing::AllOf(HasSubstr("Blad 1!A2"), HasSubstr("Blad 1!B2")));
}

TEST(XlsxBlad, LeestVerborgenRijenEnKolommenEnTeltZe) {
    const Tabel tabel =
        xlsxBlad({"Blad 1",
                  xlsxRij(1, {"a", "b", "c"}) + xlsxRij(2, {"d"}, "hidden=\"1\"") +
                      xlsxRij(3, {"e"}, "hidden=\"true\"") +
                      xlsxRij(4, {"f"}, "ht=\"0\" customHeight=\"1\"") +
                      xlsxRij(5, {}, "hidden=\"1\"") + xlsxRij(6, {"g"}, "hidden=\"0\""),
                  "",
                  R"(<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/>)"
                  R"(<col min="20" max="16384" hidden="1"/></cols>)",
                  ""});
    EXPECT_EQ(tabel.rijen.size(), 5u);
    EXPECT_EQ(tabel.verslag.rijen, 5);
    EXPECT_EQ(tabel.verslag.verborgenRijen, 3);
    EXPECT_EQ(tabel.verslag.verborgenKolommen, 2);
    EXPECT_EQ(tabel.verslag.bereik, "A1:C6");
}

TEST(XlsxBlad, LeestEenDatumAlsDatum) {
    const std::string stijlen =
        R"(<numFmts><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy;@"/>)"
        R"(<numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="h:mm"/>)"
        R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)"
        R"(<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>)"
        R"(</cellXfs>)";
    const Proefblad cellen{
        "Blad 1",
        R"(<row r="1"><c r="A1" s="1"><v>45667</v></c><c r="B1" s="2"><v>45667.4375</v></c>)"
        R"(<c r="C1" s="0"><v>45667</v></c><c r="D1" s="3"><v>42</v></c>)"
        R"(<c r="E1" s="4"><v>0.5</v></c><c r="F1" t="d"><v>2025-01-10</v></c>)"
        R"(<c r="G1" s="1" t="str"><f>x</f><v>geen</v></c><c r="H1" s="99"><v>1</v></c></row>)",
        "", "", ""};
    const Rij rij = xlsxBlad(cellen, "", stijlen).rijen.at(0);
    EXPECT_THAT(rij.cellen, ElementsAre("2025-01-10", "2025-01-10T10:30:00", "45667", "00042",
                                        "0.5", "2025-01-10", "geen", "1"));
    EXPECT_THAT(rij.soorten,
                ElementsAre(Celsoort::datum, Celsoort::datum, Celsoort::getal, Celsoort::getal,
                            Celsoort::getal, Celsoort::datum, Celsoort::gewoon, Celsoort::getal));
    const Tabel van1904 = xlsxBlad(cellen, R"(<workbookPr date1904="1"/>)", stijlen);
    EXPECT_TRUE(van1904.verslag.kalender1904);
    EXPECT_EQ(van1904.rijen[0].cel(0), "2029-01-11");
    EXPECT_FALSE(xlsxBlad(cellen, R"(<workbookPr date1904="0"/>)").verslag.kalender1904);
}

TEST(XlsxBlad, ZegtWatVanEenGetalNietZekerIs) {
    const Rij rij =
        xlsxRijen(
            R"(<row r="1"><c r="A1"><v>202500000000123</v></c><c r="B1"><v>2.0250000000001234E+17</v>)"
            R"(</c><c r="C1"><v>1234567890123456</v></c><c r="D1" t="e"><v>#REF!</v></c></row>)")
            .rijen.at(0);
    EXPECT_EQ(rij.cel(0), "202500000000123");
    EXPECT_THAT(rij.soorten, ElementsAre(Celsoort::getal, Celsoort::grootGetal,
                                         Celsoort::grootGetal, Celsoort::fout));
}

TEST(XlsxBlad, LeestTekstZoalsMensenDieZien) {
    EXPECT_THAT(
        xlsxRijen(
            R"(<row r="1"><c r="A1" t="str"><v>Utrecht_x000D_</v></c><c r="B1" t="inlineStr"><is>)"
            R"(<r><t>U</t></r><r><t xml:space="preserve">trecht _x0041_</t></r><rPh><t>klank</t>)"
            R"(</rPh></is></c></row>)")
            .rijen.at(0)
            .cellen,
        ElementsAre("Utrecht", "Utrecht A"));
}

}  // namespace
}  // namespace maatlat
