// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
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
    {"GET", "/onderzoek/{onderzoek}/team", {Actie::teamWijzigen}},
    {"POST", "/onderzoek/{onderzoek}/team", {Actie::teamWijzigen}, true},
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

    std::vector<std::int64_t> team() {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->team;
        });
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

TEST_F(Onderzoekpaginas, HetTeamKrijgtAlleenInspecteurs) {
    const std::string pad = "/onderzoek/" + proef.onderzoek + "/team";
    Proefopstelling::Velden velden{{"toets", std::to_string(proef.toets)}};
    for (const std::int64_t nr : team())
        velden.emplace_back("was", std::to_string(nr));
    auto fout = velden;
    fout.emplace_back("team", std::to_string(proef.beheerder.nr));
    EXPECT_NE(proef.stuur(proef.coordinator, pad, fout).status, 303);
    auto goedTeam = velden;
    goedTeam.emplace_back("team", std::to_string(proef.inspecteurElders.nr));
    EXPECT_EQ(proef.stuur(proef.coordinator, pad, goedTeam).status, 303);
    EXPECT_EQ(team(), std::vector<std::int64_t>{proef.inspecteurElders.nr});
    EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad("/vaststellen")).status, 404);
    // From a page that shows the team of before.
    const auto oud = proef.stuur(proef.coordinator, pad, velden);
    EXPECT_EQ(oud.status, 409);
    EXPECT_THAT(oud.inhoud, HasSubstr("intussen gewijzigd"));
}

TEST_F(Onderzoekpaginas, ZijnErAlleenVoorWieErMag) {
    for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement, proef.beheerder}) {
        EXPECT_EQ(proef.vraag(wie, "/onderzoek/nieuw").status, 404) << wie.naam;
        EXPECT_EQ(proef.stuur(wie, "/onderzoek/nieuw", goed()).status, 404) << wie.naam;
        EXPECT_EQ(proef.vraag(wie, "/onderzoek/" + proef.onderzoek + "/team").status, 404);
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

TEST_F(Onderzoekpaginas, ZeggenWatAnderenWijzigden) {
    proef.stuur(proef.inspecteurB, proef.toetspad("/veld"),
                {{"sleutel", "score/1.1.1"}, {"waarde", "voldoende"}, {"versie", "0"}});
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud,
                HasSubstr("Eén wijziging door anderen die u nog niet hebt gezien"));
    EXPECT_THAT(proef.vraag(proef.inspecteurB, "/").inhoud, Not(HasSubstr("door anderen")));
    proef.stuur(proef.inspecteurA, proef.toetspad("/gezien"), {});
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, Not(HasSubstr("door anderen")));
}

}  // namespace
}  // namespace maatlat
