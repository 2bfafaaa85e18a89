// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/wachtlijst.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "support/proefsleutel.h"
#include "support/trekproef.h"

namespace maatlat {
namespace {

using test::in;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

class Wachtlijsten : public testing::Test {
  protected:
    Wachtlijsten() {
        proef_.database.lees([&](Sessie& sessie) {
            hash_ = toetskopStore::lees(test::kSleutel, sessie, proef_.toets)->kaderHash;
        });
        vt_ = nieuw({Rol::vtManagement}, "Drenthe");
    }

    Persoon nieuw(const std::set<Rol>& rollen, const std::string& organisatie = "") {
        return proef_.database.schrijf("test", [&](Transactie& transactie) {
            Persoon een;
            een.naam = "Persoon";
            een.email = "p" + std::to_string(++teller_) + "@voorbeeld.nl";
            een.rollen = rollen;
            een.organisatie = organisatie;
            return *persoonStore::lees(transactie, persoonStore::voegToe(transactie, een));
        });
    }

    std::string ronde(bool publicatie) {
        const std::string id = "ronde-" + std::to_string(++teller_);
        Onderzoek een{id, id, "Inspectie", "2026-09-01", "2026-12-31", "", "toegepast-2015"};
        Trajectinstelling kiest;
        kiest.publicatie = publicatie;
        proef_.database.schrijf("test", [&](Transactie& transactie) {
            onderzoekStore::bewaar(transactie, {een, hash_, Toetssoort::inspectie});
            trajectinstellingStore::bewaar(transactie, id, kiest, 0, proef_.coordinator.nr);
        });
        return id;
    }

    std::int64_t open(const std::string& onderzoek, Toetsstatus status, const std::string& tot = "",
                      const std::vector<Persoon>& team = {}, std::int64_t voorgelegdDoor = 0,
                      const std::string& organisatie = "Drenthe") {
        return proef_.database.schrijf("test", [&](Transactie& transactie) {
            const std::int64_t nr = toetskopStore::open(transactie, onderzoek, organisatie);
            std::vector<std::int64_t> nummers;
            for (const Persoon& een : team)
                nummers.push_back(een.nr);
            toetskopStore::zetTeam(in(transactie, nr), nummers);
            test::zetStatus(in(transactie, nr), status, voorgelegdDoor);
            trajectStore::zetTermijn(in(transactie, nr), tot);
            return nr;
        });
    }
    void noem(std::int64_t toets, Taak taak, const std::vector<Persoon>& wie) {
        proef_.database.schrijf("test", [&](Transactie& transactie) {
            std::vector<std::int64_t> nummers;
            for (const Persoon& een : wie)
                nummers.push_back(een.nr);
            trajectStore::noem(in(transactie, toets), taak, nummers, proef_.coordinator.nr);
        });
    }

    std::vector<Wachtregel> wacht(const Persoon& wie) {
        return inzienAlle(proef_.werkplek, wie,
                          [](const Toetseninzage& alle) { return watWachtOp(alle); });
    }
    std::vector<std::int64_t> nummers(const Persoon& wie) {
        std::vector<std::int64_t> uit;
        for (const Wachtregel& een : wacht(wie))
            uit.push_back(een.toets);
        return uit;
    }

    test::Trekproef proef_;
    std::string hash_;
    Persoon vt_;
    int teller_ = 0;
};

/// A toets at every stap, within its term and past it, with everybody named for everything: the
/// database leaves out nothing that somebody is on turn for by the table, and adds nothing.
TEST_F(Wachtlijsten, DeDatabaseKiestWieVolgensDeTabelAanZetIs) {
    const Persoon vroeger = nieuw({Rol::inspecteur});
    const Persoon vtElders = nieuw({Rol::vtManagement}, "Utrecht");
    const Persoon dubbel = nieuw({Rol::inspecteur, Rol::coordinator});
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie,
              "INSERT INTO persoon_van SELECT ?, nr FROM organisatie WHERE naam = 'Drenthe'")
            .bind(vroeger.nr)
            .voerUit();
    });
    const std::vector<Persoon> mensen{
        proef_.a, proef_.b, proef_.elders, proef_.coordinator, proef_.beheerder, vroeger,
        vt_,      vtElders, dubbel};
    std::vector<std::int64_t> alle;
    std::set<std::int64_t> zonderPublicatie;
    for (const Trajectstap stap : kTrajectstappen)
        for (const bool publiceert : {false, true})
            for (const std::string tot : {"", "2026-11-01", "2026-12-31"}) {
                const auto nr =
                    open(ronde(publiceert), statusBij(stap), tot, {proef_.a, proef_.b, vroeger},
                         stap == Trajectstap::vaststelling ? proef_.a.nr : 0);
                noem(nr, Taak::collega, {proef_.elders, vroeger});
                noem(nr, Taak::tweedeLezer, {proef_.elders});
                noem(nr, Taak::vaststeller, {proef_.elders, dubbel});
                noem(nr, Taak::verantwoordelijke, {vt_, vtElders});
                alle.push_back(nr);
                if (!publiceert) zonderPublicatie.insert(nr);
            }
    for (const Persoon& wie : mensen) {
        std::set<std::int64_t> verwacht;
        inzienAlle(proef_.werkplek, wie, [&](const Toetseninzage& inzage) {
            inzage.elkOpWeg(alle, [&](const Toetskop& kop, const Doelwit& doelwit) {
                const Betrokkenheid b = betrokkenheid(wie, doelwit);
                for (const Hoedanigheid een : aanZet(*stapVan(kop.status)))
                    if (is(een, b)) verwacht.insert(kop.nr);
                if (kop.status == Toetsstatus::vastgesteld && zonderPublicatie.contains(kop.nr))
                    verwacht.erase(kop.nr);
                // Nothing came, and somebody must do something.
                if (kop.status == Toetsstatus::wederhoor && kop.tot == "2026-11-01" &&
                    is(Hoedanigheid::maker, b))
                    verwacht.insert(kop.nr);
            });
        });
        std::set<std::int64_t> gekregen;
        for (const std::int64_t nr : nummers(wie))
            if (std::ranges::find(alle, nr) != alle.end()) gekregen.insert(nr);
        EXPECT_EQ(gekregen, verwacht) << wie.nr;
        EXPECT_EQ(verwacht.empty(),
                  wie.nr == proef_.beheerder.nr || wie.nr == vroeger.nr || wie.nr == vtElders.nr)
            << wie.nr;
    }
}

TEST_F(Wachtlijsten, WatTeLaatIsStaatVoorop) {
    const auto zonder = open(ronde(false), Toetsstatus::verwerking, "", {proef_.elders});
    const auto later = open(ronde(false), Toetsstatus::verwerking, "2026-12-20", {proef_.elders});
    const auto eerder = open(ronde(false), Toetsstatus::verwerking, "2026-12-01", {proef_.elders});
    const auto vandaag = open(ronde(false), Toetsstatus::verwerking, "2026-11-22", {proef_.elders});
    const auto laat = open(ronde(false), Toetsstatus::verwerking, "2026-11-21", {proef_.elders});
    EXPECT_THAT(nummers(proef_.elders), ElementsAre(laat, vandaag, eerder, later, zonder));
    const auto regels = wacht(proef_.elders);
    EXPECT_TRUE(regels[0].telaat);
    EXPECT_FALSE(regels[1].telaat) << "the last day itself is in time";
    // Just past midnight in Amsterdam it is not yet so in UTC.
    proef_.moment = "2026-11-22T23:30:00.000Z";
    EXPECT_TRUE(wacht(proef_.elders)[1].telaat);
}

TEST_F(Wachtlijsten, HebbenBladenEnEenAantalDatTeLaatIs) {
    for (int i = 0; i < 60; ++i)
        open(ronde(false), Toetsstatus::lopend, i < 3 ? "2026-11-01" : "", {proef_.elders});
    const Wachtblad eerste = watWachtOp(proef_.werkplek, proef_.elders, 1);
    EXPECT_EQ(eerste.regels.size(), 50U);
    EXPECT_EQ(eerste.telaat, 3);
    EXPECT_EQ(eerste.bladen.totaal(), 60);
    EXPECT_EQ(watWachtOp(proef_.werkplek, proef_.elders, 2).regels.size(), 10U);
}

TEST_F(Wachtlijsten, DeOrganisatieZietAlleenWatHaarWordtGevraagd) {
    const auto nr = open(ronde(false), Toetsstatus::wederhoor, "2026-12-01", {proef_.a});
    EXPECT_THAT(wacht(vt_), IsEmpty());
    noem(nr, Taak::ontvanger, {vt_});
    ASSERT_EQ(wacht(vt_).size(), 1U);
    EXPECT_EQ(wacht(vt_)[0].zet, Zet::reageer);
    noem(nr, Taak::verantwoordelijke, {vt_});
    ASSERT_EQ(wacht(vt_).size(), 1U) << "the two are one thing to do";
    EXPECT_EQ(wacht(vt_)[0].zet, Zet::dienIn);
    EXPECT_FALSE(wacht(vt_)[0].magToetsLezen);
}

TEST_F(Wachtlijsten, WieIsGeblokkeerdOfBotsendeRollenHeeftDoetNiets) {
    open(ronde(false), Toetsstatus::lopend, "", {proef_.elders});
    Persoon wie = proef_.elders;
    ASSERT_THAT(wacht(wie), Not(IsEmpty()));
    wie.geblokkeerd = true;
    EXPECT_THAT(wacht(wie), IsEmpty());
    wie.geblokkeerd = false;
    wie.rollen.insert(Rol::vtManagement);
    wie.organisatie = "Drenthe";
    EXPECT_THAT(wacht(wie), IsEmpty());
}

TEST_F(Wachtlijsten, DeCoordinatorZietOokWatNiemandDoet) {
    const std::string onderzoek = ronde(true);
    open(onderzoek, Toetsstatus::lopend, "", {}, 0, "Drenthe");
    open(onderzoek, Toetsstatus::vaststelling, "2026-12-01", {proef_.a}, proef_.a.nr, "Utrecht");
    open(onderzoek, Toetsstatus::lopend, "", {proef_.b}, 0, "Twente");
    const Wachtlijst lijst = wachtlijstVan(proef_.werkplek, proef_.coordinator, onderzoek);
    EXPECT_EQ(lijst.onderzoek, onderzoek);
    std::set<std::string> niemand;
    for (const Wachtregel& een : lijst.niemand)
        niemand.insert(een.organisatie);
    EXPECT_EQ(niemand, (std::set<std::string>{"Drenthe", "Utrecht"}));
    ASSERT_EQ(lijst.personen.size(), 1U);
    EXPECT_EQ(lijst.personen[0].naam, "Inspecteur B");
    EXPECT_THROW(wachtlijstVan(proef_.werkplek, proef_.a, onderzoek), Onvindbaar);
    EXPECT_THROW(wachtlijstVan(proef_.werkplek, proef_.coordinator, "nergens"), Onvindbaar);
}

TEST_F(Wachtlijsten, ZeggenVanElkeStapWatErMoetGebeuren) {
    for (const Wachtregel& een : wacht(proef_.a))
        EXPECT_NE(watWacht(een.stap, een.zet), naam(een.zet));
    EXPECT_EQ(watWacht(Trajectstap::vaststelling, Zet::stelVast),
              "de toets vaststellen of teruggeven");
}

}  // namespace
}  // namespace maatlat
