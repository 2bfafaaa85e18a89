// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bron_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtRapport{
    {"GET", "/toets/{toets}/rapport", {Actie::toetsLezen}, true, {"?als=bestand"}},
    {"GET", "/toets/{toets}/hiaten", {Actie::toetsLezen}, true},
};

class RapportRoutesTest : public testing::Test {
  protected:
    /// A field of the toets as inspecteur A saves it, past the pages.
    void veld(Veldsoort soort, const std::string& code, const std::string& waarde,
              std::int64_t toets = 0) {
        if (toets == 0) toets = proef_.toets;
        const Veldsleutel sleutel{soort, code};
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            const int versie = veldStore::lees(test::in(transactie, toets), sleutel.tekst()).versie;
            veldStore::bewaar(test::in(transactie, toets), sleutel, test::tekst(waarde), versie,
                              proef_.inspecteurA.nr);
        });
    }

    /// All 24 verwachtingen of a toets, each with this score.
    void beoordeelAlles(std::int64_t toets, const std::string& score) {
        for (const char* code :
             {"1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2.1", "1.2.2", "1.2.3", "1.2.4",
              "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "2.1.1", "2.1.2", "2.1.3",
              "2.2.1", "2.2.2", "2.2.3", "3.1.2", "3.1.3", "3.1.4", "3.2.1", "3.2.2"})
            veld(Veldsoort::score, code, score, toets);
    }

    void zetStatus(Toetsstatus status, std::int64_t toets = 0) {
        if (toets == 0) toets = proef_.toets;
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            const bool ligtVoor = status == Toetsstatus::voorgelegd;
            toetskopStore::zetStatus(test::in(transactie, toets), status,
                                     ligtVoor ? proef_.inspecteurA.nr : 0);
        });
    }

    std::string rapport(const std::string& erachter = "") {
        const Antwoord antwoord =
            proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport" + erachter));
        EXPECT_EQ(antwoord.status, 200);
        return antwoord.inhoud;
    }

    test::Proefopstelling proef_;
};

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

// With few organisations the rank and the average are the scores of another: they count only what
// stands vast, and so does this toets itself.
TEST_F(RapportRoutesTest, VergelijkenAlleenWatVaststaat) {
    constexpr const char* kPlaats = "Plaats in het landelijk beeld";
    beoordeelAlles(proef_.toets, "onvoldoende");
    beoordeelAlles(proef_.andereToets, "voldoende");
    EXPECT_THAT(rapport(), Not(HasSubstr(kPlaats))) << "both can still change";
    zetStatus(Toetsstatus::vastgesteld, proef_.andereToets);
    EXPECT_THAT(rapport(), Not(HasSubstr(kPlaats))) << "this one can still change";
    zetStatus(Toetsstatus::vastgesteld);
    EXPECT_THAT(rapport(), HasSubstr("Dat geeft de 2e plaats van de 2 organisaties."));
    zetStatus(Toetsstatus::lopend, proef_.andereToets);
    EXPECT_THAT(rapport(), Not(HasSubstr(kPlaats))) << "the other can change again";
}

TEST_F(RapportRoutesTest, GevenEenBestandMee) {
    const Antwoord antwoord =
        proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport?als=bestand"));
    EXPECT_EQ(antwoord.bestandsnaam, "concept-veilig-thuis-utrecht.html");
    EXPECT_THAT(antwoord.inhoud, HasSubstr("CONCEPT"));
    EXPECT_THAT(antwoord.inhoud, Not(HasSubstr("href=\"/")));
}

TEST_F(RapportRoutesTest, NemenHetMerkWegAlsDeToetsIsVastgesteld) {
    beoordeelAlles(proef_.toets, "voldoende");
    zetStatus(Toetsstatus::voorgelegd);
    EXPECT_THAT(rapport(), HasSubstr("CONCEPT"));
    zetStatus(Toetsstatus::vastgesteld);
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
    zetStatus(Toetsstatus::voorgelegd);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/hiaten")).inhoud,
                HasSubstr("kan nu niets worden gewijzigd"));
}

}  // namespace
}  // namespace maatlat::web
