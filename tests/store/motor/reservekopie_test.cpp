// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/reservekopie.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class ReservekopieTest : public testing::Test {
  protected:
    void SetUp() override {
        verbinding_.voerUit("PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER)");
        verbinding_.voerUit("INSERT INTO t VALUES (5)");
    }

    Databasemap map_;
    Verbinding verbinding_{map_.pad(), Wijze::schrijven};
};

TEST_F(ReservekopieTest, IsHeelMetWatNogInHetLogStaat) {
    const std::string naam = maakReservekopie(verbinding_, map_.pad(), "kopie");
    EXPECT_EQ(naam, map_.pad("maatlat.kopie.db"));
    EXPECT_EQ(Verbinding(naam, Wijze::stilstaand).getal("SELECT n FROM t"), 5);
    EXPECT_FALSE(map_.bestanden().contains("maatlat.kopie.db.deel"));
}

TEST_F(ReservekopieTest, LaatEenEerdereKopieStaan) {
    maakReservekopie(verbinding_, map_.pad(), "kopie");
    verbinding_.voerUit("UPDATE t SET n = 6");
    EXPECT_EQ(maakReservekopie(verbinding_, map_.pad(), "kopie"), map_.pad("maatlat.kopie-2.db"));
    EXPECT_EQ(Verbinding(map_.pad("maatlat.kopie.db"), Wijze::stilstaand).getal("SELECT n FROM t"),
              5);
}

TEST_F(ReservekopieTest, RuimtEenHalveKopieVanEenEerdereKeerOp) {
    schrijfBestand(map_.pad("maatlat.kopie.db.deel"), "half");
    const std::string naam = maakReservekopie(verbinding_, map_.pad(), "kopie");
    EXPECT_EQ(Verbinding(naam, Wijze::stilstaand).getal("SELECT n FROM t"), 5);
    EXPECT_FALSE(map_.bestanden().contains("maatlat.kopie.db.deel"));
}

}  // namespace
}  // namespace maatlat
