// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtBevinding{
    {"GET",
     "/toets/{toets}/bevinding/nieuw",
     {Actie::toetsInvullen},
     true,
     {"?bron=1&opgeslagen=1"}},
    {"POST", "/toets/{toets}/bevinding/nieuw", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/bevinding/{bevinding}", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/bevinding/{bevinding}", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/bevinding/{bevinding}/intrekken", {Actie::toetsInvullen}, true},
};

const Velden kBevinding{{"versie", "0"},
                        {"bij", ""},
                        {"bron", "1"},
                        {"tekst", "Er is een terugbeltermijn van één dag."},
                        {"verwachting", "1.1.2"},
                        {"codes", "1.1.4, 1.1.2"},
                        {"richting", "voldoende"},
                        {"daarna", "terug"}};

const std::string kFormulier = "0123456789abcdef0123456789abcdef";

Velden met(Velden velden, const std::string& naam, const std::string& waarde) {
    for (auto& [een, inhoud] : velden)
        if (een == naam) inhoud = waarde;
    return velden;
}

class BevindingRoutes : public testing::Test {
  protected:
    BevindingRoutes() {
        for (const char* nummer : {"D-01", "D-02"})
            proef_.stuur(proef_.inspecteurA, pad("/bron/nieuw"),
                         {{"soort", "dossier"}, {"pseudoniem", nummer}});
    }

    std::string pad(const std::string& erachter) const { return proef_.toetspad(erachter); }

    Antwoord maak(const Velden& velden) {
        return proef_.stuur(proef_.inspecteurA, pad("/bevinding/nieuw"), velden);
    }

    std::vector<Bevinding> bevindingen() {
        return proef_.database().lees(
            [&](Sessie& sessie) { return bevindingStore::alle(test::in(sessie, proef_.toets)); });
    }

    test::Proefopstelling proef_;
};

TEST_F(BevindingRoutes, MakenEenBevindingUitEenFormulier) {
    EXPECT_EQ(maak(kBevinding).naarPad, pad("/bevindingen#bevinding-1"));
    ASSERT_EQ(bevindingen().size(), 1U);
    const Bevinding een = bevindingen()[0];
    EXPECT_EQ(een.tekst, "Er is een terugbeltermijn van één dag.");
    EXPECT_EQ(een.richting, Richting::voldoende);
    EXPECT_THAT(een.verwachtingen, ElementsAre("1.1.2", "1.1.4"));
    EXPECT_EQ(een.auteur, proef_.inspecteurA.nr);
}

TEST_F(BevindingRoutes, GaanTerugNaarWaarIemandVandaanKwam) {
    EXPECT_EQ(maak(met(kBevinding, "bij", "1.1.2")).naarPad,
              pad("/criterium/1.1#bevinding-1-1.1.2"));
    EXPECT_EQ(maak(met(kBevinding, "bij", "//elders")).naarPad, pad("/bevindingen#bevinding-2"));
    EXPECT_EQ(maak(met(met(kBevinding, "daarna", "nog"), "bij", "1.1.2")).naarPad,
              pad("/bevinding/nieuw?opgeslagen=3&bron=1&verwachting=1.1.2#tekst"));
    EXPECT_THAT(
        proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw?opgeslagen=3&bron=1")).inhoud,
        AllOf(HasSubstr("Bevinding 3 is opgeslagen."), HasSubstr("<option value=\"1\" selected>")));
}

TEST_F(BevindingRoutes, OnthoudenDeLaatsteBronVanDezePersoon) {
    maak(met(kBevinding, "bron", "1"));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw")).inhoud,
                HasSubstr("<option value=\"1\" selected>"));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad("/bevinding/nieuw")).inhoud,
                HasSubstr("<option value=\"2\" selected>"));
}

TEST_F(BevindingRoutes, HoudenWatErIsGetyptAlsErIetsNietKlopt) {
    const Antwoord antwoord = maak({{"bron", "9"},
                                    {"tekst", " "},
                                    {"verwachting", "1.2.1"},
                                    {"codes", "1.1.2 1.1.9"},
                                    {"richting", "misschien"}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("href=\"#bron\""), HasSubstr("href=\"#tekst\""),
                      HasSubstr("href=\"#codes\""), HasSubstr("href=\"#richting\""),
                      HasSubstr("geen code van een verwachting"), HasSubstr("1.1.2 1.1.9"),
                      HasSubstr("value=\"1.2.1\" checked")));
    EXPECT_TRUE(bevindingen().empty());
    EXPECT_THAT(maak(met(kBevinding, "tekst", std::string(20'001, 'x'))).inhoud,
                HasSubstr("te lang: 20001 tekens"));
}

TEST_F(BevindingRoutes, VragenPersoonsgegevensMaarEenKeer) {
    const Velden metNummer = met(kBevinding, "tekst", "Te bereiken op 06-12345678.");
    EXPECT_EQ(maak(metNummer).status, 422);
    Velden bevestigd = metNummer;
    bevestigd.emplace_back("privacy_reden", "algemeen nummer van de organisatie");
    EXPECT_EQ(maak(bevestigd).status, 303);
    const Antwoord erna =
        proef_.stuur(proef_.inspecteurA, pad("/bevinding/1"),
                     met(met(metNummer, "versie", "1"), "tekst", "Altijd op 06-12345678."));
    EXPECT_EQ(erna.naarPad, pad("/bevindingen#bevinding-1"));
}

TEST_F(BevindingRoutes, ZettenTweeVersiesNaastElkaarEnSamen) {
    maak(met(kBevinding, "tekst", "Eerste zin. Midden. Tweede zin."));
    const Velden eerste = met(kBevinding, "versie", "1");
    proef_.stuur(proef_.inspecteurA, pad("/bevinding/1"),
                 met(eerste, "tekst", "Eerste zin, beter. Midden. Tweede zin."));
    const Antwoord antwoord =
        proef_.stuur(proef_.inspecteurB, pad("/bevinding/1"),
                     met(eerste, "tekst", "Eerste zin. Midden. Tweede zin, ook."));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("Inspecteur A"), Not(HasSubstr("Verwachtingen: uw versie")),
                      HasSubstr("Eerste zin, beter. Midden. Tweede zin, ook.")));
    EXPECT_EQ(bevindingen()[0].tekst, "Eerste zin, beter. Midden. Tweede zin.");
}

TEST_F(BevindingRoutes, TrekkenInEnLatenWieErNogInTyptNietsVerliezen) {
    maak(kBevinding);
    EXPECT_EQ(
        proef_.stuur(proef_.inspecteurA, pad("/bevinding/1/intrekken"), {{"versie", "2"}}).status,
        409);
    EXPECT_EQ(
        proef_.stuur(proef_.inspecteurA, pad("/bevinding/1/intrekken"), {{"versie", "1"}}).naarPad,
        pad("/bevindingen?gelukt=ingetrokken"));
    EXPECT_TRUE(bevindingen().empty());
    const Antwoord antwoord =
        proef_.stuur(proef_.inspecteurB, pad("/bevinding/1"),
                     met(met(kBevinding, "versie", "1"), "tekst", "Wat ik net typte."));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, AllOf(HasSubstr("Wat ik net typte."), HasSubstr("ingetrokken")));
}

TEST_F(BevindingRoutes, BewarenEnTonenWaarHetStaat) {
    Velden velden = kBevinding;
    for (const auto& een : Velden{{"pagina", "blz. 12 – 14"},
                                  {"paragraaf", "3.2"},
                                  {"citaat", "Binnen één dag wordt teruggebeld."}})
        velden.push_back(een);
    EXPECT_EQ(maak(velden).status, 303);
    EXPECT_EQ(bevindingen()[0].pagina, "12-14");
    for (const char* waar : {"/bevindingen", "/criterium/1.1", "/bevindingen?woorden=teruggebeld"})
        EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad(waar)).inhoud,
                    AllOf(HasSubstr("Te vinden op: pagina&#39;s 12-14, paragraaf 3.2"),
                          HasSubstr("Binnen één dag wordt teruggebeld.")))
            << waar;
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad("/bevinding/1")).inhoud,
                AllOf(HasSubstr("<details open>\n<summary>Waar staat het?"),
                      HasSubstr("value=\"12-14\""), HasSubstr("value=\"3.2\"")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad("/geschiedenis/bevinding/1")).inhoud,
                AllOf(HasSubstr("<h3>Pagina</h3>"), HasSubstr("<h3>Citaat</h3>")));
    Velden oud = met(velden, "versie", "1");
    proef_.stuur(proef_.inspecteurA, pad("/bevinding/1"), met(oud, "pagina", "15"));
    const Antwoord conflict =
        proef_.stuur(proef_.inspecteurB, pad("/bevinding/1"), met(oud, "pagina", "16"));
    EXPECT_EQ(conflict.status, 409);
    EXPECT_THAT(conflict.inhoud, AllOf(HasSubstr("name=\"pagina\" value=\"16\""),
                                       HasSubstr("name=\"pagina\" value=\"15\"")));
}

TEST_F(BevindingRoutes, ZeggenWatErNietKloptAanDePlaats) {
    Velden velden = kBevinding;
    velden.emplace_back("pagina", "achterin");
    velden.emplace_back("citaat", std::string(2'001, 'x'));
    EXPECT_THAT(maak(velden).inhoud,
                AllOf(HasSubstr("href=\"#pagina\""), HasSubstr("href=\"#citaat\""),
                      HasSubstr("Vul het nummer van de pagina in als getal."),
                      HasSubstr("te lang: 2001 tekens"), HasSubstr("value=\"achterin\""),
                      HasSubstr("<details open>\n<summary>Waar staat het?")));
    proef_.stuur(proef_.inspecteurA, pad("/bron/nieuw"),
                 {{"soort", "interview"},
                  {"gesprekspartner", "vertrouwensarts"},
                  {"aantal", "1"},
                  {"datum", "2026-03-12"}});
    EXPECT_THAT(maak(met(met(velden, "pagina", "3"), "bron", "3")).inhoud,
                HasSubstr("Een interview heeft geen pagina"));
    EXPECT_TRUE(bevindingen().empty());
}

TEST_F(BevindingRoutes, MakenMetEenFormulierMaarEenBevinding) {
    const std::string formulier = "?formulier=" + kFormulier;
    Velden velden = kBevinding;
    velden.emplace_back("formulier", kFormulier);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw") + formulier).inhoud,
                HasSubstr("name=\"formulier\" value=\"" + kFormulier + "\""));
    EXPECT_EQ(maak(velden).naarPad, pad("/bevindingen#bevinding-1"));
    EXPECT_EQ(maak(velden).naarPad, pad("/bevindingen#bevinding-1")) << "the same once more";
    const Antwoord anders = maak(met(velden, "tekst", "Na een dag belt niemand terug."));
    EXPECT_EQ(anders.status, 409);
    EXPECT_THAT(anders.inhoud,
                AllOf(HasSubstr("U had deze bevinding al opgeslagen."),
                      HasSubstr("terugbeltermijn"), HasSubstr("Na een dag belt niemand terug."),
                      HasSubstr("action=\"/toets/1/bevinding/1\"")));
    EXPECT_EQ(bevindingen().size(), 1U);
    const Antwoord terug = proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw") + formulier);
    EXPECT_THAT(terug.inhoud,
                AllOf(HasSubstr("U had deze bevinding al opgeslagen."),
                      HasSubstr("terugbeltermijn"), HasSubstr("action=\"/toets/1/bevinding/1\"")));
    proef_.stuur(proef_.inspecteurA, pad("/bevinding/1/intrekken"), {{"versie", "1"}});
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bevinding/nieuw") + formulier).inhoud,
                AllOf(HasSubstr("U had deze bevinding al opgeslagen."),
                      HasSubstr("Haal deze bevinding terug")));
}

TEST_F(BevindingRoutes, GevenWieErHeenGaatEenEigenFormulier) {
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, pad("/bevinding/nieuw"), {});
    verzoek.methode = "GET";
    verzoek.velden.clear();
    verzoek.query = {{"bron", "1"}, {"verwachting", "1.1.2"}};
    verzoek.navigatie = true;
    EXPECT_THAT(proef_.doe(verzoek).naarPad,
                testing::MatchesRegex("/toets/1/bevinding/nieuw\\?bron=1&verwachting=1.1.2"
                                      "&formulier=[0-9a-f]+"));
    verzoek.query.emplace_back("formulier", kFormulier);
    EXPECT_EQ(proef_.doe(verzoek).status, 200);
}

TEST_F(BevindingRoutes, VragenEerstOmEenBron) {
    const std::string elders = "/toets/" + std::to_string(proef_.andereToets);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        toetskopStore::zetTeam(test::in(transactie, proef_.andereToets), {proef_.inspecteurA.nr});
    });
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, elders + "/bevinding/nieuw").inhoud,
                AllOf(HasSubstr("Voeg eerst een bron toe"), Not(HasSubstr("name=\"tekst\""))));
    EXPECT_EQ(proef_.stuur(proef_.inspecteurA, elders + "/bevinding/nieuw", kBevinding).status, 422)
        << "a bron of another toets is none";
}

TEST_F(BevindingRoutes, BestaanNietVoorEenAnder) {
    maak(kBevinding);
    for (const Persoon& wie : {proef_.inspecteurElders, proef_.beheerder, proef_.vtManagement}) {
        EXPECT_EQ(proef_.vraag(wie, pad("/bevinding/1")).status, 404) << wie.naam;
        EXPECT_EQ(proef_.stuur(wie, pad("/bevinding/nieuw"), kBevinding).status, 404) << wie.naam;
    }
    EXPECT_THAT(proef_.vraag(proef_.coordinator, pad("/bevinding/1")).inhoud,
                AllOf(HasSubstr("terugbeltermijn"), Not(HasSubstr("<textarea"))));
    EXPECT_EQ(proef_.vraag(proef_.coordinator, pad("/bevinding/nieuw")).status, 404);
    EXPECT_EQ(bevindingen().size(), 1U);
}

}  // namespace
}  // namespace maatlat::web
