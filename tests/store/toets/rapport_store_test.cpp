// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/rapport_store.h"

#include "hash/sha256.h"
#include "store/spoor/logboeklijst.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class RapportStoreTest : public testing::Test {
  protected:
    void stelVast(const std::string& html) {
        database_.schrijf("test", [&](Transactie& t) {
            toetskopStore::stelVast(in(t, 1), {0, 1, 2, "", "alles", ""}, [&](const auto&) {
                return Rapportbestand{"rapport.html", html};
            });
        });
    }
    std::optional<rapportStore::Rapport> lees(int editie) {
        return database_.lees([&](Sessie& s) { return rapportStore::lees(in(s, 1), editie); });
    }

    Database database_ = metToets();
};

TEST_F(RapportStoreTest, GeeftDeBytesVanElkeEditieTerug) {
    stelVast("<p>Eén.\r\n</p>");
    stelVast("<p>Twee.</p>");
    ASSERT_TRUE(lees(1) && lees(2));
    EXPECT_EQ(lees(1)->html, "<p>Eén.\r\n</p>");
    EXPECT_TRUE(lees(1)->heel);
    EXPECT_EQ(lees(1)->kenmerk,
              (rapportStore::Kenmerk{1, kMoment, "rapport.html", sha256Hex("<p>Eén.\r\n</p>")}));
    EXPECT_FALSE(lees(3));
    const auto gelogd = database_.lees([](Sessie& s) {
        return logboek::eerste(s, Gebeurtenis::rapportBevroren, "toets 1 editie 2");
    });
    ASSERT_TRUE(gelogd);
    EXPECT_EQ(gelogd->nieuw, lees(2)->kenmerk.sha256);
    EXPECT_EQ(gelogd->wanneer, kMoment);
}

TEST_F(RapportStoreTest, ZegtDatDeBytesZijnVeranderd) {
    stelVast("<p>Matig.</p>");
    database_.schrijf("test", [](Transactie& t) {
        Vraag(t, "DROP TRIGGER rapport_vast_bij_wijzigen").voerUit();
        Vraag(t, "UPDATE rapport SET html = '<p>Goed.</p>'").voerUit();
    });
    EXPECT_FALSE(lees(1)->heel);
}

TEST_F(RapportStoreTest, KentWatNogGeenRapportHeeft) {
    const auto zonder = [&] {
        return database_.lees([](Sessie& s) { return toetskopStore::zonderRapport(kSleutel, s); });
    };
    stelVast("<p>Tekst.</p>");
    database_.schrijf(
        "test", [](Transactie& t) { test::zetStatus(in(t, 1), Toetsstatus::vastgesteld, 0); });
    EXPECT_TRUE(zonder().empty());
    database_.schrijf("test", [](Transactie& t) {
        Vraag(t, "DROP TRIGGER rapport_vast_bij_verwijderen").voerUit();
        Vraag(t, "DELETE FROM rapport").voerUit();
    });
    EXPECT_EQ(zonder(), std::vector<std::int64_t>{1});
}

}  // namespace
}  // namespace maatlat
