// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ods_blad.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/rekenblad_lezer.h"
#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Tabel odsBlad(const std::string& inhoud, const std::string& erbij = "") {
    return leesRekenblad(
        zip(odsDelen(erbij + "<table:table table:name=\"Blad 1\">" + inhoud + "</table:table>")),
        "s.ods");
}

std::string odsRij(const std::string& cellen, const std::string& kenmerken = "") {
    return "<table:table-row " + kenmerken + ">" + cellen + "</table:table-row>";
}

std::string odsTekst(const std::string& tekst, const std::string& kenmerken = "") {
    return "<table:table-cell office:value-type=\"string\" " + kenmerken + "><text:p>" + tekst +
           "</text:p></table:table-cell>";
}

std::string odsGetal(const std::string& waarde, const std::string& tekst) {
    return "<table:table-cell office:value-type=\"float\" office:value=\"" + waarde +
           "\"><text:p>" + tekst + "</text:p></table:table-cell>";
}

std::string odsFout(const std::string& inhoud) {
    return test::foutBij([&] { odsBlad(inhoud); });
}

TEST(OdsBlad, WeigertEenFormuleZonderUitkomst) {
    EXPECT_THAT(odsFout(odsRij("") +
                        odsRij(odsTekst("a") + R"(<table:table-cell table:formula="of:=[.A1]"/>)")),
                HasSubstr("s.ods:2:2: Blad 1!B2: hier staat een formule zonder opgeslagen"));
    EXPECT_EQ(odsFout(odsRij(R"(<table:table-cell table:formula="of:=&quot;&quot;" )"
                             R"(office:value-type="string" office:string-value=""/>)")),
              "");
}

TEST(OdsBlad, WeigertEenWaardeOnderSamengevoegdeCellen) {
    const std::string breed =
        odsTekst("a", R"(table:number-columns-spanned="2" table:number-rows-spanned="2")");
    const std::string bedekt =
        "<table:covered-table-cell office:value-type=\"string\"><text:p>b</text:p>"
        "</table:covered-table-cell>";
    EXPECT_THAT(odsFout(odsRij(breed + bedekt)),
                HasSubstr("s.ods:1:2: Blad 1!B1: hier staat een waarde die schuilgaat"));
    EXPECT_THAT(odsFout(odsRij(breed) + odsRij(odsTekst("c"))),
                HasSubstr("Blad 1!A2: hier staat een waarde die schuilgaat"));
    const Tabel goed = odsBlad(odsRij(breed + "<table:covered-table-cell/>"));
    ASSERT_EQ(goed.samengevoegd.size(), 1u);
    EXPECT_EQ(goed.samengevoegd[0].laatsteKolom, 2);
    EXPECT_EQ(goed.samengevoegd[0].laatsteRij, 2);
}

TEST(OdsBlad, KomtAanHetEindHoeVaakEenKleinBestandOokHerhaalt) {
    const std::string breed = R"(table:number-columns-repeated="2097152" )";
    const std::string hoog = R"(table:number-rows-repeated="2097152")";
    const std::string bedekt = "<table:covered-table-cell " + breed +
                               "office:value-type=\"string\"><text:p>b</text:p>"
                               "</table:covered-table-cell>";
    const std::string formule = "<table:table-cell " + breed + R"(table:formula="of:=[.A1]"/>)";
    for (const std::string& cel : {bedekt, formule, odsTekst(" ", breed) + formule}) {
        EXPECT_THAT(odsFout(odsRij(cel, hoog)), HasSubstr("1: hier staat een"));
        EXPECT_THAT(odsFout(odsRij(odsTekst("kop")) + odsRij(cel, hoog)),
                    HasSubstr("2: hier staat een"));
        EXPECT_THAT(odsFout(odsRij(odsTekst("kop") + cel, hoog)), HasSubstr("s.ods:"));
    }
    // On a tab that is only looked at to see which is meant, too.
    const std::string samen = R"(<table:table-cell table:number-columns-spanned="2"/>)";
    EXPECT_EQ(odsBlad(odsRij(odsTekst("a")) + odsRij(samen, hoog)).rijen.size(), 1U);
    const std::string tweede = "<table:table table:name=\"Ander\">" +
                               odsRij(odsTekst(" ", breed), hoog) + odsRij(samen, hoog) +
                               "</table:table>";
    EXPECT_EQ(odsBlad(odsRij(odsTekst("a")), tweede).rijen.size(), 1U);
    EXPECT_THAT(odsFout(odsRij(odsTekst("a", breed))), HasSubstr("tekst in kolom 257."));
}

TEST(OdsBlad, LeestVerborgenRijenEnKolommenEnTeltZe) {
    const Tabel tabel = odsBlad(
        R"(<table:table-column/><table:table-column table:visibility="collapse" )"
        R"(table:number-columns-repeated="2"/><table:table-column-group table:display="false">)"
        R"(<table:table-column/></table:table-column-group>)" +
        odsRij(odsTekst("a") + odsTekst("b") + odsTekst("c") + odsTekst("d") + odsTekst("e")) +
        odsRij(odsTekst("f"), R"(table:visibility="filter" table:number-rows-repeated="2")") +
        odsRij("", R"(table:visibility="collapse")") +
        R"(<table:table-row-group table:display="false"><table:table-row-group>)" +
        odsRij(odsTekst("g")) + "</table:table-row-group>" + odsRij(odsTekst("h")) +
        "</table:table-row-group>" + odsRij(odsTekst("i")));
    EXPECT_EQ(tabel.verslag.rijen, 6);
    EXPECT_EQ(tabel.verslag.verborgenRijen, 4);
    EXPECT_EQ(tabel.verslag.verborgenKolommen, 3);
    EXPECT_EQ(tabel.verslag.bereik, "A1:E7");
}

TEST(OdsBlad, LeestEenGetalMetWatErVanTeZienIs) {
    const Rij rij =
        odsBlad(odsRij(odsGetal("42", "00042") + odsGetal("1", "1,00") + odsGetal("0", "#N/B") +
                       odsGetal("0", "Err:502") + odsGetal("2025000000000001", "2,025E+15") +
                       R"(<table:table-cell office:value-type="string" office:string-value="" )"
                       R"(calcext:value-type="error"><text:p>#VERW!</text:p></table:table-cell>)" +
                       R"(<table:table-cell office:value-type="date" )"
                       R"(office:date-value="2025-01-10"><text:p>10-01-25</text:p>)"
                       R"(</table:table-cell>)"))
            .rijen.at(0);
    EXPECT_THAT(rij.cellen, ElementsAre("00042", "1", "#N/B", "Err:502", "2025000000000001",
                                        "#VERW!", "2025-01-10"));
    EXPECT_THAT(rij.soorten,
                ElementsAre(Celsoort::getal, Celsoort::getal, Celsoort::fout, Celsoort::fout,
                            Celsoort::grootGetal, Celsoort::fout, Celsoort::datum));
}

TEST(OdsBlad, LeestAlleenWatInDeCelStaat) {
    EXPECT_THAT(
        odsBlad(odsRij(odsTekst("\n   Ut<text:span>recht\n  en</text:span>  meer<text:s/> x") +
                       odsTekst("a<draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:"
                                "drawing:1.0\"><draw:text-box><text:p>plaatje</text:p>"
                                "</draw:text-box></draw:frame>b") +
                       odsTekst("<text:ruby><text:ruby-base>v</text:ruby-base><text:ruby-text>"
                                "klank</text:ruby-text></text:ruby>")))
            .rijen.at(0)
            .cellen,
        ElementsAre("Utrecht en meer  x", "ab", "v"));
}

TEST(OdsBlad, LeestTabellenVanAnderenNiet) {
    const std::string ander = "<table:table table:name=\"Ander\">" + odsRij(odsTekst("x")) +
                              odsRij(odsTekst("y")) + "</table:table>";
    for (const std::string om : {"table:dde-links", "table:tracked-changes", "table:shapes"}) {
        const Tabel tabel =
            odsBlad(odsRij(odsTekst("van ons")), "<" + om + ">" + ander + "</" + om + ">");
        EXPECT_EQ(tabel.rijen.at(0).cel(0), "van ons") << om;
        EXPECT_TRUE(tabel.verslag.nietGelezen.empty()) << om;
    }
}

TEST(OdsBlad, RefusesARowWiderThanAnySpreadsheet) {
    std::string cellen;
    for (int i = 0; i < 16'385; ++i)
        cellen += odsTekst("a");
    EXPECT_THAT(odsFout(odsRij(cellen)), HasSubstr("zit anders in elkaar"));
}

}  // namespace
}  // namespace maatlat
