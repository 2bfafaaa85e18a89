// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/aanmelding_store.h"

#include "store/mensen/link_store.h"
#include "store/mensen/persoon_store.h"
#include "support/database_hulp.h"
#include "support/proefopruimklok.h"

namespace maatlat {
namespace {

using namespace test;
using aanmeldingStore::Stap;

const std::string kLater = "2026-11-22T10:00:00.000Z";

class AanmeldingStoreTest : public testing::Test {
  protected:
    AanmeldingStoreTest() {
        database_.schrijf("test", [](Transactie& t) {
            for (const char* email : {"a@voorbeeld.nl", "b@voorbeeld.nl"}) {
                Persoon wie;
                wie.naam = wie.email = email;
                persoonStore::voegToe(t, wie);
            }
        });
    }
    template <class Werk>
    auto doe(Werk werk) {
        return database_.schrijf("test", werk);
    }
    auto lees(const std::string& hash) {
        return database_.lees([&](Sessie& s) { return aanmeldingStore::lees(s, hash); });
    }

    std::string moment_ = kMoment;
    Database database_ = Database::openSchrijven(":memory:", [this] { return moment_; });
};

TEST_F(AanmeldingStoreTest, BegintRaaktEnEindigt) {
    doe([](Transactie& t) {
        aanmeldingStore::begin(t, "een", 1, Stap::ingelogd);
        aanmeldingStore::begin(t, "half", 1, Stap::wachtwoord);
    });
    EXPECT_EQ(lees("een"),
              (aanmeldingStore::Aanmeldrij{"een", 1, kMoment, kMoment, Stap::ingelogd}));
    EXPECT_EQ(lees("half")->stap, Stap::wachtwoord);
    EXPECT_FALSE(lees("niets"));
    moment_ = kLater;
    doe([](Transactie& t) { aanmeldingStore::raak(t, "een"); });
    EXPECT_EQ(lees("een")->laatst, kLater);
    EXPECT_EQ(lees("een")->begonnen, kMoment);
    doe([](Transactie& t) { aanmeldingStore::eindig(t, "een"); });
    EXPECT_FALSE(lees("een"));
    EXPECT_TRUE(lees("half"));
}

TEST_F(AanmeldingStoreTest, EindigtAllesVanEenPersoon) {
    doe([](Transactie& t) {
        for (const char* hash : {"a1", "a2", "a3"})
            aanmeldingStore::begin(t, hash, 1, Stap::ingelogd);
        aanmeldingStore::begin(t, "b1", 2, Stap::ingelogd);
    });
    EXPECT_EQ(doe([](Transactie& t) { return aanmeldingStore::eindigAlle(t, 1, "a2"); }), 2);
    EXPECT_TRUE(lees("a2"));
    EXPECT_EQ(doe([](Transactie& t) { return aanmeldingStore::eindigAlle(t, 1); }), 1);
    EXPECT_TRUE(lees("b1"));
}

TEST_F(AanmeldingStoreTest, GeeftWieWanneerErIs) {
    doe([](Transactie& t) {
        aanmeldingStore::begin(t, "a1", 1, Stap::ingelogd);
        aanmeldingStore::begin(t, "b1", 2, Stap::wachtwoord);
    });
    moment_ = kLater;
    doe([](Transactie& t) { aanmeldingStore::begin(t, "a2", 1, Stap::ingelogd); });
    const auto rijen = database_.lees([](Sessie& s) { return aanmeldingStore::vanPersoon(s, 1); });
    ASSERT_EQ(rijen.size(), 2U);
    EXPECT_EQ(rijen[0].tokenHash, "a2");
    const auto gebruik =
        database_.lees([](Sessie& s) { return aanmeldingStore::laatsteGebruik(s); });
    EXPECT_EQ(gebruik, (std::map<std::int64_t, std::string>{{1, kLater}}));
}

TEST_F(AanmeldingStoreTest, RuimtOpWatVoorbijIs) {
    doe([](Transactie& t) { aanmeldingStore::begin(t, "oud", 1, Stap::ingelogd); });
    moment_ = kLater;
    doe([](Transactie& t) {
        aanmeldingStore::begin(t, "nieuw", 1, Stap::ingelogd);
        aanmeldingStore::ruimOp(t, Proefopruimklok::op(kMoment), kMoment, kMoment);
    });
    EXPECT_TRUE(lees("oud"));
    doe([](Transactie& t) {
        aanmeldingStore::ruimOp(t, Proefopruimklok::op(kLater), kMoment, kLater);
    });
    EXPECT_FALSE(lees("oud"));
    EXPECT_TRUE(lees("nieuw"));
}

TEST_F(AanmeldingStoreTest, EenLinkNeemtDePlaatsVanDeVorige) {
    using linkStore::Link;
    using linkStore::Linksoort;
    const auto link = [&](const std::string& hash) {
        return database_.lees([&](Sessie& s) { return linkStore::lees(s, hash); });
    };
    const Link herstel{1, Linksoort::herstelZonderCode, kLater};
    doe([&](Transactie& t) {
        linkStore::maak(t, "eerste", {1, Linksoort::uitnodiging, kMoment});
        linkStore::maak(t, "ander", {2, Linksoort::herstel, kMoment});
        linkStore::maak(t, "tweede", herstel);
    });
    EXPECT_FALSE(link("eerste"));
    EXPECT_EQ(link("tweede"), herstel);
    EXPECT_EQ(link("ander")->soort, Linksoort::herstel);
    EXPECT_EQ(database_.lees([](Sessie& s) { return linkStore::vanPersoon(s, 1); }), herstel);
    doe([](Transactie& t) { linkStore::wis(t, 1); });
    EXPECT_FALSE(link("tweede"));
    EXPECT_TRUE(link("ander"));
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE instr(sleutel, 'eerste') OR "
                    "instr(nieuw, 'eerste')"),
              0);
}

}  // namespace
}  // namespace maatlat
