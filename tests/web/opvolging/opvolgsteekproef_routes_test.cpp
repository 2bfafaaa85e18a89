// SPDX-License-Identifier: EUPL-1.2
// Dossiersteekproeven after adoption: from the size to a verificatie, and an own audit of the
// organisation.
#include "store/opvolging/voortgang_store.h"
#include "store/steekproef/steekproef_store.h"
#include "support/opvolging/hertoetsproef.h"
#include "support/opvolging/opvolgsteekproefproef.h"
#include "support/routeverwachting.h"
#include "toetsing/toets/rapportcontrole.h"
#include "toetsing/traject/editiecontrole.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

#define VOORTGANG "/toets/{toets}/opvolging/voortgang"

const test::Routeverwachtingen kVerwachtOpvolgsteekproef{
    {"GET",
     VOORTGANG "/steekproef/nieuw",
     {Actie::verifieer, Actie::doeEigenAudit},
     true,
     {"?maatregel=1&verwachting=1.1.1"}},
    {"POST", VOORTGANG "/steekproef/nieuw", {Actie::verifieer, Actie::doeEigenAudit}, true},
};

const Velden kVoorEen{{"maatregel", "1"}, {"verwachting", "1.1.1"}, {"omvang", "3"}};

class OpvolgsteekproefRoutes : public testing::Test, protected test::Opvolgsteekproefproef {
  protected:
    void SetUp() override { beginMetFormulier(); }

    std::string vraag(const Persoon& wie, const std::string& pad) {
        return proef.vraag(wie, pad).inhoud;
    }

    /// What is wrong with anything that was frozen, held against what stands there now.
    std::vector<std::string> bevrorenfouten() {
        std::vector<std::string> uit;
        // Without anything to hold against there would be nothing wrong either.
        EXPECT_THAT(vraag(proef.inspecteurA, proef.toetspad("/rapport")), HasSubstr("1.1.1"));
        for (const Toetscontrole& een :
             controleerRapporten(proef.werkplek(), "", controleerMetHerkomst).toetsen) {
            if (!een.leesfout.empty()) uit.push_back(een.leesfout);
            for (const Editiecontrole& editie : een.edities)
                if (!editie.klopt()) uit.push_back(editie.inhoudfout + editie.rapportfout);
        }
        return uit;
    }

    web::Antwoord verifieerUit(const std::string& steekproef, const std::string& wijze) {
        return stuur(proef.inspecteurA, "/maatregel/1/verificatie",
                     {{"wijze", wijze},
                      {"steekproef", steekproef},
                      {"dag", "1-3-2027"},
                      {"gezien", "Er wordt teruggebeld."},
                      {"uitkomst", "klopt"}});
    }
};

TEST_F(OpvolgsteekproefRoutes, FromTheSizeToAVerificatieWithItsFigures) {
    const std::string omvang = stuur(proef.inspecteurA, "/omvang",
                                     {{"populatie", "12"},
                                      {"norm", "50"},
                                      {"waarvoor", "maatregel=1&verwachting=1.1.1&audit=0"}})
                                   .inhoud;
    EXPECT_THAT(omvang, HasSubstr("/steekproef/nieuw?maatregel=1&amp;verwachting=1.1.1&amp;audit=0"
                                  "&amp;omvang=3"));
    EXPECT_THAT(lees(proef.inspecteurA, "/steekproef/nieuw?maatregel=1&verwachting=1.1.1&omvang=4"),
                AllOf(HasSubstr("U trekt om te verifiëren, bij maatregel 1, over 1.1.1"),
                      HasSubstr("name=\"omvang\" value=\"4\"")));

    const std::string rapport = vraag(proef.inspecteurA, proef.toetspad("/rapport"));
    ASSERT_EQ(begin(proef.inspecteurA, kVoorEen, lijst(12)).status, 303);
    EXPECT_THAT(vraag(proef.inspecteurA, steekproefpad(1)),
                AllOf(HasSubstr("U rekende uit dat 3 dossiers genoeg zijn."),
                      HasSubstr("Voortgang van Utrecht")));
    ASSERT_EQ(legVast(proef.inspecteurA, 1, "3").status, 303);
    ASSERT_EQ(trek(proef.inspecteurA, 1).status, 303);
    const auto dossiers = getrokken(proef.inspecteurA, 1);
    ASSERT_EQ(dossiers.size(), 3U);
    // Of the form only what is asked for this verwachting, and what that leans on.
    EXPECT_THAT(vraag(proef.inspecteurA, steekproefpad(1, "/dossier/" + dossiers[0])),
                AllOf(HasSubstr("Is er teruggebeld?"), HasSubstr("Kwam de melding buiten"),
                      Not(HasSubstr("veiligheidsplan"))));
    // Nobody of the organisation sees any of it yet.
    EXPECT_EQ(proef.vraag(proef.vtManagement, steekproefpad(1)).status, 404);
    EXPECT_EQ(proef.vraag(proef.vtManagement, steekproefpad(1, "/uitkomsten")).status, 404);
    EXPECT_THAT(lees(proef.vtManagement), Not(HasSubstr("voorjaar 2027")));
    EXPECT_EQ(proef.vraag(proef.coordinator, steekproefpad(1)).status, 200);
    EXPECT_EQ(proef.vraag(proef.inspecteurElders, steekproefpad(1)).status, 404);

    ASSERT_EQ(meld("1", "Het is klaar.", "1-3-2027").status, 303);
    ASSERT_EQ(leesDossier(proef.inspecteurA, 1, dossiers[0]).status, 303);
    ASSERT_EQ(leesDossier(proef.inspecteurA, 1, dossiers[1]).status, 303);
    EXPECT_THAT(lees(proef.inspecteurA), HasSubstr("Nog 1 van de 3 dossiers is niet gelezen"));
    EXPECT_EQ(verifieerUit("1", "steekproef").status, 409);
    ASSERT_EQ(leesDossier(proef.inspecteurB, 1, dossiers[2], "nee").status, 303);
    EXPECT_THAT(lees(proef.inspecteurA, "/maatregel/1/verificatie?steekproef=1"),
                HasSubstr("Steekproef 1: Dossiers van voorjaar 2027"));
    const auto bezoek = verifieerUit("1", "bezoek");
    EXPECT_EQ(bezoek.status, 422);
    EXPECT_THAT(bezoek.inhoud, HasSubstr("U koos een steekproef."));
    ASSERT_EQ(verifieerUit("1", "steekproef").status, 303);
    for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement})
        EXPECT_THAT(
            lees(wie),
            AllOf(HasSubstr("Steekproef “Dossiers van voorjaar 2027”. Getrokken: "
                            "3 van de 12 dossiers."),
                  HasSubstr("In 2 van de 3 dossiers: er is teruggebeld"), HasSubstr("SHA-256")));
    EXPECT_EQ(proef.vraag(proef.vtManagement, steekproefpad(1)).status, 404);

    // From then on it stays as it was.
    EXPECT_EQ(leesDossier(proef.inspecteurA, 1, dossiers[0], "nee").status, 409);
    EXPECT_EQ(verifieerUit("1", "steekproef").status, 409);
    EXPECT_EQ(
        proef.stuur(proef.inspecteurA, steekproefpad(1, "/vervallen"), {{"reden", "Nee."}}).status,
        409);

    // Nothing of the toets itself changed by it.
    EXPECT_EQ(bevrorenfouten(), std::vector<std::string>());
    EXPECT_EQ(vraag(proef.inspecteurA, proef.toetspad("/rapport")), rapport);
    for (const char* pad : {"/bronnen", "/steekproeven"})
        EXPECT_THAT(vraag(proef.inspecteurA, proef.toetspad(pad)), Not(HasSubstr("voorjaar 2027")));
}

TEST_F(OpvolgsteekproefRoutes, WhatThereIsNothingToDrawForIsRefused) {
    const auto nieuw = [&](const std::string& maatregel, const std::string& code) {
        return begin(proef.inspecteurA, {{"maatregel", maatregel}, {"verwachting", code}},
                     lijst(12));
    };
    const auto zonderVragen = nieuw("2", "1.1.2");
    EXPECT_EQ(zonderVragen.status, 409);
    EXPECT_THAT(zonderVragen.inhoud, HasSubstr("Geen dossierformulier vraagt iets over 1.1.2"));
    EXPECT_THAT(nieuw("1", "1.1.2").inhoud, HasSubstr("Maatregel 1 is niet voor 1.1.2"));
    EXPECT_THAT(nieuw("9", "1.1.1").inhoud, HasSubstr("Maatregel 9 staat niet meer in het plan"));
    EXPECT_THAT(nieuw("1", "2.1.1").inhoud, HasSubstr("Kies eerst voor welke maatregel"));
    const auto zet = [&](std::string Maatregel::*veld, const std::string& dag) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto toets = test::in(transactie, proef.toets);
            Maatregel een = maatregelStore::lees(toets, 1).value();
            een.*veld = dag;
            maatregelStore::bewaar(toets, een, proef.vtManagement.nr);
        });
    };
    zet(&Maatregel::begin, "2027-05-01");
    EXPECT_THAT(nieuw("1", "1.1.1").inhoud, HasSubstr("Maatregel 1 is nog niet in uitvoering"));
    zet(&Maatregel::begin, "2027-02-01");
    ASSERT_EQ(nieuw("1", "1.1.1").status, 303);
    EXPECT_THAT(nieuw("1", "1.1.1").inhoud, HasSubstr("Hiervoor loopt al een steekproef"));
    // More than there are on the list.
    const auto teVeel = legVast(proef.inspecteurA, 1, "20");
    EXPECT_EQ(teVeel.status, 422);
    EXPECT_THAT(teVeel.inhoud, HasSubstr("De lijst heeft 12 dossiers. Trek er hoogstens zo veel."));
    // Who gave one up, can begin again; it stays to be seen, with the reason.
    ASSERT_EQ(proef
                  .stuur(proef.inspecteurA, steekproefpad(1, "/vervallen"),
                         {{"reden", "De lijst was niet volledig."}})
                  .status,
              303);
    EXPECT_THAT(lees(proef.inspecteurA), HasSubstr("De lijst was niet volledig."));
    EXPECT_EQ(nieuw("1", "1.1.1").status, 303);
    proef.database().schrijf("test", [&](Transactie& transactie) {
        const auto toets = test::in(transactie, proef.toets);
        Maatregel een = maatregelStore::lees(toets, 1).value();
        een.vervallen = test::tekst("Er komt iets anders.");
        maatregelStore::bewaar(toets, een, proef.vtManagement.nr);
    });
    EXPECT_THAT(nieuw("1", "1.1.1").inhoud, HasSubstr("Maatregel 1 is vervallen"));
    // Nor once the plan is not carried out any more.
    EXPECT_EQ(begin(proef.coordinator, kVoorEen, lijst(12)).status, 404);
    EXPECT_EQ(begin(proef.vtElders, kVoorEen, lijst(12)).status, 404);
}

TEST_F(OpvolgsteekproefRoutes, ASizeThatNobodyCanHaveReckonedIsRefused) {
    const Velden gek{{"maatregel", "1"}, {"verwachting", "1.1.1"}, {"omvang", "100001"}};
    const auto geweigerd = begin(proef.inspecteurA, gek, lijst(12));
    EXPECT_EQ(geweigerd.status, 409);
    EXPECT_THAT(geweigerd.inhoud, HasSubstr("Reken het opnieuw uit"));
    EXPECT_EQ(begin(proef.inspecteurA, kVoorEen, lijst(12)).status, 303);
}

TEST_F(OpvolgsteekproefRoutes, AListThatIsTooShortForTheSizeSaysSo) {
    ASSERT_EQ(begin(proef.inspecteurA,
                    {{"maatregel", "1"}, {"verwachting", "1.1.1"}, {"omvang", "40"}}, lijst(12))
                  .status,
              303);
    EXPECT_THAT(
        vraag(proef.inspecteurA, steekproefpad(1)),
        HasSubstr("U rekende uit dat 40 dossiers genoeg zijn. Deze lijst heeft er maar 12."));
}

TEST_F(OpvolgsteekproefRoutes, TheOrganisationHandsInWhatItReadAndTheInspecteurReadsSomeAgain) {
    ASSERT_EQ(stuur(proef.inspecteurA, "/audit/vragen",
                    {{"verwachting", "1.1.1"}, {"maatregel", "1"}, {"voor", "1-4-2027"}})
                  .status,
              303);
    EXPECT_THAT(lees(proef.vtManagement, "/omvang"),
                HasSubstr("maatregel=1&amp;verwachting=1.1.1&amp;audit=1"));
    const Velden voorAudit{{"audit", "1"}};
    trekVoor(proef.vtManagement, voorAudit, 1, 4);
    // Not for the inspectie, as long as it is not handed in, and not after either.
    EXPECT_EQ(proef.vraag(proef.inspecteurA, steekproefpad(1)).status, 404);
    EXPECT_EQ(proef.vraag(proef.coordinator, steekproefpad(1)).status, 404);
    EXPECT_THAT(lees(proef.inspecteurA), Not(HasSubstr("voorjaar 2027")));
    const auto dossiers = getrokken(proef.vtManagement, 1);
    ASSERT_EQ(dossiers.size(), 4U);
    for (std::size_t i = 0; i < 3; ++i)
        ASSERT_EQ(leesDossier(proef.vtManagement, 1, dossiers[i]).status, 303);
    const auto teVroeg = stuur(proef.vtManagement, "/audit", {{"steekproef", "1"}});
    EXPECT_EQ(teVroeg.status, 409);
    EXPECT_THAT(teVroeg.inhoud, HasSubstr("Nog 1 van de 4 dossiers is niet gelezen"));
    ASSERT_EQ(leesDossier(proef.vtManagement, 1, dossiers[3], "nee").status, 303);
    EXPECT_THAT(lees(proef.vtManagement, "/audit?steekproef=1"),
                AllOf(HasSubstr("In 3 van de 4 dossiers: er is teruggebeld"),
                      Not(HasSubstr("name=\"dossiers\""))));
    ASSERT_EQ(stuur(proef.vtManagement, "/audit",
                    {{"steekproef", "1"}, {"toelichting", "Het gaat beter."}})
                  .status,
              303);
    EXPECT_THAT(lees(proef.inspecteurA),
                AllOf(HasSubstr("Met Maatlat, in de steekproef “Dossiers van voorjaar 2027”."),
                      HasSubstr("3 van de 4"), HasSubstr("4 van de 12 gelezen"),
                      HasSubstr("Startwaarde van trekking 1")));
    EXPECT_EQ(stuur(proef.vtManagement, "/audit", {{"steekproef", "1"}}).status, 409);
    EXPECT_EQ(leesDossier(proef.vtManagement, 1, dossiers[0], "nee").status, 409);
    // Who must fetch a dossier for the inspecteur still finds its number.
    EXPECT_THAT(vraag(proef.vtManagement, steekproefpad(1)), HasSubstr("Welke dossiers zijn dit?"));
    EXPECT_EQ(proef.stuur(proef.vtManagement, steekproefpad(1, "/sleutel"), {}).status, 200);

    ASSERT_EQ(stuur(proef.inspecteurA, "/audit/1/natrekken", {{"aantal", "4"}}).status, 303);
    Velden gelezen{{"versie", "1"}};
    for (const std::string& een : dossiers)
        gelezen.emplace_back("dossier-" + een, "voldoet");
    ASSERT_EQ(stuur(proef.inspecteurA, "/natrek/1", gelezen).status, 303);
    EXPECT_THAT(lees(proef.vtManagement), HasSubstr("Hetzelfde antwoord bij 3 van de 4"));
    EXPECT_EQ(bevrorenfouten(), std::vector<std::string>());
}

TEST_F(OpvolgsteekproefRoutes, DossiersThatTheInspectieDrewAreNoOwnAudit) {
    trekVoor(proef.inspecteurA, kVoorEen, 1, 3);
    std::vector<std::string> nummers;
    for (const Sleutelrij& een :
         bekijkSleutel(proef.werkplek(), proef.handeling(proef.inspecteurA), proef.toets, 1))
        nummers.push_back(een.nummer);
    ASSERT_EQ(nummers.size(), 3U);
    const Velden eigen{{"maatregel", "1"}, {"verwachting", "1.1.1"}};
    const auto getypt = [&] {
        return stuur(proef.vtManagement, "/audit",
                     {{"verwachting", "1.1.1"},
                      {"trekking", ""},
                      {"populatie", "12"},
                      {"dossiers", nummers[0] + " voldoet"}})
            .inhoud;
    };

    // As long as nothing was verified by it, the organisation learns nothing of what was drawn.
    ASSERT_EQ(begin(proef.vtManagement, eigen, lijst(12)).status, 303);
    ASSERT_EQ(proef
                  .stuur(proef.vtManagement, steekproefpad(2, "/vervallen"),
                         {{"reden", "Een andere lijst."}})
                  .status,
              303);
    EXPECT_THAT(getypt(), AllOf(HasSubstr("Schrijf op hoe u de dossiers trok"),
                                Not(HasSubstr("Deze dossiers trok de inspectie"))));

    ASSERT_EQ(meld("1", "Het is klaar.", "1-3-2027").status, 303);
    for (const std::string& een : getrokken(proef.inspecteurA, 1))
        ASSERT_EQ(leesDossier(proef.inspecteurA, 1, een).status, 303);
    ASSERT_EQ(verifieerUit("1", "steekproef").status, 303);
    const auto geweigerd = begin(proef.vtManagement, eigen, lijst(12));
    EXPECT_EQ(geweigerd.status, 422);
    EXPECT_THAT(geweigerd.inhoud,
                AllOf(HasSubstr("Op deze lijst staan 3 dossiers die de inspectie al trok"),
                      HasSubstr(nummers[0]), HasSubstr("Haal die van de lijst")));
    // Typed: by number too.
    EXPECT_THAT(getypt(), HasSubstr("Deze dossiers trok de inspectie al bij u"));
    ASSERT_EQ(begin(proef.vtManagement, eigen, lijst(12, 13)).status, 303);

    // Without the key nobody can tell: then it says so.
    ASSERT_EQ(proef.stuur(proef.inspecteurA, steekproefpad(1, "/sleutel/vernietigen"), {}).status,
              303);
    EXPECT_THAT(lees(proef.vtManagement, "/audit"),
                HasSubstr("van de inspectie bij deze organisatie is de sleutel vernietigd"));
}

TEST(Inspectietrekkingen, CountOfAToetsThatStandsVastAndNotOfOneThatRuns) {
    test::Hertoetsproef van;
    van.open();
    const auto trek = [&](std::int64_t toets, const std::string& pseudoniem) {
        van.proef.database().schrijf("test", [&](Transactie& transactie) {
            Dossiersteekproef een;
            een.titel = test::tekst("Dossiers");
            een.populatieHash = std::string(64, 'b');
            een.nr = steekproefStore::bewaar(test::in(transactie, toets), een,
                                             Gebeurtenis::dossierlijstIngelezen)
                         .nr;
            Steekproefdossier dossier;
            dossier.pseudoniem = pseudoniem;
            dossier.bewarenTot = "2030-01-01";
            steekproefStore::bewaarDossier(test::in(transactie, toets), een.nr, dossier);
        });
    };
    const auto trekkingen = [&] {
        return van.proef.database().lees([&](Sessie& sessie) {
            return voortgangStore::trekkingenVanInspectie(test::in(sessie, van.proef.toets));
        });
    };
    trek(van.hertoets, "BBBB-BBBB-BBBB");
    EXPECT_TRUE(trekkingen().empty());
    trek(van.proef.toets, "CCCC-CCCC-CCCC");
    ASSERT_EQ(trekkingen().size(), 1U);
    EXPECT_EQ(trekkingen().front().toets, van.proef.toets);
    van.proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, van.hertoets), Toetsstatus::vastgesteld,
                        van.proef.inspecteurA.nr);
    });
    EXPECT_EQ(trekkingen().size(), 2U);
}

}  // namespace
}  // namespace maatlat
