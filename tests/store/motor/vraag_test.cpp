// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/vraag.h"

#include <Poco/Data/SQLite/SQLiteException.h>

#include "store/motor/transactie.h"
#include "store/motor/verbinding.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class VraagTest : public testing::Test {
  protected:
    void SetUp() override {
        verbinding_.voerUit("CREATE TABLE t (n INTEGER PRIMARY KEY, w TEXT) STRICT");
    }
    int voegToe(int n, const std::optional<std::string>& w) {
        return Vraag(transactie_, "INSERT INTO t (n, w) VALUES (?, ?)").bind(n, w).voerUit();
    }

    Verbinding verbinding_{":memory:", Wijze::schrijven};
    Logboeksleutel sleutel_{"een sleutel"};
    Transactie transactie_{verbinding_, "test", kMoment, {sleutel_}};
};

TEST_F(VraagTest, GeeftDeRijenOpVolgorde) {
    EXPECT_EQ(voegToe(2, "twee"), 1);
    EXPECT_EQ(voegToe(1, "één"), 1);
    Vraag vraag(transactie_, "SELECT n, w FROM t WHERE n < ? ORDER BY n");
    vraag.bind(3);
    ASSERT_TRUE(vraag.stap());
    EXPECT_EQ(vraag.getal(0), 1);
    EXPECT_EQ(vraag.tekst(1), "één");
    ASSERT_TRUE(vraag.stap());
    EXPECT_EQ(vraag.klein(0), 2);
    EXPECT_FALSE(vraag.stap());
}

TEST_F(VraagTest, DoorEenSessieVerandertNiets) {
    voegToe(1, "een");
    Sessie& sessie = transactie_;
    EXPECT_TRUE(Vraag(sessie, "SELECT n FROM t").stap());
    EXPECT_THROW(Vraag(sessie, "DELETE FROM t"), std::logic_error);
    EXPECT_THROW(Vraag(sessie, "INSERT INTO t (n, w) VALUES (2, '')"), std::logic_error);
    EXPECT_EQ(getal(sessie, "SELECT count(*) FROM t"), 1);
}

TEST_F(VraagTest, GrootsteGetalEnLegeTekstKomenHeelTerug) {
    Vraag vraag(transactie_, "SELECT ?, ?, ?");
    vraag.bind(INT64_MAX, std::string_view(), std::optional<std::string>());
    ASSERT_TRUE(vraag.stap());
    EXPECT_EQ(vraag.getal(0), INT64_MAX);
    EXPECT_EQ(vraag.tekst(1), "");
    EXPECT_FALSE(vraag.isLeeg(1));
    EXPECT_TRUE(vraag.isLeeg(2));
    EXPECT_EQ(vraag.tekst(2), "");
}

TEST_F(VraagTest, BegintElkeKeerOpnieuwZonderOudeWaarden) {
    for (int n = 1; n <= 3; ++n)
        voegToe(n, "w");
    for (int keer = 0; keer < 2; ++keer) {
        Vraag vraag(transactie_, "SELECT n FROM t ORDER BY n");
        ASSERT_TRUE(vraag.stap());  // and leaves the rest
        EXPECT_EQ(vraag.getal(0), 1);
    }
    EXPECT_EQ(Vraag(transactie_, "UPDATE t SET w = 'x' WHERE n > ?").bind(1).voerUit(), 2);
    EXPECT_EQ(Vraag(transactie_, "UPDATE t SET w = 'x' WHERE n > ?").bind(2).voerUit(), 1);
}

TEST_F(VraagTest, KanBinnenZichzelfGesteldWorden) {
    voegToe(1, "w");
    voegToe(2, "w");
    const std::string_view sql = "SELECT n FROM t ORDER BY n";
    int paren = 0;
    Vraag buiten(transactie_, sql);
    while (buiten.stap()) {
        Vraag binnen(transactie_, sql);
        while (binnen.stap())
            ++paren;
    }
    EXPECT_EQ(paren, 4);
}

TEST_F(VraagTest, FoutenKomenAlsVanPoco) {
    voegToe(1, "w");
    EXPECT_THROW(voegToe(1, "w"), Poco::Data::SQLite::ConstraintViolationException);
    EXPECT_EQ(voegToe(2, "w"), 1);  // the statement can be used again
    EXPECT_THROW(Vraag(transactie_, "ONZIN"), Poco::Exception);
    EXPECT_THROW(Vraag(transactie_, "SELECT n FROM t WHERE n = ?").bind(1, 2), std::exception);
    EXPECT_THROW(Vraag(transactie_, "SELECT n FROM t WHERE n = ? AND w = ?").bind(1),
                 std::logic_error);
}

TEST_F(VraagTest, OverleeftEenWijzigingVanHetSchema) {
    voegToe(1, "w");
    verbinding_.voerUit("ALTER TABLE t ADD COLUMN x TEXT");
    EXPECT_EQ(voegToe(2, "w"), 1);
}

TEST_F(VraagTest, HoudtGeenTransactieOpen) {
    voegToe(1, "w");
    verbinding_.voerUit("BEGIN");
    {
        Vraag vraag(transactie_, "SELECT n FROM t");
        vraag.stap();
    }
    verbinding_.voerUit("COMMIT");
    EXPECT_FALSE(verbinding_.inTransactie());
}

}  // namespace
}  // namespace maatlat
