// SPDX-License-Identifier: EUPL-1.2
// The report of a toets of the application, while it is made and after.
#include "reporting/toets/toetsrapport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;

class ToetsrapportTest : public testing::Test {
  protected:
    ToetsrapportTest() {
        stof_.kop.nr = 5;
        stof_.kop.organisatie = "Berg & Dal";
        stof_.ronde = test::kleineRonde();
        stof_.voorlopig = true;
        stof_.vergelijkLandelijk = true;
        stof_.moment = "2026-11-22T09:30:00.000Z";
        stof_.hiaten = {
            {Hiaatsoort::zonderVerbeterpunt, "C", "Bij C hoort een verbeterpunt.",
             "/toets/5/criterium/vak#verwachting-C"},
            {Hiaatsoort::eenSoortBron, "A", "A rust op één soort bron.", "/toets/5/criterium/vak"}};
    }

    Rapportbestand maak(Rapportdoel doel = Rapportdoel::scherm) {
        return toetsrapport(stof_, sjablonen_, doel);
    }

    /// The texts of the toets; all of it is Markdown.
    Toetstekst& tekst() {
        stof_.ronde.teksten.resize(1);
        stof_.ronde.teksten[0].organisatie = "Berg & Dal";
        stof_.ronde.teksten[0].opgemaakt = true;
        return stof_.ronde.teksten[0];
    }

    Rapportstof stof_;
    Sjablonen sjablonen_{MAATLAT_SOURCE_DIR "/templates"};
};

TEST_F(ToetsrapportTest, IsAlsConceptTeHerkennenOpSchermEnPapier) {
    const Rapportbestand rapport = maak();
    EXPECT_EQ(rapport.naam, "concept-veilig-thuis-berg-dal-proef.html");
    EXPECT_THAT(rapport.html, HasSubstr("<title>CONCEPT: Veilig Thuis Berg &amp; Dal"));
    EXPECT_THAT(rapport.html, HasSubstr("<b>CONCEPT</b> Dit rapport is nog niet vastgesteld"));
    EXPECT_THAT(rapport.html, HasSubstr("de stand van 22 november 2026 om 10:30."));
    EXPECT_THAT(rapport.html, HasSubstr("@top-center { content: \"CONCEPT"));
}

TEST_F(ToetsrapportTest, DraagtNaVaststellingGeenMerkEnGeenHiaten) {
    stof_.voorlopig = false;
    stof_.hiaten.clear();
    for (const Rapportdoel doel : {Rapportdoel::scherm, Rapportdoel::bestand}) {
        const Rapportbestand vast = maak(doel);
        EXPECT_EQ(vast.naam, "veilig-thuis-berg-dal-proef.html");
        EXPECT_THAT(vast.html, Not(HasSubstr("CONCEPT")));
        EXPECT_THAT(vast.html, Not(HasSubstr("Wat nog ontbreekt")));
    }
}

TEST_F(ToetsrapportTest, BegintMetDeHiatenElkMetZijnPlaats) {
    const std::string html = maak().html;
    EXPECT_LT(html.find("<h2 id=\"hiaten\">"), html.find("<h2 id=\"samenvatting\">"));
    EXPECT_THAT(html, HasSubstr("<h3>Onvoldoende zonder verbeterpunt</h3>"));
    EXPECT_THAT(html, HasSubstr("<a href=\"/toets/5/criterium/vak#verwachting-C\">Bij C hoort een "
                                "verbeterpunt.</a>"));
    EXPECT_THAT(html, HasSubstr("Twee punten vragen nog aandacht."));
}

TEST_F(ToetsrapportTest, VerwijstAlsBestandNietNaarDeToepassing) {
    EXPECT_THAT(maak(Rapportdoel::scherm).html, HasSubstr("href=\"/toets/5\""));
    const std::string html = maak(Rapportdoel::bestand).html;
    EXPECT_THAT(html, Not(HasSubstr("href=\"/")));
    EXPECT_THAT(html, HasSubstr("<li>Bij C hoort een verbeterpunt.</li>"));
}

TEST_F(ToetsrapportTest, ToontOpgemaakteTekstAlsAlineasEnLijsten) {
    tekst().inleiding = {{"Eerste alinea.\n\nTweede met **nadruk**."}};
    tekst().bevindingen = {{"vak", "- punt een\n- punt twee"}, {"A", "<b>niet vet</b>"}};
    tekst().verbeterpunten = {{"C", "Doe *dit*."}};
    tekst().goodPractices = {{"basis", "Zo kan het, & beter.", {"Berg & Dal"}}};
    const std::string html = maak().html;
    EXPECT_THAT(html,
                HasSubstr("<p>Eerste alinea.</p>\n<p>Tweede met <strong>nadruk</strong>.</p>"));
    EXPECT_THAT(html, HasSubstr("<li>- punt een</li>"));
    EXPECT_THAT(html, HasSubstr("&lt;b&gt;niet vet&lt;/b&gt;"));
    EXPECT_THAT(html, HasSubstr("<p>Doe <em>dit</em>.</p>"));
    EXPECT_THAT(html, HasSubstr("<p>Zo kan het, &amp; beter.</p>"));
}

TEST_F(ToetsrapportTest, ZegtNietDatDeRedenOntbreektAlsDieErStaat) {
    EXPECT_THAT(maak().html, HasSubstr("Waarom de score onvoldoende is, staat niet"));
    tekst().bevindingen = {{"C", "Dat zagen wij niet."}};
    EXPECT_THAT(maak().html, Not(HasSubstr("Waarom de score onvoldoende is, staat niet")));
}

TEST_F(ToetsrapportTest, LaatHetLandelijkBeeldWegAlsErNietsTeVergelijkenIs) {
    const auto landelijk = testing::AnyOf(HasSubstr("landelijk"), HasSubstr("Landelijk"));
    EXPECT_THAT(maak().html, HasSubstr("Plaats in het landelijk beeld"));
    EXPECT_THAT(maak().html, HasSubstr("Landelijk voldoende"));
    stof_.vergelijkLandelijk = false;
    stof_.ronde.toetsen.resize(1);
    const std::string html = maak().html;
    const std::string inhoud = html.substr(html.find("<body"));
    EXPECT_THAT(inhoud, Not(landelijk));
    EXPECT_THAT(inhoud, Not(HasSubstr("ranglijst")));
    EXPECT_THAT(inhoud, Not(HasSubstr("class=\"balk\"")));
    EXPECT_THAT(inhoud, Not(HasSubstr("class=\"spreiding\"")));
}

TEST_F(ToetsrapportTest, DraagtNaVaststellingZijnPlaatsInHetLandAlsBijlage) {
    stof_.voorlopig = false;
    stof_.hiaten.clear();
    stof_.vergelijkLandelijk = false;
    stof_.land = stof_.ronde;
    stof_.ronde.toetsen.resize(1);
    stof_.bevroren = {Toetsstatus::vastgesteld, 2, stof_.moment, "2027-01-04T09:30:00.000Z", "abc"};
    const std::string html = maak().html;
    EXPECT_EQ(html, maak(Rapportdoel::bestand).html) << "what is frozen has one form";
    EXPECT_THAT(html,
                HasSubstr("<a href=\"#land\">Bijlage 3: plaats in het land op 4 januari 2027"));
    EXPECT_GT(html.find("<h2 id=\"land\">"), html.find("<h2 id=\"verantwoording\">"));
    EXPECT_THAT(html.substr(html.find("<h2 id=\"land\">")), HasSubstr("Landelijk voldoende"));
    EXPECT_THAT(html, HasSubstr("<dt>Kenmerk van de inhoud (SHA-256)</dt><dd>abc</dd>"));
    EXPECT_THAT(html, HasSubstr("De toets is vastgesteld op 22 november 2026. Dit rapport is "
                                "bevroren in deze vorm sinds 4 januari 2027"));
}

TEST_F(ToetsrapportTest, VraagtInHetConceptNaarDoelEnGrondslagZonderTeBlokkeren) {
    const auto vraag = HasSubstr("zijn het doel en de grondslag niet ingevuld");
    EXPECT_THAT(maak().html, vraag);
    stof_.hiaten.clear();
    EXPECT_THAT(maak().html, HasSubstr("Bij de toets zelf ontbreekt niets."));
    stof_.ronde.onderzoek.doel = "Kijken of het beter gaat.";
    EXPECT_THAT(maak().html, HasSubstr("is de grondslag niet ingevuld"));
    stof_.ronde.onderzoek.grondslag = "De wet.";
    EXPECT_THAT(maak().html, Not(HasSubstr("Wat nog ontbreekt")));
    EXPECT_THAT(maak().html, HasSubstr("<p>Kijken of het beter gaat.</p>\n<p>De wet.</p>"));
}

TEST_F(ToetsrapportTest, ZegtInHetColofonHoeHetVaststaatEnMaarEenKeer) {
    stof_.voorlopig = false;
    stof_.hiaten.clear();
    stof_.bevroren = {Toetsstatus::vastgesteld, 2, stof_.moment, stof_.moment, "abc"};
    stof_.bevroren->herkomst.voorgelegdDoor = "een inspecteur uit het team";
    stof_.bevroren->herkomst.vastgesteldDoor = "een inspecteur van buiten het team";
    const std::string html = maak().html;
    const std::string colofon = html.substr(html.find("<h3 id=\"colofon\">"));
    for (const char* regel :
         {"<dt>Voorgelegd door</dt><dd>een inspecteur uit het team</dd>",
          "<dt>Vastgesteld door</dt><dd>een tweede persoon: een inspecteur van buiten het team",
          "<dt>Vastgesteld op</dt><dd>22 november 2026</dd>", "<dt>Editie</dt><dd>2</dd>",
          "<dt>Kenmerk van de inhoud (SHA-256)</dt><dd>abc</dd>",
          "<dt>Gemaakt met</dt><dd>Maatlat "})
        EXPECT_THAT(colofon, HasSubstr(regel));
    EXPECT_EQ(html.find("abc</dd>"), html.rfind("abc</dd>"));
    EXPECT_EQ(html.find("00ff</dd>"), html.rfind("00ff</dd>"));
}

TEST_F(ToetsrapportTest, NoemtEenZelfevaluatieZo) {
    stof_.kop.soort = Toetssoort::zelfevaluatie;
    EXPECT_THAT(maak().html, HasSubstr("Het is geen oordeel van de toezichthouder."));
    EXPECT_THAT(maak().html, HasSubstr("nog niet ingediend"));
}

TEST_F(ToetsrapportTest, HeeftGeenStijlInElementen) {
    EXPECT_THAT(maak().html, Not(HasSubstr(" style=")));
    EXPECT_EQ(maak().html.find("<style"), maak().html.rfind("<style"));
}

}  // namespace
}  // namespace maatlat
