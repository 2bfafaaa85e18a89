// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/logboek.h"

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/verbinding.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class LogboekTest : public testing::Test {
  protected:
    void schrijfRegels(int aantal) {
        database_.schrijf("j.devries", [&](Transactie& transactie) {
            for (int i = 1; i <= aantal; ++i)
                transactie.log(Gebeurtenis::scoresGewijzigd, "toets " + std::to_string(i),
                               "1.1.1: onbeoordeeld\n", "1.1.1: voldoende\n");
        });
    }

    Logboekstand controleer() { return database_.lees(logboek::controleer); }

    /// What an attacker with the file could do: the triggers do not stand in the way.
    void knoei(const std::string& sql) {
        database_.schrijf("knoeier", [&](Transactie& transactie) {
            for (const std::string trigger : {"wijzigen", "verwijderen"})
                Vraag(transactie, "DROP TRIGGER IF EXISTS logboek_vast_bij_" + trigger).voerUit();
            Vraag(transactie, sql).voerUit();
        });
    }

    std::string weigering(const std::string& sql) {
        try {
            database_.schrijf("test", [&](Transactie& t) { Vraag(t, sql).voerUit(); });
        } catch (const Poco::Exception& fout) {
            return fout.displayText();
        }
        return {};
    }

    Database database_ = inGeheugen();
};

TEST_F(LogboekTest, LeegIsHeel) {
    EXPECT_EQ(controleer(), (Logboekstand{0, "", std::nullopt}));
}

TEST_F(LogboekTest, ElkeRegelSluitAanOpDeVorige) {
    schrijfRegels(2);
    schrijfRegels(1);
    // The hashes are laid down: a change in how they are made would break every existing log.
    // Computed outside this program, from the description in logboek.cpp.
    EXPECT_EQ(controleer(),
              (Logboekstand{3, "4707a97b22b3a492fac8186c2f6b4e11a6c6c9fb1ecdbd14973e9e59c30598a4",
                            std::nullopt}));
}

TEST_F(LogboekTest, ZegtWieWanneerWat) {
    schrijfRegels(1);
    const auto veld = [&](const std::string& naam) {
        return database_.lees([&](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT " + naam + " FROM logboek WHERE nr = 1");
            vraag.stap();
            return vraag.tekst(0);
        });
    };
    EXPECT_EQ(veld("wanneer"), kMoment);
    EXPECT_EQ(veld("wie"), "j.devries");
    EXPECT_EQ(veld("wat"), "scores gewijzigd");
    EXPECT_EQ(veld("sleutel"), "toets 1");
    EXPECT_EQ(veld("oud"), "1.1.1: onbeoordeeld\n");
    EXPECT_EQ(veld("nieuw"), "1.1.1: voldoende\n");
}

TEST_F(LogboekTest, LangLogboekInDelen) {
    schrijfRegels(2001);
    EXPECT_EQ(controleer().aantal, 2001);
    EXPECT_EQ(controleer().gebroken, std::nullopt);
    knoei("UPDATE logboek SET nieuw = 'anders' WHERE nr = 1001");
    EXPECT_EQ(controleer().gebroken, 1001);
}

TEST_F(LogboekTest, KanAlleenWordenAangevuld) {
    schrijfRegels(2);
    EXPECT_THAT(weigering("UPDATE logboek SET wie = 'x'"), testing::HasSubstr("verandert niet"));
    EXPECT_THAT(weigering("DELETE FROM logboek WHERE nr = 2"),
                testing::HasSubstr("verdwijnt niet"));
    EXPECT_THAT(weigering("INSERT OR REPLACE INTO logboek SELECT nr, wanneer, 'x', wat, sleutel, "
                          "oud, nieuw, vorige, hash FROM logboek WHERE nr = 1"),
                testing::HasSubstr("verdwijnt niet"));
    EXPECT_EQ(controleer().aantal, 2);
}

TEST_F(LogboekTest, ZietGeknoei) {
    const std::vector<std::pair<std::string, std::int64_t>> gevallen{
        {"UPDATE logboek SET wie = 'ander' WHERE nr = 2", 2},
        {"UPDATE logboek SET wanneer = '2026-11-22T09:30:00.001Z' WHERE nr = 4", 4},
        {"UPDATE logboek SET oud = oud || '1', nieuw = substr(nieuw, 2) WHERE nr = 1", 1},
        {"UPDATE logboek SET vorige = hash WHERE nr = 3", 3},
        {"DELETE FROM logboek WHERE nr = 1", 1},
        {"DELETE FROM logboek WHERE nr = 3", 3},
        {"UPDATE logboek SET nr = CASE nr WHEN 2 THEN 100 ELSE nr END", 2},
    };
    for (const auto& [sql, regel] : gevallen) {
        database_ = inGeheugen();
        schrijfRegels(4);
        knoei(sql);
        EXPECT_EQ(controleer().gebroken, regel) << sql;
    }
}

// Lines that are right in themselves, with a hash that belongs to them, but do not follow on the
// line before them.
TEST_F(LogboekTest, ZietGeknoeiMetEenNieuweHash) {
    const auto voegToe = [&](int nr, const std::string& vorige) {
        std::string bytes;
        for (const std::string& veld :
             {std::to_string(nr), kMoment, std::string("x"), std::string("x"), std::string(),
              std::string(), std::string(), vorige})
            bytes += std::to_string(veld.size()) + ":" + veld;
        knoei("INSERT INTO logboek VALUES (" + std::to_string(nr) + ", '" + kMoment +
              "', 'x', 'x', '', '', '', '" + vorige + "', '" + sha256Hex(bytes) + "')");
    };
    schrijfRegels(2);
    const std::string kop = controleer().kop;
    voegToe(3, kop);
    EXPECT_EQ(controleer().gebroken, std::nullopt);  // so the lines below are well made too
    knoei("DELETE FROM logboek WHERE nr = 3");
    voegToe(3, std::string(64, 'a'));
    EXPECT_EQ(controleer().gebroken, 3);
    knoei("DELETE FROM logboek WHERE nr = 3");
    voegToe(4, kop);
    EXPECT_EQ(controleer().gebroken, 3);
}

TEST_F(LogboekTest, AfgekneptEindeBlijktUitAantalEnKop) {
    schrijfRegels(4);
    const Logboekstand vooraf = controleer();
    knoei("DELETE FROM logboek WHERE nr = 4");
    EXPECT_EQ(controleer().gebroken, std::nullopt);
    EXPECT_NE(controleer(), vooraf);
}

TEST_F(LogboekTest, WeigertTekstDieNietHeelTerugkomt) {
    EXPECT_NE(foutBij([&] {
                  database_.schrijf("test", [](Transactie& transactie) {
                      transactie.log(Gebeurtenis::scoresGewijzigd, "sleutel", "",
                                     std::string("a\0b", 3));
                  });
              }),
              "");
    EXPECT_NE(foutBij([&] { database_.schrijf("j\xFF", [](Transactie&) {}); }), "");
    EXPECT_EQ(controleer().aantal, 0);
}

}  // namespace
}  // namespace maatlat
