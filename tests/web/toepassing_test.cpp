// SPDX-License-Identifier: EUPL-1.2
#include "web/toepassing.h"

#include "domain/fouten.h"
#include "support/proefopstelling.h"
#include "web/onderbroken.h"

namespace maatlat::web {
namespace {

using testing::HasSubstr;
using testing::Not;

Antwoord gezegd(const std::string& tekst) {
    Antwoord uit;
    uit.inhoud = tekst;
    return uit;
}

/// Routes of which each does one thing, so that what is tested is the way to them.
Routes proefroutes() {
    return {
        {"GET",
         "/open",
         Voor::iedereen,
         {{"naar"}},
         [](Aanvraag& a) { return gezegd("open " + a.veld("naar")); }},
        {"GET",
         "/mijn/{ding}",
         Voor::ingelogd,
         {{"op"}},
         [](Aanvraag& a) { return gezegd(a.persoon().naam + " " + a.deel("ding")); }},
        {"POST",
         "/mijn/{ding}",
         Voor::ingelogd,
         {{"waarde"}, {"vink", true}},
         [](Aanvraag& a) { return naar("/mijn/" + std::to_string(a.veldenMet("vink").size())); }},
        {"POST", "/open", Voor::iedereen, {}, [](Aanvraag&) { return gezegd("gedaan"); }},
        {"GET",
         "/fout/niet-nu",
         Voor::ingelogd,
         {},
         [](Aanvraag&) -> Antwoord { throw NietNu("De toets is vastgesteld."); }},
        {"GET",
         "/fout/opslag",
         Voor::ingelogd,
         {},
         [](Aanvraag&) -> Antwoord {
             throw Opslagfout("De schijf met de database \"geheim.db\" is vol.");
         }},
        {"POST",
         "/account/stuk",
         Voor::ingelogd,
         {{"oud"}, {"nieuw"}, {"herhaling"}},
         [](Aanvraag&) -> Antwoord { throw NietNu("Zojuist gewijzigd."); }},
        {"POST",
         "/fout/stuk",
         Voor::ingelogd,
         {{"tekst"}, {"woord"}},
         [](Aanvraag&) -> Antwoord { throw std::logic_error("internal detail"); }},
        {"GET",
         "/fout/onvindbaar",
         Voor::ingelogd,
         {},
         [](Aanvraag&) -> Antwoord { throw Onvindbaar(); }},
    };
}

class ToepassingTest : public testing::Test {
  protected:
    test::Proefopstelling proef_{proefroutes()};
};

TEST_F(ToepassingTest, GivesTheHandlerWhoAsksAndWhatFor) {
    const Antwoord antwoord = proef_.vraag(proef_.inspecteurA, "/mijn/ding?op=naam");
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_EQ(antwoord.inhoud, "Inspecteur A ding");
    EXPECT_EQ(proef_.spoor.patroon, "/mijn/{ding}");
}

TEST_F(ToepassingTest, SendsAGuestToTheLoginAndBack) {
    EXPECT_EQ(proef_.vraag(proef_.gast, "/mijn/ding?op=a%26b").naarPad,
              "/inloggen?naar=%2Fmijn%2Fding%3Fop%3Da%2526b");
    EXPECT_EQ(proef_.vraag(proef_.gast, "/open?naar=x").inhoud, "open x");
}

TEST_F(ToepassingTest, TellsTheScriptThatTheSessionEnded) {
    const Antwoord antwoord = proef_.vraag(proef_.gast, "/mijn/ding", true);
    EXPECT_EQ(antwoord.status, 401);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("U bent uitgelogd"));
    EXPECT_THAT(antwoord.inhoud, Not(HasSubstr("<html")));
}

TEST_F(ToepassingTest, HasNoPageWhereThereIsNone) {
    for (const char* pad : {"/nergens", "/mijn", "/mijn/", "/mijn/ding/", "/mijn/a/b", "//open"})
        EXPECT_EQ(proef_.vraag(proef_.inspecteurA, pad).status, 404) << pad;
    EXPECT_EQ(proef_.spoor.patroon, "-");
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/fout/onvindbaar").status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/fout/stuk").status, 405);
}

TEST_F(ToepassingTest, RefusesFieldsThatTheRouteDoesNotTake) {
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/mijn/ding?anders=1").status, 400);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/mijn/ding?op=1&op=2").status, 400);
    EXPECT_EQ(proef_.stuur(proef_.inspecteurA, "/mijn/x", {{"anders", "1"}}).status, 400);
    EXPECT_EQ(
        proef_.stuur(proef_.inspecteurA, "/mijn/x", {{"waarde", "1"}, {"waarde", "2"}}).status,
        400);
    EXPECT_EQ(proef_.stuur(proef_.inspecteurA, "/mijn/x", {{"vink", "1"}, {"vink", "2"}}).naarPad,
              "/mijn/2");
    Verzoek metQuery = proef_.formulier(proef_.inspecteurA, "/mijn/x", {});
    metQuery.query = {{"waarde", "1"}};
    EXPECT_EQ(proef_.doe(metQuery).status, 400);
    Verzoek metBestand = proef_.formulier(proef_.inspecteurA, "/mijn/x", {});
    metBestand.uploads = {{"waarde", "a.txt", "a.txt", 1}};
    EXPECT_EQ(proef_.doe(metBestand).status, 400);
}

TEST_F(ToepassingTest, RefusesAPostThatIsForged) {
    Verzoek vanElders = proef_.formulier(proef_.inspecteurA, "/mijn/x", {});
    vanElders.eigenHerkomst = false;
    EXPECT_EQ(proef_.doe(vanElders).status, 403);

    Verzoek metZegelVanAnder = proef_.formulier(proef_.inspecteurB, "/mijn/x", {});
    metZegelVanAnder.sessietoken = proef_.formulier(proef_.inspecteurA, "/mijn/x", {}).sessietoken;
    EXPECT_EQ(proef_.doe(metZegelVanAnder).status, 403);

    Verzoek zonderZegel = proef_.formulier(proef_.inspecteurA, "/mijn/x", {});
    zonderZegel.velden.clear();
    EXPECT_EQ(proef_.doe(zonderZegel).status, 403);
}

TEST_F(ToepassingTest, GivesBackWhatWasTypedInAnEarlierSession) {
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, "/mijn/x", {{"waarde", "Mijn tekst"}});
    verzoek.velden[1].second = "een oud zegel";
    ASSERT_EQ(verzoek.velden[1].first, "zegel");
    const Antwoord antwoord = proef_.doe(verzoek);
    EXPECT_EQ(antwoord.status, 403);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Mijn tekst"));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Uw tekst is er nog"));
}

TEST_F(ToepassingTest, AsksWhoSendsAFormWithoutALoginToLogIn) {
    const Antwoord antwoord = proef_.stuur(proef_.gast, "/mijn/x", {{"waarde", "Mijn tekst"}});
    EXPECT_EQ(antwoord.status, 401);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("nog niet opgeslagen"));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Mijn%20tekst"));
}

TEST_F(ToepassingTest, TakesAPostOfAGuestOnlyFromAPageOfOurs) {
    EXPECT_EQ(proef_.stuur(proef_.gast, "/open", {}).inhoud, "gedaan");
    Verzoek vanElders = proef_.formulier(proef_.gast, "/open", {});
    vanElders.eigenHerkomst = false;
    EXPECT_EQ(proef_.doe(vanElders).status, 403);
}

TEST_F(ToepassingTest, SaysWhyNotNow) {
    const Antwoord antwoord = proef_.vraag(proef_.inspecteurA, "/fout/niet-nu");
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("De toets is vastgesteld."));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Inspecteur A"));
}

TEST_F(ToepassingTest, KeepsInternalsInTheLogAndTheTypedTextOnThePage) {
    const Antwoord stuk = proef_.stuur(proef_.inspecteurA, "/fout/stuk",
                                       {{"tekst", "Een lange <tekst>"}, {"woord", "los"}});
    EXPECT_EQ(stuk.status, 500);
    EXPECT_THAT(stuk.inhoud, Not(HasSubstr("internal detail")));
    EXPECT_THAT(stuk.inhoud, HasSubstr("Een lange &lt;tekst&gt;"));
    EXPECT_THAT(stuk.inhoud, Not(HasSubstr("los")));
    EXPECT_EQ(proef_.spoor.oorzaak, "internal detail");
    ASSERT_EQ(proef_.spoor.kenmerk.size(), 8u);
    EXPECT_THAT(stuk.inhoud, HasSubstr(proef_.spoor.kenmerk));

    const Antwoord vol = proef_.vraag(proef_.inspecteurA, "/fout/opslag");
    EXPECT_EQ(vol.status, 507);
    EXPECT_THAT(vol.inhoud, Not(HasSubstr("geheim.db")));
    EXPECT_THAT(proef_.spoor.oorzaak, HasSubstr("geheim.db"));
}

TEST_F(ToepassingTest, NeverShowsWhatWasTypedInAFormAboutALogin) {
    const Verzoek::Paren velden{{"oud", "drie oude woorden"},
                                {"nieuw", "vier nieuwe losse woorden"},
                                {"herhaling", "vier nieuwe losse woorden"}};
    Verzoek vanElders = proef_.formulier(proef_.inspecteurA, "/account/stuk", velden);
    vanElders.eigenHerkomst = false;
    Verzoek oudZegel = proef_.formulier(proef_.inspecteurA, "/account/stuk", velden);
    oudZegel.velden[1].second = "een oud zegel";
    for (const Antwoord& antwoord :
         {proef_.stuur(proef_.inspecteurA, "/account/stuk", velden), proef_.doe(vanElders),
          proef_.doe(oudZegel), proef_.stuur(proef_.gast, "/account/stuk", velden)}) {
        EXPECT_GE(antwoord.status, 400);
        EXPECT_THAT(antwoord.inhoud, Not(HasSubstr("woorden")));
    }
}

TEST_F(ToepassingTest, ShowsTheFormThatWentAlongWhenLoggingInFails) {
    const Onderbroken form{"/toets/1/veld", {{"waarde", "Mijn eigen tekst"}}};
    Verzoek vanElders = proef_.formulier(
        proef_.gast, "/inloggen",
        {{"wachtwoord", "drie oude woorden"}, {std::string(kOnderbrokenveld), codeer(form)}});
    vanElders.eigenHerkomst = false;
    test::Proefopstelling echt;
    const Antwoord antwoord = echt.doe(vanElders);
    EXPECT_EQ(antwoord.status, 403);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Mijn eigen tekst"));
    EXPECT_THAT(antwoord.inhoud, Not(HasSubstr("woorden")));
}

}  // namespace
}  // namespace maatlat::web
