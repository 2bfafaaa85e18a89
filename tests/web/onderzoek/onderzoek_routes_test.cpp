// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/teamhulp.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtOnderzoek{
    {"GET", "/onderzoeken", {Actie::landelijkBeeld}},
    {"GET", "/onderzoek/nieuw", {Actie::onderzoekOpenen}},
    {"POST", "/onderzoek/nieuw", {Actie::onderzoekOpenen}},
};

class Onderzoekpaginas : public testing::Test {
  protected:
    Proefopstelling proef;

    std::string kader() {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->kaderHash;
        });
    }

    Proefopstelling::Velden goed() {
        return {{"naam", "Stap 3 (2026)"},   {"toezichthouder", "Inspectie"},
                {"periodeVan", "1-9-2026"},  {"periodeTot", "31-12-2026"},
                {"kader", kader()},          {"regelset", "toegepast-2015"},
                {"organisaties", "Utrecht"}, {"organisaties", "IJsselland"}};
    }
};

TEST_F(Onderzoekpaginas, OpenenGeeftElkeOrganisatieEenToets) {
    const auto antwoord = proef.stuur(proef.coordinator, "/onderzoek/nieuw", goed());
    ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    EXPECT_EQ(antwoord.naarPad, "/onderzoek/stap-3-2026/team?gelukt=onderzoek");
    const auto teams = proef.vraag(proef.coordinator, antwoord.naarPad);
    EXPECT_THAT(teams.inhoud, HasSubstr("IJsselland"));
    EXPECT_THAT(teams.inhoud, HasSubstr("Het onderzoek is geopend."));
    proef.database().lees([&](Sessie& sessie) {
        const auto onderzoek = onderzoekStore::lees(sessie, "stap-3-2026");
        ASSERT_TRUE(onderzoek);
        EXPECT_EQ(onderzoek->onderzoek.periodeVan, "2026-09-01");
        EXPECT_EQ(onderzoek->onderzoek.regelset, "toegepast-2015");
        EXPECT_EQ(toetskopStore::vanOnderzoek(test::kSleutel, sessie, "stap-3-2026").size(), 2u);
    });
}

TEST_F(Onderzoekpaginas, HetzelfdeFormulierTweeKeerGeeftEenOnderzoek) {
    const auto een = proef.stuur(proef.coordinator, "/onderzoek/nieuw", goed(), "dubbel");
    const auto twee = proef.stuur(proef.coordinator, "/onderzoek/nieuw", goed(), "dubbel");
    EXPECT_EQ(een.naarPad, twee.naarPad);
    const auto nog = proef.stuur(proef.coordinator, "/onderzoek/nieuw", goed());
    EXPECT_EQ(nog.naarPad, "/onderzoek/stap-3-2026-2/team?gelukt=onderzoek");
}

TEST_F(Onderzoekpaginas, OpenenBewaartDoelEnGrondslag) {
    auto velden = goed();
    velden.emplace_back("doel", "Kijken of het beter gaat.");
    velden.emplace_back("grondslag", "De wet.");
    ASSERT_EQ(proef.stuur(proef.coordinator, "/onderzoek/nieuw", velden).status, 303);
    const std::string beheer =
        proef.vraag(proef.coordinator, "/onderzoek/stap-3-2026/beheer").inhoud;
    EXPECT_THAT(beheer, HasSubstr("Kijken of het beter gaat."));
    EXPECT_THAT(beheer, HasSubstr("De wet."));
}

TEST_F(Onderzoekpaginas, NoemenAllesWatErMisIsEnHoudenWatErGetyptWas) {
    const auto antwoord = proef.stuur(proef.coordinator, "/onderzoek/nieuw",
                                      {{"naam", ""},
                                       {"toezichthouder", "Inspectie <b>"},
                                       {"periodeVan", "2026-12-31"},
                                       {"periodeTot", "2026-01-01"},
                                       {"kader", "x"}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("<title>Fout: "));
    for (const char* melding :
         {"Geef het onderzoek een naam.", "De laatste dag ligt voor de eerste dag.",
          "Kies een toetsingskader uit de lijst.", "Kies minstens één organisatie."})
        EXPECT_THAT(antwoord.inhoud, HasSubstr(melding));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("value=\"Inspectie &lt;b&gt;\""));
}

TEST_F(Onderzoekpaginas, DeEersteStapVraagtAlleenHetKader) {
    const std::string html = proef.vraag(proef.coordinator, "/onderzoek/nieuw").inhoud;
    EXPECT_THAT(html, HasSubstr("<form method=\"get\" action=\"/onderzoek/nieuw\">"));
    EXPECT_THAT(html, HasSubstr("name=\"kader\" value=\"" + kader() + "\""));
    EXPECT_THAT(html, Not(HasSubstr(" checked")));
    for (const char* nogNiet : {"name=\"regelset\"", "name=\"naam\""})
        EXPECT_THAT(html, Not(HasSubstr(nogNiet)));
    const auto onbekend = proef.vraag(proef.coordinator, "/onderzoek/nieuw?kader=x");
    EXPECT_THAT(onbekend.inhoud, HasSubstr("Kies een toetsingskader uit de lijst."));
}

TEST_F(Onderzoekpaginas, VerderZonderKeuzeZegtWatErOntbreekt) {
    const std::string eerst = proef.vraag(proef.coordinator, "/onderzoek/nieuw").inhoud;
    EXPECT_THAT(eerst, Not(HasSubstr("Kies een toetsingskader.")));
    EXPECT_THAT(eerst, HasSubstr("<input type=\"hidden\" name=\"stap\" value=\"2\""));
    const std::string verder = proef.vraag(proef.coordinator, "/onderzoek/nieuw?stap=2").inhoud;
    EXPECT_THAT(verder, HasSubstr("<title>Fout: "));
    EXPECT_THAT(verder, HasSubstr("href=\"#kader\">Kies een toetsingskader.</a>"));
    EXPECT_THAT(proef.vraag(proef.coordinator, "/onderzoek/nieuw?stap=2&kader=" + kader()).inhoud,
                HasSubstr("name=\"naam\""));
}

TEST_F(Onderzoekpaginas, DaarnaStaanErAlleenDeRegelsVanDatKaderEnWaarZeVerschillen) {
    const std::string html =
        proef.vraag(proef.coordinator, "/onderzoek/nieuw?kader=" + kader()).inhoud;
    for (const char* set : {"gepubliceerd", "toegepast-2015"})
        EXPECT_THAT(html, HasSubstr("name=\"regelset\" value=\"" + std::string(set) + "\""));
    EXPECT_THAT(html, Not(testing::ContainsRegex("name=\"regelset\"[^>]* checked")))
        << "nobody has chosen yet";
    EXPECT_THAT(html, Not(HasSubstr("name=\"regelset\" value=\"\"")));
    EXPECT_THAT(html, HasSubstr("<input type=\"hidden\" name=\"kader\" value=\"" + kader()));
    EXPECT_THAT(html, HasSubstr("Wat u hieronder hebt ingevuld, gaat dan verloren."));
    EXPECT_THAT(html, HasSubstr("<th scope=\"row\">1.1</th><td data-kop=\"Bij deze scores\">3 "
                                "voldoende, 1 onvoldoende</td>"));
    EXPECT_THAT(html, Not(HasSubstr("<th scope=\"row\">1.2</th>")));
    // Another kader has rules of its own.
    const auto kaders = onderzoekkeuzes(proef.werkplek(), proef.coordinator).kaders;
    for (const Kaderkeuze& een : kaders) {
        if (een.hash == kader()) continue;
        const auto ander = proef.vraag(proef.coordinator, "/onderzoek/nieuw?kader=" + een.hash);
        EXPECT_THAT(ander.inhoud, Not(HasSubstr("value=\"toegepast-2015\"")));
        EXPECT_THAT(ander.inhoud, HasSubstr(een.regelsets.front().titel));
    }
}

TEST_F(Onderzoekpaginas, ZonderGekozenRegelsWordtErNietsGeopend) {
    auto velden = goed();
    std::erase_if(velden, [](const auto& een) { return een.first == "regelset"; });
    for (const char* gekozen : {"", "onbekend"}) {
        auto met = velden;
        met.emplace_back("regelset", gekozen);
        const auto antwoord = proef.stuur(proef.coordinator, "/onderzoek/nieuw", met);
        EXPECT_EQ(antwoord.status, 422);
        EXPECT_THAT(antwoord.inhoud,
                    HasSubstr(*gekozen == 0 ? "Kies met welke beslisregels u oordeelt."
                                            : "Deze beslisregels horen niet bij het kader"));
        EXPECT_THAT(antwoord.inhoud, HasSubstr("value=\"Stap 3 (2026)\""));
        EXPECT_THAT(antwoord.inhoud, HasSubstr("value=\"Utrecht\" checked"));
    }
    EXPECT_FALSE(proef.database().lees(
        [](Sessie& sessie) { return onderzoekStore::lees(sessie, "stap-3-2026").has_value(); }));
}

TEST_F(Onderzoekpaginas, RegelsVanEenAnderKaderWordenGeweigerd) {
    const auto kaders = onderzoekkeuzes(proef.werkplek(), proef.coordinator).kaders;
    for (const Kaderkeuze& een : kaders) {
        if (een.hash == kader()) continue;
        auto velden = goed();
        for (auto& veld : velden)
            if (veld.first == "kader") veld.second = een.hash;
        const auto antwoord = proef.stuur(proef.coordinator, "/onderzoek/nieuw", velden);
        EXPECT_EQ(antwoord.status, 422);
        EXPECT_THAT(antwoord.inhoud, HasSubstr("Deze beslisregels horen niet bij het kader"));
    }
}

TEST_F(Onderzoekpaginas, AlleOrganisatiesKanMetEenVinkje) {
    Proefopstelling::Velden velden;
    for (const auto& paar : goed())
        if (paar.first != "organisaties") velden.push_back(paar);
    velden.emplace_back("alle", "ja");
    ASSERT_EQ(proef.stuur(proef.coordinator, "/onderzoek/nieuw", velden).status, 303);
    EXPECT_EQ(proef.database()
                  .lees([](Sessie& sessie) {
                      return toetskopStore::vanOnderzoek(test::kSleutel, sessie, "stap-3-2026");
                  })
                  .size(),
              26u);
}

TEST_F(Onderzoekpaginas, EenOnbekendeOrganisatieOpentNiets) {
    auto velden = goed();
    velden.emplace_back("organisaties", "Atlantis");
    EXPECT_EQ(proef.stuur(proef.coordinator, "/onderzoek/nieuw", velden).status, 422);
    EXPECT_FALSE(proef.database().lees(
        [](Sessie& sessie) { return onderzoekStore::lees(sessie, "stap-3-2026").has_value(); }));
}

TEST_F(Onderzoekpaginas, DeNieuwsteTwintigEerst) {
    for (int i = 1; i <= 20; ++i) {
        Proefopstelling::Velden velden = goed();
        velden[0].second = "Ronde " + std::to_string(i) + " van de reeks";
        ASSERT_EQ(proef.stuur(proef.coordinator, "/onderzoek/nieuw", velden).status, 303);
    }
    const auto blad = [&](const std::string& welk) {
        return proef.vraag(proef.coordinator, "/onderzoeken" + welk).inhoud;
    };
    const std::string eerste = blad("");
    EXPECT_THAT(eerste, HasSubstr("1 tot en met 20 van 21"));
    EXPECT_LT(eerste.find("Ronde 20 van"), eerste.find("Ronde 19 van"));
    EXPECT_THAT(eerste, HasSubstr("Ronde 1 van"));
    EXPECT_THAT(eerste, Not(HasSubstr("Proefronde")));
    EXPECT_THAT(eerste, HasSubstr("twee toetsen, waarvan 0 vast"));
    for (const char* laatste : {"?pagina=2", "?pagina=3"}) {
        EXPECT_THAT(blad(laatste), HasSubstr("Proefronde")) << laatste;
        EXPECT_THAT(blad(laatste), HasSubstr("21 tot en met 21 van 21"));
        EXPECT_THAT(blad(laatste), Not(HasSubstr("Ronde 1 van")));
        EXPECT_THAT(blad(laatste), HasSubstr("href=\"/onderzoeken?pagina=1\""));
    }
    for (const char* geen : {"?pagina=0", "?pagina=-2", "?pagina=x", "?pagina="})
        EXPECT_THAT(blad(geen), HasSubstr("1 tot en met 20 van 21")) << geen;
}

TEST_F(Onderzoekpaginas, ZijnErAlleenVoorWieErMag) {
    for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement, proef.beheerder}) {
        EXPECT_EQ(proef.vraag(wie, "/onderzoek/nieuw").status, 404) << wie.naam;
        EXPECT_EQ(proef.stuur(wie, "/onderzoek/nieuw", goed()).status, 404) << wie.naam;
    }
    EXPECT_EQ(proef.vraag(proef.inspecteurA, "/onderzoeken").status, 200);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/onderzoeken").inhoud,
                Not(HasSubstr("/onderzoek/nieuw")));
    EXPECT_EQ(proef.vraag(proef.beheerder, "/onderzoeken").status, 404);
}

TEST_F(Onderzoekpaginas, BeginnenBijDeEigenToetsen) {
    const auto start = proef.vraag(proef.inspecteurA, "/");
    EXPECT_EQ(start.status, 200);
    EXPECT_THAT(start.inhoud, HasSubstr("0 van 24 beoordeeld"));
    EXPECT_THAT(start.inhoud, HasSubstr("href=\"" + proef.toetspad() + "\""));
    EXPECT_THAT(proef.vraag(proef.inspecteurElders, "/").inhoud,
                HasSubstr("U zit nog in geen enkel team."));
}

TEST_F(Onderzoekpaginas, EenLangeLijstVanToetsenKomtPerTwintig) {
    std::vector<std::int64_t> toetsen{proef.toets};
    for (int i = 1; i <= 20; ++i) {
        Proefopstelling::Velden velden = goed();
        velden[0].second = "Ronde " + std::to_string(i) + " van de reeks";
        velden.pop_back();
        ASSERT_EQ(proef.stuur(proef.coordinator, "/onderzoek/nieuw", velden).status, 303);
        const std::string id = "ronde-" + std::to_string(i) + "-van-de-reeks";
        const std::int64_t nr = proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(test::kSleutel, sessie, id).front().nr;
        });
        zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), nr, {},
                {proef.inspecteurA.nr});
    }
    const auto start = [&](const Persoon& wie, const std::string& welk) {
        return proef.vraag(wie, "/" + welk).inhoud;
    };
    const std::string eerste = start(proef.inspecteurA, "");
    EXPECT_LT(eerste.find("Ronde 20 van"), eerste.find("Ronde 19 van"));
    EXPECT_THAT(eerste, HasSubstr("1 tot en met 20 van 21"));
    EXPECT_THAT(eerste, HasSubstr("aria-label=\"Bladeren: Toetsen van uw teams\""));
    EXPECT_THAT(eerste, HasSubstr("<a rel=\"next\" href=\"/?toetsen=2\">Volgende"));
    EXPECT_THAT(eerste, Not(HasSubstr("rel=\"prev\"")));
    EXPECT_THAT(eerste, Not(HasSubstr("Proefronde")));
    for (const char* laatste : {"?toetsen=2", "?toetsen=3"}) {
        EXPECT_THAT(start(proef.inspecteurA, laatste), HasSubstr("Proefronde")) << laatste;
        EXPECT_THAT(start(proef.inspecteurA, laatste), Not(HasSubstr("Ronde 1 van")));
    }
    for (const char* geen : {"?toetsen=0", "?toetsen=-1", "?toetsen=x"})
        EXPECT_EQ(start(proef.inspecteurA, geen).find("1 tot en met 20 van 21"),
                  eerste.find("1 tot en met 20 van 21"))
            << geen;
    // Who is in one team of the 21 sees one, and no count of the others.
    EXPECT_THAT(start(proef.inspecteurB, ""), HasSubstr("Proefronde"));
    EXPECT_THAT(start(proef.inspecteurB, ""), Not(HasSubstr("Bladeren")));
    EXPECT_THAT(start(proef.inspecteurB, "?toetsen=2"), HasSubstr("Proefronde"));
    EXPECT_THAT(start(proef.inspecteurElders, ""), Not(HasSubstr("Bladeren")));
    EXPECT_EQ(proef.vraag(proef.inspecteurA, "/?pagina=2").status, 400);
}

TEST_F(Onderzoekpaginas, AfgerondeToetsenStaanApart) {
    const std::string toets = "href=\"" + proef.toetspad() + "\"";
    const std::string apart = proef.vraag(proef.inspecteurA, "/?afgerond=1").inhoud;
    EXPECT_THAT(apart, HasSubstr("Er is nog geen toets afgerond."));
    EXPECT_THAT(apart, Not(HasSubstr(toets)));
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::vastgesteld, 0);
    });
    const std::string start = proef.vraag(proef.inspecteurA, "/").inhoud;
    EXPECT_THAT(start, HasSubstr("Al uw toetsen zijn afgerond."));
    EXPECT_THAT(start, Not(HasSubstr(toets)));
    EXPECT_THAT(start, HasSubstr("href=\"/?afgerond=1\""));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/?afgerond=1").inhoud, HasSubstr(toets));
    EXPECT_THAT(proef.vraag(proef.inspecteurElders, "/?afgerond=1").inhoud,
                Not(HasSubstr("Utrecht")));
    for (const Persoon& wie : {proef.coordinator, proef.vtManagement, proef.beheerder})
        EXPECT_EQ(proef.vraag(wie, "/?afgerond=1").inhoud.find("Afgeronde"), std::string::npos);
}

TEST_F(Onderzoekpaginas, ZeggenDatEenToetsIsTeruggegevenEnWaarom) {
    test::beoordeelAlles(proef, proef.toets, "voldoende");
    EXPECT_EQ(test::kies(proef, proef.inspecteurA, proef.toets, "voorleggen").status, 303);
    EXPECT_EQ(proef
                  .stuur(proef.inspecteurB, proef.toetspad("/vaststellen"),
                         {{"versie", std::to_string(test::kop(proef, proef.toets).versie)},
                          {"keuze", "teruggeven"},
                          {"reden", "De motivering bij 1.1.2 ontbreekt nog."}})
                  .status,
              303);
    const std::string start = proef.vraag(proef.inspecteurA, "/").inhoud;
    EXPECT_THAT(
        start, HasSubstr("Teruggegeven door Inspecteur B: De motivering bij 1.1.2 ontbreekt nog."));
    EXPECT_THAT(start, Not(HasSubstr("teruggave/")));
    EXPECT_EQ(test::kies(proef, proef.inspecteurA, proef.toets, "voorleggen").status, 303);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, Not(HasSubstr("Teruggegeven")));
}

TEST_F(Onderzoekpaginas, ZeggenWatAnderenWijzigden) {
    proef.stuur(proef.inspecteurB, proef.toetspad("/veld"),
                {{"sleutel", "score/1.1.1"}, {"waarde", "voldoende"}, {"versie", "0"}});
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud,
                HasSubstr("Eén wijziging door anderen die u nog niet hebt gezien"));
    EXPECT_THAT(proef.vraag(proef.inspecteurB, "/").inhoud, Not(HasSubstr("door anderen")));
    proef.stuur(proef.inspecteurA, proef.toetspad("/gezien"), {{"gezien", "score/1.1.1 1"}});
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, Not(HasSubstr("door anderen")));
}

}  // namespace
}  // namespace maatlat
