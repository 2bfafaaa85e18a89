// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/handeling_store.h"

#include "support/database_hulp.h"
#include "support/proefopruimklok.h"

namespace maatlat {
namespace {

using namespace test;

class HandelingStoreTest : public testing::Test {
  protected:
    void onthoud(std::int64_t persoon, const std::string& sleutel, const std::string& inhoud,
                 const std::string& uitkomst) {
        database_.schrijf("test", [&](Transactie& t) {
            handelingStore::onthoud(t, persoon, sleutel, inhoud, uitkomst);
        });
    }
    std::optional<std::string> eerder(std::int64_t persoon, const std::string& sleutel,
                                      const std::string& inhoud) {
        return database_.lees([&](Sessie& sessie) {
            return handelingStore::eerder(sessie, persoon, sleutel, inhoud);
        });
    }

    std::string nu_ = kMoment;
    Database database_ = Database::openSchrijven(":memory:", [this] { return nu_; });
};

TEST_F(HandelingStoreTest, KentAlleenPreciesDezelfdePost) {
    onthoud(7, "sleutel", "inhoud", "12");
    EXPECT_EQ(eerder(7, "sleutel", "inhoud"), "12");
    EXPECT_EQ(eerder(8, "sleutel", "inhoud"), std::nullopt);
    EXPECT_EQ(eerder(7, "andere", "inhoud"), std::nullopt);
    EXPECT_EQ(eerder(7, "sleutel", "andere"), std::nullopt);
    onthoud(7, "sleutel", "andere", "");
    EXPECT_EQ(eerder(7, "sleutel", "andere"), "");
}

TEST_F(HandelingStoreTest, TweeKeerOnthoudenKanNiet) {
    onthoud(7, "sleutel", "inhoud", "12");
    EXPECT_ANY_THROW(onthoud(7, "sleutel", "inhoud", "13"));
    EXPECT_EQ(eerder(7, "sleutel", "inhoud"), "12");
}

TEST_F(HandelingStoreTest, RuimtOpWatOudIs) {
    onthoud(7, "oud", "inhoud", "1");
    nu_ = "2026-11-23T09:30:00.000Z";
    onthoud(7, "nieuw", "inhoud", "2");
    const auto ruimOp = [&](const std::string& voor) {
        return database_.schrijf("test", [&](Transactie& t) {
            return handelingStore::ruimOp(t, Proefopruimklok::op(kMoment), voor);
        });
    };
    EXPECT_EQ(ruimOp(nu_), 1);
    EXPECT_EQ(eerder(7, "oud", "inhoud"), std::nullopt);
    EXPECT_EQ(eerder(7, "nieuw", "inhoud"), "2");
    EXPECT_EQ(ruimOp(nu_), 0);
}

TEST_F(HandelingStoreTest, WeigertTekstDieNietHeelTerugkomt) {
    EXPECT_NE(foutBij([&] { onthoud(7, "\xFF", "inhoud", ""); }), "");
    EXPECT_NE(foutBij([&] { onthoud(7, "sleutel", "inhoud", std::string("\0", 1)); }), "");
}

}  // namespace
}  // namespace maatlat
