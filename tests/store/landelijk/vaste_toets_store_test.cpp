// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/vaste_toets_store.h"

#include <gtest/gtest.h>

#include "domain/gebeurtenis.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

class VasteToetsStoreTest : public testing::Test {
  protected:
    std::int64_t stand() {
        return database_.lees([](Sessie& sessie) { return vasteToetsStore::logstand(sessie); });
    }
    void log(Gebeurtenis wat) {
        database_.schrijf("test", [&](Transactie& transactie) { transactie.log(wat, "x"); });
    }
    bool onveranderdSinds(std::int64_t toen) {
        return database_.lees([&](Sessie& sessie) {
            return vasteToetsStore::onveranderdTussen(sessie, toen,
                                                      vasteToetsStore::logstand(sessie));
        });
    }
    Database database_ = test::inGeheugen();
};

TEST_F(VasteToetsStoreTest, VindtNietsVeranderdDoorWatErLoopt) {
    const std::int64_t toen = stand();
    EXPECT_TRUE(onveranderdSinds(toen));
    log(Gebeurtenis::veldGewijzigd);
    log(Gebeurtenis::ingelogd);
    EXPECT_GT(stand(), toen);
    EXPECT_TRUE(onveranderdSinds(toen));
}

TEST_F(VasteToetsStoreTest, IsNergensZekerVanAlsErIetsAndersIsGebeurd) {
    for (const Gebeurtenis een :
         {Gebeurtenis::toetsVastgesteld, Gebeurtenis::statusGewijzigd, Gebeurtenis::scoresGewijzigd,
          Gebeurtenis::toetsToegevoegd, Gebeurtenis::toetsUitOnderzoek,
          Gebeurtenis::onderzoekGecorrigeerd, Gebeurtenis::organisatieGewijzigd,
          Gebeurtenis::organisatieOpgegaan, Gebeurtenis::databaseHersteld}) {
        const std::int64_t toen = stand();
        log(een);
        log(Gebeurtenis::veldGewijzigd);
        EXPECT_FALSE(onveranderdSinds(toen)) << naam(een);
        EXPECT_TRUE(onveranderdSinds(toen + 1)) << naam(een);
    }
}

TEST_F(VasteToetsStoreTest, WeetNietsVanWatErEerderStond) {
    const std::int64_t toen = stand();
    EXPECT_FALSE(onveranderdSinds(toen + 1));
}

}  // namespace
}  // namespace maatlat
