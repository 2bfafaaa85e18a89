// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/mijn_toetsen.h"

#include <algorithm>

#include "domain/gebeurtenis.h"
#include "store/motor/vraag.h"
#include "store/onderzoek/aangewezen_store.h"
#include "store/onderzoek_store.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/trekproef.h"

namespace maatlat {
namespace {

using test::in;
using testing::ElementsAre;
using testing::IsEmpty;

/// The lists beside each other: what the database chose, and what the rules say of each toets.
class MijnToetsen : public testing::Test {
  protected:
    MijnToetsen() {
        proef_.database.lees([&](Sessie& sessie) {
            hash_ = toetskopStore::lees(test::kSleutel, sessie, proef_.toets)->kaderHash;
        });
    }

    std::string ronde(Toetssoort soort) {
        const std::string id = "ronde-" + std::to_string(++teller_);
        Onderzoek een{id, id, "Inspectie", "2026-09-01", "2026-12-31", "", "toegepast-2015"};
        proef_.database.schrijf("test", [&](Transactie& transactie) {
            onderzoekStore::bewaar(transactie, {een, hash_, soort});
        });
        rondes_.push_back(id);
        return id;
    }

    /// With a steekproef in it.
    std::int64_t open(const std::string& onderzoek, const std::string& organisatie,
                      Toetsstatus status, const std::vector<Persoon>& team = {},
                      std::int64_t voorgelegdDoor = 0) {
        return proef_.database.schrijf("test", [&](Transactie& transactie) {
            const std::int64_t nr = toetskopStore::open(transactie, onderzoek, organisatie);
            std::vector<std::int64_t> nummers;
            for (const Persoon& een : team)
                nummers.push_back(een.nr);
            toetskopStore::zetTeam(in(transactie, nr), nummers);
            Dossiersteekproef steekproef;
            steekproef.titel = "Steekproef";
            steekproef.populatieHash = std::string(64, 'a');
            steekproefStore::bewaar(in(transactie, nr), steekproef,
                                    Gebeurtenis::dossierlijstIngelezen);
            const bool voorgelegd = status == Toetsstatus::vaststelling;
            test::zetStatus(in(transactie, nr), status,
                            voorgelegd ? std::max<std::int64_t>(voorgelegdDoor, 1) : 0);
            return nr;
        });
    }

    std::vector<std::int64_t> lijst(const Persoon& wie, Lijst welke, int blad = 1) {
        std::vector<std::int64_t> uit;
        for (const MijnToets& een : mijnToetsen(proef_.werkplek, wie, welke, blad).toetsen)
            uit.push_back(een.kop.nr);
        return uit;
    }

    test::Trekproef proef_;
    std::string hash_;
    std::vector<std::string> rondes_;
    int teller_ = 0;
};

TEST_F(MijnToetsen, DeDatabaseKiestPreciesWatDeRegelsToestaan) {
    Persoon vt = proef_.nieuw("Management", {Rol::vtManagement});
    // As accounts could be before such roles were refused.
    Persoon allebei = proef_.nieuw("Allebei", {Rol::inspecteur});
    allebei.rollen.insert(Rol::vtManagement);
    const Persoon vroeger = proef_.nieuw("Vroeger", {Rol::inspecteur});
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        EXPECT_EQ(
            Vraag(transactie,
                  "INSERT INTO persoon_van SELECT ?, nr FROM organisatie WHERE naam = 'Utrecht'")
                .bind(vroeger.nr)
                .voerUit(),
            1);
    });
    vt.organisatie = allebei.organisatie = "Utrecht";
    // Named for organisations of which they are in no team; one of them worked there.
    const Persoon aangewezen = proef_.nieuw("Aangewezen", {Rol::inspecteur});
    const Persoon vroegerCoordinator = proef_.nieuw("Vroeger C", {Rol::coordinator});
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        aangewezenStore::zet(transactie, "Drenthe", {aangewezen.nr}, 1);
        aangewezenStore::zet(transactie, "Utrecht", {aangewezen.nr, vroeger.nr}, 1);
        aangewezenStore::zet(transactie, "Utrecht", {vroeger.nr}, 1);
        Vraag(transactie,
              "INSERT INTO persoon_van SELECT ?, nr FROM organisatie WHERE naam = 'Utrecht'")
            .bind(vroegerCoordinator.nr)
            .voerUit();
    });
    Persoon geblokkeerd = proef_.a;
    geblokkeerd.geblokkeerd = true;
    const std::vector<std::string> organisaties{"Utrecht", "Twente", "Drenthe"};
    for (const Toetssoort soort :
         {Toetssoort::inspectie, Toetssoort::hertoets, Toetssoort::zelfevaluatie})
        for (const Toetsstatus status : kToetsstatussen) {
            const std::string onderzoek = ronde(soort);
            open(onderzoek, "Utrecht", status, {proef_.b, vroeger});
            open(onderzoek, "Twente", status, {proef_.a, allebei, vroeger});
            open(onderzoek, "Drenthe", status);
        }
    for (const Persoon& wie :
         {proef_.a, proef_.b, proef_.elders, proef_.coordinator, proef_.beheerder, vt, allebei,
          vroeger, geblokkeerd, aangewezen, vroegerCoordinator}) {
        std::vector<std::int64_t> mag, open, afgerond, ingediend, eigen, overgenomen;
        inzienAlle(proef_.werkplek, wie, [&](const Toetseninzage& alle) {
            for (const std::string& onderzoek : rondes_)
                alle.elkVan(onderzoek, [&](const Toetsinzage& inzage) {
                    mag.push_back(inzage.nr());
                    const Doelwit& wat = inzage.doelwit();
                    const bool zelf = wat.soort == Toetssoort::zelfevaluatie;
                    const bool kanNog = !isBevroren(wat.status);
                    if (!zelf && wat.inTeam && wat.status != Toetsstatus::overgenomen)
                        (kanNog ? open : afgerond).push_back(inzage.nr());
                    if (zelf && wat.eigenOrganisatie) eigen.push_back(inzage.nr());
                    const bool inspecteert =
                        wat.inspecteertOrganisatie || wie.heeft(Rol::coordinator);
                    if (zelf && inspecteert && wat.status == Toetsstatus::ingediend)
                        ingediend.push_back(inzage.nr());
                    if (wat.status == Toetsstatus::overgenomen) overgenomen.push_back(inzage.nr());
                });
            const Leesrecht recht = alle.recht();
            std::vector<std::int64_t> gekozen;
            for (const auto& plaats : steekproefStore::leesbarePlaatsen(recht, Bladen(99, 1, 99)))
                gekozen.push_back(plaats.toets);
            EXPECT_THAT(gekozen, testing::UnorderedElementsAreArray(mag)) << wie.naam;
            EXPECT_EQ(steekproefStore::aantalLeesbaar(recht), static_cast<int>(mag.size()))
                << wie.naam;
            const auto gelijk = [&](Lijst welke, const std::vector<std::int64_t>& verwacht) {
                EXPECT_THAT(toetslijstStore::nummers(recht, welke, Bladen(99, 1, 99)),
                            testing::UnorderedElementsAreArray(verwacht))
                    << wie.naam;
                EXPECT_EQ(toetslijstStore::aantal(recht, welke), static_cast<int>(verwacht.size()))
                    << wie.naam;
            };
            // One toets of the test itself is of no round of ours.
            if (wie.nr == proef_.a.nr && !wie.geblokkeerd) open.push_back(proef_.toets);
            if (wie.nr == proef_.b.nr) open.push_back(proef_.toets);
            gelijk(Lijst::openTeam, open);
            gelijk(Lijst::afgerondTeam, afgerond);
            gelijk(Lijst::zelfevaluaties, eigen);
            gelijk(Lijst::ingediend, ingediend);
            gelijk(Lijst::overgenomen, overgenomen);
            return 0;
        });
    }
}

TEST_F(MijnToetsen, EerstWatOpDezePersoonWachtDanHetNieuwste) {
    const std::string oud = ronde(Toetssoort::inspectie);
    const std::string nieuw = ronde(Toetssoort::inspectie);
    using enum Toetsstatus;
    const auto& [a, b] = std::tie(proef_.a, proef_.b);
    const auto klaarOud = open(oud, "Drenthe", vastgesteld, {a});
    const auto openOud = open(oud, "Twente", lopend, {a});
    const auto wacht = open(oud, "Utrecht", vaststelling, {a, b}, b.nr);
    const auto klaar = open(nieuw, "Drenthe", vastgesteld, {a});
    const auto eigen = open(nieuw, "Twente", vaststelling, {a, b}, a.nr);
    const auto lopende = open(nieuw, "Utrecht", lopend, {a});
    EXPECT_THAT(lijst(a, Lijst::openTeam),
                ElementsAre(wacht, eigen, lopende, openOud, proef_.toets));
    EXPECT_THAT(lijst(a, Lijst::afgerondTeam), ElementsAre(klaar, klaarOud));
}

TEST_F(MijnToetsen, EenLangeLijstKomtPerTwintigEnElkeToetsEenKeer) {
    std::vector<std::int64_t> alle;
    for (int i = 0; i < 21; ++i)
        alle.push_back(
            open(ronde(Toetssoort::inspectie), "Utrecht", Toetsstatus::lopend, {proef_.elders}));
    std::reverse(alle.begin(), alle.end());
    auto gelezen = lijst(proef_.elders, Lijst::openTeam);
    EXPECT_EQ(gelezen.size(), 20u);
    const auto tweede = lijst(proef_.elders, Lijst::openTeam, 2);
    gelezen.insert(gelezen.end(), tweede.begin(), tweede.end());
    EXPECT_EQ(gelezen, alle);
    EXPECT_EQ(lijst(proef_.elders, Lijst::openTeam, 7), tweede);
    EXPECT_THAT(lijst(proef_.coordinator, Lijst::openTeam), IsEmpty());
    EXPECT_EQ(mijnToetsen(proef_.werkplek, proef_.elders, Lijst::openTeam, 2).bladen.totaal(), 21);
}

TEST_F(MijnToetsen, ZelfevaluatiesVanNieuwNaarOud) {
    Persoon vt = proef_.nieuw("Management", {Rol::vtManagement});
    vt.organisatie = "Twente";
    const auto eerste = open(ronde(Toetssoort::zelfevaluatie), "Twente", Toetsstatus::ingediend);
    open(ronde(Toetssoort::zelfevaluatie), "Drenthe", Toetsstatus::lopend);
    const auto tweede = open(ronde(Toetssoort::zelfevaluatie), "Twente", Toetsstatus::lopend);
    EXPECT_THAT(lijst(vt, Lijst::zelfevaluaties), ElementsAre(tweede, eerste));
    EXPECT_THAT(lijst(vt, Lijst::lopendeZelfevaluaties), ElementsAre(tweede));
    open(ronde(Toetssoort::inspectie), "Twente", Toetsstatus::lopend, {proef_.a});
    EXPECT_THAT(lijst(proef_.a, Lijst::ingediend), ElementsAre(eerste));
}

TEST_F(MijnToetsen, WatVeranderdeStaatErMeteenAnders) {
    const std::string onderzoek = ronde(Toetssoort::inspectie);
    const auto een = open(onderzoek, "Twente", Toetsstatus::lopend, {proef_.elders});
    const auto twee = open(onderzoek, "Utrecht", Toetsstatus::lopend, {proef_.elders});
    EXPECT_THAT(lijst(proef_.elders, Lijst::openTeam), ElementsAre(een, twee));
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(in(transactie, een), Toetsstatus::vastgesteld, 0);
    });
    EXPECT_THAT(lijst(proef_.elders, Lijst::openTeam), ElementsAre(twee));
    EXPECT_THAT(lijst(proef_.elders, Lijst::afgerondTeam), ElementsAre(een));
    proef_.database.schrijf(
        "test", [&](Transactie& transactie) { toetskopStore::zetTeam(in(transactie, twee), {}); });
    EXPECT_THAT(lijst(proef_.elders, Lijst::openTeam), IsEmpty());
    EXPECT_THAT(lijst(proef_.elders, Lijst::afgerondTeam), ElementsAre(een));
}

}  // namespace
}  // namespace maatlat
