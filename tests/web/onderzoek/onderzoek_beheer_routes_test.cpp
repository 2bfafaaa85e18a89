// SPDX-License-Identifier: EUPL-1.2
#include <map>
#include <string>

#include "domain/fouten.h"
#include "store/onderzoek/onderzoekswijziging_store.h"
#include "store/onderzoek_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/toegang.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtOnderzoekBeheer{
    {"GET", "/onderzoek/{onderzoek}/beheer", {Actie::onderzoekWijzigen}},
    {"GET", "/onderzoek/{onderzoek}/veranderd", {Actie::landelijkBeeld}, false, {"?pagina=2"}},
    {"GET", "/onderzoek/{onderzoek}/wijzigen", {Actie::onderzoekWijzigen}},
    {"POST", "/onderzoek/{onderzoek}/wijzigen", {Actie::onderzoekWijzigen}},
    {"GET", "/onderzoek/{onderzoek}/erbij", {Actie::onderzoekWijzigen}},
    {"POST", "/onderzoek/{onderzoek}/erbij", {Actie::onderzoekWijzigen}},
    {"GET", "/onderzoek/{onderzoek}/eruit", {Actie::onderzoekWijzigen}, false, {"?toets={toets}"}},
    {"POST", "/onderzoek/{onderzoek}/eruit", {Actie::onderzoekWijzigen}},
    {"GET", "/onderzoek/{onderzoek}/terug", {Actie::onderzoekWijzigen}, false, {"?toets={toets}"}},
    {"POST", "/onderzoek/{onderzoek}/terug", {Actie::onderzoekWijzigen}},
    {"GET", "/onderzoek/{onderzoek}/sluiten", {Actie::onderzoekWijzigen}},
    {"POST", "/onderzoek/{onderzoek}/sluiten", {Actie::onderzoekWijzigen}},
    {"GET", "/onderzoek/{onderzoek}/heropenen", {Actie::onderzoekWijzigen}},
    {"POST", "/onderzoek/{onderzoek}/heropenen", {Actie::onderzoekWijzigen}},
};

class OnderzoekBeheer : public testing::Test {
  protected:
    Proefopstelling proef;

    std::string pad(const std::string& erachter = "") {
        return "/onderzoek/" + proef.onderzoek + erachter;
    }
    std::string pagina(const Persoon& wie, const std::string& waar) {
        const auto antwoord = proef.vraag(wie, waar);
        EXPECT_EQ(antwoord.status, 200) << waar;
        return antwoord.inhoud;
    }
    web::Antwoord doe(const std::string& erachter, Proefopstelling::Velden velden,
                      const std::string& reden = "Dat is zo afgesproken.") {
        velden.emplace_back("reden", reden);
        return proef.stuur(proef.coordinator, pad(erachter), std::move(velden));
    }
    void eis(const web::Antwoord& antwoord) {
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud.substr(0, 4000);
    }
    Proefopstelling::Velden correctie(int versie = 0) {
        return {{"versie", std::to_string(versie)},
                {"naam", "Proefronde"},
                {"periodeVan", "2026-09-01"},
                {"periodeTot", "2026-12-31"}};
    }
    static void zet(Proefopstelling::Velden& velden, const std::string& veld,
                    const std::string& waarde) {
        std::erase_if(velden, [&](const auto& een) { return een.first == veld; });
        velden.emplace_back(veld, waarde);
    }
    Toetskop kop(std::int64_t toets) {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, toets).value();
        });
    }
    Onderzoek onderzoek() {
        return proef.database().lees([&](Sessie& sessie) {
            return onderzoekStore::lees(sessie, proef.onderzoek)->onderzoek;
        });
    }
    void zetStatus(std::int64_t toets, Toetsstatus status) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, toets), status, 0);
        });
    }
    void geefScore() {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            veldStore::bewaar(test::in(transactie, proef.toets), {Veldsoort::score, "1.1.1"},
                              "voldoende", 0, proef.inspecteurA.nr);
        });
    }
    void haalEruit() { eis(doe("/eruit", {{"toets", std::to_string(proef.toets)}})); }
};

TEST_F(OnderzoekBeheer, NaamEnPeriodeVeranderenMetRedenEnBlijvenTeLezen) {
    auto velden = correctie();
    zet(velden, "naam", "Proefronde 2026");
    zet(velden, "periodeTot", "31-1-2027");
    eis(doe("/wijzigen", velden, "De naam was niet volledig."));
    EXPECT_EQ(onderzoek().naam, "Proefronde 2026");
    EXPECT_EQ(onderzoek().periodeTot, "2027-01-31");
    EXPECT_EQ(kop(proef.toets).onderzoekNaam, "Proefronde 2026") << "what is open follows";
    for (const Persoon* wie : {&proef.coordinator, &proef.inspecteurA})
        for (const char* waar : {"", "/veranderd"})
            EXPECT_THAT(pagina(*wie, pad(waar)),
                        AllOf(HasSubstr("Naam gewijzigd"),
                              HasSubstr("Eerst: Proefronde. Nu: Proefronde 2026."),
                              HasSubstr("Periode gewijzigd"), HasSubstr("door Coordinator"),
                              HasSubstr("Reden: De naam was niet volledig.")))
                << waar;
}

TEST_F(OnderzoekBeheer, DoelEnGrondslagKomenInElkRapportEnBlijvenTeLezen) {
    EXPECT_THAT(pagina(proef.coordinator, pad("/beheer")), HasSubstr("nog niet ingevuld"));
    const auto rapport = [&] { return pagina(proef.inspecteurA, proef.toetspad("/rapport")); };
    EXPECT_THAT(rapport(), HasSubstr("zijn het doel en de grondslag niet ingevuld"));
    auto velden = correctie();
    zet(velden, "doel", "Kijken of de wachtlijst korter wordt.");
    zet(velden, "grondslag", "Hoofdstuk 4 van de Wmo 2015.");
    eis(doe("/wijzigen", velden, "Dit stond nog niet vast."));
    EXPECT_EQ(onderzoek().doel, "Kijken of de wachtlijst korter wordt.");
    EXPECT_THAT(rapport(), AllOf(HasSubstr("<p>Kijken of de wachtlijst korter wordt.</p>"),
                                 HasSubstr("<p>Hoofdstuk 4 van de Wmo 2015.</p>"),
                                 Not(HasSubstr("niet ingevuld"))));
    EXPECT_THAT(pagina(proef.inspecteurA, pad("/veranderd")),
                AllOf(HasSubstr("Doel gewijzigd"), HasSubstr("Grondslag gewijzigd"),
                      HasSubstr("Eerst: niets. Nu: Kijken of de wachtlijst korter wordt.")));
    auto naam = correctie(2);
    zet(naam, "doel", "Op verzoek van Jan Jansen, BSN 111222333.");
    EXPECT_THAT(doe("/wijzigen", naam).inhoud, HasSubstr("Hier staat misschien wie iemand is"));
}

TEST_F(OnderzoekBeheer, WatErMisIsStaatBijHetVeldEnWatGetyptWasBlijft) {
    auto velden = correctie();
    zet(velden, "naam", "");
    zet(velden, "periodeTot", "2026-08-01");
    const auto fout = doe("/wijzigen", velden, "");
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("Geef het onderzoek een naam."),
                                   HasSubstr("De laatste dag ligt voor de eerste dag."),
                                   HasSubstr("Schrijf op waarom."), HasSubstr("1-8-2026")));
    EXPECT_THAT(doe("/wijzigen", correctie()).inhoud, HasSubstr("U hebt niets gewijzigd."));
    const auto naam = doe("/eruit", {{"toets", std::to_string(proef.toets)}},
                          "Jan Jansen heeft dat gevraagd, BSN 111222333.");
    EXPECT_EQ(naam.status, 422);
    EXPECT_THAT(naam.inhoud, HasSubstr("Hier staat misschien wie iemand is"));
}

TEST_F(OnderzoekBeheer, WieTeLaatKomtWijzigtNiets) {
    auto velden = correctie();
    zet(velden, "naam", "Eerste");
    eis(doe("/wijzigen", velden));
    zet(velden, "naam", "Tweede");
    const auto antwoord = doe("/wijzigen", velden);
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("intussen gewijzigd"));
    EXPECT_EQ(onderzoek().naam, "Eerste");
}

TEST_F(OnderzoekBeheer, BeslisregelsVeranderenTotDeEersteScore) {
    EXPECT_THAT(pagina(proef.coordinator, pad("/wijzigen")), HasSubstr("name=\"regelset\""));
    auto velden = correctie();
    zet(velden, "regelset", "toegepast-2015");
    EXPECT_THAT(pagina(proef.inspecteurA, proef.toetspad()), Not(HasSubstr("toegepast in 2015")));
    eis(doe("/wijzigen", velden));
    EXPECT_EQ(kop(proef.toets).regelset, "toegepast-2015");
    EXPECT_THAT(pagina(proef.inspecteurA, proef.toetspad()), HasSubstr("toegepast in 2015"))
        << "also where the page was kept";
    geefScore();
    EXPECT_THAT(pagina(proef.coordinator, pad("/wijzigen")),
                AllOf(Not(HasSubstr("name=\"regelset\"")),
                      HasSubstr("Er is al een score gegeven in dit onderzoek.")));
    auto terug = correctie(1);
    zet(terug, "regelset", "gepubliceerd");
    const auto antwoord = doe("/wijzigen", terug);
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("veranderen daarom niet meer"));
    EXPECT_EQ(kop(proef.toets).regelset, "toegepast-2015");
}

TEST_F(OnderzoekBeheer, EenOrganisatieErbijKrijgtEenToetsZonderTeam) {
    EXPECT_THAT(pagina(proef.coordinator, pad("/erbij")), HasSubstr("Twente"));
    eis(doe("/erbij", {{"organisatie", "Twente"}}));
    EXPECT_THAT(pagina(proef.coordinator, pad("/team")), HasSubstr("Twente"));
    EXPECT_THAT(pagina(proef.coordinator, pad()), HasSubstr("Organisatie toegevoegd"));
    EXPECT_THAT(pagina(proef.inspecteurA, pad()), Not(HasSubstr("Twente")))
        << "another team works there";
    EXPECT_THAT(doe("/erbij", {{"organisatie", "Twente"}}).inhoud,
                HasSubstr("Kies een organisatie uit de lijst."));
}

TEST_F(OnderzoekBeheer, WatDeEenLeestVanEenLopendeToetsKrijgtDeAnderNietUitHetGeheugen) {
    haalEruit();
    // Nothing stands vast and neither of them reads another toets: they ask for the same page.
    const std::string vanHetTeam = pagina(proef.inspecteurA, pad());
    EXPECT_THAT(vanHetTeam, AllOf(HasSubstr("Organisatie uit het onderzoek"), HasSubstr("Utrecht"),
                                  HasSubstr("Dat is zo afgesproken.")));
    const std::string vanElders = pagina(proef.inspecteurElders, pad());
    EXPECT_THAT(vanElders,
                AllOf(HasSubstr("Organisatie uit het onderzoek"), Not(HasSubstr("Utrecht")),
                      Not(HasSubstr("Dat is zo afgesproken."))))
        << "the page of somebody in the team was made first";
    EXPECT_THAT(pagina(proef.inspecteurB, pad()), HasSubstr("Dat is zo afgesproken."))
        << "and the other way round";
}

TEST_F(OnderzoekBeheer, WatEruitIsGehaaldBlijftTeLezenEnTeltNergensMee) {
    geefScore();
    haalEruit();
    const std::string toets = pagina(proef.inspecteurA, proef.toetspad());
    EXPECT_THAT(toets, AllOf(HasSubstr("Deze toets is uit het onderzoek gehaald op "),
                             HasSubstr("Dat is zo afgesproken.")));
    EXPECT_THAT(pagina(proef.inspecteurA, proef.toetspad("/criterium/1.1")),
                Not(HasSubstr("name=\"waarde\"")));
    const auto score =
        proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                    {{"sleutel", "score/1.1.2"}, {"versie", "0"}, {"waarde", "voldoende"}});
    EXPECT_EQ(score.status, 409);
    EXPECT_THAT(score.inhoud, HasSubstr("uit het onderzoek gehaald"));
    // Who reads it says so too: nobody changes it, the team still reads its notes.
    EXPECT_THAT(pagina(proef.inspecteurA, proef.toetspad("/lezers")),
                AllOf(HasSubstr("data-kop=\"Notities van interviews en opmerkingen\">ja</td>"),
                      Not(HasSubstr("data-kop=\"Wijzigen\""))));
    const std::string verwijzing = "href=\"" + proef.toetspad() + "\"";
    for (const char* waar : {"", "/tabel", "/team", "/wachtlijst", "/verwachting/1.1.1",
                             "/good-practices", "/vergelijk"})
        EXPECT_THAT(pagina(proef.coordinator, pad(waar)), Not(HasSubstr(verwijzing))) << waar;
    EXPECT_THAT(pagina(proef.coordinator, "/onderzoeken"), HasSubstr("één toets, waarvan 0 vast"));
    EXPECT_THAT(pagina(proef.coordinator, pad("/beheer")),
                AllOf(HasSubstr(verwijzing), HasSubstr("Utrecht terugzetten in het onderzoek")));
    EXPECT_THAT(pagina(proef.inspecteurA, "/"), Not(HasSubstr("Wacht op u")));
}

TEST_F(OnderzoekBeheer, TerugzettenGeeftAllesTerug) {
    haalEruit();
    EXPECT_THAT(doe("/erbij", {{"organisatie", "Utrecht"}}).inhoud,
                HasSubstr("is uit dit onderzoek gehaald. Zet de toets terug"));
    eis(doe("/terug", {{"toets", std::to_string(proef.toets)}}));
    EXPECT_FALSE(kop(proef.toets).uitOnderzoek);
    const auto score =
        proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                    {{"sleutel", "score/1.1.2"}, {"versie", "0"}, {"waarde", "voldoende"}});
    EXPECT_EQ(score.status, 303) << score.inhoud;
}

TEST_F(OnderzoekBeheer, EenVastgesteldeToetsBlijftErin) {
    zetStatus(proef.toets, Toetsstatus::vastgesteld);
    EXPECT_THAT(pagina(proef.coordinator, pad("/beheer")),
                Not(HasSubstr("Utrecht uit het onderzoek halen")));
    const auto antwoord = doe("/eruit", {{"toets", std::to_string(proef.toets)}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("De toets van Utrecht is vastgesteld."));
    EXPECT_FALSE(kop(proef.toets).uitOnderzoek);
}

TEST_F(OnderzoekBeheer, SluitenNoemtWatOpenIsEnLegtAllesStil) {
    const auto eerst = doe("/sluiten", {});
    EXPECT_EQ(eerst.status, 422);
    EXPECT_THAT(eerst.inhoud, HasSubstr("Nog niet vastgesteld: Midden-Brabant en Utrecht."));
    EXPECT_FALSE(kop(proef.toets).onderzoekGesloten);
    eis(doe("/sluiten", {{"metOpen", "ja"}}, "Het onderzoek is gestopt."));
    EXPECT_THAT(pagina(proef.coordinator, pad()), HasSubstr("Dit onderzoek is gesloten sinds"));
    const std::map<std::string, Proefopstelling::Velden> acties{
        {"/erbij", {{"organisatie", "Twente"}}},
        {"/eruit", {{"toets", std::to_string(proef.toets)}}},
        {"/wijzigen", correctie(1)}};
    for (const auto& [waar, velden] : acties) {
        const auto antwoord = doe(waar, velden);
        EXPECT_EQ(antwoord.status, 409) << waar;
        EXPECT_THAT(antwoord.inhoud, HasSubstr("Dit onderzoek is gesloten. Heropen het eerst"));
    }
    const auto team = proef.stuur(
        proef.coordinator, pad("/team"),
        {{"was", std::to_string(proef.toets) + ":"},
         {"lid", std::to_string(proef.toets) + "-" + std::to_string(proef.inspecteurElders.nr)}});
    EXPECT_EQ(team.status, 409);
    EXPECT_THAT(team.inhoud, HasSubstr("Dit onderzoek is gesloten."));
    EXPECT_EQ(proef
                  .stuur(proef.inspecteurA, proef.toetspad("/veld"),
                         {{"sleutel", "score/1.1.2"}, {"versie", "0"}, {"waarde", "voldoende"}})
                  .status,
              409);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad()).status, 200);
    eis(doe("/heropenen", {}, "Er komt nog een bezoek."));
    EXPECT_FALSE(kop(proef.toets).onderzoekGesloten);
    EXPECT_THAT(pagina(proef.coordinator, pad("/veranderd")),
                AllOf(HasSubstr("Onderzoek gesloten"), HasSubstr("Onderzoek heropend"),
                      HasSubstr("Reden: Er komt nog een bezoek.")));
}

TEST_F(OnderzoekBeheer, StaatAlsHandelingInHetLogboek) {
    haalEruit();
    const auto log = pagina(proef.beheerder, "/beheer/logboek");
    EXPECT_THAT(log, HasSubstr("toets uit het onderzoek gehaald"));
    EXPECT_THAT(log, Not(HasSubstr("Dat is zo afgesproken."))) << "the log holds no texts";
}

}  // namespace
}  // namespace maatlat
