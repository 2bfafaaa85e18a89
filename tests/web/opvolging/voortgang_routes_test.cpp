// SPDX-License-Identifier: EUPL-1.2
#include <cctype>

#include "support/dossierproef.h"
#include "support/opvolging/voortgangproef.h"
#include "support/routeverwachting.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

#define VOORTGANG "/toets/{toets}/opvolging/voortgang"

const test::Routeverwachtingen kVerwachtVoortgang{
    {"GET", VOORTGANG, {Actie::opvolgingLezen}, true},
    {"GET", VOORTGANG "/ritme", {Actie::stelRitmeIn}, true},
    {"POST", VOORTGANG "/ritme", {Actie::stelRitmeIn}, true},
    {"POST", VOORTGANG "/ritme/{nr}/stoppen", {Actie::stelRitmeIn}, true},
    {"GET", VOORTGANG "/melding", {Actie::meldVoortgang}, true, {"?maatregel=1"}},
    {"POST", VOORTGANG "/melding", {Actie::meldVoortgang}, true},
    {"GET", VOORTGANG "/melding/{nr}/bewijs/{bewijs}", {Actie::opvolgingLezen}, true},
    {"GET", VOORTGANG "/melding/{nr}/bewijs/{bewijs}/intrekken", {Actie::meldVoortgang}, true},
    {"POST", VOORTGANG "/melding/{nr}/bewijs/{bewijs}/intrekken", {Actie::meldVoortgang}, true},
    {"GET", VOORTGANG "/maatregel/{nr}/verificatie", {Actie::verifieer}, true},
    {"POST", VOORTGANG "/maatregel/{nr}/verificatie", {Actie::verifieer}, true},
    {"GET", VOORTGANG "/maatregel/{nr}/uitstel", {Actie::vraagUitstel}, true},
    {"POST", VOORTGANG "/maatregel/{nr}/uitstel", {Actie::vraagUitstel}, true},
    {"GET", VOORTGANG "/verzoek/{nr}", {Actie::beslisUitstel}, true},
    {"POST", VOORTGANG "/verzoek/{nr}", {Actie::beslisUitstel}, true},
    {"GET", VOORTGANG "/afsluiten", {Actie::sluitAf}, true},
    {"POST", VOORTGANG "/afsluiten", {Actie::sluitAf}, true},
    {"GET", VOORTGANG "/heropenen", {Actie::heropen}, true},
    {"POST", VOORTGANG "/heropenen", {Actie::heropen}, true},
    {"GET", VOORTGANG "/audit/vragen", {Actie::stelRitmeIn}, true},
    {"POST", VOORTGANG "/audit/vragen", {Actie::stelRitmeIn}, true},
    {"GET", VOORTGANG "/audit", {Actie::doeEigenAudit}, true},
    {"POST", VOORTGANG "/audit", {Actie::doeEigenAudit}, true},
    {"GET", VOORTGANG "/audit/{nr}/natrekken", {Actie::trekNa}, true},
    {"POST", VOORTGANG "/audit/{nr}/natrekken", {Actie::trekNa}, true},
    {"GET", VOORTGANG "/natrek/{nr}", {Actie::trekNa}, true},
    {"POST", VOORTGANG "/natrek/{nr}", {Actie::trekNa}, true},
    {"GET", VOORTGANG "/omvang", {Actie::verifieer, Actie::doeEigenAudit}, true},
    {"POST", VOORTGANG "/omvang", {Actie::verifieer, Actie::doeEigenAudit}, true},
};

class VoortgangRoutes : public testing::Test, protected test::Voortgangproef {
  protected:
    void SetUp() override { begin(); }
};

TEST_F(VoortgangRoutes, BothSidesReadTheSameAndNobodyElse) {
    for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement})
        EXPECT_THAT(lees(wie), AllOf(HasSubstr("Wij regelen een achterwacht."),
                                     HasSubstr("In uitvoering"), HasSubstr("1 juni 2027")));
    const Persoon elders =
        proef.nieuw("Management elders", "vt-elders", {Rol::vtManagement}, "Twente");
    EXPECT_EQ(proef.vraag(elders, pad()).status, 404);
    EXPECT_EQ(proef.vraag(proef.inspecteurElders, pad()).status, 404);
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad("/ritme")).status, 404);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, pad("/melding?maatregel=1")).status, 404);
}

TEST_F(VoortgangRoutes, AReportForADayIsFrozenAndAMissedOneIsOnBothStartPages) {
    ASSERT_EQ(stelRitme("wachtlijst", "2", "weken", "8-3-2027", "30-6-2027").status, 303);
    EXPECT_THAT(lees(proef.vtManagement),
                AllOf(HasSubstr("Wachtlijst"), HasSubstr("Elke 2 weken, van 8 maart 2027")));
    const auto teVroeg = meld("0", "Er staan 12 meldingen op.", "", "1", "2027-03-22");
    EXPECT_EQ(teVroeg.status, 422);
    EXPECT_THAT(teVroeg.inhoud, HasSubstr("kan vanaf 9 maart 2027"));
    ASSERT_EQ(meld("0", "Er staan 12 meldingen op.", "", "1", "2027-03-08").status, 303);
    const auto weer = meld("0", "Er staan er 11 op.", "", "1", "2027-03-08");
    EXPECT_EQ(weer.status, 422);
    EXPECT_THAT(weer.inhoud, HasSubstr("is al gemeld"));

    proef.moment = "2027-03-23T09:00:00.000Z";
    for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement}) {
        EXPECT_THAT(proef.vraag(wie, "/").inhoud,
                    AllOf(HasSubstr("Te laat in de opvolging"), HasSubstr("(wachtlijst)"),
                          HasSubstr("22 maart 2027")));
        EXPECT_THAT(proef.vraag(wie, "/wacht").inhoud, HasSubstr("te laat"));
    }
    EXPECT_THAT(proef.vraag(proef.inspecteurElders, "/").inhoud, Not(HasSubstr("wachtlijst")));
    ASSERT_EQ(meld("0", "Er staan er 9 op.", "", "1", "2027-03-22").status, 303);
    EXPECT_THAT(lees(proef.inspecteurA), HasSubstr("Gemeld voor 22 maart 2027 (te laat)"));
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/").inhoud,
                Not(HasSubstr("Te laat in de opvolging")));
}

TEST_F(VoortgangRoutes, WhatTheOrganisationSaysItDidWaitsForTheInspectieAlone) {
    ASSERT_EQ(meld("1", "Het is klaar.", "1-3-2027").status, 303);
    proef.moment = "2027-06-02T09:00:00.000Z";
    // Maatregel 2 was not done; of maatregel 1 there is nothing more to do for the organisation.
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud,
                AllOf(HasSubstr("over de termijn"), Not(HasSubstr("hoe het staat (maatregel 1)"))));
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/wacht").inhoud,
                AllOf(HasSubstr("(maatregel 2)"), Not(HasSubstr("(maatregel 1)"))));
    EXPECT_THAT(lees(proef.vtManagement), HasSubstr("Over de termijn"));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/wacht").inhoud,
                HasSubstr("Een maatregel verifiëren (maatregel 1)"));
    ASSERT_EQ(verifieer("1", "klopt").status, 303);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/wacht").inhoud, Not(HasSubstr("(maatregel 1)")));
    EXPECT_THAT(lees(proef.vtManagement), HasSubstr("Geverifieerd"));
}

TEST_F(VoortgangRoutes, ARhythmOfWhatIsPastOrEndsBeforeItBeginsIsRefused) {
    EXPECT_THAT(stelRitme("wachtlijst", "2", "weken", "1-2-2027", "30-6-2027").inhoud,
                HasSubstr("Deze dag is al voorbij"));
    EXPECT_THAT(stelRitme("wachtlijst", "2", "weken", "8-3-2027", "7-3-2027").inhoud,
                HasSubstr("ligt voor de eerste"));
    EXPECT_EQ(stelRitme("", "0", "weken", "8-3-2027", "30-6-2027").status, 422);
}

TEST_F(VoortgangRoutes, ARhythmThatWasStoppedExpectsNothingMore) {
    ASSERT_EQ(stelRitme("", "1", "maanden", "31-3-2027", "30-9-2027").status, 303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/wacht").inhoud,
                HasSubstr("De voortgang melden (maatregel 2)"));
    ASSERT_EQ(stuur(proef.inspecteurA, "/ritme/1/stoppen", {{"versie", "1"}}).status, 303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/wacht").inhoud,
                Not(HasSubstr("De voortgang melden")));
}

TEST_F(VoortgangRoutes, NothingIsVerifiedBeforeAnythingWasReported) {
    const auto antwoord = verifieer("1", "klopt");
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("nog niets gemeld"));
}

TEST_F(VoortgangRoutes, ADayInTheFutureIsNoDayOnWhichItWasDone) {
    EXPECT_EQ(meld("1", "Het is klaar.", "2-3-2027").status, 422);
    ASSERT_EQ(meld("1", "Het is klaar.", "1-3-2027").status, 303);
    EXPECT_EQ(verifieer("1", "klopt", "2-3-2027").status, 422);
}

TEST_F(VoortgangRoutes, WhatIsNotSoGoesBackToBeingCarriedOut) {
    ASSERT_EQ(meld("1", "Het is klaar.", "1-3-2027").status, 303);
    EXPECT_THAT(lees(proef.inspecteurA), HasSubstr("Uitgevoerd, zegt de organisatie"));
    ASSERT_EQ(verifieer("1", "klopt deels").status, 303);
    EXPECT_THAT(lees(proef.vtManagement),
                AllOf(HasSubstr("Verificatie: klopt deels"), Not(HasSubstr("Uitgevoerd, zegt"))));
}

TEST_F(VoortgangRoutes, EvidenceThatIsWithdrawnLaterIsSaidAtTheVerification) {
    ASSERT_EQ(meldMetBewijs("1", "Het rooster van maart.").status, 303);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, pad("/melding/1/bewijs/1")).status, 200);
    proef.moment = "2027-03-02T09:00:00.000Z";
    ASSERT_EQ(verifieer("1", "klopt").status, 303);
    EXPECT_THAT(lees(proef.inspecteurA), Not(HasSubstr("Na deze verificatie")));
    proef.moment = "2027-03-03T09:00:00.000Z";
    ASSERT_EQ(stuur(proef.vtManagement, "/melding/1/bewijs/1/intrekken",
                    {{"reden", "Dit was het oude rooster."}})
                  .status,
              303);
    for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement})
        EXPECT_THAT(lees(wie), AllOf(HasSubstr("Na deze verificatie"), HasSubstr("rooster.txt"),
                                     HasSubstr("Dit was het oude rooster.")));
    EXPECT_EQ(proef.vraag(proef.inspecteurA, pad("/melding/1/bewijs/1")).status, 404);
}

TEST_F(VoortgangRoutes, ALaterTermIsAskedWithAReasonAndDecidedWithOne) {
    const auto vraag = [&](const std::string& nieuw, const std::string& reden) {
        return stuur(proef.vtManagement, "/maatregel/1/uitstel",
                     {{"wat", "termijn"}, {"nieuw", nieuw}, {"reden", reden}});
    };
    EXPECT_THAT(vraag("1-2-2027", "Ziekte.").inhoud, HasSubstr("Deze dag is al voorbij"));
    EXPECT_THAT(vraag("1-5-2027", "Ziekte.").inhoud, HasSubstr("Kies een dag daarna"));
    EXPECT_EQ(vraag("1-9-2027", "").status, 422);
    ASSERT_EQ(vraag("1-9-2027", "De werving duurt langer.").status, 303);
    EXPECT_EQ(vraag("1-10-2027", "Nog later.").status, 409);  // one is open
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/wacht").inhoud,
                HasSubstr("Beslissen over een verzoek"));
    const Velden zonder{{"versie", "1"}, {"besluit", "toegekend"}, {"reden", ""}};
    EXPECT_EQ(stuur(proef.inspecteurA, "/verzoek/1", zonder).status, 422);
    ASSERT_EQ(stuur(proef.inspecteurA, "/verzoek/1",
                    {{"versie", "1"}, {"besluit", "toegekend"}, {"reden", "Goed te volgen."}})
                  .status,
              303);
    EXPECT_THAT(lees(proef.vtManagement), AllOf(HasSubstr("1 september 2027 (eerder 1 juni 2027)"),
                                                HasSubstr("Goed te volgen.")));
    // The maatregel was changed by an inspecteur: the organisation reads that, and not by whom.
    EXPECT_THAT(proef.vraag(proef.vtManagement, proef.toetspad("/geschiedenis/maatregel/1")).inhoud,
                AllOf(HasSubstr("een inspecteur"), Not(HasSubstr(proef.inspecteurA.naam))));
    EXPECT_EQ(stuur(proef.inspecteurA, "/verzoek/1",
                    {{"versie", "2"}, {"besluit", "afgewezen"}, {"reden", "Toch niet."}})
                  .status,
              409);
}

TEST_F(VoortgangRoutes, WhatWasVerifiedKeepsItsWordsWhenThePlanIsMadeAnew) {
    ASSERT_EQ(meld("1", "Het is klaar.", "1-3-2027").status, 303);
    ASSERT_EQ(verifieer("1", "klopt").status, 303);
    ASSERT_EQ(proef
                  .stuur(proef.inspecteurA, proef.toetspad("/opvolging"),
                         {{"versie", std::to_string(test::kop(proef, proef.toets).versie)},
                          {"keuze", "teruggeven"},
                          {"reden", "Er is meer nodig."},
                          {"tot", "20-4-2027"}})
                  .status,
              303);
    const auto wijzig = [&](const std::string& nr) {
        return proef.stuur(proef.vtManagement, proef.toetspad("/maatregel/" + nr),
                           {{"verwachting", "1.1." + nr},
                            {"wat", "Wij doen iets anders."},
                            {"verschil", "Elk kind wordt gezien."},
                            {"wie", "teamleider"},
                            {"termijn", "1-9-2027"},
                            {"bewijs", "Uit een telling."},
                            {"versie", nr == "1" ? "2" : "1"}});
    };
    const auto nee = wijzig("1");
    EXPECT_EQ(nee.status, 409);
    EXPECT_THAT(nee.inhoud, HasSubstr("Deze maatregel is geverifieerd."));
    EXPECT_EQ(
        proef.stuur(proef.vtManagement, proef.toetspad("/maatregel/1/intrekken"), {{"versie", "2"}})
            .status,
        409);
    EXPECT_EQ(wijzig("2").status, 303);
}

TEST_F(VoortgangRoutes, ItClosesOnlyWhenAllIsDoneAndOpensAgainWithAReason) {
    const Velden reden{{"reden", "Alles is gezien."}};
    EXPECT_EQ(stuur(proef.inspecteurA, "/afsluiten", reden).status, 409);
    for (const char* nr : {"1", "2"}) {
        ASSERT_EQ(meld(nr, "Het is klaar.", "1-3-2027").status, 303);
        ASSERT_EQ(verifieer(nr, "klopt").status, 303);
    }
    EXPECT_EQ(stuur(proef.inspecteurA, "/afsluiten", {{"reden", ""}}).status, 422);
    ASSERT_EQ(stuur(proef.inspecteurA, "/afsluiten", reden).status, 303);
    EXPECT_THAT(lees(proef.vtManagement), HasSubstr("De opvolging is afgesloten. Reden: Alles"));
    EXPECT_EQ(meld("1", "Toch nog iets.").status, 409);
    ASSERT_EQ(stuur(proef.inspecteurA, "/heropenen", {{"reden", "Er kwam een klacht."}}).status,
              303);
    EXPECT_THAT(lees(proef.vtManagement), HasSubstr("wordt uitgevoerd"));
}

TEST_F(VoortgangRoutes, AnOwnAuditIsHandedInReadAgainAndCompared) {
    const auto dienIn = [&](const std::string& dossiers, const std::string& nr = "1") {
        return stuur(proef.vtManagement, "/audit",
                     {{"nr", nr},
                      {"verwachting", "1.1.1"},
                      {"trekking", "Elke tiende melding."},
                      {"populatie", "40"},
                      {"dossiers", dossiers}});
    };
    ASSERT_EQ(stuur(proef.inspecteurA, "/audit/vragen",
                    {{"verwachting", "1.1.1"}, {"maatregel", "1"}, {"voor", "5-3-2027"}})
                  .status,
              303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/wacht").inhoud,
                HasSubstr("Een eigen audit indienen (1.1.1)"));
    EXPECT_THAT(dienIn("D-1 goed").inhoud, HasSubstr("Regel 1: schrijf een nummer"));
    EXPECT_THAT(dienIn("D-1 voldoet\nD-1 voldoet").inhoud, HasSubstr("D-1 staat er al"));
    const auto bsn = dienIn("111222333 voldoet");  // no number of a dossier: of a person
    EXPECT_EQ(bsn.status, 422);
    EXPECT_THAT(bsn.inhoud, HasSubstr("name=\"privacy_reden\""));
    proef.moment = "2027-03-06T09:00:00.000Z";
    ASSERT_EQ(dienIn("D-1 voldoet\nD-2 voldoet niet\nD-3 voldoet\nD-4 voldoet").status, 303);
    EXPECT_EQ(dienIn("D-1 voldoet").status, 409);  // it does not change any more
    EXPECT_THAT(lees(proef.inspecteurA),
                AllOf(HasSubstr("Ingediend, te laat"), HasSubstr("3 van de 4 (75%)")));
    ASSERT_EQ(stuur(proef.inspecteurA, "/audit/1/natrekken", {{"aantal", "4"}}).status, 303);
    EXPECT_EQ(stuur(proef.inspecteurA, "/audit/1/natrekken", {{"aantal", "2"}}).status, 409);
    EXPECT_THAT(lees(proef.inspecteurA),
                AllOf(HasSubstr("D-2: nog niet gelezen"), Not(HasSubstr("(de organisatie: "))));
    ASSERT_EQ(stuur(proef.inspecteurA, "/natrek/1",
                    {{"versie", "1"},
                     {"dossier-D-1", "voldoet"},
                     {"dossier-D-2", "voldoet niet"},
                     {"dossier-D-3", "voldoet niet"},
                     {"dossier-D-4", "voldoet"}})
                  .status,
              303);
    const auto botst = stuur(proef.inspecteurB, "/natrek/1",
                             {{"versie", "1"}, {"dossier-D-1", "niet vast te stellen"}});
    EXPECT_EQ(botst.status, 409);
    EXPECT_THAT(botst.inhoud, AllOf(HasSubstr("Een collega heeft dit intussen gewijzigd."),
                                    HasSubstr("Nu opgeslagen: voldoet.")));
    EXPECT_THAT(lees(proef.inspecteurA), HasSubstr("D-3: voldoet niet (de organisatie: voldoet)"));
    EXPECT_THAT(lees(proef.vtManagement),
                AllOf(HasSubstr("Hetzelfde antwoord bij 3 van de 4 (75%)"),
                      HasSubstr("Cohens kappa: 0,50."), HasSubstr("Startwaarde")));
}

TEST_F(VoortgangRoutes, DossiersThatTheInspectieDrewAreNoOwnAudit) {
    const auto getrokken = test::trekDossiers(proef, proef.toets);
    const auto dienIn = [&](const std::string& dossiers) {
        return stuur(proef.vtManagement, "/audit",
                     {{"nr", "0"},
                      {"verwachting", "1.1.1"},
                      {"maatregel", "1"},
                      {"trekking", "Elke tiende melding."},
                      {"populatie", "40"},
                      {"dossiers", dossiers}});
    };
    std::string klein = getrokken[1];
    for (char& een : klein)
        een = static_cast<char>(std::tolower(static_cast<unsigned char>(een)));
    for (const std::string& een : {getrokken[1], klein}) {
        const auto geweigerd = dienIn("D-1 voldoet\n" + een + " voldoet");
        EXPECT_EQ(geweigerd.status, 422);
        EXPECT_THAT(
            geweigerd.inhoud,
            AllOf(HasSubstr("Deze dossiers trok de inspectie al bij u: " + een), HasSubstr("D-1")));
    }
    EXPECT_THAT(lees(proef.inspecteurA), HasSubstr("nog geen eigen audit"));
    EXPECT_EQ(dienIn("D-1 voldoet\nD-2 voldoet").status, 303);
}

TEST_F(VoortgangRoutes, TheCalendarShowsAReportThatIsDueAndNotOfWhom) {
    ASSERT_EQ(stelRitme("wachtlijst", "2", "weken", "8-3-2027", "30-6-2027").status, 303);
    const std::string pagina =
        proef.stuur(proef.vtManagement, "/account/agenda", {{"keuze", "maken"}}).inhoud;
    const auto van = pagina.find("/agenda/", pagina.find("<code>"));
    ASSERT_NE(van, std::string::npos);
    const std::string adres = pagina.substr(van, pagina.find(".ics", van) + 4 - van);
    EXPECT_THAT(proef.vraag(proef.gast, adres).inhoud,
                AllOf(HasSubstr("SUMMARY:Maatlat: de voortgang melden"),
                      HasSubstr("DTSTART;VALUE=DATE:20270308"), Not(HasSubstr("wachtlijst")),
                      Not(HasSubstr(test::Proefopstelling::kOrganisatie))));
    ASSERT_EQ(meld("0", "Er staan 12 meldingen op.", "", "1", "2027-03-08").status, 303);
    EXPECT_THAT(proef.vraag(proef.gast, adres).inhoud,
                AllOf(Not(HasSubstr("DTSTART;VALUE=DATE:20270308")),
                      HasSubstr("DTSTART;VALUE=DATE:20270322")));
    // A term stands in it when it comes near.
    const auto termijn = HasSubstr("SUMMARY:Maatlat: de termijn van een maatregel");
    EXPECT_THAT(proef.vraag(proef.gast, adres).inhoud, Not(termijn));
    proef.moment = "2027-05-20T09:00:00.000Z";
    EXPECT_THAT(proef.vraag(proef.gast, adres).inhoud,
                AllOf(termijn, HasSubstr("DTSTART;VALUE=DATE:20270601")));
}

TEST_F(VoortgangRoutes, HowManyDossiersWouldSettleItIsReckoned) {
    const auto antwoord =
        stuur(proef.inspecteurA, "/omvang", {{"populatie", "1000000"}, {"norm", "90"}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(
        stuur(proef.inspecteurA, "/omvang", {{"populatie", "100000"}, {"norm", "90"}}).inhoud,
        HasSubstr("Trek 29 dossiers. Voldoen er hoogstens 0 niet"));
}

}  // namespace
}  // namespace maatlat
