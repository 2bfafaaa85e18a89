// SPDX-License-Identifier: EUPL-1.2
// The national report of an onderzoek of one's own, through its pages: who reads and writes what,
// figures that cannot part from the table, review by a second person, adoption, editions.
#include "store/landelijk/landrapport_store.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/onderzoek/onderzoek_wijzigen.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = Proefopstelling::Velden;

// The pages for who was asked to read the concept hang on that: the tests below walk them.
const test::Routeverwachtingen kVerwachtLandrapport{
    {"GET", "/onderzoek/{onderzoek}/rapporttekst"},
    {"GET", "/onderzoek/{onderzoek}/rapporttekst/concept", {}, false, {"?als=bestand"}},
    {"GET", "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}", {Actie::landrapportSchrijven}},
    {"POST", "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}", {Actie::landrapportSchrijven}},
    {"POST",
     "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}/formulierconcept",
     {Actie::landrapportSchrijven}},
    {"GET",
     "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}/versies",
     {Actie::landrapportSchrijven},
     false,
     {"?pagina=2"}},
    {"GET", "/onderzoek/{onderzoek}/rapporttekst/stap/{rapportzet}"},
    {"POST", "/onderzoek/{onderzoek}/rapporttekst/stap/{rapportzet}"},
};

class Landrapportpaginas : public testing::Test {
  protected:
    Proefopstelling proef;
    Persoon tweedeCoordinator =
        proef.nieuw("Andere Coordinator", "coordinator-2", {Rol::coordinator});

    std::string pad(const std::string& erachter = "") const {
        return "/onderzoek/" + proef.onderzoek + "/rapporttekst" + erachter;
    }
    std::string rapportpad(const std::string& vraag = "") const {
        return "/onderzoek/" + proef.onderzoek + "/rapport" + vraag;
    }
    std::string pagina(const Persoon& wie, const std::string& waar) {
        const auto antwoord = proef.vraag(wie, waar);
        EXPECT_EQ(antwoord.status, 200) << wie.naam << " " << waar << " " << proef.spoor.oorzaak;
        return antwoord.inhoud;
    }
    int status(const Persoon& wie, const std::string& waar) {
        return proef.vraag(wie, waar).status;
    }
    int versie(const std::string& stuk) {
        return proef.database().lees([&](Sessie& sessie) {
            return landrapportStore::tekst(sessie, proef.onderzoek, stuk).versie;
        });
    }
    web::Antwoord bewaar(const Persoon& wie, const std::string& stuk, const std::string& tekst,
                         const std::string& cijferreden = "") {
        return proef.stuur(wie, pad("/deel/" + stuk),
                           {{"versie", std::to_string(versie(stuk))},
                            {"tekst", tekst},
                            {"cijferreden", cijferreden}});
    }
    web::Antwoord zet(const Persoon& wie, const std::string& zet, Velden velden = {}) {
        const auto na = proef.database().lees([&](Sessie& sessie) {
            return landrapportStore::stappen(sessie, proef.onderzoek).size();
        });
        velden.emplace_back("versie", std::to_string(na));
        return proef.stuur(wie, pad("/stap/" + zet), velden);
    }
    web::Antwoord legVoor(const Persoon& aan) {
        return zet(proef.coordinator, "voorleggen", {{"aan", std::to_string(aan.nr)}});
    }
    void eis(const web::Antwoord& antwoord) {
        EXPECT_EQ(antwoord.status, 303) << antwoord.inhoud.substr(0, 5000);
    }
    void stelAllesVast() {
        test::stelVast(proef, proef.toets, "voldoende");
        test::stelVast(proef, proef.andereToets, "onvoldoende");
    }
    /// Written by the coördinator, agreed by an inspecteur, adopted.
    void stelRapportVast() {
        eis(bewaar(proef.coordinator, "inleiding", "Bij {{voldoende 1.1.1}} gaat het goed."));
        eis(legVoor(proef.inspecteurA));
        eis(zet(proef.inspecteurA, "akkoord"));
        eis(zet(proef.coordinator, "vaststellen"));
    }
};

TEST_F(Landrapportpaginas, AlleenDeCoordinatorSchrijftEnLeest) {
    eis(bewaar(proef.coordinator, "inleiding", "Zqgeheim is het woord."));
    for (const Persoon* wie : {&proef.inspecteurA, &proef.inspecteurB, &proef.inspecteurElders,
                               &proef.beheerder, &proef.vtManagement, &proef.vtElders})
        for (const char* waar : {"", "/concept", "/concept?als=bestand", "/deel/inleiding",
                                 "/deel/inleiding/versies", "/stap/voorleggen"}) {
            EXPECT_EQ(status(*wie, pad(waar)), 404) << wie->naam << " " << waar;
            EXPECT_THAT(proef.vraag(*wie, pad(waar)).inhoud, Not(HasSubstr("Zqgeheim")));
        }
    EXPECT_EQ(bewaar(proef.inspecteurA, "inleiding", "Ik ook.").status, 404);
    EXPECT_EQ(zet(proef.inspecteurA, "voorleggen", {{"aan", "1"}}).status, 404);
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding")), HasSubstr("Zqgeheim"));
}

TEST_F(Landrapportpaginas, DeTweedeLezerLeestAlleenZolangHetWacht) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "inleiding", "Zqgeheim is het woord."));
    eis(legVoor(proef.inspecteurElders));
    EXPECT_THAT(pagina(proef.inspecteurElders, "/"), HasSubstr("tweede lezer"));
    EXPECT_THAT(pagina(proef.inspecteurElders, pad("/concept")), HasSubstr("Zqgeheim"));
    EXPECT_EQ(status(proef.inspecteurElders, pad("/deel/inleiding")), 404);
    EXPECT_EQ(status(proef.inspecteurA, pad("/concept")), 404);
    // What was handed over cannot be changed, and what was typed stays in the form.
    const auto dicht = bewaar(proef.coordinator, "inleiding", "Toch anders.");
    EXPECT_EQ(dicht.status, 422);
    EXPECT_THAT(dicht.inhoud,
                AllOf(HasSubstr("ligt bij een tweede lezer"), HasSubstr("Toch anders.")));
    eis(zet(proef.inspecteurElders, "teruggeven", {{"reden", "De inleiding is te kort."}}));
    EXPECT_EQ(status(proef.inspecteurElders, pad("/concept")), 404);
    EXPECT_THAT(pagina(proef.coordinator, pad()), HasSubstr("De inleiding is te kort."));
    eis(bewaar(proef.coordinator, "inleiding", "Nu langer."));
}

TEST_F(Landrapportpaginas, EenVerwijzingIsHetCijferVanDeTabel) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "toelichting-1.1.1",
               "Van de {{aantal organisaties}} voldoet {{aandeel 1.1.1}}."));
    EXPECT_THAT(pagina(proef.coordinator, pad("/concept")),
                AllOf(HasSubstr("Van de 2 voldoet 50 procent."), HasSubstr("CONCEPT"),
                      Not(HasSubstr("geen landelijke tekst"))));
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/toelichting-1.1.1")),
                AllOf(HasSubstr("Van de 2 voldoet 50 procent."), HasSubstr("{{aandeel 1.1.1}}")));
    // Not in the report of everybody before it was adopted.
    EXPECT_THAT(pagina(proef.inspecteurA, rapportpad()), Not(HasSubstr("Van de 2 voldoet")));
}

TEST_F(Landrapportpaginas, WatNietKloptWordtBewaardEnHoudtVaststellenTegen) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "inleiding", "Het is {{aandeel 9.9.9}} en 37 procent."));
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding")),
                AllOf(HasSubstr("Het kader kent geen code 9.9.9"),
                      HasSubstr("Zelf getypte cijfers"), HasSubstr("37 procent")));
    EXPECT_THAT(pagina(proef.coordinator, pad("/concept")), HasSubstr("37 procent [zelf getypt]"));
    EXPECT_EQ(legVoor(proef.inspecteurA).status, 409);
    eis(bewaar(proef.coordinator, "inleiding", "Het is 37 procent."));
    EXPECT_EQ(legVoor(proef.inspecteurA).status, 409);
    eis(bewaar(proef.coordinator, "inleiding", "Het is 37 procent.", "Uit een brief van 2015."));
    // Another figure needs a reason of its own.
    eis(bewaar(proef.coordinator, "inleiding", "Het is 38 procent.", "Uit een brief van 2015."));
    EXPECT_EQ(legVoor(proef.inspecteurA).status, 409);
    eis(bewaar(proef.coordinator, "inleiding", "Het is 38 procent.", "Uit een brief van 2016."));
    eis(legVoor(proef.inspecteurA));
}

TEST_F(Landrapportpaginas, WoordenDieNietPassenStaanOpDeLijst) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "inleiding",
               "Vrijwel alle organisaties ({{aandeel 1.1.1}}) voldoen."));
    EXPECT_THAT(pagina(proef.coordinator, pad()),
                AllOf(HasSubstr("vrijwel alle"), HasSubstr("klopt niet"), HasSubstr("1 van de 2")));
}

TEST_F(Landrapportpaginas, VierOgenBevriezenEnEenEditieErna) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "inleiding", "Bij {{voldoende 1.1.1}} gaat het goed."));
    eis(bewaar(tweedeCoordinator, "vervolg", "Daarna volgt er meer."));
    // Who wrote is no second.
    EXPECT_EQ(legVoor(tweedeCoordinator).status, 422);
    eis(legVoor(proef.inspecteurA));
    EXPECT_EQ(zet(proef.coordinator, "akkoord").status, 404);
    EXPECT_EQ(zet(proef.coordinator, "vaststellen").status, 409);
    eis(zet(proef.inspecteurA, "akkoord"));
    EXPECT_EQ(zet(proef.inspecteurA, "vaststellen").status, 404);
    eis(zet(proef.coordinator, "vaststellen"));
    const std::string eerste = pagina(proef.inspecteurB, rapportpad());
    EXPECT_THAT(eerste, AllOf(HasSubstr("Bij 1 gaat het goed."), HasSubstr("editie 1"),
                              Not(HasSubstr("CONCEPT"))));
    EXPECT_THAT(pagina(proef.beheerder, "/beheer/logboek"),
                HasSubstr("landelijk rapport vastgesteld"));
    EXPECT_EQ(bewaar(proef.coordinator, "inleiding", "Anders.").status, 422);
    EXPECT_EQ(zet(proef.coordinator, "corrigeren").status, 422);
    eis(zet(proef.coordinator, "corrigeren", {{"reden", "Er stond een fout in."}}));
    eis(bewaar(proef.coordinator, "inleiding", "Beter gezegd."));
    // Until the next one is adopted the one before it is the report.
    EXPECT_EQ(pagina(proef.inspecteurB, rapportpad()), eerste);
    eis(legVoor(proef.inspecteurA));
    eis(zet(proef.inspecteurA, "akkoord"));
    eis(zet(proef.coordinator, "vaststellen"));
    EXPECT_THAT(pagina(proef.inspecteurB, rapportpad()),
                AllOf(HasSubstr("Beter gezegd."), HasSubstr("Er stond een fout in.")));
    EXPECT_EQ(pagina(proef.inspecteurB, rapportpad("?editie=1")), eerste);
    EXPECT_EQ(status(proef.inspecteurB, rapportpad("?editie=7")), 404);
}

TEST_F(Landrapportpaginas, ZonderEenToetsKanAlleenMetEenReden) {
    test::stelVast(proef, proef.toets, "voldoende");
    eis(bewaar(proef.coordinator, "inleiding", "Tot zover."));
    eis(legVoor(proef.inspecteurA));
    eis(zet(proef.inspecteurA, "akkoord"));
    EXPECT_EQ(zet(proef.coordinator, "vaststellen").status, 422);
    eis(zet(proef.coordinator, "vaststellen", {{"zonder", "De minister vraagt erom."}}));
    EXPECT_THAT(pagina(proef.inspecteurA, rapportpad()),
                AllOf(HasSubstr("De minister vraagt erom."), HasSubstr(Proefopstelling::kAndere)));
}

TEST_F(Landrapportpaginas, AnderCijferNaAkkoordMoetOpnieuwEnNaVaststellenStaatHetErbij) {
    test::stelVast(proef, proef.toets, "voldoende");
    eis(bewaar(proef.coordinator, "inleiding", "Het zijn er {{aantal organisaties}}."));
    eis(legVoor(proef.inspecteurA));
    eis(zet(proef.inspecteurA, "akkoord"));
    test::stelVast(proef, proef.andereToets, "voldoende");
    const auto oud = zet(proef.coordinator, "vaststellen");
    EXPECT_EQ(oud.status, 409);
    EXPECT_THAT(oud.inhoud, HasSubstr("zijn er cijfers veranderd"));
    eis(zet(proef.coordinator, "terugnemen"));
    eis(legVoor(proef.inspecteurA));
    eis(zet(proef.inspecteurA, "akkoord"));
    eis(zet(proef.coordinator, "vaststellen"));
    EXPECT_THAT(pagina(proef.coordinator, pad()), Not(HasSubstr("Cijfers die nu anders zijn")));
    eis(proef.stuur(proef.inspecteurB, proef.toetspad("/vaststellen"),
                    {{"versie", std::to_string(test::kop(proef, proef.toets).versie)},
                     {"keuze", "corrigeren"},
                     {"reden", "Een score klopte niet."}}));
    EXPECT_THAT(pagina(proef.coordinator, pad()),
                AllOf(HasSubstr("Cijfers die nu anders zijn"), HasSubstr("aantal organisaties")));
    EXPECT_THAT(pagina(proef.inspecteurB, rapportpad()), HasSubstr("Het zijn er 2."));
}

TEST_F(Landrapportpaginas, TweeTegelijkKrijgenBeideTeksten) {
    eis(bewaar(proef.coordinator, "inleiding", "De eerste zin."));
    const auto twee = proef.stuur(tweedeCoordinator, pad("/deel/inleiding"),
                                  {{"versie", "0"}, {"tekst", "Een andere zin."}});
    EXPECT_EQ(twee.status, 409);
    EXPECT_THAT(twee.inhoud, AllOf(HasSubstr("De eerste zin."), HasSubstr("Een andere zin."),
                                   HasSubstr("Sla de twee samen op")));
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding/versies")),
                AllOf(HasSubstr("Versie 1"), Not(HasSubstr("Versie 2"))));
}

TEST_F(Landrapportpaginas, EenConceptIsVanWieHetTypte) {
    const auto bewaard = proef.stuurStil(
        proef.coordinator, pad("/deel/inleiding/formulierconcept"),
        {{"versie", "0"}, {"tekst", "Zqnogniet af."}, {"cijferreden", ""}, {"sleutel", "x"}});
    EXPECT_EQ(bewaard.status, 200) << bewaard.inhoud;
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding")),
                AllOf(HasSubstr("Zqnogniet"), HasSubstr("nog niet opgeslagen")));
    EXPECT_THAT(pagina(tweedeCoordinator, pad("/deel/inleiding")), Not(HasSubstr("Zqnogniet")));
    eis(bewaar(proef.coordinator, "inleiding", "Nu wel af."));
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding")), Not(HasSubstr("Zqnogniet")));
}

TEST_F(Landrapportpaginas, DePrivacywachtVraagtEenReden) {
    const auto gevonden = bewaar(proef.coordinator, "inleiding", "Bel naar 06-12345678.");
    EXPECT_EQ(gevonden.status, 422);
    EXPECT_THAT(gevonden.inhoud, HasSubstr("geef een reden"));
    eis(proef.stuur(proef.coordinator, pad("/deel/inleiding"),
                    {{"versie", "0"},
                     {"tekst", "Bel naar 06-12345678."},
                     {"cijferreden", ""},
                     {"privacy_reden", "Het is het nummer van de inspectie."}}));
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding/versies")),
                HasSubstr("Het is het nummer van de inspectie."));
}

TEST_F(Landrapportpaginas, GeslotenEnOnbekendZeggenWatErKan) {
    eis(bewaar(proef.coordinator, "inleiding", "Er staat iets."));
    sluitOnderzoek(proef.werkplek(), proef.handeling(proef.coordinator), proef.onderzoek,
                   "Het is klaar.", true);
    EXPECT_EQ(bewaar(proef.coordinator, "inleiding", "Nog iets.").status, 422);
    EXPECT_EQ(legVoor(proef.inspecteurA).status, 409);
    EXPECT_THAT(pagina(proef.coordinator, pad()),
                AllOf(HasSubstr("Dit onderzoek is gesloten"), HasSubstr("Versie 1")));
    EXPECT_EQ(status(proef.coordinator, pad("/deel/niets")), 404);
    EXPECT_EQ(status(proef.coordinator, pad("/stap/niets")), 404);
    EXPECT_EQ(status(proef.coordinator, "/onderzoek/niets/rapporttekst"), 404);
}

TEST_F(Landrapportpaginas, WatBuitenMaatlatIsVeranderdWordtNietGetoond) {
    stelAllesVast();
    stelRapportVast();
    ASSERT_EQ(controleerLandrapporten(proef.werkplek(), "").size(), 1U);
    EXPECT_TRUE(controleerLandrapporten(proef.werkplek(), "")[0].heel);
    test::knoei(proef.database(), "landelijk_rapport",
                "UPDATE landelijk_rapport SET html = replace(html, 'gaat het goed', 'ging het')");
    EXPECT_FALSE(controleerLandrapporten(proef.werkplek(), "")[0].heel);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, rapportpad()).inhoud,
                HasSubstr("buiten Maatlat om veranderd"));
}

TEST_F(Landrapportpaginas, EenLeegRapportWordtNietVoorgelegd) {
    stelAllesVast();
    const auto leeg = legVoor(proef.inspecteurA);
    EXPECT_EQ(leeg.status, 409);
    EXPECT_THAT(leeg.inhoud, HasSubstr("nog geen enkele tekst"));
}

}  // namespace
}  // namespace maatlat
