// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/transactiewacht.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class TransactieWachtTest : public testing::Test {
  protected:
    void SetUp() override { verbinding_.voerUit("CREATE TABLE t (n INTEGER)"); }
    std::int64_t aantal() { return verbinding_.getal("SELECT count(*) FROM t"); }

    Verbinding verbinding_{":memory:", Wijze::schrijven};
};

TEST_F(TransactieWachtTest, DraaitTerugZonderBevestiging) {
    {
        TransactieWacht wacht(verbinding_, true);
        verbinding_.voerUit("INSERT INTO t VALUES (1)");
        EXPECT_TRUE(verbinding_.inTransactie());
    }
    EXPECT_FALSE(verbinding_.inTransactie());
    EXPECT_EQ(aantal(), 0);
}

TEST_F(TransactieWachtTest, BewaartNaBevestiging) {
    {
        TransactieWacht wacht(verbinding_, true);
        verbinding_.voerUit("INSERT INTO t VALUES (1)");
        wacht.bevestig();
        EXPECT_FALSE(verbinding_.inTransactie());
    }
    EXPECT_EQ(aantal(), 1);
}

TEST_F(TransactieWachtTest, VerdraagtDatSqliteZelfAlTerugdraaide) {
    {
        TransactieWacht wacht(verbinding_, true);
        verbinding_.voerUit("ROLLBACK");
    }
    EXPECT_FALSE(verbinding_.inTransactie());
}

TEST(TransactieWacht, NeemtHetSchrijfrechtMeteen) {
    Databasemap map;
    Verbinding een(map.pad(), Wijze::schrijven);
    een.voerUit("PRAGMA journal_mode = WAL");
    Verbinding twee(map.pad(), Wijze::schrijven);
    twee.voerUit("PRAGMA busy_timeout = 0");
    TransactieWacht wacht(een, true);
    EXPECT_THROW(TransactieWacht(twee, true), Poco::Exception);
    EXPECT_NO_THROW(TransactieWacht(twee, false));
}

}  // namespace
}  // namespace maatlat
