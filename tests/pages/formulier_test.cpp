// SPDX-License-Identifier: EUPL-1.2
#include "pages/formulier.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefpagina.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// A page of which the template names every partial of formulier.h.
class FormulierTest : public testing::Test {
  protected:
    FormulierTest() {
        std::filesystem::copy(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates" / "_partials",
                              werk_.map() / "_partials");
        werk_.schrijf("proef.tpl",
                      "{{%AUTOESCAPE context=\"HTML\"}}{{>FORMULIERVELD}}{{>SAMENVATTINGSLIJST}}"
                      "{{>STATUSLABEL}}{{>UW_TEKST}}");
    }

    std::string html() const {
        const test::Sjabloonmap sjablonen(werk_.map());
        test::Sjablooncontrole controle(sjablonen);
        controle.controleer("proef.tpl", vulling_);
        EXPECT_THAT(controle.fouten, IsEmpty());
        return Sjablonen(werk_.map()).vul(test::Proefpagina{vulling_});
    }

    test::Werkmap werk_;
    Vulling vulling_;
};

const Veldkop kVolleKop{.naam = "titel",
                        .label = "Titel",
                        .hint = "Zoals op het document.",
                        .bericht = "Dit had u getypt.",
                        .fout = "Vul een titel in.",
                        .verplicht = true};

TEST_F(FormulierTest, LegtEenVeldUitEnHoudtDeWaarde) {
    voegToe(vulling_, Tekstveld{.kop = kVolleKop, .waarde = "\"Beleid\" & <meer>"});
    EXPECT_EQ(html(),
              "<div class=\"veld\">\n"
              "<label for=\"titel\">Titel <span class=\"nota-bene\">(verplicht)</span></label>\n"
              "<p class=\"hint\" id=\"titel-hint\">Zoals op het document.</p>\n"
              "<p class=\"bericht\" id=\"titel-bericht\">Dit had u getypt.</p>\n"
              "<p class=\"veldfout\" id=\"titel-fout\"><b>Fout:</b> Vul een titel in.</p>\n"
              "<input type=\"text\" id=\"titel\" name=\"titel\" "
              "value=\"&quot;Beleid&quot; &amp; &lt;meer&gt;\" autocomplete=\"off\" "
              "aria-describedby=\"titel-hint titel-bericht titel-fout\" aria-invalid=\"true\" "
              "class=\"error\">\n"
              "</div>\n");
}

TEST_F(FormulierTest, ZegtAlsWatEenGetypteDatumGelezenIs) {
    voegToe(vulling_, Tekstveld{.kop = {.naam = "datum", .label = "Datum"},
                                .waarde = "5 mei 2025",
                                .soort = Tekstveld::Soort::datum});
    EXPECT_THAT(html(), HasSubstr("value=\"5 mei 2025\""));
    EXPECT_THAT(html(), HasSubstr("id=\"datum-bericht\">Gelezen als 5 mei 2025."));
}

TEST_F(FormulierTest, KentSoortenTekstveld) {
    using Soort = Tekstveld::Soort;
    voegToe(vulling_, Tekstveld{.kop = {.naam = "aantal", .label = "Aantal"},
                                .waarde = "3",
                                .soort = Soort::getal});
    voegToe(vulling_, Tekstveld{.kop = {.naam = "datum", .label = "Datum"},
                                .waarde = "2026-11-22",
                                .soort = Soort::datum});
    voegToe(vulling_, Tekstveld{.kop = {.naam = "wachtwoord", .label = "Wachtwoord"},
                                .waarde = "geheim",
                                .soort = Soort::wachtwoord,
                                .aanvullen = "current-password"});
    const std::string gemaakt = html();
    EXPECT_THAT(gemaakt, HasSubstr("value=\"3\" autocomplete=\"off\" inputmode=\"numeric\">"));
    EXPECT_THAT(gemaakt, HasSubstr("<input type=\"text\" id=\"datum\" name=\"datum\" "
                                   "value=\"22-11-2026\""));
    EXPECT_THAT(gemaakt, Not(HasSubstr("Gelezen als")));
    EXPECT_THAT(gemaakt, HasSubstr("type=\"password\""));
    EXPECT_THAT(gemaakt, HasSubstr("value=\"\" autocomplete=\"current-password\""));
    EXPECT_THAT(gemaakt, Not(HasSubstr("geheim")));
}

TEST_F(FormulierTest, HoudtElkeRegelVanEenTekstvak) {
    voegToe(vulling_, Tekstvak{.kop = {.naam = "tekst", .label = "Tekst"},
                               .waarde = "\neerst leeg\n</textarea>",
                               .regels = 9,
                               .opmaak = true});
    const std::string gemaakt = html();
    EXPECT_THAT(gemaakt, HasSubstr("rows=\"9\" data-voorbeeld=\"tekst-voorbeeld\">\n\neerst leeg\n"
                                   "&lt;/textarea&gt;</textarea>"));
    EXPECT_THAT(gemaakt, HasSubstr("id=\"tekst-voorbeeld\" role"));
}

TEST_F(FormulierTest, GeeftElkeKeuzeEenEigenIdEnDeEersteDieVanHetVeld) {
    const std::vector<Optie> opties{{"v", "Voldoende", true, "Aan alles is voldaan."},
                                    {"o", "Onvoldoende"}};
    voegToe(vulling_,
            Keuzerondjes{.kop = {.naam = "score", .label = "Score", .hint = "Kies er een."},
                         .opties = opties});
    voegToe(vulling_,
            Vinkjes{.kop = {.naam = "rol", .label = "Rollen", .id = "mijn-rol"}, .opties = opties});
    voegToe(vulling_, Keuzelijst{.kop = {.naam = "bron", .label = "Bron"}, .opties = opties});
    const std::string gemaakt = html();
    for (const char* stuk :
         {"<legend>Score</legend>",
          "<input type=\"radio\" id=\"score\" name=\"score\" value=\"v\" checked "
          "aria-describedby=\"score-toelichting\">",
          "<p class=\"hint\" id=\"score-hint\">Kies er een.</p>",
          "<p class=\"hint\" id=\"score-toelichting\">Aan alles is voldaan.</p>",
          "<input type=\"radio\" id=\"score-2\" name=\"score\" value=\"o\">",
          "<label for=\"score-2\">Onvoldoende</label>",
          "<input type=\"checkbox\" id=\"mijn-rol\" name=\"rol\" value=\"v\" checked",
          "<input type=\"checkbox\" id=\"mijn-rol-2\" name=\"rol\" value=\"o\">",
          "<option value=\"v\" selected>Voldoende</option>", "<option value=\"o\">Onvoldoende"})
        EXPECT_THAT(gemaakt, HasSubstr(stuk));
}

TEST_F(FormulierTest, EenTekstMetOpmaakHeeftZijnVoorbeeldMetTitel) {
    voegToe(vulling_, Tekstvak{.kop = {.naam = "tekst", .label = "Motivering"},
                               .waarde = "**Let op:** 2*8 uur\n\t<5 dagen",
                               .opmaak = true});
    const std::string gemaakt = html();
    EXPECT_THAT(gemaakt, HasSubstr("data-voorbeeld=\"tekst-voorbeeld\">\n"
                                   "**Let op:** 2*8 uur\n\t&lt;5 dagen</textarea>"));
    EXPECT_THAT(gemaakt,
                HasSubstr("<summary>Zo werkt opmaak"
                          "<span class=\"alleen-gehoord\"> bij: Motivering</span></summary>"));
    EXPECT_THAT(gemaakt, HasSubstr("id=\"tekst-voorbeeld\" role=\"group\" "
                                   "aria-labelledby=\"tekst-voorbeeldkop\">\n"
                                   "<p class=\"voorbeeldkop\" id=\"tekst-voorbeeldkop\">"
                                   "Zo ziet deze tekst eruit</p>\n"
                                   "<div class=\"opmaak\"><p><strong>Let op:</strong> 2*8 uur<br>"
                                   "\t&lt;5 dagen</p>\n</div>"));
}

TEST_F(FormulierTest, EenLeegVakToontGeenVoorbeeldEnEenVakZonderOpmaakHeeftErGeen) {
    voegToe(
        vulling_,
        Tekstvak{.kop = {.naam = "tekst", .label = "Motivering"}, .waarde = " \n", .opmaak = true});
    EXPECT_THAT(html(), HasSubstr("aria-labelledby=\"tekst-voorbeeldkop\" hidden>"));
    Vulling zonder;
    voegToe(zonder, Tekstvak{.kop = {.naam = "reden", .label = "Reden"}, .waarde = "*x*"});
    std::swap(vulling_, zonder);
    EXPECT_THAT(html(), Not(testing::AnyOf(HasSubstr("voorbeeld"), HasSubstr("opmaak"))));
}

TEST_F(FormulierTest, HoudtDeVolgordeVanDeVeldenAan) {
    voegToe(vulling_, Verborgen{"versie", "3"});
    voegToe(vulling_,
            Bestandsveld{.kop = {.naam = "bijlage", .label = "Bestand"}, .soorten = ".pdf,.docx"});
    voegToe(vulling_, Tekstveld{.kop = {.naam = "titel", .label = "Titel"}});
    const std::string gemaakt = html();
    EXPECT_THAT(gemaakt,
                HasSubstr("name=\"bijlage\" data-hoogstens=\"26214400\" accept=\".pdf,.docx\">"));
    EXPECT_LT(gemaakt.find("name=\"versie\" value=\"3\""), gemaakt.find("bijlage"));
    EXPECT_LT(gemaakt.find("name=\"bijlage\""), gemaakt.find("name=\"titel\""));
}

TEST_F(FormulierTest, VatSamenWatErStaat) {
    vul(vulling_, std::vector<Samenvattingsrij>{{"Titel", "Beleid", "/toets/5/bron/1"},
                                                {"Datum", "22 november 2026"}});
    vul(vulling_, Statuslabel{.soort = Statuslabel::Soort::klaar});
    vulUwTekst(vulling_, {{"Motivering", "regel 1\nregel 2"}});
    const std::string gemaakt = html();
    EXPECT_THAT(gemaakt, HasSubstr("<a href=\"/toets/5/bron/1\">Wijzigen"
                                   "<span class=\"alleen-gehoord\"> Titel</span></a>"));
    EXPECT_THAT(gemaakt, HasSubstr("<dd class=\"met-regels\">22 november 2026</dd>\n</div>"));
    EXPECT_THAT(gemaakt, HasSubstr("<span class=\"status klaar\">Klaar</span>"));
    EXPECT_THAT(gemaakt, HasSubstr(">regel 1\nregel 2</div>"));
}

TEST(Formulierfouten, WijzenNaarHunVeld) {
    const std::vector<Veldfouten::Fout> fouten{{"titel", "Vul een titel in."},
                                               {"datum", "Deze datum bestaat niet."}};
    EXPECT_EQ(foutVan(fouten, "datum"), "Deze datum bestaat niet.");
    EXPECT_EQ(foutVan(fouten, "aantal"), "");
    ASSERT_EQ(foutregels(fouten).size(), 2u);
    EXPECT_EQ(foutregels(fouten)[1].veld, "datum");
    EXPECT_EQ(foutregels(fouten)[1].melding, "Deze datum bestaat niet.");
}

}  // namespace
}  // namespace maatlat
