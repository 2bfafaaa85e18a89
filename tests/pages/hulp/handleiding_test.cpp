// SPDX-License-Identifier: EUPL-1.2
// From the Markdown of the manual to its parts, and what is said of a manual that is not right.
#include "pages/hulp/handleiding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace maatlat {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Teksten = std::map<std::string, std::string>;
using Soort = Handleidingblok::Soort;

/// The start of a PNG of this size.
std::string png(int breedte, int hoogte) {
    std::string uit("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const int getal : {breedte, hoogte})
        for (const int bits : {24, 16, 8, 0})
            uit += static_cast<char>(getal >> bits & 0xff);
    return uit;
}

/// Every part there must be, with nothing in it, and these in their place.
Handleiding gelezen(const Teksten& teksten, const Teksten& beelden = {}) {
    Teksten alle;
    for (const char* naam : {"eerste-keer", "inspecteur", "vt-management", "coordinator",
                             "beheerder", "wat-te-doen-als", "toegankelijkheid", "privacy"})
        alle[std::string(naam) + ".md"] = "# Titel\n";
    for (const auto& [naam, tekst] : teksten)
        alle[naam] = tekst;
    return maakHandleiding(alle, beelden);
}

const Handleidingdeel& inspecteur(const Handleiding& van) {
    return *van.deel("inspecteur");
}

TEST(Handleiding, HeeftDelenInHunVolgordeMetTitelInleidingEnSecties) {
    const Handleiding uit =
        gelezen({{"inspecteur.md",
                  "# Voor inspecteurs\n\nVooraf.\n\n## Één score géven\n\nKies.\n\n### "
                  "Als het niet lukt\n\nBel.\n\n## Nog iets\n"}});
    EXPECT_THAT(uit.fouten, IsEmpty());
    EXPECT_EQ(uit.delen.front().naam, "eerste-keer");
    const Handleidingdeel& deel = inspecteur(uit);
    EXPECT_EQ(deel.titel, "Voor inspecteurs");
    EXPECT_EQ(deel.voorWie, "Van bron tot vastgestelde toets");
    EXPECT_EQ(deel.inleiding.blokken.at(0).html, "<p>Vooraf.</p>\n");
    ASSERT_EQ(deel.secties.size(), 2U);
    const Handleidingsectie& sectie = deel.secties.front();
    EXPECT_EQ(sectie.anker, "een-score-geven");
    ASSERT_EQ(sectie.blokken.size(), 3U);
    EXPECT_EQ(sectie.blokken.at(1).soort, Soort::kop);
    EXPECT_EQ(sectie.blokken.at(1).naam, "als-het-niet-lukt");
    EXPECT_EQ(sectie.tekst, "Kies. Als het niet lukt. Bel.");
}

TEST(Handleiding, SchrijftTabellenLijstenEnOpdrachtenOp) {
    const Handleiding uit = gelezen({{"inspecteur.md",
                                      "# T\n\n| wat | hoe |\n| --- | --- |\n| a | `b < c` |\n\n1. "
                                      "Een\n2. Twee\n\n    start & ga\n"}});
    std::string html;
    for (const Handleidingblok& een : inspecteur(uit).inleiding.blokken)
        html += een.html;
    EXPECT_THAT(html, HasSubstr("<th>wat</th>"));
    EXPECT_THAT(html, HasSubstr("<td><code>b &lt; c</code></td>"));
    EXPECT_THAT(html, HasSubstr("<ol>"));
    EXPECT_THAT(inspecteur(uit).inleiding.tekst, HasSubstr("wat hoe a b < c"));
}

TEST(Handleiding, LeidtLinksNaarDePaginasVanHulpEnInHetBoekNaarDePlaatsErin) {
    const Handleiding uit = gelezen({{"inspecteur.md",
                                      "# T\n\n[x](beheerder.md#een-kop) [y](#hier) "
                                      "[z](https://voorbeeld.nl/a) [d](beheerder.md)\n\n## Hier\n"},
                                     {"beheerder.md", "# T\n\n## Een kop\n"}});
    EXPECT_THAT(uit.fouten, IsEmpty());
    const Handleidingblok& blok = inspecteur(uit).inleiding.blokken.front();
    for (const char* adres : {"/hulp/beheerder#een-kop", "/hulp/inspecteur#hier",
                              "https://voorbeeld.nl/a", "/hulp/beheerder"})
        EXPECT_THAT(blok.html, HasSubstr("href=\"" + std::string(adres) + "\""));
    for (const char* adres :
         {"#beheerder-een-kop", "#inspecteur-hier", "https://voorbeeld.nl/a", "#beheerder"})
        EXPECT_THAT(blok.boekhtml, HasSubstr("href=\"" + std::string(adres) + "\""));
}

TEST(Handleiding, WeetHoeGrootEenBeeldIsEnWatErOpStaat) {
    const Handleiding uit = gelezen({{"inspecteur.md", "# T\n\n![Drie knoppen](beelden/s.png)\n"}},
                                    {{"s.png", png(1280, 600)}});
    EXPECT_THAT(uit.fouten, IsEmpty());
    const Handleidingblok& beeld = inspecteur(uit).inleiding.blokken.front();
    EXPECT_EQ(beeld.soort, Soort::beeld);
    EXPECT_EQ(beeld.naam, "s.png");
    EXPECT_EQ(beeld.tekst, "Drie knoppen");
    EXPECT_EQ(beeld.breedte, 1280);
    EXPECT_EQ(beeld.hoogte, 600);
}

TEST(Handleiding, ToontGeenHtmlDatErinStaat) {
    const Handleiding uit =
        gelezen({{"inspecteur.md", "# T\n\n<script>alert(1)</script>\n\na <b>b</b>\n"}});
    for (const Handleidingblok& een : inspecteur(uit).inleiding.blokken)
        EXPECT_THAT(een.html + een.boekhtml, Not(HasSubstr("<b>")));
    EXPECT_THAT(uit.fouten, Contains(HasSubstr("er staat HTML in")));
}

TEST(Handleiding, ZegtWatErNietKlopt) {
    const std::vector<std::pair<std::string, std::string>> fout{
        {"geen titel\n", "begint niet met een titel"},
        {"# T\n\n# U\n", "heeft twee titels"},
        {"# T\n\n## A\n\n## a!\n", "heeft twee keer de kop \"a!\""},
        {"# T\n\n#### A\n", "te laag niveau"},
        {"# T\n\n[x](weg.md)\n", "leidt nergens heen: \"weg.md#\""},
        {"# T\n\n[x](beheerder.md#weg)\n", "leidt nergens heen: \"beheerder.md#weg\""},
        {"# T\n\n[x](/toets/1)\n", "leidt nergens heen: \"/toets/1\""},
        {"# T\n\n![x](beelden/weg.png)\n", "het beeld \"weg.png\" is er niet"},
        {"# T\n\n![](beelden/s.png)\n", "staat niet wat erop te zien is"},
        {"# T\n\nKijk: ![x](beelden/s.png)\n", "staat niet in een eigen alinea"},
    };
    for (const auto& [tekst, melding] : fout)
        EXPECT_THAT(gelezen({{"inspecteur.md", tekst}}, {{"s.png", png(2, 2)}}).fouten,
                    Contains(HasSubstr(melding)))
            << tekst;
    EXPECT_THAT(gelezen({{"anders.md", "# T\n"}}).fouten, Contains(HasSubstr("anders.md")));
    EXPECT_THAT(gelezen({}, {{"los.png", png(2, 2)}}).fouten,
                ElementsAre("los.png: dit beeld staat in geen deel"));
    EXPECT_THAT(gelezen({}, {{"x.png", "GIF"}}).fouten, Contains("x.png: dit is geen PNG"));
    EXPECT_THAT(maakHandleiding({}, {}).fouten, Contains("inspecteur.md: dit deel is er niet"));
    EXPECT_THAT(maakHandleiding({}, {}).delen, IsEmpty());
}

}  // namespace
}  // namespace maatlat
