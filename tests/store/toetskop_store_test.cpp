// SPDX-License-Identifier: EUPL-1.2
#include "store/toetskop_store.h"

#include "domain/fouten.h"
#include "hash/sha256.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class ToetskopStoreTest : public testing::Test {
  protected:
    template <class Werk>
    auto schrijf(Werk werk) {
        return database_.schrijf("test", werk);
    }
    void SetUp() override {
        voegPersonenToe(database_, 3);
        BewaardOnderzoek eigen = stap1();
        eigen.onderzoek.id = "zelf";
        eigen.soort = Toetssoort::zelfevaluatie;
        schrijf([&](Transactie& t) { onderzoekStore::bewaar(t, eigen); });
    }
    std::int64_t open(const std::string& onderzoek, const std::string& organisatie) {
        return schrijf(
            [&](Transactie& t) { return toetskopStore::open(t, onderzoek, organisatie); });
    }
    bool zetTeam(std::int64_t toets, const std::vector<std::int64_t>& personen) {
        return schrijf(
            [&](Transactie& t) { return toetskopStore::zetTeam(in(t, toets), personen); });
    }
    Toetskop kop(std::int64_t toets) {
        return database_
            .lees([&](Sessie& sessie) { return toetskopStore::lees(kSleutel, sessie, toets); })
            .value();
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(ToetskopStoreTest, GeopendeToets) {
    Toetskop verwacht;
    verwacht.nr = 1;
    verwacht.versie = 1;
    verwacht.onderzoekId = "stap1-2015";
    verwacht.onderzoekNaam = "Stap 1 (2015)";
    verwacht.organisatie = verwacht.organisatieNu = "Utrecht";
    verwacht.kaderHash = kKaderHash;
    verwacht.sinds = kMoment;
    verwacht.regelset = "toegepast-2015";
    EXPECT_EQ(kop(1), verwacht);
    EXPECT_EQ(database_.lees([](Sessie& s) { return toetskopStore::lees(kSleutel, s, 2); }),
              std::nullopt);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'toets geopend' AND "
                    "sleutel = 'toets 1' AND nieuw LIKE '%Utrecht%'"),
              1);
}

TEST_F(ToetskopStoreTest, EenToetsPerOrganisatiePerOnderzoek) {
    EXPECT_EQ(open("zelf", "Utrecht"), 2);
    EXPECT_THAT(foutBij([&] { open("zelf", "Utrecht"); }), testing::HasSubstr("al een"));
    EXPECT_THAT(foutBij([&] { open("zelf", "Utopia"); }), testing::HasSubstr("Utopia"));
    EXPECT_NE(foutBij([&] { open("stap9", "Utrecht"); }), "");
}

TEST_F(ToetskopStoreTest, LijstenMetHunTeams) {
    open("zelf", "Utrecht");
    open("stap1-2015", "Twente");
    zetTeam(1, {3, 1, 3});
    zetTeam(2, {2});
    const auto van = [&](const std::string& id) {
        return database_.lees(
            [&](Sessie& s) { return toetskopStore::vanOnderzoek(kSleutel, s, id); });
    };
    EXPECT_EQ(van("stap1-2015"), (std::vector{kop(1), kop(3)}));
    EXPECT_EQ(van("zelf"), std::vector{kop(2)});
    EXPECT_EQ(van("stap1-2015")[0].team, (std::vector<std::int64_t>{1, 3}));
    EXPECT_EQ(van("zelf")[0].team, std::vector<std::int64_t>{2});
    EXPECT_EQ(van("zelf")[0].soort, Toetssoort::zelfevaluatie);
    EXPECT_TRUE(van("stap9").empty());
}

TEST_F(ToetskopStoreTest, TeamWijzigen) {
    EXPECT_TRUE(zetTeam(1, {2, 1}));
    EXPECT_EQ(kop(1).versie, 2);
    EXPECT_EQ(kop(1).gewijzigd, kMoment);
    EXPECT_FALSE(zetTeam(1, {1, 2}));
    EXPECT_EQ(kop(1).versie, 2);
    EXPECT_TRUE(zetTeam(1, {2, 3}));
    EXPECT_EQ(kop(1).team, (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'team gewijzigd' AND "
                    "oud = 'persoon 1' || char(10) || 'persoon 2' || char(10) AND "
                    "nieuw = 'persoon 2' || char(10) || 'persoon 3' || char(10)"),
              1);
    EXPECT_TRUE(zetTeam(1, {}));
    EXPECT_THROW(zetTeam(9, {1}), Onvindbaar);
    EXPECT_THROW(zetTeam(1, {99}), std::exception);
    EXPECT_TRUE(kop(1).team.empty());
}

TEST_F(ToetskopStoreTest, TeamVanEenOrganisatieTeltGeenZelfevaluatie) {
    open("zelf", "Utrecht");
    zetTeam(1, {1});
    zetTeam(2, {2});
    const auto inTeam = [&](const std::string& organisatie, std::int64_t persoon) {
        return database_.lees(
            [&](Sessie& s) { return toetskopStore::inspecteert(s, organisatie, persoon); });
    };
    EXPECT_TRUE(inTeam("Utrecht", 1));
    EXPECT_FALSE(inTeam("Utrecht", 2));
    EXPECT_FALSE(inTeam("Twente", 1));
}

TEST_F(ToetskopStoreTest, StatusMetWieVoorlegde) {
    nu_ = kLater;
    schrijf([](Transactie& t) { test::legVoor(in(t, 1), 2); });
    EXPECT_EQ(kop(1).status, Toetsstatus::vaststelling);
    EXPECT_EQ(kop(1).voorgelegdDoor, 2);
    EXPECT_EQ(kop(1).gewijzigd, kLater);
    schrijf([](Transactie& t) {
        toetskopStore::stelVast(in(t, 1), {0, 1, 2, "", "alles", ""}, [](const auto&) {
            return Rapportbestand{"rapport.html", "tekst"};
        });
        trajectStore::zetStatus(in(t, 1), Toetsstatus::vastgesteld);
    });
    EXPECT_EQ(kop(1).status, Toetsstatus::vastgesteld);
    EXPECT_EQ(kop(1).voorgelegdDoor, 0);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'status gewijzigd' AND "
                    "oud = 'vaststelling' AND nieuw = 'vastgesteld'"),
              1);
    schrijf([](Transactie& t) { test::legVoor(in(t, 1), 2); });
    schrijf([](Transactie& t) { test::neemTerug(in(t, 1)); });
    EXPECT_EQ(kop(1).status, Toetsstatus::vastgesteld) << "back to where it was offered from";
    EXPECT_EQ(kop(1).voorgelegdDoor, 0);
    EXPECT_THROW(schrijf([](Transactie& t) { test::neemTerug(in(t, 9)); }), Onvindbaar);
}

TEST_F(ToetskopStoreTest, VaststellingenBlijvenEnWordenNagekeken) {
    using toetskopStore::Vaststelling;
    const auto stelVast = [&](const std::string& inhoud) {
        return schrijf([&](Transactie& t) {
            Vaststelling nieuw;
            nieuw.voorgelegdDoor = 1;
            nieuw.vastgesteldDoor = 2;
            nieuw.inhoud = inhoud;
            return toetskopStore::stelVast(in(t, 1), nieuw, [](const Vaststelling& van) {
                return Rapportbestand{"rapport.html", "editie " + std::to_string(van.editie)};
            });
        });
    };
    const auto alle = [&] {
        return database_.lees([](Sessie& s) { return toetskopStore::vaststellingen(in(s, 1)); });
    };
    const Vaststelling eerste{1, 1, 2, kMoment, "alles", sha256Hex("alles")};
    EXPECT_EQ(stelVast("alles"), eerste);
    const Vaststelling tweede = stelVast("alles, verbeterd");
    EXPECT_EQ(tweede.editie, 2);
    EXPECT_EQ(alle(), (std::vector{eerste, tweede}));
    EXPECT_EQ(kop(1).versie, 3);
    schrijf([](Transactie& t) {
        Vraag(t, "DROP TRIGGER vaststelling_vast_bij_wijzigen").voerUit();
        Vraag(t, "UPDATE vaststelling SET inhoud = 'anders' WHERE editie = 1").voerUit();
    });
    EXPECT_EQ(alle().front().inhoud, "anders");
    EXPECT_EQ(alle().front().sha256, eerste.sha256) << "so that who reads can tell";
}

}  // namespace
}  // namespace maatlat
