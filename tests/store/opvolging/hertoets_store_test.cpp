// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/hertoets_store.h"

#include <gmock/gmock.h>

#include "domain/fouten.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

class HertoetsStoreTest : public testing::Test {
  protected:
    HertoetsStoreTest() {
        const std::string organisatie = database_.lees(
            [](Sessie& sessie) { return toetskopStore::lees(kSleutel, sessie, 1)->organisatie; });
        hertoets_ = database_.schrijf("test", [&](Transactie& t) {
            BewaardOnderzoek onderzoek = *onderzoekStore::lees(t, "stap1-2015");
            onderzoek.onderzoek.id = "hertoets-stap1-2015";
            onderzoek.onderzoek.naam = "Hertoets van Stap 1";
            onderzoek.soort = Toetssoort::hertoets;
            onderzoekStore::bewaar(t, onderzoek);
            const std::int64_t nr = toetskopStore::open(t, onderzoek.onderzoek.id, organisatie);
            hertoetsStore::leg(in(t, nr), begin(), 7);
            return nr;
        });
    }
    static Hertoets begin() {
        Hertoets uit;
        uit.van = 1;
        uit.editie = 2;
        uit.dag = "2015-10-23";
        uit.streef = "2016-04-23";
        uit.eerder = {{"1.1.1", Score::voldoende},
                      {"1.1.2", Score::onvoldoende},
                      {"1.1.3", Score::nvt},
                      {"1.1.4", Score::onbeoordeeld}};
        return uit;
    }
    Hertoets lees() {
        return *database_.lees(
            [&](Sessie& sessie) { return hertoetsStore::lees(in(sessie, hertoets_)); });
    }
    bool zetOpen(const std::string& code, bool open) {
        return database_.schrijf("persoon 7", [&](Transactie& t) {
            return hertoetsStore::zetOpen(in(t, hertoets_), code, open, 7);
        });
    }

    Database database_ = metToets();
    std::int64_t hertoets_ = 0;
};

TEST_F(HertoetsStoreTest, OnthoudtWatHetOpnieuwToetst) {
    const Hertoets van = lees();
    EXPECT_EQ(van.van, 1);
    EXPECT_EQ(van.editie, 2);
    EXPECT_EQ(van.dag, "2015-10-23");
    EXPECT_EQ(van.streef, "2016-04-23");
    EXPECT_FALSE(van.onderzoekNaam.empty());
    EXPECT_EQ(van.eerdereScore("1.1.2"), Score::onvoldoende);
    EXPECT_EQ(van.eerdereScore("1.1.4"), Score::onbeoordeeld);
    EXPECT_TRUE(van.isOvergenomen("1.1.1"));
    EXPECT_TRUE(van.isOvergenomen("1.1.3"));
    EXPECT_FALSE(van.kwamMee("1.1.2"));
    EXPECT_FALSE(van.kwamMee("1.1.4"));
    EXPECT_EQ(database_.lees([&](Sessie& s) { return hertoetsStore::lees(in(s, 1)); }),
              std::nullopt);
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek WHERE wat = 'hertoets geopend'"), 1);
}

TEST_F(HertoetsStoreTest, OpenenEnSluitenStaatInDeGeschiedenis) {
    EXPECT_FALSE(zetOpen("1.1.1", false));
    EXPECT_TRUE(zetOpen("1.1.1", true));
    EXPECT_FALSE(zetOpen("1.1.1", true));
    EXPECT_THAT(lees().geopend, ElementsAre("1.1.1"));
    EXPECT_FALSE(lees().isOvergenomen("1.1.1"));
    EXPECT_TRUE(zetOpen("1.1.1", false));
    EXPECT_THAT(lees().geopend, IsEmpty());
    EXPECT_EQ(
        getal(database_, "SELECT count(*) FROM geschiedenis WHERE sleutel = 'hertoets/1.1.1'"), 2);
}

TEST_F(HertoetsStoreTest, WatErVastligtVerandertNiet) {
    for (const std::string sql :
         {"UPDATE hertoets SET van = 9", "DELETE FROM hertoets",
          "UPDATE hertoets_score SET score = 'nvt'", "DELETE FROM hertoets_score"})
        EXPECT_ANY_THROW(database_.schrijf("test", [&](Transactie& t) { Vraag(t, sql).voerUit(); }))
            << sql;
}

TEST_F(HertoetsStoreTest, WeetWelkeLooptEnWelkeErNaEenOnderzoekKwam) {
    const auto vraag = [&](auto werk) { return database_.lees(werk); };
    const std::string organisatie = vraag(
        [](Sessie& sessie) { return toetskopStore::lees(kSleutel, sessie, 1)->organisatieNu; });
    const auto lopende = [&] {
        return vraag([&](Sessie& s) { return hertoetsStore::lopende(s, organisatie); });
    };
    EXPECT_EQ(lopende(), hertoets_);
    EXPECT_EQ(vraag([](Sessie& s) { return hertoetsStore::lopende(s, "Nergens"); }), 0);
    const auto ervan =
        vraag([](Sessie& s) { return hertoetsStore::vanOnderzoek(s, "stap1-2015"); });
    ASSERT_EQ(ervan.size(), 1u);
    EXPECT_EQ(ervan[0].toets, hertoets_);
    EXPECT_EQ(ervan[0].organisatie, organisatie);
    EXPECT_EQ(ervan[0].onderzoek, "hertoets-stap1-2015");
    EXPECT_THAT(
        vraag([](Sessie& s) { return hertoetsStore::vanOnderzoek(s, "hertoets-stap1-2015"); }),
        IsEmpty());
    const auto stam = vraag([&](Sessie& s) { return hertoetsStore::stam(s, hertoets_); });
    EXPECT_EQ(stam.diepte, 1);
    EXPECT_EQ(stam.onderzoekId, "stap1-2015");
    // Adopted, none is open any more.
    database_.schrijf(
        "test", [&](Transactie& t) { zetStatus(in(t, hertoets_), Toetsstatus::vastgesteld, 0); });
    EXPECT_EQ(lopende(), 0);
}

TEST_F(HertoetsStoreTest, WieInHetTeamZitDoetDeHertoets) {
    voegPersonenToe(database_, 3);
    database_.schrijf("test",
                      [&](Transactie& t) { toetskopStore::zetTeam(in(t, hertoets_), {2}); });
    const auto doet = [&](std::int64_t persoon) {
        return database_.lees(
            [&](Sessie& s) { return hertoetsStore::doetHertoetsVan(s, 1, persoon); });
    };
    EXPECT_TRUE(doet(2));
    EXPECT_FALSE(doet(3));
}

}  // namespace
}  // namespace maatlat
