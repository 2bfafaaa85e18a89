// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <thread>

#include "domain/melding.h"
#include "hash/sha256.h"
#include "reporting/toets/toetsrapport.h"
#include "store/bronnen/bron_store.h"
#include "store/toets/rapport_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/rapportproef.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "support/werkmap.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/traject/vaststellen.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtRapport{
    {"GET", "/toets/{toets}/rapport", {Actie::toetsLezen}, true, {"?als=bestand", "?editie=1"}},
    {"GET", "/toets/{toets}/hiaten", {Actie::toetsLezen}, true},
};

using RapportRoutesTest = test::Rapportproef;

TEST_F(RapportRoutesTest, TonenOokEenLegeToetsAlsConcept) {
    const Antwoord antwoord = proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport"));
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("<b>CONCEPT</b>"));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Verwachting 1.1.1 heeft nog geen score."));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("href=\"/toets/" + std::to_string(proef_.toets) +
                                           "/criterium/1.1#verwachting-1.1.1\""));
    EXPECT_THAT(antwoord.stijlbeleid, testing::StartsWith("'sha256-"));
    EXPECT_EQ(antwoord.bestandsnaam, "");
}

TEST_F(RapportRoutesTest, LatenZienWatErIsVastgelegd) {
    veld(Veldsoort::score, "1.1.1", "onvoldoende");
    veld(Veldsoort::motivering, "1.1.1", "Wij zagen *geen* lijst.");
    veld(Veldsoort::verbeterpunt, "1.1.1", "Maak een lijst.");
    veld(Veldsoort::inleiding, "toets", "Een organisatie met twee locaties.");
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Bron bron;
        bron.soort = Bronsoort::interview;
        bron.gesprekspartner = "vertrouwensarts";
        bron.aantal = 2;
        bron.datum = "2026-11-12";
        bronStore::bewaar(test::in(transactie, proef_.toets), bron, proef_.inspecteurA.nr);
    });
    const std::string html = rapport();
    EXPECT_THAT(html, HasSubstr("<p>Wij zagen <em>geen</em> lijst.</p>"));
    EXPECT_THAT(html, HasSubstr("<p>Maak een lijst.</p>"));
    EXPECT_THAT(html, HasSubstr("<p>Een organisatie met twee locaties.</p>"));
    EXPECT_THAT(html, HasSubstr("is onderzocht in november 2026."));
    EXPECT_THAT(html, HasSubstr("<li>Eén gesprek met vertrouwensartsen, samen twee mensen.</li>"));
    EXPECT_THAT(html, Not(HasSubstr("1.1.1 is onvoldoende, maar")));
}

// Neither in its summary nor beside its scores: with few organisations the rank and the average are
// the scores of another.
TEST_F(RapportRoutesTest, EenConceptHeeftNergensEenPlaatsInHetLand) {
    test::stelVast(proef_, proef_.andereToets, "voldoende");
    test::beoordeelAlles(proef_, proef_.toets, "onvoldoende");
    const auto eisGeenPlaats = [&] {
        for (const char* vorm : {"", "?als=bestand"}) {
            std::string html = rapport(vorm);
            html = html.substr(html.find("<body"));
            EXPECT_THAT(html, HasSubstr("CONCEPT"));
            for (const char* woord :
                 {"eerste plaats", "tweede plaats", "gedeelde", "plaats in", "andelijk beeld",
                  "Landelijk voldoende", "ranglijst", "gemiddelde", "Midden-Brabant",
                  "class=\"balk\"", "class=\"spreiding\"", "van de 2 organisaties"})
                EXPECT_THAT(html, Not(HasSubstr(woord))) << vorm;
        }
    };
    eisGeenPlaats();
    ASSERT_EQ(test::kies(proef_, proef_.inspecteurA, proef_.toets, "voorleggen").status, 303);
    eisGeenPlaats();
}

TEST_F(RapportRoutesTest, GevenEenBestandMee) {
    const Antwoord antwoord =
        proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport?als=bestand"));
    EXPECT_EQ(antwoord.bestandsnaam, "concept-veilig-thuis-utrecht-proefronde.html");
    EXPECT_THAT(antwoord.inhoud, HasSubstr("CONCEPT"));
    EXPECT_THAT(antwoord.inhoud, Not(HasSubstr("href=\"/")));
}

TEST_F(RapportRoutesTest, NemenHetMerkWegAlsDeToetsIsVastgesteld) {
    test::beoordeelAlles(proef_, proef_.toets, "voldoende");
    test::kies(proef_, proef_.inspecteurA, proef_.toets, "voorleggen");
    EXPECT_THAT(rapport(), HasSubstr("CONCEPT"));
    test::kies(proef_, proef_.inspecteurB, proef_.toets, "vaststellen");
    EXPECT_THAT(rapport(), Not(HasSubstr("CONCEPT")));
    EXPECT_THAT(rapport(), Not(HasSubstr("Wat nog ontbreekt")));
}

TEST_F(RapportRoutesTest, BestaanNietVoorWieDeToetsNietLeest) {
    for (const char* pad : {"/rapport", "/rapport?als=bestand", "/hiaten"}) {
        for (const Persoon* wie :
             {&proef_.inspecteurElders, &proef_.vtManagement, &proef_.vtElders, &proef_.beheerder})
            EXPECT_EQ(proef_.vraag(*wie, proef_.toetspad(pad)).status, 404) << wie->naam << pad;
        EXPECT_EQ(proef_.vraag(proef_.coordinator, proef_.toetspad(pad)).status, 200) << pad;
    }
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/toets/99/rapport").status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport?x=1")).status, 400);
}

TEST_F(RapportRoutesTest, GevenDeHiatenOokAlsPagina) {
    veld(Veldsoort::score, "2.2.1", "onvoldoende");
    const Antwoord antwoord = proef_.vraag(proef_.inspecteurA, proef_.toetspad("/hiaten"));
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("<h1>Nog aan te vullen</h1>"));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("#verwachting-2.2.1\">Verwachting 2.2.1 is onvoldoende, "
                                           "maar er staat geen verbeterpunt bij.</a>"));
    EXPECT_THAT(antwoord.inhoud, Not(HasSubstr("kan nu niets worden gewijzigd")));
    zetStatus(Toetsstatus::vaststelling);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/hiaten")).inhoud,
                HasSubstr("kan nu niets worden gewijzigd"));
    zetStatus(Toetsstatus::vastgesteld);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/hiaten")).inhoud,
                AllOf(HasSubstr("Deze toets is vastgesteld. Er kan niets meer bij komen."),
                      Not(HasSubstr("2.2.1"))));
}

}  // namespace
}  // namespace maatlat::web
