// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/persoon_store.h"

#include "domain/fouten.h"
#include "store/onderzoek/organisatie_store.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::HasSubstr;

class PersoonStoreTest : public testing::Test {
  protected:
    PersoonStoreTest() {
        database_.schrijf("test", [](Transactie& transactie) {
            organisatieStore::bewaar(transactie, {{"Drenthe", {}}, {"Utrecht", {}}});
        });
    }
    static Persoon persoon(const std::string& email, std::set<Rol> rollen,
                           const std::string& organisatie = "") {
        Persoon uit;
        uit.naam = "Naam van " + email;
        uit.email = email;
        uit.rollen = std::move(rollen);
        uit.organisatie = organisatie;
        return uit;
    }
    std::int64_t voegToe(const Persoon& wie) {
        return database_.schrijf("beheer",
                                 [&](Transactie& t) { return persoonStore::voegToe(t, wie); });
    }
    void wijzig(const Persoon& wie, int versie) {
        database_.schrijf("beheer", [&](Transactie& t) { persoonStore::wijzig(t, wie, versie); });
    }
    template <class Vraag>
    auto lees(Vraag vraag) {
        return database_.lees(vraag);
    }

    Database database_ = inGeheugen();
};

TEST_F(PersoonStoreTest, GeeftTerugWatErInGing) {
    EXPECT_TRUE(lees([](Sessie& s) { return persoonStore::leeg(s); }));
    Persoon wie = persoon("a@voorbeeld.nl", {Rol::vtManagement}, "Utrecht");
    wie.nr = voegToe(wie);
    EXPECT_EQ(wie.nr, 1);
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::lees(s, 1); }), wie);
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::metEmail(s, "a@voorbeeld.nl"); }), wie);
    EXPECT_FALSE(lees([](Sessie& s) { return persoonStore::metEmail(s, "b@voorbeeld.nl"); }));
    EXPECT_FALSE(lees([](Sessie& s) { return persoonStore::lees(s, 2); }));
    EXPECT_FALSE(lees([](Sessie& s) { return persoonStore::leeg(s); }));
}

TEST_F(PersoonStoreTest, AllenStaanOpNummerMetHunEigenRollen) {
    voegToe(persoon("a@voorbeeld.nl", {Rol::coordinator, Rol::beheerder}));
    voegToe(persoon("b@voorbeeld.nl", {}));
    voegToe(persoon("c@voorbeeld.nl", {Rol::inspecteur}));
    const auto alle = lees([](Sessie& s) { return persoonStore::alle(s); });
    ASSERT_EQ(alle.size(), 3U);
    EXPECT_EQ(alle[0].rollen, (std::set{Rol::coordinator, Rol::beheerder}));
    EXPECT_TRUE(alle[1].rollen.empty());
    EXPECT_EQ(alle[2].rollen, std::set{Rol::inspecteur});
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::namen(s); }).at(2),
              "Naam van b@voorbeeld.nl");
}

TEST_F(PersoonStoreTest, WeigertRollenDieNietSamengaan) {
    for (const Rol rol : {Rol::inspecteur, Rol::coordinator, Rol::beheerder}) {
        EXPECT_THAT(foutBij([&] {
                        voegToe(persoon("x@voorbeeld.nl", {Rol::vtManagement, rol}, "Utrecht"));
                    }),
                    HasSubstr("houdt er geen toezicht op"));
        EXPECT_THAT(foutBij([&] { voegToe(persoon("x@voorbeeld.nl", {rol}, "Utrecht")); }),
                    HasSubstr("houdt er geen toezicht op"));
    }
    Persoon wie = persoon("a@voorbeeld.nl", {Rol::vtManagement}, "Utrecht");
    wie.nr = voegToe(wie);
    wie.rollen.insert(Rol::inspecteur);
    EXPECT_THAT(foutBij([&] { wijzig(wie, 1); }), HasSubstr("houdt er geen toezicht op"));
    // From before this rule: blocking somebody must always be possible.
    database_.schrijf("test", [&](Transactie& t) {
        Vraag(t, "INSERT INTO persoon_rol VALUES (1, 'inspecteur')").voerUit();
    });
    wie.geblokkeerd = true;
    EXPECT_EQ(foutBij([&] { wijzig(wie, 1); }), "");
}

TEST_F(PersoonStoreTest, OnthoudtVoorWelkeOrganisatieIemandWerkte) {
    Persoon wie = persoon("a@voorbeeld.nl", {Rol::vtManagement}, "Utrecht");
    wie.nr = voegToe(wie);
    const auto werkteBij = [&](const std::string& organisatie) {
        return lees([&](Sessie& s) { return persoonStore::werkteBij(s, wie.nr, organisatie); });
    };
    EXPECT_TRUE(werkteBij("Utrecht"));
    wie.rollen = {Rol::inspecteur};
    wie.organisatie = "";
    wijzig(wie, 1);
    EXPECT_TRUE(werkteBij("Utrecht")) << "also after leaving";
    EXPECT_FALSE(werkteBij("Drenthe"));
}

TEST_F(PersoonStoreTest, WijzigtAlsDeVersieKlopt) {
    Persoon wie = persoon("a@voorbeeld.nl", {Rol::inspecteur});
    wie.nr = voegToe(wie);
    wie.rollen = {Rol::vtManagement};
    wie.organisatie = "Drenthe";
    wijzig(wie, 1);
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::lees(s, 1); }), wie);
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::versie(s, 1); }), 2);
    EXPECT_THROW(wijzig(wie, 1), Versieconflict);
    wie.nr = 9;
    EXPECT_THROW(wijzig(wie, 1), Onvindbaar);
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::versie(s, 9); }), 0);
}

TEST_F(PersoonStoreTest, WeigertEenDubbelAdresEnEenOnbekendeOrganisatie) {
    voegToe(persoon("a@voorbeeld.nl", {}));
    EXPECT_THAT(foutBij([&] { voegToe(persoon("a@voorbeeld.nl", {})); }),
                HasSubstr("al van iemand anders"));
    Persoon ander = persoon("b@voorbeeld.nl", {});
    ander.nr = voegToe(ander);
    ander.email = "a@voorbeeld.nl";
    EXPECT_THAT(foutBij([&] { wijzig(ander, 1); }), HasSubstr("al van iemand anders"));
    EXPECT_THAT(foutBij([&] { voegToe(persoon("c@voorbeeld.nl", {}, "Atlantis")); }),
                HasSubstr("\"Atlantis\""));
    EXPECT_THAT(foutBij([&] { voegToe(persoon(std::string("a\0b", 3), {})); }),
                HasSubstr("de naam van een persoon"));
}

TEST_F(PersoonStoreTest, GeheimenBlijvenUitHetLog) {
    const std::int64_t nr = voegToe(persoon("a@voorbeeld.nl", {Rol::beheerder}));
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::aantalBeheerders(s); }), 0);
    database_.schrijf("test", [&](Transactie& t) {
        persoonStore::zetWachtwoord(t, nr, "$hash");
        persoonStore::zetTotp(t, nr, Codekluis(database_.geheimen()).sluit(nr, "GEHEIM"), true);
        EXPECT_TRUE(persoonStore::verbruikTotpStap(t, nr, 100));
        EXPECT_FALSE(persoonStore::verbruikTotpStap(t, nr, 100));
        EXPECT_FALSE(persoonStore::verbruikTotpStap(t, nr, 99));
        EXPECT_TRUE(persoonStore::verbruikTotpStap(t, nr, 101));
    });
    const auto geheimen = lees([&](Sessie& s) { return persoonStore::geheimen(s, nr); });
    EXPECT_EQ(geheimen.wachtwoord, "$hash");
    EXPECT_EQ(Codekluis(database_.geheimen()).open(nr, geheimen.totpGeheim).geheim, "GEHEIM");
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM persoon WHERE instr(totp_geheim, 'GEHEIM')"),
              0);
    EXPECT_TRUE(geheimen.totpAan);
    EXPECT_EQ(geheimen.totpStap, 101);
    EXPECT_TRUE(lees([&](Sessie& s) { return persoonStore::lees(s, nr); })->tweedeFactor);
    EXPECT_EQ(lees([](Sessie& s) { return persoonStore::aantalBeheerders(s); }), 1);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE instr(oud || nieuw || sleutel, 'hash') OR "
                    "instr(oud || nieuw || sleutel, 'GEHEIM') OR "
                    "instr(oud || nieuw || sleutel, '@')"),
              0);
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek WHERE sleutel = 'persoon 1'"), 3);
}

TEST_F(PersoonStoreTest, SterkerMakenIsGeenGebeurtenis) {
    const std::int64_t nr = voegToe(persoon("a@voorbeeld.nl", {}));
    const int vooraf = getal(database_, "SELECT count(*) FROM logboek");
    database_.schrijf("test", [&](Transactie& t) {
        persoonStore::zetWachtwoord(t, nr, "$hash", persoonStore::Wachtwoordreden::nieuweSterkte);
    });
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek"), vooraf);
}

}  // namespace
}  // namespace maatlat
