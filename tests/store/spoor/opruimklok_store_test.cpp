// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/opruimklok_store.h"

#include "store/motor/schema.h"
#include "store/motor/verbinding.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

TEST(OpruimklokStore, EenNieuweDatabaseHeeftNogGeenKlokGeloofd) {
    Database database = inGeheugen();
    EXPECT_EQ(database.lees(opruimklokStore::vertrouwd), "");
    database.schrijf("test", opruimklokStore::vertrouw);
    EXPECT_EQ(database.lees(opruimklokStore::vertrouwd), kMoment);
}

TEST(OpruimklokStore, EenOudereDatabaseBegintMetHaarLaatsteRegelNietMetDeKlokVanNu) {
    Verbinding verbinding(":memory:", Wijze::schrijven);
    for (const Migratie& stap : schema()) {
        verbinding.voerUit(std::string(stap.sql));
        if (stap.versie == 8)
            for (const char* regel :
                 {"(1, '2025-03-01T09:30:00.000Z', 'x', 'x', '', '', '', '', printf('%064d', 3))",
                  "(2, '2025-04-01T09:30:00.000Z', 'x', 'x', '', '', '', '', printf('%064d', 3))"})
                verbinding.voerUit("INSERT INTO logboek VALUES " + std::string(regel));
    }
    EXPECT_EQ(verbinding.woord("SELECT vertrouwd FROM opruimklok"), "2025-04-01T09:30:00.000Z");
}

}  // namespace
}  // namespace maatlat
