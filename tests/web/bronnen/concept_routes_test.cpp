// SPDX-License-Identifier: EUPL-1.2
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtConcept{
    {"POST", "/voorbeeld"},
    {"POST", "/toets/{toets}/formulierconcept", {Actie::toetsInvullen}, true},
};

class ConceptRoutes : public testing::Test {
  protected:
    ConceptRoutes() {
        proef_.stuur(proef_.inspecteurA, pad("/bron/nieuw"),
                     {{"soort", "dossier"}, {"pseudoniem", "D-01"}});
    }

    std::string pad(const std::string& erachter) const { return proef_.toetspad(erachter); }

    Antwoord typ(const Persoon& wie, const std::string& sleutel, const std::string& tekst) {
        return proef_.stuurStil(wie, pad("/formulierconcept"),
                                {{"sleutel", sleutel},
                                 {"versie", "0"},
                                 {"bij", ""},
                                 {"bron", "1"},
                                 {"tekst", tekst},
                                 {"verwachting", "1.1.2"},
                                 {"verwachting", "1.1.4"},
                                 {"codes", ""}});
    }

    test::Proefopstelling proef_;
};

TEST_F(ConceptRoutes, BewarenWatIemandTypt) {
    const Antwoord antwoord = typ(proef_.inspecteurA, "bevinding/nieuw", "Een halve zin");
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Als concept opgeslagen om 10:30"));
    const std::string formulier = proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw")).inhoud;
    EXPECT_THAT(formulier, AllOf(HasSubstr("Dit had u getypt om 10:30"), HasSubstr("Een halve zin"),
                                 HasSubstr("value=\"1.1.4\" checked")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad("/bevinding/nieuw")).inhoud,
                Not(HasSubstr("Een halve zin")))
        << "a draft is of one person";
}

TEST_F(ConceptRoutes, RuimenHetConceptOpNaHetOpslaan) {
    typ(proef_.inspecteurA, "bevinding/nieuw", "Een halve zin");
    proef_.stuur(proef_.inspecteurA, pad("/bevinding/nieuw"),
                 {{"bron", "1"}, {"tekst", "Een hele zin."}, {"richting", "neutraal"}});
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw")).inhoud,
                Not(HasSubstr("Een halve zin")));
}

TEST_F(ConceptRoutes, WeigerenWatErNietInMag) {
    EXPECT_EQ(typ(proef_.inspecteurA, "motivering/1.1.2", "x").status, 422);
    EXPECT_EQ(typ(proef_.inspecteurA, "bevinding/0", "x").status, 422);
    EXPECT_EQ(typ(proef_.inspecteurA, "interview/nieuw", "x").status, 422);
    EXPECT_EQ(typ(proef_.inspecteurA, "bevinding/nieuw", std::string(100'001, 'x')).status, 422);
    EXPECT_EQ(proef_
                  .stuurStil(proef_.inspecteurA, pad("/formulierconcept"),
                             {{"sleutel", "bevinding/nieuw"},
                              {"versie", "0"},
                              {"tekst", std::string(60'000, 'x')},
                              {"codes", std::string(60'000, 'x')}})
                  .status,
              422)
        << "all fields together";
    EXPECT_EQ(typ(proef_.inspecteurElders, "bevinding/nieuw", "x").status, 404);
    const Antwoord antwoord = typ(proef_.inspecteurA, "bevinding/nieuw", "Mail a@voorbeeld.nl");
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Niet opgeslagen."));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw")).inhoud,
                Not(HasSubstr("a@voorbeeld.nl")));
}

TEST_F(ConceptRoutes, HetVoorbeeldIsWatDeLezerZietOokNaHerladen) {
    // A vertical tab is how a word processor pastes a new line within a paragraph.
    const std::string tekst =
        "\t2014\t2015\r\nMeldingen\t<5\t>80%\r\n\r\n**Let op:** 2*8 uur en 3*4 uur\v"
        "- 3 procent\r\n\r\n2014. In dat jaar\r\n1. In het eerste kwartaal\r\n";
    const std::string html =
        proef_.stuurStil(proef_.inspecteurA, "/voorbeeld", {{"tekst", tekst}}).inhoud;
    const std::string deel =
        "<td>\n&gt;80%\n</td>\n</tr>\n</table>\n"
        "<p><strong>Let op:</strong> 2*8 uur en 3*4 uur<br>- 3 procent</p>\n"
        "<ul>\n<li>2014. In dat jaar</li>\n<li>1. In het eerste kwartaal</li>\n</ul>\n";
    ASSERT_THAT(html, HasSubstr(deel));
    ASSERT_THAT(html, testing::StartsWith("<table>\n<tr>\n<td>\n</td>\n<td>\n2014\n"));
    const std::string heel = html.substr(0, html.find(deel) + deel.size());
    const auto veld = [&](const std::string& sleutel, const std::string& waarde) {
        EXPECT_EQ(proef_
                      .stuur(proef_.inspecteurA, pad("/veld"),
                             {{"sleutel", sleutel}, {"waarde", waarde}, {"versie", "0"}})
                      .status,
                  303)
            << sleutel;
    };
    const auto hoeVaak = [&](const std::string& erachter) {
        const std::string pagina = proef_.vraag(proef_.inspecteurA, pad(erachter)).inhoud;
        int aantal = 0;
        for (std::size_t hier = 0; (hier = pagina.find(heel, hier)) != std::string::npos; ++hier)
            ++aantal;
        return aantal;
    };
    veld("score/1.1.2", "onvoldoende");
    for (const char* sleutel : {"motivering/1.1.2", "verbeterpunt/1.1.2", "onderbouwing/1.1",
                                "aandachtspunt/1.1", "good-practice/1", "inleiding/toets"})
        veld(sleutel, tekst);
    // The verbeterpunt twice: with its criterium, and among what must happen.
    EXPECT_EQ(hoeVaak("/rapport"), 7);
    EXPECT_EQ(hoeVaak("/criterium/1.1"), 4);
    proef_.stuur(proef_.inspecteurA, pad("/bevinding/nieuw"),
                 {{"bron", "1"}, {"tekst", tekst}, {"richting", "neutraal"}});
    proef_.stuur(proef_.inspecteurA, pad("/bezoek/nieuw"),
                 {{"versie", "0"},
                  {"datum", "2026-09-10"},
                  {"soort", "aangekondigd bezoek"},
                  {"wie", "twee inspecteurs"},
                  {"bijzonderheden", tekst}});
    for (const char* pagina : {"/bevinding/1", "/bevindingen", "/bezoek/1"})
        EXPECT_EQ(hoeVaak(pagina), 1) << pagina;
}

TEST_F(ConceptRoutes, TonenMarkdownZonderWatKwaadKan) {
    const Antwoord antwoord = proef_.stuurStil(proef_.inspecteurA, "/voorbeeld",
                                               {{"tekst", "Een **vet** woord <script>x</script>"}});
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("<strong>vet</strong>"), Not(HasSubstr("<script>"))));
}

}  // namespace
}  // namespace maatlat::web
