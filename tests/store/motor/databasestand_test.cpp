// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/databasestand.h"

#include <algorithm>

#include "store/motor/verbinding.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class DatabasestandTest : public testing::Test {
  protected:
    void schrijf(const std::string& sql) {
        Database::openSchrijven(map_.pad(), vasteKlok()).schrijf("test", [&](Transactie& t) {
            t.verbinding().voerUit(sql);
        });
    }
    Tabelstand instelling() {
        const Databasestand stand = databasestand(map_.pad());
        return *std::ranges::find(stand.tabellen, "instelling", &Tabelstand::naam);
    }

    Databasemap map_;
};

TEST_F(DatabasestandTest, TeltEnHashtWatErStaat) {
    schrijf("INSERT INTO instelling VALUES ('a', 'een'), ('b', 'twee')");
    const Tabelstand eerst = instelling();
    EXPECT_EQ(eerst.aantal, 2);
    schrijf("UPDATE instelling SET waarde = 'drie' WHERE naam = 'a'");
    EXPECT_NE(instelling().sha256, eerst.sha256);
    // The same rows, whatever the way they came there.
    schrijf("DELETE FROM instelling; INSERT INTO instelling VALUES ('b', 'twee'), ('a', 'een')");
    EXPECT_EQ(instelling(), eerst);
    // Where one value ends and the next begins counts, too.
    schrijf("DELETE FROM instelling; INSERT INTO instelling VALUES ('ae', 'en'), ('b', 'twee')");
    EXPECT_NE(instelling().sha256, eerst.sha256);
}

TEST_F(DatabasestandTest, KentElkeTabelEnVindtDitHeel) {
    schrijf("INSERT INTO instelling VALUES ('a', 'een')");
    const Databasestand stand = databasestand(map_.pad());
    EXPECT_THAT(stand.fouten, testing::IsEmpty());
    EXPECT_EQ(stand.losseVerwijzingen, 0);
    EXPECT_GT(stand.versie, 0);
    EXPECT_GT(stand.tabellen.size(), 20u);
    EXPECT_EQ(std::ranges::count(stand.tabellen, "logboek", &Tabelstand::naam), 1);
}

TEST_F(DatabasestandTest, ZegtWatNietKlopt) {
    schrijf("INSERT INTO instelling VALUES ('a', 'een')");
    {
        Verbinding ander(map_.pad(), Wijze::schrijven);
        ander.voerUit(
            "PRAGMA foreign_keys = OFF; INSERT INTO persoon_rol (persoon, rol) VALUES (999, "
            "'beheerder')");
    }
    EXPECT_EQ(databasestand(map_.pad()).losseVerwijzingen, 1);
    EXPECT_THROW(databasestand(map_.pad("weg.db")), Gebruikersfout);
}

}  // namespace
}  // namespace maatlat
