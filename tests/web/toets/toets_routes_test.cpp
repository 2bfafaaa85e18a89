// SPDX-License-Identifier: EUPL-1.2
#include "domain/tekst.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using test::Proefopstelling;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtToets{
    {"GET", "/"},
    {"GET", "/toets/{toets}", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/criterium/{code}", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/teksten", {Actie::toetsLezen}, true},
};

class ToetsRoutes : public testing::Test {
  protected:
    std::int64_t bron(Bronsoort soort, const Tekst& titel) {
        return proef.database().schrijf("test", [&](Transactie& transactie) {
            Bron bron;
            bron.soort = soort;
            bron.titel = titel;
            bron.gesprekspartner = soort == Bronsoort::interview ? "management" : "";
            bron.aantal = soort == Bronsoort::interview ? 2 : 0;
            return bronStore::bewaar(test::in(transactie, proef.toets), bron, proef.inspecteurA.nr)
                .nr;
        });
    }
    Bevinding bevinding(std::int64_t bron, const Tekst& tekst, Richting richting,
                        const std::string& code) {
        return proef.database().schrijf("test", [&](Transactie& transactie) {
            Bevinding een;
            een.bron = bron;
            een.tekst = tekst;
            een.richting = richting;
            een.verwachtingen = {code};
            return bevindingStore::bewaar(test::in(transactie, proef.toets), een,
                                          proef.inspecteurA.nr);
        });
    }
    void veld(const Persoon& wie, const std::string& sleutel, const std::string& waarde,
              int versie = 0) {
        ASSERT_EQ(
            proef
                .stuur(
                    wie, proef.toetspad("/veld"),
                    {{"sleutel", sleutel}, {"waarde", waarde}, {"versie", std::to_string(versie)}})
                .status,
            303);
    }
    std::string criterium(const std::string& code = "1.1") {
        return proef.vraag(proef.inspecteurA, proef.toetspad("/criterium/" + code)).inhoud;
    }
    std::string overzicht(const Persoon& wie) { return proef.vraag(wie, proef.toetspad()).inhoud; }

    Proefopstelling proef;
};

TEST_F(ToetsRoutes, HetCriteriumToontNormBevindingenEnVelden) {
    const auto plan = bron(Bronsoort::document, "Jaarplan");
    bevinding(plan, "De **achterwacht** staat in het rooster.", Richting::voldoende, "1.1.2");
    bevinding(plan, "<script>alert(1)</script>", Richting::neutraal, "1.1.2");
    const std::string pagina = criterium();
    EXPECT_THAT(pagina, HasSubstr("id=\"verwachting-1.1.2\""));
    EXPECT_THAT(pagina, HasSubstr("Een medewerker van Veilig Thuis is 24/7 inzetbaar"));
    EXPECT_THAT(pagina, HasSubstr("Voetnoot bij 1.1.4"));
    EXPECT_THAT(pagina, HasSubstr("De <strong>achterwacht</strong> staat"));
    EXPECT_THAT(pagina, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(pagina, HasSubstr("Twee bevindingen: één steunt voldoende en één is neutraal."));
    EXPECT_THAT(pagina, HasSubstr("Alle bevindingen komen uit één soort bron."));
    EXPECT_THAT(pagina, HasSubstr("Nog geen bevinding uit: interview, dossier en observatie."));
    EXPECT_THAT(pagina, HasSubstr(proef.toetspad("/bevinding/nieuw?verwachting=1.1.2")));
    EXPECT_THAT(pagina, HasSubstr("data-vernieuw=\"" + proef.toetspad("/criterium/1.1\"")));
    EXPECT_THAT(pagina, HasSubstr("rel=\"next\" href=\"" + proef.toetspad("/criterium/1.2")));
    EXPECT_THAT(pagina, Not(HasSubstr("rel=\"prev\"")));
    EXPECT_THAT(pagina, HasSubstr("id=\"onderbouwing\""));
    EXPECT_THAT(criterium("3.1"), HasSubstr("wordt niet beoordeeld"));
    EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad("/criterium/9.9")).status, 404);
}

TEST_F(ToetsRoutes, ElkFormulierDraagtDeZegelsVanDitBezoek) {
    criterium();
    const std::string a = criterium();
    const std::string b = proef.vraag(proef.inspecteurB, proef.toetspad("/criterium/1.1")).inhoud;
    const auto zegels = [](const std::string& pagina) {
        std::set<std::string> uit;
        const std::string merk = "name=\"zegel\" value=\"";
        for (std::size_t i = pagina.find(merk); i != std::string::npos;
             i = pagina.find(merk, i + 1))
            uit.insert(pagina.substr(i + merk.size(), 43));
        return uit;
    };
    EXPECT_EQ(zegels(a).size(), 1u);
    EXPECT_EQ(zegels(b).size(), 1u);
    EXPECT_NE(zegels(a), zegels(b));
    EXPECT_EQ(a.find('\x01'), std::string::npos);
}

// The page is kept after it was made; every kind of change must show at once all the same.
TEST_F(ToetsRoutes, ElkeWijzigingIsMeteenTeZien) {
    const auto plan = bron(Bronsoort::document, "Jaarplan");
    Bevinding een = bevinding(plan, "Eerste tekst.", Richting::voldoende, "1.1.2");
    EXPECT_THAT(criterium(), HasSubstr("Eerste tekst."));

    een.tekst = "Tweede tekst.";
    een = proef.database().schrijf("test", [&](Transactie& transactie) {
        return bevindingStore::bewaar(test::in(transactie, proef.toets), een, proef.inspecteurB.nr);
    });
    EXPECT_THAT(criterium(), HasSubstr("Tweede tekst."));

    proef.database().schrijf("test", [&](Transactie& transactie) {
        Bron bron = *bronStore::lees(test::in(transactie, proef.toets), plan);
        bron.titel = "Jaarplan 2026";
        bronStore::bewaar(test::in(transactie, proef.toets), bron, proef.inspecteurB.nr);
    });
    EXPECT_THAT(criterium(), HasSubstr("Jaarplan 2026"));

    veld(proef.inspecteurB, "score/1.1.2", "onvoldoende");
    // The bevinding points the other way, whatever kind of bron it comes from.
    const char* const tegen =
        "De score is onvoldoende, maar één bevinding wijst op voldoende en geen op onvoldoende.";
    EXPECT_THAT(criterium(), HasSubstr(tegen));
    EXPECT_THAT(overzicht(proef.inspecteurA), testing::AllOf(HasSubstr("score tegen het bewijs"),
                                                             HasSubstr("verbeterpunt ontbreekt")));
    veld(proef.inspecteurB, "motivering/1.1.2", "Omdat het niet is geregeld.");
    EXPECT_THAT(criterium(), Not(HasSubstr(tegen)));

    proef.database().schrijf("test", [&](Transactie& transactie) {
        bevindingStore::trekIn(test::in(transactie, proef.toets), een.nr, een.versie,
                               proef.inspecteurB.nr);
    });
    EXPECT_THAT(criterium(), Not(HasSubstr("Tweede tekst.")));

    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::vaststelling,
                        proef.inspecteurB.nr);
    });
    EXPECT_THAT(criterium(), Not(HasSubstr("data-opslaan")));
    EXPECT_THAT(criterium(), HasSubstr("Deze toets ligt voor ter vaststelling."));
    EXPECT_THAT(criterium(), HasSubstr("Omdat het niet is geregeld."));
}

TEST_F(ToetsRoutes, WieAlleenMagLezenZietTekstZonderFormulieren) {
    veld(proef.inspecteurA, "motivering/1.1.2", "Goed *geregeld*.");
    criterium();
    const Antwoord pagina = proef.vraag(proef.coordinator, proef.toetspad("/criterium/1.1"));
    EXPECT_EQ(pagina.status, 200);
    EXPECT_THAT(pagina.inhoud, HasSubstr("Goed <em>geregeld</em>."));
    EXPECT_THAT(pagina.inhoud, Not(HasSubstr("data-opslaan")));
    EXPECT_THAT(pagina.inhoud, Not(HasSubstr("Nieuwe bevinding")));
    EXPECT_THAT(pagina.inhoud, HasSubstr("U kunt deze toets lezen, maar niet wijzigen."));
    EXPECT_THAT(overzicht(proef.coordinator), Not(HasSubstr("Bevinding toevoegen")));
}

TEST_F(ToetsRoutes, HetOordeelVolgtDeScores) {
    EXPECT_THAT(criterium("2.1"),
                HasSubstr("Nog mogelijk: voldoende, matig, onvoldoende of geen oordeel"));
    EXPECT_THAT(criterium("2.1"), Not(HasSubstr("Wat het oordeel zou veranderen")));
    veld(proef.inspecteurA, "score/2.1.1", "voldoende");
    EXPECT_THAT(criterium("2.1"), HasSubstr("Wat het oordeel zou veranderen"));
    veld(proef.inspecteurA, "score/2.1.2", "voldoende");
    veld(proef.inspecteurA, "score/2.1.3", "onvoldoende");
    const std::string pagina = criterium("2.1");
    EXPECT_THAT(pagina, HasSubstr("<b>M</b> matig"));
    EXPECT_THAT(pagina, HasSubstr("Het oordeel wordt voldoende als 2.1.3 voldoende wordt."));
    EXPECT_THAT(pagina,
                HasSubstr("motivering ontbreekt, verbeterpunt ontbreekt en geen bevinding"));
}

TEST_F(ToetsRoutes, HetOverzichtToontAlleVerwachtingen) {
    veld(proef.inspecteurA, "score/1.1.1", "voldoende");
    veld(proef.inspecteurA, "score/1.1.2", "nvt");
    bevinding(bron(Bronsoort::interview, ""), "Gehoord.", Richting::onvoldoende, "1.1.1");
    const Antwoord pagina = proef.vraag(proef.inspecteurA, proef.toetspad());
    EXPECT_EQ(pagina.status, 200);
    EXPECT_THAT(pagina.inhoud, HasSubstr("2 van 24 beoordeeld"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("<progress id=\"voortgang\" value=\"2\" max=\"24\""));
    EXPECT_THAT(pagina.inhoud, AllOf(HasSubstr("0+ 1− 0○"), Not(HasSubstr("0+ 0− 0○"))));
    EXPECT_THAT(pagina.inhoud, HasSubstr("één soort bron"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("motivering ontbreekt"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("Nog niet begonnen"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("Bezig"));
    for (const char* pad : {"/bronnen", "/bevindingen", "/teksten", "/rapport", "/hiaten",
                            "/vaststellen", "/bevinding/nieuw", "/criterium/3.2#verwachting-3.2.2"})
        EXPECT_THAT(pagina.inhoud, HasSubstr("href=\"" + proef.toetspad(pad) + "\"")) << pad;
    EXPECT_EQ(proef.vraag(proef.inspecteurElders, proef.toetspad()).status, 404);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, "/toets/999").status, 404);
}

TEST_F(ToetsRoutes, DeTekstenStaanBijElkaar) {
    veld(proef.inspecteurA, "inleiding/toets", "Over de regio.");
    const Antwoord pagina = proef.vraag(proef.inspecteurA, proef.toetspad("/teksten"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("Over de regio.</textarea>"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("value=\"good-practice/3\""));
    EXPECT_THAT(pagina.inhoud, HasSubstr("id=\"good-practice-3\""));
}

}  // namespace
}  // namespace maatlat::web
