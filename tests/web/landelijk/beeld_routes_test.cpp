// SPDX-License-Identifier: EUPL-1.2
// The landelijk beeld of an onderzoek and over all of them, as the application gives them.
#include <algorithm>
#include <regex>

#include "domain/tekst.h"
#include "exchange/rekenblad_lezer.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/landelijk/tegelkaarten.h"
#include "toetsing/onderzoek/importeren.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwacht{
    {"GET",
     "/onderzoek/{onderzoek}",
     {Actie::landelijkBeeld},
     false,
     {"?als=rekenblad", "?thema=2&oordeel=onvoldoende", "?op=dag&richting=af", "?loopt=2"}},
    {"GET",
     "/onderzoek/{onderzoek}/tabel",
     {Actie::landelijkBeeld},
     false,
     {"?als=csv", "?als=xlsx", "?verwachting=1.1.1&score=voldoende", "?pagina=2"}},
    {"GET", "/landelijk", {Actie::landelijkBeeld}, false, {"?soort=inspectie", "?thema=1"}},
    {"GET", "/landelijk/tabel", {Actie::landelijkBeeld}, false, {"?als=csv", "?als=xlsx"}},
};

class BeeldRoutesTest : public testing::Test {
  protected:
    BeeldRoutesTest() : basis_("/onderzoek/" + proef_.onderzoek) {
        score(proef_.toets, "1.1.1", "voldoende");
        score(proef_.andereToets, "1.1.1", "onvoldoende");
    }

    void score(std::int64_t toets, const std::string& code, const Tekst& waarde) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            veldStore::bewaar(test::in(transactie, toets), {Veldsoort::score, code}, waarde, 0,
                              proef_.inspecteurA.nr);
        });
    }
    void status(std::int64_t toets, Toetsstatus nu) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, toets), nu, 0);
        });
    }
    void ronde2015() {
        importeer(proef_.database(), "test",
                  leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml"));
        basis_ = "/onderzoek/stap1-2015";
    }
    std::string pagina(const Persoon& wie, const std::string& pad, int verwacht = 200) {
        const Antwoord antwoord = proef_.vraag(wie, pad);
        EXPECT_EQ(antwoord.status, verwacht) << pad << "\n" << antwoord.inhoud.substr(0, 400);
        return antwoord.inhoud;
    }
    std::string verwijzing(std::int64_t toets) const {
        return "<a href=\"/toets/" + std::to_string(toets) + "\">";
    }

    test::Proefopstelling proef_;
    std::string basis_;
};

TEST_F(BeeldRoutesTest, TonenWatLooptAlleenAanDeCoordinatorEnApart) {
    const std::string van = pagina(proef_.coordinator, basis_);
    EXPECT_THAT(van, AllOf(HasSubstr("<h2 id=\"loopt\">Wat nog loopt</h2>"),
                           HasSubstr(verwijzing(proef_.toets) + "Utrecht</a>"),
                           HasSubstr(verwijzing(proef_.andereToets) + "Midden-Brabant</a>"),
                           HasSubstr("Er is nog geen organisatie die meetelt."),
                           HasSubstr("<a href=\"" + basis_ + "/team\">Teams</a>")));
    const std::string inspecteur = pagina(proef_.inspecteurA, basis_);
    EXPECT_THAT(inspecteur, AllOf(Not(HasSubstr("Utrecht")), Not(HasSubstr("Midden-Brabant")),
                                  Not(HasSubstr("Wat nog loopt")), Not(HasSubstr("/team\""))));
    status(proef_.toets, Toetsstatus::vastgesteld);
    EXPECT_THAT(pagina(proef_.inspecteurA, basis_),
                AllOf(HasSubstr(verwijzing(proef_.toets) + "Utrecht</a>"),
                      HasSubstr("Er staat 1 toets vast."), Not(HasSubstr("Midden-Brabant"))))
        << "seen at once, and opened by who may";
    EXPECT_THAT(pagina(proef_.inspecteurElders, basis_),
                AllOf(HasSubstr(">Utrecht<"), Not(HasSubstr(verwijzing(proef_.toets)))));
    status(proef_.toets, Toetsstatus::lopend);
    EXPECT_THAT(pagina(proef_.inspecteurA, basis_), Not(HasSubstr("Utrecht")))
        << "gone from the memory too once it was opened again";
}

TEST_F(BeeldRoutesTest, BestaanAlleenVoorWieHetLandOverziet) {
    ronde2015();
    for (const std::string& pad :
         {basis_, basis_ + "/tabel", basis_ + "/tabel?als=xlsx", std::string("/landelijk"),
          std::string("/landelijk/tabel"), std::string("/landelijk/tabel?als=csv")}) {
        for (const Persoon* wie : {&proef_.vtManagement, &proef_.beheerder})
            EXPECT_EQ(proef_.vraag(*wie, pad).status, 404) << wie->naam << pad;
        for (const Persoon* wie : {&proef_.coordinator, &proef_.inspecteurElders})
            EXPECT_EQ(proef_.vraag(*wie, pad).status, 200) << wie->naam << pad;
    }
}

TEST_F(BeeldRoutesTest, BegintMetEenZinOverHetLand) {
    ronde2015();
    // Counted by hand from the published table: 422 of 26 × 24.
    EXPECT_THAT(pagina(proef_.coordinator, basis_),
                HasSubstr("26 organisaties voldoen samen aan 67,6% van wat is getoetst; de helft "
                          "aan 17 of meer van de 24 verwachtingen (van 8 tot 20); het "));
}

TEST_F(BeeldRoutesTest, FilterenOpThemaEnOordeelEnZeggenDat) {
    ronde2015();
    const std::string alles = pagina(proef_.coordinator, basis_);
    EXPECT_THAT(alles, Not(HasSubstr("Dit is een deel van het beeld")));
    const std::string deel = pagina(proef_.coordinator, basis_ + "?thema=2&oordeel=onvoldoende");
    EXPECT_THAT(deel,
                AllOf(HasSubstr("Dit is een deel van het beeld"), HasSubstr("Alleen thema 2 ("),
                      HasSubstr("Alleen organisaties met onvoldoende op een criterium."),
                      HasSubstr("van de 26 organisaties."),
                      HasSubstr("<a href=\"" + basis_ + "\">Toon alles</a>"),
                      Not(HasSubstr("verwachting/1.1.1\"")), HasSubstr("verwachting/2.1.1\"")));
    const std::regex rij("<tr><td class=\"getal\">");
    const auto tel = [&](const std::string& html) {
        return std::distance(std::sregex_iterator(html.begin(), html.end(), rij),
                             std::sregex_iterator());
    };
    EXPECT_EQ(tel(alles), 26);
    EXPECT_LT(tel(deel), 26);
    EXPECT_THAT(deel, HasSubstr("U ziet " + std::to_string(tel(deel)) + " van de"));
}

TEST_F(BeeldRoutesTest, WeigerenWatGeenDatumOfGeenKeuzeIs) {
    ronde2015();
    const std::string fout = pagina(proef_.coordinator, basis_ + "?van=30-2-2026&tot=x", 422);
    EXPECT_THAT(fout, AllOf(HasSubstr("value=\"30-2-2026\""), HasSubstr("value=\"x\""),
                            HasSubstr("Amsterdam-Amstelland")))
        << "what was typed stays, and so does the page";
    pagina(proef_.coordinator, basis_ + "?van=1-2-2026&tot=1-1-2026", 422);
    for (const char* vraag : {"?thema=9", "?oordeel=goed", "?verwachting=1.1",
                              "?soort=zelfevaluatie", "?verwachting=1.1.1&score=x"})
        pagina(proef_.coordinator, basis_ + vraag, 404);
    EXPECT_THAT(pagina(proef_.coordinator, basis_ + "?van=1-1-2015&tot=31-12-2015"),
                HasSubstr("U ziet 26 van de 26 organisaties."));
    EXPECT_THAT(pagina(proef_.coordinator, basis_ + "?van=1-1-2020"),
                HasSubstr("Er is nog geen organisatie die meetelt."));
}

TEST_F(BeeldRoutesTest, LeidenVanEenCelNaarWatErachterZit) {
    ronde2015();
    const std::string tabel = pagina(proef_.inspecteurA, basis_ + "/tabel");
    std::smatch gevonden;
    ASSERT_TRUE(std::regex_search(
        tabel, gevonden,
        std::regex("<a href=\"(/toets/\\d+/criterium/1\\.1)\" aria-label=\"1\\.1\\.1: \\w+\">")));
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, gevonden[1]).status, 200);
    EXPECT_THAT(tabel, HasSubstr("<a href=\"" + basis_ + "\">Naar het landelijk beeld</a>"));
}

TEST_F(BeeldRoutesTest, GevenDeTabelMeeZoalsGefilterd) {
    ronde2015();
    const Antwoord csv = proef_.vraag(proef_.coordinator, basis_ + "/tabel?als=csv&thema=2");
    EXPECT_EQ(csv.status, 200);
    EXPECT_EQ(csv.soort, "text/csv; charset=utf-8");
    EXPECT_EQ(csv.bestandsnaam, "landelijk-stap1-2015.csv");
    EXPECT_THAT(csv.inhoud,
                AllOf(testing::StartsWith("\xEF\xBB\xBFLandelijk beeld: "),
                      HasSubstr("\r\nFilter: alleen thema 2 ("), HasSubstr("Toetsen die nog lopen"),
                      HasSubstr(";Verwachting 2.1.1"), Not(HasSubstr("Verwachting 1.1.1"))));
    EXPECT_EQ(std::count(csv.inhoud.begin(), csv.inhoud.end(), '\n'), 9 + 26);
    const Antwoord xlsx = proef_.vraag(proef_.coordinator, basis_ + "/tabel?als=xlsx");
    EXPECT_EQ(xlsx.bestandsnaam, "landelijk-stap1-2015.xlsx");
    const Tabel tabel = leesRekenblad(xlsx.inhoud, "t.xlsx");
    const auto amsterdam = std::ranges::find_if(
        tabel.rijen, [](const Rij& een) { return een.cel(1) == "Amsterdam-Amstelland"; });
    ASSERT_NE(amsterdam, tabel.rijen.end());
    EXPECT_EQ(amsterdam->cel(0), "1");
    EXPECT_EQ(amsterdam->cel(2), "20");
    EXPECT_EQ(amsterdam->soort(2), Celsoort::getal);
    EXPECT_EQ(proef_.vraag(proef_.coordinator, "/onderzoek/" + proef_.onderzoek + "/tabel?als=csv")
                  .status,
              409)
        << "nothing stands vast there";
}

TEST_F(BeeldRoutesTest, GevenDeRanglijstVanWatVaststaatVoorEenRekenblad) {
    EXPECT_EQ(proef_.vraag(proef_.coordinator, basis_ + "?als=rekenblad").status, 409);
    ronde2015();
    EXPECT_THAT(pagina(proef_.coordinator, basis_), HasSubstr(basis_ + "?als=rekenblad"));
    const Antwoord csv = proef_.vraag(proef_.coordinator, basis_ + "?als=rekenblad");
    EXPECT_EQ(csv.status, 200);
    EXPECT_EQ(csv.bestandsnaam, "ranglijst-stap1-2015.csv");
    EXPECT_THAT(csv.inhoud, testing::StartsWith("\xEF\xBB\xBFrang;organisatie;voldoende;"));
    EXPECT_THAT(csv.inhoud, HasSubstr("\r\n1;Amsterdam-Amstelland;20;4;0;0;"));
    EXPECT_EQ(std::count(csv.inhoud.begin(), csv.inhoud.end(), '\n'), 27);
}

TEST_F(BeeldRoutesTest, TonenOverAlleOnderzoekenHetNieuwsteOordeel) {
    EXPECT_EQ(proef_.vraag(proef_.coordinator, "/landelijk").status, 409) << "nothing stands vast";
    ronde2015();
    const std::string eerst = pagina(proef_.coordinator, "/landelijk");
    EXPECT_THAT(eerst, AllOf(HasSubstr("26 organisaties voldoen samen aan 67,6%"),
                             HasSubstr("<a href=\"/onderzoek/stap1-2015\">"),
                             HasSubstr("31-12-2015"), HasSubstr("10 jaar")));
    // Utrecht is adopted in a later onderzoek, by other rules: it is counted there, once.
    for (const char* code : {"1.1.1", "1.1.2"})
        score(proef_.toets, code, "voldoende");
    status(proef_.toets, Toetsstatus::vastgesteld);
    proef_.database().schrijf("test", [](Transactie& transactie) {
        transactie.log(Gebeurtenis::toetsGeopend, "een regel in het logboek", {}, {});
    });
    const std::string daarna = pagina(proef_.coordinator, "/landelijk");
    EXPECT_THAT(daarna, HasSubstr("25 organisaties voldoen samen"));
    EXPECT_THAT(daarna, HasSubstr("1 van de 26 organisaties"));
    std::smatch anders;
    ASSERT_TRUE(std::regex_search(daarna, anders,
                                  std::regex("<a href=\"(/landelijk\\?maatstaf=[^\"]+)\"")));
    EXPECT_THAT(pagina(proef_.coordinator, anders[1]),
                AllOf(HasSubstr("<a href=\"/onderzoek/" + proef_.onderzoek + "\">"),
                      HasSubstr(">Utrecht<"), Not(HasSubstr(">Twente<"))));
    EXPECT_THAT(pagina(proef_.coordinator, "/landelijk?soort=hertoets"),
                HasSubstr("Er is nog geen organisatie die meetelt."));
    pagina(proef_.coordinator, "/landelijk?maatstaf=onbekend", 404);
}

TEST_F(BeeldRoutesTest, ZettenWatVoorEenFusieIsBeoordeeldOnderDeNaamVanToen) {
    ronde2015();
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Organisatieovergang naar;
        naar.organisatie = organisatielevenStore::nummer(transactie, "Drenthe");
        naar.opvolger = organisatielevenStore::nummer(transactie, "Utrecht");
        naar.dag = "2017-01-01";
        organisatielevenStore::laatOpgaan(transactie, naar, proef_.coordinator.nr);
    });
    const std::string eerst = pagina(proef_.coordinator, "/landelijk");
    EXPECT_THAT(eerst, AllOf(HasSubstr("26 organisaties voldoen samen aan 67,6%"),
                             HasSubstr("Drenthe (nu: Utrecht)"),
                             HasSubstr("1 oordeel is van voor een fusie.")));
    EXPECT_THAT(pagina(proef_.coordinator, "/landelijk/tabel"), HasSubstr("Drenthe (nu: Utrecht)"));
    // Utrecht is judged as what it is now.
    score(proef_.toets, "1.1.2", "voldoende");
    status(proef_.toets, Toetsstatus::vastgesteld);
    proef_.database().schrijf("test", [](Transactie& transactie) {
        transactie.log(Gebeurtenis::toetsGeopend, "een regel in het logboek", {}, {});
    });
    EXPECT_THAT(pagina(proef_.coordinator, "/landelijk"),
                AllOf(HasSubstr("24 organisaties voldoen samen"), Not(HasSubstr("Drenthe")),
                      Not(HasSubstr("fusie"))));
}

TEST_F(BeeldRoutesTest, HoudenNaEenCorrectieDeDagVanHetOordeel) {
    for (const char* moment : {"2027-01-10T09:30:00.000Z", "2027-09-10T09:30:00.000Z"}) {
        proef_.moment = moment;
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            toetskopStore::Vaststelling editie;
            editie.voorgelegdDoor = proef_.inspecteurA.nr;
            editie.vastgesteldDoor = proef_.inspecteurB.nr;
            editie.inhoud = moment;
            toetskopStore::stelVast(test::in(transactie, proef_.toets), editie, test::kDrukProef);
        });
        status(proef_.toets, Toetsstatus::vastgesteld);
    }
    for (const std::string& pad : {basis_, std::string("/landelijk")})
        EXPECT_THAT(pagina(proef_.coordinator, pad),
                    AllOf(HasSubstr("10-1-2027"), Not(HasSubstr("10-9-2027"))))
            << pad;
}

TEST_F(BeeldRoutesTest, LezenEenRondeNietOpnieuwNaEenOpslagElders) {
    ronde2015();
    const auto& geheugen = proef_.werkplek().geheugen<Beeldgeheugen>();
    pagina(proef_.coordinator, basis_);
    const int gelezen = geheugen.gelezen();
    score(proef_.toets, "1.1.2", "voldoende");
    for (const Persoon* wie : {&proef_.coordinator, &proef_.inspecteurA})
        for (const char* erachter : {"", "/tabel", "?thema=2", "?op=dag"})
            pagina(*wie, basis_ + erachter);
    EXPECT_EQ(geheugen.gelezen(), gelezen);
}

TEST_F(BeeldRoutesTest, ZeggenDatEenToetsWordtGecorrigeerdAanWieHemMagLezen) {
    ronde2015();
    test::stelVast(proef_, proef_.toets, "voldoende");
    const std::string zin = "Eén toets wordt gecorrigeerd. Die telt niet mee";
    const std::vector<std::string> paden{"/onderzoek/" + proef_.onderzoek, "/landelijk"};
    for (const std::string& pad : paden)
        EXPECT_THAT(pagina(proef_.coordinator, pad), Not(HasSubstr(zin))) << pad;
    const auto antwoord =
        proef_.stuur(proef_.inspecteurB, proef_.toetspad("/vaststellen"),
                     {{"versie", std::to_string(test::kop(proef_, proef_.toets).versie)},
                      {"keuze", "corrigeren"},
                      {"reden", "Een score klopte niet."}});
    ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    for (const std::string& pad : paden) {
        EXPECT_THAT(pagina(proef_.coordinator, pad), HasSubstr(zin)) << pad;
        EXPECT_THAT(pagina(proef_.inspecteurElders, pad), Not(HasSubstr(zin))) << pad;
    }
}

TEST_F(BeeldRoutesTest, TonenDeTegelkaartMetDezelfdeOordelenAlsTabel) {
    ronde2015();
    leesTegelkaart(proef_.werkplek(), test::criteriamap());
    const std::string html = pagina(proef_.coordinator, basis_ + "?kaart=2.1");
    EXPECT_THAT(html,
                AllOf(HasSubstr("<svg class=\"tegelkaart\""), HasSubstr("Deze kaart als tabel"),
                      HasSubstr("<p>Criterium 2.1: "), Not(HasSubstr("Zonder tegel"))));
    std::size_t tegels = 0;
    for (std::size_t waar = html.find("<rect x="); waar != std::string::npos;
         waar = html.find("<rect x=", waar + 1))
        ++tegels;
    EXPECT_EQ(tegels, 26u);
}

}  // namespace
}  // namespace maatlat::web
