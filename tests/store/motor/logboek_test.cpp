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
                               Logwaarde::eigenWoorden("1.1.1: onbeoordeeld\n"),
                               Logwaarde::eigenWoorden("1.1.1: voldoende\n"));
        });
    }

    Logboekstand controleer() { return logboekstand(database_); }

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
    EXPECT_EQ(controleer().aantal, 3);
    EXPECT_EQ(controleer().gebroken, std::nullopt);
}

/// The seals are laid down: a change in how they are made would break every existing log. Computed
/// outside this program, from the description in logboeksleutel.h, with the bytes 0 to 31 as key.
TEST(Logboek, ZegelsLiggenVast) {
    std::string bytes;
    for (char een = 0; een < 32; ++een)
        bytes += een;
    const Logboeksleutel sleutel(bytes);
    EXPECT_EQ(sleutel.kenmerk(),
              "9cf14843fe528db5e142820d37b24d7d953dfd6eb89cd38c1c3729027b904731");
    EXPECT_EQ(sleutel.zegel(Zegelsoort::inhoud, {"Een tekst."}),
              "feb74fb03780b2971fbe39c9ff120611736367ba6f1a3e9e88b9886d49bb9944");
    std::string kop;
    for (const int nr : {1, 2, 3})
        kop = logboek::zegelVan({nr,
                                 kMoment,
                                 "j.devries",
                                 "scores gewijzigd",
                                 "toets " + std::to_string(nr == 3 ? 1 : nr),
                                 "1.1.1: onbeoordeeld\n",
                                 "1.1.1: voldoende\n",
                                 kop,
                                 {}},
                                sleutel);
    EXPECT_EQ(kop, "2cc42a292e296d88c9fbf62e2920ec4d036e0a25d6582711796a8f6d74011661");
}

/// Before, whoever could write the file could compute a chain that fits.
TEST_F(LogboekTest, ZietHashesDieZonderDeSleutelZijnNagerekend) {
    schrijfRegels(3);
    std::string vorige;
    for (const int nr : {1, 2, 3}) {
        std::string bytes;
        for (const std::string& veld :
             {std::to_string(nr), kMoment, std::string("j.devries"),
              std::string("scores gewijzigd"), "toets " + std::to_string(nr),
              std::string("1.1.1: onbeoordeeld\n"), std::string("1.1.1: onvoldoende\n"), vorige})
            bytes += std::to_string(veld.size()) + ":" + veld;
        knoei("UPDATE logboek SET nieuw = '1.1.1: onvoldoende' || char(10), vorige = '" + vorige +
              "', hash = '" + sha256Hex(bytes) + "' WHERE nr = " + std::to_string(nr));
        vorige = sha256Hex(bytes);
    }
    EXPECT_EQ(database_.lees(logboek::controleerZonderSleutel).gebroken, std::nullopt)
        << "as it was checked before";
    EXPECT_EQ(controleer().gebroken, 1);
}

TEST_F(LogboekTest, WatIsGetyptStaatErAlsZegel) {
    database_.schrijf("wie", [](Transactie& transactie) {
        transactie.log(Gebeurtenis::onderzoekGewijzigd, "onderzoek 1", {},
                       Logwaarde::getypt("Naam van een kind"));
    });
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek WHERE oud = '' AND nieuw = '" +
                                   inhoudzegel(database_, "Naam van een kind") + "'"),
              1);
}

/// Somebody was at the table while the program ran: the next line says so, for good.
TEST_F(LogboekTest, EenLegeTabelStaatInDeVolgendeRegel) {
    schrijfRegels(3);
    const std::string kop = controleer().kop;
    knoei("DELETE FROM logboek");
    schrijfRegels(1);
    const auto regels = database_.lees([](Sessie& s) { return logboek::regelsNa(s, 0, 9, 9); });
    ASSERT_EQ(regels.size(), 2U);
    EXPECT_EQ(regels[0].wat, naam(Gebeurtenis::logboekBeschadigd));
    EXPECT_EQ(regels[0].oud, "regel 3 met kenmerk " + kop);
    EXPECT_EQ(regels[0].nieuw, "geen regels");
    schrijfRegels(1);
    EXPECT_EQ(controleer().aantal, 3) << "it is said once";
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

TEST_F(LogboekTest, ZietGeknoeiInEenDeelAlsHetDaarIs) {
    const auto deel = [&](std::int64_t na, std::int64_t tot) {
        return database_
            .lees([&](Sessie& sessie) {
                return logboek::controleerDeel(sessie, *database_.logboeksleutel(), na, tot);
            })
            .gebroken;
    };
    schrijfRegels(6);
    EXPECT_EQ(deel(0, 6), std::nullopt);
    EXPECT_EQ(deel(2, 4), std::nullopt);
    EXPECT_EQ(deel(6, 6), std::nullopt);
    knoei("UPDATE logboek SET wie = 'ander' WHERE nr = 3");
    EXPECT_EQ(deel(2, 4), 3);
    EXPECT_EQ(deel(0, 2), std::nullopt);
    EXPECT_EQ(deel(3, 6), std::nullopt) << "the next line holds the hash that stands there";
    knoei("DELETE FROM logboek WHERE nr = 6");
    EXPECT_EQ(deel(4, 6), 6);
    knoei("DELETE FROM logboek WHERE nr = 4");
    EXPECT_EQ(deel(4, 5), 5) << "nothing to fit on";
}

// Lines that are right in themselves, with a seal that belongs to them, but do not follow on the
// line before them.
TEST_F(LogboekTest, ZietGeknoeiMetEenNieuweHash) {
    const auto voegToe = [&](int nr, const std::string& vorige) {
        const std::string hash = logboek::zegelVan({nr, kMoment, "x", "x", "", "", "", vorige, {}},
                                                   *database_.logboeksleutel());
        knoei("INSERT INTO logboek VALUES (" + std::to_string(nr) + ", '" + kMoment +
              "', 'x', 'x', '', '', '', '" + vorige + "', '" + hash + "')");
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
                      transactie.log(Gebeurtenis::scoresGewijzigd, "sleutel", {},
                                     Logwaarde::eigenWoorden(std::string("a\0b", 3)));
                  });
              }),
              "");
    EXPECT_NE(foutBij([&] { database_.schrijf("j\xFF", [](Transactie&) {}); }), "");
    EXPECT_EQ(controleer().aantal, 0);
}

}  // namespace
}  // namespace maatlat
