// SPDX-License-Identifier: EUPL-1.2
#include <functional>
#include <string>
#include <vector>

#include "domain/gebeurtenis.h"
#include "store/motor/vraag.h"
#include "store/spoor/logboeklijst.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/onderzoek/teams.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const test::Routeverwachtingen kVerwachtTeams{
    {"GET",
     "/onderzoek/{onderzoek}/team",
     {Actie::teamWijzigen},
     false,
     {"?zoek=a", "?waar=u", "?alleen=teams"}},
    {"POST", "/onderzoek/{onderzoek}/team", {Actie::teamWijzigen}, true},
};

class Teams : public testing::Test {
  protected:
    std::vector<std::int64_t> team(std::int64_t toets) {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, toets)->team;
        });
    }

    static std::string lid(std::int64_t toets, const Persoon& wie) {
        return std::to_string(toets) + "-" + std::to_string(wie.nr);
    }
    static std::string was(std::int64_t toets, const std::vector<std::int64_t>& wie) {
        std::string uit = std::to_string(toets) + ":";
        for (const std::int64_t een : wie)
            uit += (uit.back() == ':' ? "" : ",") + std::to_string(een);
        return uit;
    }

    /// As the page shows the teams now, without anybody chosen.
    Proefopstelling::Velden begin() {
        return {{"was", was(proef.toets, team(proef.toets))},
                {"was", was(proef.andereToets, team(proef.andereToets))}};
    }

    web::Antwoord stuur(const Proefopstelling::Velden& velden) {
        return proef.stuur(proef.coordinator, pad, velden);
    }
    std::string pagina(const std::string& vraag = "") {
        return proef.vraag(proef.coordinator, pad + vraag).inhoud;
    }

    void wijzig(const Persoon& wie, const std::function<void(Persoon&)>& hoe) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            Persoon wordt = *persoonStore::lees(transactie, wie.nr);
            hoe(wordt);
            persoonStore::wijzig(transactie, wordt, persoonStore::versie(transactie, wie.nr));
        });
    }

    int logregels() {
        return proef.database().lees([&](Sessie& sessie) {
            int uit = 0;
            for (const std::int64_t een : {proef.toets, proef.andereToets})
                uit += static_cast<int>(logboek::alle(sessie, Gebeurtenis::teamGewijzigd,
                                                      "toets " + std::to_string(een))
                                            .size());
            return uit;
        });
    }

    Persoon oudVt(const std::string& organisatie) {
        const Persoon wie = proef.nieuw("Vroeger VT", "vroeger", {Rol::vtManagement}, organisatie);
        wijzig(wie, [](Persoon& wordt) {
            wordt.rollen = {Rol::inspecteur};
            wordt.organisatie = "";
        });
        return wie;
    }

    Proefopstelling proef;
    const std::string pad = "/onderzoek/" + proef.onderzoek + "/team";
};

TEST_F(Teams, AlleTeamsGaanInEenKeerElkMetEenRegelInHetLogboek) {
    const int eerst = logregels();
    auto velden = begin();
    velden.insert(velden.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                                 {"lid", lid(proef.toets, proef.inspecteurElders)},
                                 {"lid", lid(proef.andereToets, proef.inspecteurB)},
                                 {"lid", lid(proef.andereToets, proef.inspecteurElders)}});
    const auto gelukt = stuur(velden);
    EXPECT_EQ(gelukt.status, 303) << gelukt.inhoud;
    EXPECT_EQ(gelukt.naarPad, pad + "?gelukt=team");
    EXPECT_THAT(team(proef.toets), ElementsAre(proef.inspecteurA.nr, proef.inspecteurElders.nr));
    EXPECT_THAT(team(proef.andereToets),
                ElementsAre(proef.inspecteurB.nr, proef.inspecteurElders.nr));
    EXPECT_EQ(logregels(), eerst + 2);

    velden = begin();  // the same again is no change, and so is one team of two
    velden.insert(velden.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                                 {"lid", lid(proef.toets, proef.inspecteurElders)},
                                 {"lid", lid(proef.andereToets, proef.inspecteurB)}});
    EXPECT_EQ(stuur(velden).status, 303);
    EXPECT_EQ(logregels(), eerst + 3);
    EXPECT_THAT(pagina(), HasSubstr("Met één persoon kan niemand vaststellen. Dat geldt voor "
                                    "Midden-Brabant."));
}

TEST_F(Teams, HetRoosterHeeftKoppenVoorElkVak) {
    const std::string html = pagina();
    const std::string a = std::to_string(proef.inspecteurA.nr);
    const std::string t = std::to_string(proef.toets);
    EXPECT_THAT(html, HasSubstr("<th scope=\"col\" id=\"k" + a + "\">"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"row\" id=\"r" + t + "\">Utrecht"));
    EXPECT_THAT(html, HasSubstr("id=\"lid-" + t + "-" + a + "\" value=\"" + t + "-" + a +
                                "\" aria-labelledby=\"k" + a + " r" + t + "\" checked"));
    EXPECT_THAT(html, HasSubstr("Er is nog niemand die de toets kan doen. Dat geldt voor "
                                "Midden-Brabant."));
    EXPECT_THAT(html, Not(HasSubstr("Beheerder</span>")));
    EXPECT_THAT(html, HasSubstr("Een lopende toets lezen: de inspecteurs in het team, wie is "
                                "gevraagd als collega, tweede lezer of vaststeller en de landelijk "
                                "coördinator."));
}

TEST_F(Teams, WieNietKanWordtGeweigerdMetDeRedenEnNietsGaatVerloren) {
    const Persoon vroeger = oudVt(Proefopstelling::kOrganisatie);
    auto velden = begin();
    velden.insert(velden.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                                 {"lid", lid(proef.toets, vroeger)},
                                 {"lid", lid(proef.toets, proef.beheerder)},
                                 {"lid", lid(proef.andereToets, proef.inspecteurElders)},
                                 {"lid", lid(proef.andereToets, vroeger)}});
    const auto fout = stuur(velden);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("Utrecht: Vroeger VT werkte bij Utrecht, en kan niet in dit "
                                       "team. Kies iemand anders."));
    EXPECT_THAT(fout.inhoud, HasSubstr("Beheerder is nu geen inspecteur"));
    EXPECT_THAT(team(proef.andereToets), IsEmpty()) << "all of it or nothing";
    // What was chosen and was right still stands there.
    EXPECT_THAT(fout.inhoud, HasSubstr("value=\"" + lid(proef.andereToets, vroeger) +
                                       "\" aria-labelledby=\"k" + std::to_string(vroeger.nr) +
                                       " r" + std::to_string(proef.andereToets) + "\" checked"));
    // Before anything is chosen: no box, and the reason.
    const std::string html = pagina();
    EXPECT_THAT(html, Not(HasSubstr("value=\"" + lid(proef.toets, vroeger) + "\"")));
    EXPECT_THAT(html, HasSubstr("kan niet: werkte bij Utrecht"));
    EXPECT_THAT(html, HasSubstr("Vroeger VT werkte bij Utrecht, en kan die organisatie niet "
                                "toetsen."));
}

/// Each way in which somebody cannot work any more, with one way out: somebody else instead.
TEST_F(Teams, WieNietMeerKanStaatErZoEnKanWordenVervangen) {
    const auto vervangB = [&](const char* waarom) {
        const std::string html = pagina();
        EXPECT_THAT(html, HasSubstr("value=\"" + lid(proef.toets, proef.inspecteurB) + "\""))
            << waarom;
        EXPECT_THAT(html, HasSubstr(waarom));
        EXPECT_THAT(html,
                    HasSubstr(" zit nog in het team van Utrecht, en kan daar niets meer. Haal "
                              "het vinkje weg en kies iemand anders."));
        EXPECT_THAT(html, HasSubstr("Met één persoon kan niemand vaststellen. Dat geldt voor "
                                    "Utrecht."));
        // Another team can be changed while this person stays.
        auto velden = begin();
        velden.insert(velden.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                                     {"lid", lid(proef.toets, proef.inspecteurB)},
                                     {"lid", lid(proef.andereToets, proef.inspecteurA)}});
        EXPECT_EQ(stuur(velden).status, 303) << waarom;
        // The same team too, and with somebody else in their place.
        velden = begin();
        velden.insert(velden.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                                     {"lid", lid(proef.toets, proef.inspecteurElders)}});
        EXPECT_EQ(stuur(velden).status, 303) << waarom;
        EXPECT_THAT(team(proef.toets), ElementsAre(proef.inspecteurA.nr, proef.inspecteurElders.nr))
            << waarom;
        // And cannot come back.
        velden = begin();
        velden.insert(velden.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                                     {"lid", lid(proef.toets, proef.inspecteurB)}});
        EXPECT_EQ(stuur(velden).status, 422) << waarom;
        proef.database().schrijf("test", [&](Transactie& transactie) {
            toetskopStore::zetTeam(test::in(transactie, proef.toets),
                                   {proef.inspecteurA.nr, proef.inspecteurB.nr});
        });
    };
    wijzig(proef.inspecteurB, [](Persoon& wie) { wie.geblokkeerd = true; });
    vervangB("Inspecteur B is geblokkeerd.");
    wijzig(proef.inspecteurB, [](Persoon& wie) { wie.geblokkeerd = false; });
    wijzig(proef.inspecteurB, [](Persoon& wie) { wie.rollen = {Rol::coordinator}; });
    vervangB("Inspecteur B is nu geen inspecteur.");
    wijzig(proef.inspecteurB, [](Persoon& wie) {
        wie.rollen = {Rol::vtManagement};
        wie.organisatie = Proefopstelling::kOrganisatie;
    });
    vervangB("Inspecteur B werkte bij Utrecht");
    proef.database().schrijf("test", [&](Transactie& transactie) {  // as the end of a term does
        Vraag(transactie,
              "UPDATE persoon SET naam = 'Persoon 2 (gewist)', geblokkeerd = 1 "
              "WHERE nr = ?")
            .bind(proef.inspecteurB.nr)
            .voerUit();
        Vraag(transactie, "DELETE FROM persoon_rol WHERE persoon = ?")
            .bind(proef.inspecteurB.nr)
            .voerUit();
    });
    vervangB("Persoon 2 (gewist) is geblokkeerd.");
}

TEST_F(Teams, EenAnderDieHetzelfdeTeamWijzigdeWordtGenoemdMetHetVakje) {
    const auto oud = begin();
    const Persoon tweede = proef.nieuw("Coordinator Twee", "co-twee", {Rol::coordinator});
    auto ander = oud;
    ander.insert(ander.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                               {"lid", lid(proef.toets, proef.inspecteurElders)}});
    ASSERT_EQ(proef.stuur(tweede, pad, ander).status, 303);

    // Who changed another team is in nobody's way.
    auto los = oud;
    los.insert(los.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                           {"lid", lid(proef.toets, proef.inspecteurB)},
                           {"lid", lid(proef.andereToets, proef.inspecteurB)}});
    EXPECT_EQ(stuur(los).status, 303);
    EXPECT_THAT(team(proef.toets), ElementsAre(proef.inspecteurA.nr, proef.inspecteurElders.nr));
    EXPECT_THAT(team(proef.andereToets), ElementsAre(proef.inspecteurB.nr));

    // In the same team: what was chosen stays, joined with what stands now, and nothing is stored.
    const Persoon vierde = proef.nieuw("Inspecteur D", "inspecteur-d", {Rol::inspecteur});
    Proefopstelling::Velden mijn{oud[0],
                                 {"was", was(proef.andereToets, {proef.inspecteurB.nr})},
                                 {"lid", lid(proef.toets, proef.inspecteurB)},
                                 {"lid", lid(proef.toets, vierde)},
                                 {"lid", lid(proef.andereToets, vierde)}};
    const auto botsing = stuur(mijn);
    EXPECT_EQ(botsing.status, 422);
    EXPECT_THAT(botsing.inhoud,
                HasSubstr("href=\"#lid-" + lid(proef.toets, proef.inspecteurElders) + "\""));
    EXPECT_THAT(botsing.inhoud, HasSubstr("Utrecht: Inspecteur C is intussen gezet in het team, "
                                          "door Coordinator Twee"));
    EXPECT_THAT(botsing.inhoud,
                HasSubstr("Utrecht: Inspecteur B is intussen gehaald uit het team"));
    EXPECT_THAT(team(proef.andereToets), ElementsAre(proef.inspecteurB.nr));
    const auto vak = [&](std::int64_t toets, const Persoon& wie, bool aan) {
        return "value=\"" + lid(toets, wie) + "\" aria-labelledby=\"k" + std::to_string(wie.nr) +
               " r" + std::to_string(toets) + "\"" + (aan ? " checked" : "");
    };
    EXPECT_THAT(botsing.inhoud, HasSubstr(vak(proef.toets, vierde, true)));
    EXPECT_THAT(botsing.inhoud, HasSubstr(vak(proef.toets, proef.inspecteurElders, true)));
    EXPECT_THAT(botsing.inhoud, Not(HasSubstr(vak(proef.toets, proef.inspecteurA, true))));
    EXPECT_THAT(botsing.inhoud, Not(HasSubstr(vak(proef.toets, proef.inspecteurB, true))));
    EXPECT_THAT(botsing.inhoud, HasSubstr(vak(proef.andereToets, vierde, true)));
    // The form now shows what stands, so that the next save goes through.
    EXPECT_THAT(
        botsing.inhoud,
        HasSubstr("name=\"was\" value=\"" +
                  was(proef.toets, {proef.inspecteurA.nr, proef.inspecteurElders.nr}) + "\""));
    auto nogEens = begin();
    nogEens.insert(nogEens.end(), {{"lid", lid(proef.toets, proef.inspecteurElders)},
                                   {"lid", lid(proef.toets, vierde)},
                                   {"lid", lid(proef.andereToets, vierde)}});
    EXPECT_EQ(stuur(nogEens).status, 303);
    EXPECT_THAT(team(proef.toets), ElementsAre(proef.inspecteurElders.nr, vierde.nr));
}

TEST_F(Teams, ZoekenLaatMinderZienEnVerliestNiets) {
    auto velden = begin();
    velden.insert(velden.end(), {{"lid", lid(proef.toets, proef.inspecteurA)},
                                 {"lid", lid(proef.andereToets, proef.inspecteurElders)},
                                 {"zoek", "teur b"},
                                 {"waar", "UTR"},
                                 {"doe", "toon"}});
    const auto getoond = stuur(velden);
    EXPECT_EQ(getoond.status, 200);
    EXPECT_THAT(team(proef.andereToets), IsEmpty());
    EXPECT_THAT(getoond.inhoud, HasSubstr("Inspecteur B"));
    EXPECT_THAT(getoond.inhoud,
                Not(HasSubstr("id=\"k" + std::to_string(proef.inspecteurA.nr) + "\"")));
    EXPECT_THAT(getoond.inhoud,
                Not(HasSubstr("id=\"toets-" + std::to_string(proef.andereToets) + "\"")));
    for (const std::string& een :
         {lid(proef.toets, proef.inspecteurA), lid(proef.andereToets, proef.inspecteurElders)})
        EXPECT_THAT(getoond.inhoud,
                    HasSubstr("<input type=\"hidden\" name=\"lid\" value=\"" + een + "\">"));
    EXPECT_THAT(getoond.inhoud, HasSubstr("U ziet 1 van de 3 inspecteurs en 1 van de 2 "
                                          "organisaties."));
    EXPECT_THAT(pagina("?zoek=bestaatniet"), Not(HasSubstr("<table")));
    EXPECT_THAT(pagina("?alleen=teams"),
                Not(HasSubstr("id=\"k" + std::to_string(proef.inspecteurElders.nr) + "\"")));
}

TEST_F(Teams, WatNietVanDitOnderzoekIsOfNietKanWordtGeweigerd) {
    EXPECT_EQ(stuur({{"was", "99:"}, {"lid", "99-1"}}).status, 404);
    EXPECT_EQ(stuur({{"was", "x"}}).status, 404);
    EXPECT_EQ(stuur({{"lid", lid(proef.toets, proef.inspecteurA)}}).status, 404);
    EXPECT_EQ(proef
                  .stuur(proef.coordinator, "/onderzoek/bestaat-niet/team",
                         {{"was", was(proef.toets, team(proef.toets))}})
                  .status,
              404);
    for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement, proef.beheerder})
        EXPECT_EQ(proef.vraag(wie, pad).status, 404) << wie.naam;
    for (const std::int64_t een : {proef.toets, proef.andereToets})
        proef.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, een), Toetsstatus::overgenomen, 0);
        });
    EXPECT_THAT(pagina(), HasSubstr("Overgenomen uit een gepubliceerde ronde, en zonder team: "
                                    "Midden-Brabant en Utrecht."));
    EXPECT_THAT(pagina(), Not(HasSubstr("<form method=\"post\" action=\"" + pad)));
}

/// 60 inspecteurs in 26 teams: one page, one save, within the fields that a form may have.
TEST_F(Teams, ZestigInspecteursEnZesentwintigOrganisaties) {
    std::vector<Persoon> wie;
    for (int i = 0; i < 57; ++i)
        wie.push_back(proef.nieuw("Inspecteur nummer " + std::to_string(i),
                                  "nummer-" + std::to_string(i), {Rol::inspecteur}));
    NieuwOnderzoek opdracht;
    opdracht.naam = "Landelijke ronde";
    opdracht.toezichthouder = "Inspectie";
    opdracht.periodeVan = "2026-09-01";
    opdracht.periodeTot = "2026-12-31";
    opdracht.regelset = "gepubliceerd";
    opdracht.kaderHash = proef.database().lees([&](Sessie& sessie) {
        return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->kaderHash;
    });
    opdracht.alleOrganisaties = true;
    const std::string id =
        openOnderzoek(proef.werkplek(), proef.handeling(proef.coordinator), opdracht);
    const std::string daar = "/onderzoek/" + id + "/team";
    const Teamrooster rooster = teamrooster(proef.werkplek(), proef.coordinator, id);
    ASSERT_EQ(rooster.rijen.size(), 26U);
    ASSERT_EQ(rooster.inspecteurs.size(), 60U);
    Proefopstelling::Velden velden{{"doe", "opslaan"}};
    for (const Teamrij& rij : rooster.rijen) {
        velden.emplace_back("was", was(rij.kop.nr, {}));
        for (const Persoon& een : wie)
            velden.emplace_back("lid", lid(rij.kop.nr, een));
    }
    EXPECT_LT(velden.size(), 2000U);
    EXPECT_EQ(proef.stuur(proef.coordinator, daar, velden).status, 303);
    for (const Teamrij& rij : rooster.rijen)
        EXPECT_EQ(team(rij.kop.nr).size(), wie.size()) << rij.kop.organisatie;
    EXPECT_LT(proef.vraag(proef.coordinator, daar).inhoud.size(), 400'000U);
}

}  // namespace
}  // namespace maatlat
