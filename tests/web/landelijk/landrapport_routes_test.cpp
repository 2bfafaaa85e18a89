// SPDX-License-Identifier: EUPL-1.2
// The national report of an onderzoek of one's own, through its pages: who reads and writes what,
// figures that cannot part from the table, review by a second person, adoption, editions.
#include <utility>

#include "store/landelijk/landrapport_store.h"
#include "support/opvolging/hertoetsproef.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/landelijk/rapportgaten.h"
#include "toetsing/onderzoek/onderzoek_wijzigen.h"
#include "toetsing/toets/ronde_bron.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
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
    /// What "maatlat controleer" says of the national reports.
    std::vector<std::string> afwijkingen() {
        return proef.database().lees([&](Sessie& sessie) {
            return landrapportStore::afwijkingen(sessie, *proef.database().logboeksleutel());
        });
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
    const auto oud = zet(proef.coordinator, "vaststellen",
                         {{"reden", "Zqreden is getypt."}, {"zonder", "Zqzonder is getypt."}});
    EXPECT_EQ(oud.status, 422);
    EXPECT_THAT(oud.inhoud,
                AllOf(HasSubstr("Sinds de tweede lezer akkoord ging"),
                      HasSubstr("Zqreden is getypt."), HasSubstr("Zqzonder is getypt.")));
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

TEST_F(Landrapportpaginas, EenOudeVersieKanTerugZolangErGeschrevenWordt) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "inleiding", "Het is 37 procent.", "Uit een brief."));
    eis(bewaar(proef.coordinator, "inleiding", "Het is beter."));
    const std::string html = pagina(proef.coordinator, pad("/deel/inleiding/versies"));
    EXPECT_THAT(html, AllOf(HasSubstr("Zet versie 1 terug"), Not(HasSubstr("Zet versie 2 terug")),
                            HasSubstr("name=\"tekst\" value=\"Het is 37 procent.\""),
                            HasSubstr("name=\"cijferreden\" value=\"Uit een brief.\""),
                            HasSubstr("name=\"versie\" value=\"2\"")));
    eis(bewaar(proef.coordinator, "inleiding", "Het is 37 procent.", "Uit een brief."));
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding")),
                AllOf(HasSubstr("Het is 37 procent."), HasSubstr("Versie 3")));
    eis(legVoor(proef.inspecteurA));
    EXPECT_THAT(pagina(proef.coordinator, pad("/deel/inleiding/versies")),
                AllOf(HasSubstr("Versie 3"), Not(HasSubstr("Zet versie"))));
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

TEST_F(Landrapportpaginas, OokWatNaastHetBestandStaatWordtNagekeken) {
    stelAllesVast();
    stelRapportVast();
    ASSERT_TRUE(controleerLandrapporten(proef.werkplek(), "")[0].heel);
    ASSERT_THAT(afwijkingen(), IsEmpty());
    const std::string lezer = std::to_string(proef.inspecteurA.nr);
    const std::string maker = std::to_string(proef.coordinator.nr);
    for (const auto& [wordt, was] : std::vector<std::pair<std::string, std::string>>{
             {"cijfers = 'x' || cijfers", "cijfers = substr(cijfers, 2)"},
             {"meelezer = " + maker, "meelezer = " + lezer},
             {"persoon = " + lezer, "persoon = " + maker},
             {"reden = 'Er was iets.'", "reden = ''"},
             {"zonder = 'Het moest.'", "zonder = ''"},
             {"naam = 'x' || naam", "naam = substr(naam, 2)"}}) {
        test::knoei(proef.database(), "landelijk_rapport", "UPDATE landelijk_rapport SET " + wordt);
        EXPECT_FALSE(controleerLandrapporten(proef.werkplek(), "")[0].heel) << wordt;
        EXPECT_THAT(afwijkingen(), ElementsAre(HasSubstr("buiten Maatlat om veranderd"))) << wordt;
        test::knoei(proef.database(), "landelijk_rapport", "UPDATE landelijk_rapport SET " + was);
        EXPECT_TRUE(controleerLandrapporten(proef.werkplek(), "")[0].heel) << was;
    }
    test::knoei(proef.database(), "landelijk_rapport", "DELETE FROM landelijk_rapport");
    EXPECT_THAT(afwijkingen(), ElementsAre(HasSubstr("ontbreekt")));
}

TEST_F(Landrapportpaginas, EenTekstOfStapDieIsVeranderdWordtGenoemd) {
    stelAllesVast();
    stelRapportVast();
    ASSERT_THAT(afwijkingen(), IsEmpty());
    const std::string lezer = std::to_string(proef.inspecteurA.nr);
    const std::string maker = std::to_string(proef.coordinator.nr);
    struct Geval {
        std::string tabel, wordt, was;
    };
    for (const Geval& een :
         {Geval{"rapporttekst", "tekst = 'x' || tekst", "tekst = substr(tekst, 2)"},
          Geval{"rapporttekst", "cijferreden = 'x'", "cijferreden = ''"},
          Geval{"rapporttekst", "privacyreden = 'x'", "privacyreden = ''"},
          Geval{"rapporttekst", "persoon = " + lezer, "persoon = " + maker},
          Geval{"rapportstap", "persoon = " + maker + " WHERE zet = 'akkoord'",
                "persoon = " + lezer + " WHERE zet = 'akkoord'"},
          Geval{"rapportstap", "aan = " + maker + " WHERE zet = 'voorleggen'",
                "aan = " + lezer + " WHERE zet = 'voorleggen'"},
          Geval{"rapportstap", "inhoud = 'x' || inhoud WHERE nr = 2",
                "inhoud = substr(inhoud, 2) WHERE nr = 2"},
          Geval{"rapportstap", "reden = 'x' WHERE nr = 2", "reden = '' WHERE nr = 2"}}) {
        test::knoei(proef.database(), een.tabel, "UPDATE " + een.tabel + " SET " + een.wordt);
        // The row fits no line, and the line no row.
        EXPECT_THAT(afwijkingen(), ElementsAre(HasSubstr("niet wat volgens het logboek"),
                                               HasSubstr("ontbreekt volgens het logboek")))
            << een.wordt;
        test::knoei(proef.database(), een.tabel, "UPDATE " + een.tabel + " SET " + een.was);
        EXPECT_THAT(afwijkingen(), IsEmpty()) << een.was;
    }
    for (const std::string tabel : {"rapporttekst", "rapportstap"})
        test::knoei(proef.database(), tabel, "DELETE FROM " + tabel);
    EXPECT_THAT(afwijkingen(),
                ElementsAre(HasSubstr("Van de teksten"), HasSubstr("Van de stappen")));
}

TEST_F(Landrapportpaginas, WieIntussenIetsDeedWordtGenoemdEnWatErGetyptIsBlijft) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "inleiding", "Er staat iets."));
    eis(legVoor(proef.inspecteurA));
    eis(zet(proef.inspecteurA, "akkoord"));
    // The form was made when the concept had only been handed over.
    const auto laat = proef.stuur(proef.coordinator, pad("/stap/terugnemen"),
                                  {{"versie", "1"}, {"reden", "Zqreden is getypt."}});
    EXPECT_EQ(laat.status, 422);
    EXPECT_THAT(laat.inhoud,
                AllOf(HasSubstr("“akkoord” door " + proef.inspecteurA.naam),
                      HasSubstr("Zqreden is getypt."), HasSubstr("name=\"versie\" value=\"2\"")));
    eis(proef.stuur(proef.coordinator, pad("/stap/terugnemen"),
                    {{"versie", "2"}, {"reden", "Zqreden is getypt."}}));
    // Also when what was typed can lead to nothing now.
    const auto nietNu = zet(proef.coordinator, "vaststellen", {{"reden", "Zqnogiets getypt."}});
    EXPECT_EQ(nietNu.status, 422);
    EXPECT_THAT(nietNu.inhoud, AllOf(HasSubstr("Dit kan nu niet"), HasSubstr("Zqnogiets getypt.")));
}

TEST_F(Landrapportpaginas, WieHetConceptNietMeerHeeftHoudtWatErGetyptIs) {
    stelAllesVast();
    eis(bewaar(proef.coordinator, "inleiding", "Zqgeheim is het woord."));
    eis(legVoor(proef.inspecteurElders));
    eis(zet(proef.coordinator, "terugnemen"));
    const Velden getypt{{"versie", "1"}, {"reden", "Zqopmerking is getypt."}};
    const auto voorbij = proef.stuur(proef.inspecteurElders, pad("/stap/teruggeven"), getypt);
    EXPECT_EQ(voorbij.status, 422);
    EXPECT_THAT(voorbij.inhoud,
                AllOf(HasSubstr("Zqopmerking is getypt."), HasSubstr("ligt niet meer bij u"),
                      Not(HasSubstr("Zqgeheim"))));
    // Who was never asked learns nothing.
    EXPECT_EQ(proef.stuur(proef.inspecteurA, pad("/stap/teruggeven"), getypt).status, 404);
    EXPECT_EQ(proef.stuur(proef.vtManagement, pad("/stap/teruggeven"), getypt).status, 404);
}

TEST_F(Landrapportpaginas, AkkoordGaatOokOverWatOntbreektEnOverHertoetsen) {
    test::stelVast(proef, proef.toets, "voldoende");
    eis(bewaar(proef.coordinator, "inleiding", "Er staat iets."));
    eis(legVoor(proef.inspecteurElders));
    const auto inhoudVan = [](const Landrapportbeeld& beeld) {
        return rapportinhoud(beeld, Beoordeling(beeld.telt.ronde,
                                                vindRegelset(beeld.telt.ronde.kader,
                                                             beeld.telt.ronde.onderzoek.regelset)));
    };
    Landrapportbeeld beeld = leesLandrapport(proef.werkplek(), proef.coordinator, proef.onderzoek);
    const std::string eerst = inhoudVan(beeld);
    // The same for a reader who may not see the toets that still runs.
    EXPECT_EQ(inhoudVan(leesLandrapport(proef.werkplek(), proef.inspecteurElders, proef.onderzoek)),
              eerst);
    EXPECT_THAT(beeld.ontbreekt, ElementsAre(Proefopstelling::kAndere));
    beeld.ontbreekt.clear();
    EXPECT_NE(inhoudVan(beeld), eerst);
    beeld = leesLandrapport(proef.werkplek(), proef.coordinator, proef.onderzoek);
    Nahertoets een;
    een.organisatie = Proefopstelling::kOrganisatie;
    een.dag = "2026-12-01";
    beeld.telt.ronde.hertoetsen.push_back(een);
    const std::string metHertoets = inhoudVan(beeld);
    EXPECT_NE(metHertoets, eerst);
    beeld.telt.ronde.hertoetsen.back().scores.zet(0, Score::voldoende);
    EXPECT_NE(inhoudVan(beeld), metHertoets);
}

TEST(Landrapporthertoets, EenHertoetsNaAkkoordVraagtEenNieuweLezing) {
    test::Hertoetsproef van;
    van.open();
    Proefopstelling& proef = van.proef;
    const std::string basis = "/onderzoek/" + proef.onderzoek + "/rapporttekst";
    int stappen = 0;
    const auto zet = [&](const Persoon& wie, const std::string& welke, Velden velden = {}) {
        velden.emplace_back("versie", std::to_string(stappen));
        const auto antwoord = proef.stuur(wie, basis + "/stap/" + welke, velden);
        if (antwoord.status == 303) ++stappen;
        return antwoord;
    };
    const auto legVoor = [&] {
        return zet(proef.coordinator, "voorleggen",
                   {{"aan", std::to_string(proef.inspecteurA.nr)}});
    };
    const Velden zonder{{"zonder", "De minister vraagt erom."}};
    ASSERT_EQ(proef
                  .stuur(proef.coordinator, basis + "/deel/inleiding",
                         {{"versie", "0"}, {"tekst", "Tot zover."}, {"cijferreden", ""}})
                  .status,
              303);
    ASSERT_EQ(legVoor().status, 303);
    ASSERT_EQ(zet(proef.inspecteurA, "akkoord").status, 303);
    van.stelHertoetsVast();
    const auto oud = zet(proef.coordinator, "vaststellen", zonder);
    EXPECT_EQ(oud.status, 422);
    EXPECT_THAT(oud.inhoud,
                AllOf(HasSubstr("een hertoets"), HasSubstr("De minister vraagt erom.")));
    ASSERT_EQ(zet(proef.coordinator, "terugnemen").status, 303);
    ASSERT_EQ(legVoor().status, 303);
    ASSERT_EQ(zet(proef.inspecteurA, "akkoord").status, 303);
    EXPECT_EQ(zet(proef.coordinator, "vaststellen", zonder).status, 303);
}

TEST_F(Landrapportpaginas, EenLeegRapportWordtNietVoorgelegd) {
    stelAllesVast();
    const auto leeg = legVoor(proef.inspecteurA);
    EXPECT_EQ(leeg.status, 409);
    EXPECT_THAT(leeg.inhoud, HasSubstr("nog geen enkele tekst"));
}

}  // namespace
}  // namespace maatlat
