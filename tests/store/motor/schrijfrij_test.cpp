// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schrijfrij.h"

#include <algorithm>
#include <future>
#include <latch>
#include <optional>
#include <thread>

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

/// A queue before a file, and a first caller who holds it up for as long as the test wants: what is
/// asked meanwhile becomes one group.
class SchrijfrijTest : public testing::Test {
  protected:
    SchrijfrijTest() {
        verbinding_.voerUit("PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER PRIMARY KEY)");
    }
    ~SchrijfrijTest() override { laatGaan(); }

    void houdOp() {
        draden_.emplace_back([this] {
            rij_.voerUit([&](Verbinding&) {
                begonnen_.count_down();
                verder_.get_future().wait();
            });
        });
        begonnen_.wait();
    }

    /// Asks in a thread of its own, behind those who asked before.
    std::shared_future<std::string> vraag(std::function<void(Verbinding&)> werk) {
        std::packaged_task<std::string()> taak([this, werk = std::move(werk)] {
            try {
                rij_.voerUit(werk);
            } catch (const std::exception& fout) {
                return std::string(fout.what());
            }
            return std::string();
        });
        std::shared_future<std::string> uitkomst = taak.get_future();
        const std::size_t vooraf = rij_.wachtend();
        draden_.emplace_back(std::move(taak));
        while (rij_.wachtend() == vooraf)
            std::this_thread::yield();
        return uitkomst;
    }
    std::shared_future<std::string> vraagRij(int n) {
        return vraag([this, n](Verbinding& verbinding) { voegToe(verbinding, n); });
    }

    void laatGaan() {
        if (draden_.empty()) return;
        verder_.set_value();
        for (std::thread& een : draden_)
            een.join();
        draden_.clear();
    }

    void voegToe(Verbinding& verbinding, int n) {
        volgorde_.push_back(n);
        verbinding.voerUit("INSERT INTO t VALUES (" + std::to_string(n) + ")");
    }

    /// As another program would see the file.
    std::int64_t opgeslagen(const std::string& vraag = "SELECT count(*) FROM t") {
        return Verbinding(map_.pad(), Wijze::lezen).getal(vraag);
    }

    Databasemap map_;
    Verbinding verbinding_{map_.pad(), Wijze::schrijven};
    Schrijfrij rij_{verbinding_};
    std::vector<int> volgorde_;  ///< only written by work, so by one thread at a time
    std::vector<std::thread> draden_;
    std::latch begonnen_{1};
    std::promise<void> verder_;
};

TEST_F(SchrijfrijTest, WieHetEerstKomtGaatHetEerst) {
    houdOp();
    for (int n = 1; n <= 150; ++n)
        vraagRij(n);
    laatGaan();
    ASSERT_EQ(volgorde_.size(), 150u);
    EXPECT_TRUE(std::is_sorted(volgorde_.begin(), volgorde_.end()));
    EXPECT_EQ(opgeslagen(), 150);
    EXPECT_EQ(rij_.wachtend(), 0u);
}

TEST_F(SchrijfrijTest, NiemandIsKlaarVoorHetOpSchijfStaat) {
    houdOp();
    const auto eerste = vraagRij(1);
    vraag([&](Verbinding&) {
        // The first of the group was done, and is not told yet.
        EXPECT_EQ(volgorde_, std::vector{1});
        EXPECT_EQ(opgeslagen(), 0);
        EXPECT_EQ(eerste.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
    });
    laatGaan();
    EXPECT_EQ(eerste.get(), "");
    EXPECT_EQ(opgeslagen(), 1);
}

TEST_F(SchrijfrijTest, MislukteTaakLaatDeAnderenStaan) {
    houdOp();
    const auto eerste = vraagRij(1);
    const auto halverwege = vraag([this](Verbinding& verbinding) {
        voegToe(verbinding, 2);
        throw Gebruikersfout("halverwege");
    });
    const auto dubbel = vraagRij(1);
    const auto laatste = vraagRij(3);
    laatGaan();
    EXPECT_EQ(eerste.get(), "");
    EXPECT_EQ(halverwege.get(), "halverwege");
    EXPECT_NE(dubbel.get(), "");
    EXPECT_EQ(laatste.get(), "");
    EXPECT_EQ(opgeslagen("SELECT group_concat(n, '') FROM t"), 13);
    EXPECT_FALSE(verbinding_.inTransactie());
}

TEST_F(SchrijfrijTest, AlsDeGroepNietOpSchijfKanWeetIedereenHet) {
    verbinding_.voerUit(
        "CREATE TABLE k (n INTEGER REFERENCES t (n) DEFERRABLE INITIALLY DEFERRED)");
    houdOp();
    const auto eerste = vraagRij(1);
    const auto schuldig = vraag([](Verbinding& verbinding) {
        verbinding.voerUit("INSERT INTO k VALUES (99)");  // shows at the COMMIT
    });
    const auto eigenFout = vraag([](Verbinding&) { throw Gebruikersfout("van mij"); });
    laatGaan();
    EXPECT_NE(eerste.get(), "");
    EXPECT_NE(schuldig.get(), "");
    EXPECT_EQ(eigenFout.get(), "van mij");
    EXPECT_EQ(opgeslagen(), 0);
    EXPECT_FALSE(verbinding_.inTransactie());
    rij_.voerUit([&](Verbinding& verbinding) { voegToe(verbinding, 1); });
    EXPECT_EQ(opgeslagen(), 1);
}

// SQLite takes back the whole transaction when the disk is full, not one task of it. Who was before
// is told; who comes after gets a transaction of their own.
TEST_F(SchrijfrijTest, VolleSchijfVerliestNiemandsWijzigingStil) {
    verbinding_.voerUit("CREATE TABLE groot (b BLOB)");
    houdOp();
    const auto eerste = vraagRij(1);
    const auto teGroot = vraag([](Verbinding& verbinding) {
        verbinding.voerUit(
            "PRAGMA max_page_count = 1; INSERT INTO groot VALUES (zeroblob(900000))");
    });
    const auto laatste = vraagRij(3);
    laatGaan();
    EXPECT_THAT(eerste.get(), testing::HasSubstr("full"));
    EXPECT_THAT(teGroot.get(), testing::HasSubstr("full"));
    EXPECT_EQ(laatste.get(), "");
    EXPECT_EQ(opgeslagen(), 1);
    EXPECT_EQ(opgeslagen("SELECT max(n) FROM t"), 3);
    EXPECT_EQ(opgeslagen("SELECT count(*) FROM groot"), 0);
}

TEST_F(SchrijfrijTest, BezetteDatabaseWeigertDeHeleGroep) {
    verbinding_.voerUit("PRAGMA busy_timeout = 0");
    std::optional<Verbinding> vreemd(std::in_place, map_.pad(), Wijze::schrijven);
    vreemd->voerUit("BEGIN IMMEDIATE");
    EXPECT_ANY_THROW(rij_.voerUit([&](Verbinding& verbinding) { voegToe(verbinding, 1); }));
    vreemd.reset();
    rij_.voerUit([&](Verbinding& verbinding) { voegToe(verbinding, 1); });
    EXPECT_EQ(volgorde_, std::vector{1});  // the refused one had not begun
    EXPECT_EQ(opgeslagen(), 1);
}

TEST_F(SchrijfrijTest, SchrijvenBinnenSchrijvenKanNiet) {
    rij_.voerUit([&](Verbinding&) {
        EXPECT_TRUE(rij_.schrijftHier());
        EXPECT_THROW(rij_.voerUit([](Verbinding&) {}), std::logic_error);
    });
    EXPECT_FALSE(rij_.schrijftHier());
    rij_.voerUit([](Verbinding&) {});
}

TEST_F(SchrijfrijTest, VeelDradenDoorElkaarVerliezenNiets) {
    std::vector<std::thread> draden;
    for (int draad = 0; draad < 16; ++draad)
        draden.emplace_back([&, draad] {
            for (int i = 0; i < 25; ++i)
                try {
                    rij_.voerUit([&](Verbinding& verbinding) {
                        voegToe(verbinding, draad * 100 + i);
                        if (i % 5 == 4) throw Gebruikersfout("deze niet");
                    });
                } catch (const Gebruikersfout&) {
                }
        });
    for (std::thread& een : draden)
        een.join();
    EXPECT_EQ(opgeslagen(), 16 * 20);
    EXPECT_EQ(opgeslagen("SELECT count(*) FROM t WHERE n % 5 = 4"), 0);
}

}  // namespace
}  // namespace maatlat
