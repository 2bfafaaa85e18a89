// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/publicatie/weglaten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const std::string kGrond = "persoonsgegevens";

std::string zonder(const std::string& html, const std::vector<std::string>& passages) {
    std::vector<Weglating> weg;
    for (const std::string& een : passages)
        weg.push_back({een, kGrond});
    return zonderPassages(html, weg);
}

TEST(Weglaten, HaaltWoordenOveralWegEnZegtWaarom) {
    EXPECT_EQ(zonder("<h1>Over Zilver</h1><p>Zilver en goud. Zilver!</p>", {"Zilver"}),
              "<h1>Over [weggelaten: persoonsgegevens]</h1><p>[weggelaten: persoonsgegevens] en "
              "goud. [weggelaten: persoonsgegevens]!</p>");
}

TEST(Weglaten, OokWaarOpmaakOfEenRegeleindeErTussenStaat) {
    EXPECT_EQ(zonder("<p>Dit is <strong>een heel\n  geheime</strong> zin, ja.</p>",
                     {"een heel geheime zin"}),
              "<p>Dit is <strong>[weggelaten: persoonsgegevens]</strong>, ja.</p>");
    EXPECT_EQ(zonder("<p>Van A&amp;B en A&#38;B en A&#x26;B.</p>", {"A&B"}),
              "<p>Van [weggelaten: persoonsgegevens] en [weggelaten: persoonsgegevens] en "
              "[weggelaten: persoonsgegevens].</p>");
    EXPECT_EQ(
        zonder("<p>Twee\xC2\xA0woorden, twee&nbsp;keer: Twee&nbsp;woorden</p>", {"Twee woorden"}),
        "<p>[weggelaten: persoonsgegevens], twee&nbsp;keer: [weggelaten: "
        "persoonsgegevens]</p>");
}

TEST(Weglaten, OokInWatAlleenWordtVoorgelezen) {
    EXPECT_EQ(zonder("<img alt=\"Foto van Zilver &amp; goud\"><title>Zilver</title>", {"Zilver"}),
              "<img alt=\"Foto van [weggelaten: persoonsgegevens] &amp; goud\"><title>[weggelaten: "
              "persoonsgegevens]</title>");
}

TEST(Weglaten, WeigertWatInDeOpmaakStaat) {
    EXPECT_THROW(zonder("<p class=\"zilver\">Het zilver.</p>", {"zilver"}), Weglaatfout);
    EXPECT_THROW(zonder("<a href=\"mailto:zilver\">x</a> zilver", {"zilver"}), Weglaatfout);
    EXPECT_THROW(zonder("<style>.zilver{}</style><p>zilver</p>", {"zilver"}), Weglaatfout);
    EXPECT_THROW(zonder("<!-- zilver --><p>zilver</p>", {"zilver"}), Weglaatfout);
    EXPECT_THROW(zonder("<p>weggelaten</p>", {"weggelaten"}), Weglaatfout)
        << "it would stand there again";
}

TEST(Weglaten, LeestVerderNaEenStijlblad) {
    EXPECT_EQ(zonder("<style>p{}</style><p>Zilver.</p>", {"Zilver"}),
              "<style>p{}</style><p>[weggelaten: persoonsgegevens].</p>");
}

TEST(Weglaten, EenWoordInEenLangerePassageGaatDaarinMee) {
    EXPECT_EQ(zonder("<p>Dit is van Zilver. Goud van Zilver ook.</p>",
                     {"Zilver", "Goud van Zilver ook."}),
              "<p>Dit is van [weggelaten: persoonsgegevens]. [weggelaten: persoonsgegevens]</p>");
    // Two that overlap: nothing of either stays.
    const std::string uit = zonder("<p>een twee drie</p>", {"een twee", "twee drie"});
    EXPECT_THAT(uit,
                AllOf(Not(HasSubstr("een twee")), Not(HasSubstr("drie")), Not(HasSubstr("twee"))));
}

TEST(Weglaten, ZegtWaarHetStaatEnWaarAnders) {
    const Htmltekst pagina("<p>Het zilver en Zilver.</p><p>ZILVER</p><img alt=\"Zilver\">");
    EXPECT_EQ(plekkenVan(pagina, "Zilver").size(), 2U);
    EXPECT_EQ(plekkenVan(pagina, "Zilver").front().voor, "Het zilver en ");
    EXPECT_EQ(anderePlekkenVan(pagina, "Zilver").size(), 2U);
    EXPECT_TRUE(plekkenVan(pagina, "en Zilver. ZILVER").empty()) << "over two blocks";
}

TEST(Weglaten, VindtWatErTochNogStaat) {
    EXPECT_THAT(nogTeVinden("<p>zil<b>ver</b></p>", {{"zilver", kGrond}}), ElementsAre("zilver"));
    EXPECT_THAT(nogTeVinden("{\"x\":\"zilver\"}", {{"zilver", kGrond}}), ElementsAre("zilver"));
    EXPECT_THAT(nogTeVinden("<p>goud</p>", {{"zilver", kGrond}}), ElementsAre());
}

TEST(Weglaten, DeZinnenVanEenPagina) {
    const Htmltekst pagina("<h2>Kop</h2><p>Een zin. Nog <em>een</em> zin!</p><p>&middot; -</p>");
    EXPECT_THAT(zinnenVan(pagina), testing::Contains("Nog een zin!"));
    EXPECT_THAT(zinnenVan(pagina), testing::Contains("Een zin."));
}

TEST(Weglaten, WatInternIsGaatErHeelUit) {
    EXPECT_EQ(zonderElementen("<div>a<section data-intern=\"verschillen\">b<section>c</section>d"
                              "</section>e</div>",
                              "data-intern", {"verschillen"}),
              "<div>ae</div>");
    EXPECT_EQ(zonderElementen("<p data-intern=\"personen\">x</p>y", "data-intern", {"verschillen"}),
              "<p data-intern=\"personen\">x</p>y");
}

}  // namespace
}  // namespace maatlat
