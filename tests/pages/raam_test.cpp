// SPDX-License-Identifier: EUPL-1.2
#include "pages/raam.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefpagina.h"
#include "support/voorbeelden/algemeen.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::volRaam;
using testing::HasSubstr;
using testing::Not;

/// The partials of the application with one page of the test's own.
class RaamTest : public testing::Test {
  protected:
    RaamTest() {
        std::filesystem::copy(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates" / "_partials",
                              werk_.map() / "_partials");
        werk_.schrijf("proef.tpl",
                      "{{%AUTOESCAPE context=\"HTML\"}}{{>PAGINAKOP}}\n"
                      "{{#BLOK}}<form method=\"post\">{{>FORMULIERZEGEL}}</form>{{/BLOK}}\n"
                      "{{>PAGINAVOET}}\n");
    }

    std::string pagina(const Raam& raam) const {
        Vulling inhoud;
        inhoud.sectie("BLOK");
        inhoud.zetOveral("STIJL_MANON", "/statisch/manon.css?v=1");
        inhoud.zetOveral("STIJL_EIGEN", "/statisch/maatlat.css?v=2");
        inhoud.zetOveral("ICOON", "/statisch/maatlat.svg?v=4");
        inhoud.zetOveral("SESSIE", "3600 43200 3600");
        inhoud.zetOveral("SCRIPT", "/statisch/maatlat.js?v=3");
        return html(raam, test::Proefpagina{inhoud}, "sleutel-1", Sjablonen(werk_.map()));
    }

    test::Werkmap werk_;
};

TEST_F(RaamTest, ZetAllesOpZijnPlaats) {
    const std::string html = pagina(volRaam());
    for (const char* stuk :
         {"<!doctype html>",
          "<title>Fout: Criterium 1.1 &lt;van&gt; Friesland – Utrecht – Stap 1 – Maatlat</title>",
          "href=\"/statisch/manon.css?v=1\"",
          "href=\"/statisch/maatlat.css?v=2\"",
          "href=\"/statisch/maatlat.svg?v=4\"",
          "<script type=\"module\" src=\"/statisch/maatlat.js?v=3\"></script>",
          "<body data-persoon=\"3\" data-zegel=\"zegel-1\" data-sessie=\"3600 43200 3600\">",
          "<a href=\"/\" aria-current=\"page\">Mijn toetsen</a>",
          "<button type=\"submit\">Uitloggen</button>",
          "<a href=\"/account\">Account</a>",
          "<a href=\"/toets/5\">Toets</a>",
          "<span aria-current=\"page\">Criterium 1.1</span>",
          "<span>Inspecteur A</span>",
          "<article class=\"breed\">",
          "<p class=\"confirmation\" role=\"status\">De bevinding is opgeslagen.</p>",
          "<p class=\"warning\">Deze toets wacht op een collega.</p>",
          "<h1>Criterium 1.1 &lt;van&gt; Friesland</h1>",
          "<li><a href=\"#titel\">Vul een titel in.</a></li>",
          "<li>Er is geen bron.</li>",
          "</html>"})
        EXPECT_THAT(html, HasSubstr(stuk));
}

TEST_F(RaamTest, GeeftElkFormulierZegelEnSleutel) {
    const std::string html = pagina(volRaam());
    const std::string zegel =
        "<input type=\"hidden\" name=\"zegel\" value=\"zegel-1\">\n"
        "<input type=\"hidden\" name=\"handeling\" value=\"sleutel-1\">";
    const std::size_t uitloggen = html.find(zegel);
    ASSERT_NE(uitloggen, std::string::npos);
    EXPECT_NE(html.find(zegel, uitloggen + 1), std::string::npos) << "in the page's own form";
}

TEST_F(RaamTest, LaatWegWatErNietIs) {
    Raam raam;
    raam.titel = "Inloggen";
    const std::string html = pagina(raam);
    EXPECT_THAT(html, HasSubstr("<title>Inloggen – Maatlat</title>"));
    for (const char* stuk : {"Uitloggen", "<nav", "class=\"error", "class=\"warning\"",
                             "class=\"confirmation\"", "breed"})
        EXPECT_THAT(html, Not(HasSubstr(stuk)));
}

TEST_F(RaamTest, ZetDeFoutenVoorDeKopEnMetDeAandachtErop) {
    const std::string html = pagina(volRaam());
    EXPECT_LT(html.find("autofocus"), html.find("<h1>"));
}

}  // namespace
}  // namespace maatlat
