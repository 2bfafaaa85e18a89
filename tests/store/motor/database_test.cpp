// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/database.h"

#include <atomic>
#include <filesystem>
#include <system_error>
#include <thread>

#include "store/motor/schema.h"
#include "store/motor/verbinding.h"
#include "store/onderzoek/organisatie_store.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

int bewaar(Database& database, const std::string& naam) {
    return database.schrijf("test", [&](Transactie& transactie) {
        return organisatieStore::bewaar(transactie, {{naam, {}}});
    });
}

std::vector<Organisatie> alle(Database& database) {
    return database.lees(organisatieStore::alle);
}

TEST(Database, BewaartWatIsVastgelegd) {
    Databasemap map;
    {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        EXPECT_EQ(bewaar(database, "IJsselland"), 1);
    }
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
    Database database = Database::openLezen(map.pad());
    EXPECT_EQ(alle(database), (std::vector<Organisatie>{{"IJsselland", {}}}));
}

TEST(Database, MerktHetBestandEnZetSqliteVeilig) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const auto instelling = [&](const std::string& naam) {
        return database.schrijf("test", [&](Transactie& t) { return getal(t, "PRAGMA " + naam); });
    };
    EXPECT_EQ(instelling("application_id"), 1296122196);  // "MAAT"
    EXPECT_EQ(instelling("user_version"), schema().back().versie);
    EXPECT_EQ(instelling("foreign_keys"), 1);
    EXPECT_EQ(instelling("recursive_triggers"), 1);
    EXPECT_EQ(instelling("synchronous"), 2);
    EXPECT_EQ(instelling("mmap_size"), 0);
    EXPECT_EQ(database.schrijf("test",
                               [](Transactie& t) {
                                   Vraag vraag(t, "PRAGMA journal_mode");
                                   vraag.stap();
                                   return vraag.tekst(0);
                               }),
              "wal");
}

TEST(Database, NeemtElkeBestandsnaam) {
    Databasemap map;
    const std::string pad = map.pad("mijn 100% ronde?#é.db");
    { Database::openSchrijven(pad, vasteKlok()); }
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"mijn 100% ronde?#é.db"});
    EXPECT_EQ(getal(*std::make_unique<Database>(Database::openLezen(pad)),
                    "SELECT count(*) FROM organisatie"),
              0);
}

TEST(Database, LaatNietsAchterAlsHetWerkMislukt) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_THROW(database.schrijf("test",
                                  [](Transactie& transactie) {
                                      organisatieStore::bewaar(transactie, {{"Twente", {}}});
                                      throw std::runtime_error("halverwege");
                                  }),
                 std::runtime_error);
    EXPECT_TRUE(alle(database).empty());
    EXPECT_EQ(getal(database, "SELECT count(*) FROM logboek"), 0);
    EXPECT_EQ(bewaar(database, "Drenthe"), 1);  // the next user's save is not touched by it
    EXPECT_EQ(alle(database).size(), 1u);
}

TEST(Database, LezerZietEenMomentEnGeenHalfWerk) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    bewaar(database, "Twente");
    database.lees([&](Sessie& sessie) {
        EXPECT_EQ(getal(sessie, "SELECT count(*) FROM organisatie"), 1);
        std::thread([&] { bewaar(database, "Drenthe"); }).join();
        EXPECT_EQ(getal(sessie, "SELECT count(*) FROM organisatie"), 1);
    });
    EXPECT_EQ(alle(database).size(), 2u);
}

TEST(Database, LezerKanNietSchrijven) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const std::string sql = "INSERT INTO organisatie (naam) VALUES ('x')";
    EXPECT_THROW(database.lees([&](Sessie& sessie) { Vraag(sessie, sql).voerUit(); }),
                 std::logic_error);
    // The connection itself would refuse it too.
    EXPECT_NE(foutBij([&] {
                  database.lees([&](Sessie& sessie) { Vraag(sessie.verbinding(), sql).voerUit(); });
              }),
              "");
    Database lezer = Database::openLezen(map.pad());
    EXPECT_THROW(bewaar(lezer, "Twente"), std::logic_error);
}

TEST(Database, VeelDradenTegelijk) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    std::vector<std::thread> draden;
    for (int draad = 0; draad < 8; ++draad)
        draden.emplace_back([&, draad] {
            for (int i = 0; i < 5; ++i) {
                bewaar(database, std::to_string(draad) + "-" + std::to_string(i));
                alle(database);
            }
        });
    for (std::thread& draad : draden)
        draad.join();
    EXPECT_EQ(alle(database).size(), 40u);
    EXPECT_EQ(getal(database, "SELECT max(nr) FROM logboek"), 40);
}

TEST(Database, WatWegIsStaatInGeenBestandMeer) {
    Databasemap map;
    const std::string verklikker = "verklikker-in-een-antwoord";
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const auto schrijf = [&](const std::string& sql) {
        database.schrijf("test", [&](Transactie& t) { t.verbinding().voerUit(sql); });
    };
    const auto ergens = [&] {
        std::string alles;
        for (const std::string& bestand : map.bestanden())
            alles += inhoud(map.pad(bestand));
        return alles.find(verklikker) != std::string::npos;
    };
    schrijf("INSERT INTO instelling VALUES ('a', '" + verklikker + "')");
    EXPECT_TRUE(database.leegWal());
    EXPECT_TRUE(ergens());
    schrijf("DELETE FROM instelling");
    EXPECT_TRUE(database.leegWal());
    EXPECT_FALSE(ergens());

    // A reader that still looks at what was: then it cannot be done yet, and nothing breaks.
    schrijf("INSERT INTO instelling VALUES ('a', '" + verklikker + "')");
    database.lees([&](Sessie& sessie) {
        EXPECT_EQ(getal(sessie, "SELECT count(*) FROM instelling"), 1);
        std::thread([&] {
            schrijf("DELETE FROM instelling");
            EXPECT_FALSE(database.leegWal());
        }).join();
    });
    EXPECT_TRUE(database.leegWal());
    EXPECT_FALSE(ergens());
    EXPECT_TRUE(inGeheugen().leegWal());
    EXPECT_THROW(Database::openLezen(map.pad()).leegWal(), std::logic_error);
}

// A plain copy of the file held none of 60 saves: they stood in the log beside it.
TEST(Database, InRustStaatAllesInHetBestandZelf) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const auto inKaleKopie = [&] {
        std::filesystem::copy_file(map.pad(), map.pad("kaal.db"),
                                   std::filesystem::copy_options::overwrite_existing);
        return Verbinding(map.pad("kaal.db"), Wijze::stilstaand)
            .getal("SELECT count(*) FROM logboek");
    };
    bewaar(database, "Twente");
    EXPECT_EQ(inKaleKopie(), 0);
    database.rust();  // just written
    EXPECT_EQ(inKaleKopie(), 0);
    bewaar(database, "Utrecht");
    database.rust();
    EXPECT_EQ(inKaleKopie(), 0) << "something was written since";
    database.rust();
    EXPECT_EQ(inKaleKopie(), 2);
    EXPECT_EQ(std::filesystem::file_size(map.pad() + "-wal"), 0u);

    // A reader that looks at what was, is not waited for; when it is done the rest follows.
    database.lees([&](Sessie& sessie) {
        EXPECT_EQ(getal(sessie, "SELECT count(*) FROM logboek"), 2);
        std::thread([&] {
            bewaar(database, "Zeeland");
            database.rust();
            database.rust();
        }).join();
    });
    database.rust();
    EXPECT_EQ(inKaleKopie(), 3);
}

// Beside the writer's own connection no other may ever write or checkpoint (reliability.md).
TEST(Database, LegenGaatInDeBeurtVanDeSchrijver) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    database.schrijf("test",
                     [&](Transactie&) { EXPECT_THROW(database.leegWal(), std::logic_error); });
    std::vector<std::thread> draden;
    for (int i = 0; i < 4; ++i)
        draden.emplace_back([&database, i] {
            for (int keer = 0; keer < 10; ++keer) {
                bewaar(database, "Regio " + std::to_string(10 * i + keer));
                database.leegWal();
            }
        });
    for (std::thread& een : draden)
        een.join();
    EXPECT_EQ(getal(database, "SELECT count(*) FROM organisatie"), 40);
}

TEST(Database, KopieertTerwijlErWordtGeschreven) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    bewaar(database, "Twente");
    std::atomic<bool> klaar{false};
    std::thread schrijver([&] {
        for (int i = 0; !klaar; ++i)
            bewaar(database, "Regio " + std::to_string(i));
    });
    for (int i = 0; i < 5; ++i) {
        const std::string kopie = map.pad("kopie" + std::to_string(i) + ".db");
        // Also as the command does: from outside.
        if (i % 2 == 0)
            database.kopieer(kopie);
        else
            Database::openLezen(map.pad()).kopieer(kopie);
        Verbinding lezer(kopie, Wijze::stilstaand);
        EXPECT_EQ(lezer.woord("PRAGMA integrity_check"), "ok");
        // One moment: of each organisatie also its line in the log.
        EXPECT_EQ(lezer.getal("SELECT count(*) FROM organisatie"),
                  lezer.getal("SELECT count(*) FROM logboek"));
        EXPECT_GE(lezer.getal("SELECT count(*) FROM organisatie"), 1);
        EXPECT_EQ(lezer.getal("PRAGMA user_version"), getal(database, "PRAGMA user_version"));
        EXPECT_EQ(std::filesystem::status(kopie).permissions(),
                  static_cast<std::filesystem::perms>(0600));
        EXPECT_EQ(inhoud(kopie).substr(18, 2), "\x01\x01") << "a write-ahead log beside a copy";
        EXPECT_FALSE(map.bestanden().contains("kopie" + std::to_string(i) + ".db-wal"));
    }
    klaar = true;
    schrijver.join();
    // The copy is a database like any other; one that is closed can be copied too.
    EXPECT_GE(alle(database).size(), 1u);
    EXPECT_THROW(database.kopieer(map.pad("kopie0.db")), std::system_error) << "it is there";
    EXPECT_THROW(database.kopieer(map.pad("weg/kopie.db")), std::system_error);
    EXPECT_THROW(inGeheugen().kopieer(map.pad("kopie.db")), Gebruikersfout);
}

TEST(Database, ZonderBestandInHetGeheugen) {
    Database database = inGeheugen();
    bewaar(database, "Twente");
    EXPECT_EQ(alle(database).size(), 1u);
}

TEST(Database, LezenEnSchrijvenGaanNietInElkaar) {
    Databasemap map;
    for (const std::string& pad : {map.pad(), std::string(":memory:")}) {
        Database database = Database::openSchrijven(pad, vasteKlok());
        database.schrijf("test", [&](Transactie&) {
            EXPECT_THROW(bewaar(database, "Twente"), std::logic_error);
            EXPECT_THROW(alle(database), std::logic_error);
        });
        database.lees([&](Sessie&) { EXPECT_THROW(alle(database), std::logic_error); });
        EXPECT_TRUE(alle(database).empty());
        EXPECT_EQ(bewaar(database, "Twente"), 1);
    }
}

TEST(Database, ElkeSchrijverHeeftEenEigenTijdstip) {
    int tel = 0;
    Database database = Database::openSchrijven(
        ":memory:", [&] { return "2026-11-22T09:30:00.00" + std::to_string(++tel) + "Z"; });
    bewaar(database, "Twente");
    bewaar(database, "Drenthe");
    EXPECT_EQ(getal(database, "SELECT count(DISTINCT wanneer) FROM logboek"), 2);
}

TEST(Database, TweedeSchrijverWordtGeweigerd) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_THAT(foutBij([&] { Database::openSchrijven(map.pad(), vasteKlok()); }),
                AllOf(HasSubstr(map.pad()), HasSubstr("ander programma"), HasSubstr("Wacht")));
    bewaar(database, "Twente");
}

TEST(Database, AnderProgrammaHoudtDeDatabaseVast) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    database.schrijf("test", [](Transactie& t) { getal(t, "PRAGMA busy_timeout = 0"); });
    Verbinding vreemd(map.pad(), Wijze::schrijven);
    vreemd.voerUit("BEGIN IMMEDIATE");
    EXPECT_THAT(foutBij([&] { bewaar(database, "Twente"); }), HasSubstr("in gebruik"));
    vreemd.voerUit("ROLLBACK");
    EXPECT_EQ(bewaar(database, "Twente"), 1);
}

TEST(Database, VolleSchijfVerliestAlleenDeLaatsteWijziging) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    bewaar(database, "Twente");
    // A limit below the present size becomes the present size.
    const auto zetGrens = [&](const std::string& bladzijden) {
        database.schrijf("test",
                         [&](Transactie& t) { getal(t, "PRAGMA max_page_count=" + bladzijden); });
    };
    zetGrens("1");
    EXPECT_THAT(foutBij([&] { bewaar(database, std::string(100000, 'x')); }),
                AllOf(HasSubstr("vol"), HasSubstr("niet opgeslagen"), HasSubstr("Maak ruimte")));
    EXPECT_EQ(alle(database).size(), 1u);
    zetGrens("1000000");
    EXPECT_EQ(bewaar(database, std::string(100000, 'x')), 1);
}

TEST(Database, BeschadigdBestand) {
    Databasemap map;
    {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        bewaar(database, "Twente");
    }
    std::string bytes = inhoud(map.pad());
    bytes.replace(4096, bytes.size() - 4096, bytes.size() - 4096, '\xAA');
    schrijfBestand(map.pad(), bytes);
    EXPECT_THAT(foutBij([&] {
                    Database database = Database::openLezen(map.pad());
                    alle(database);
                }),
                AllOf(HasSubstr("beschadigd"), HasSubstr("reservekopie")));
}

TEST(Database, NieuwerDanHetProgramma) {
    Databasemap map;
    { Database::openSchrijven(map.pad(), vasteKlok()); }
    Verbinding(map.pad(), Wijze::schrijven).voerUit("PRAGMA user_version = 99");
    const auto melding =
        AllOf(HasSubstr("versie 99"),
              HasSubstr("tot en met versie " + std::to_string(schema().back().versie)),
              HasSubstr("Werk het programma bij"));
    EXPECT_THAT(foutBij([&] { Database::openLezen(map.pad()); }), melding);
    EXPECT_THAT(foutBij([&] { Database::openSchrijven(map.pad(), vasteKlok()); }), melding);
}

TEST(Database, OnzinAlsTijdstipKomtErNietIn) {
    Database database = Database::openSchrijven(":memory:", [] { return "gisteren"; });
    EXPECT_THROW(bewaar(database, "Twente"), std::exception);
    EXPECT_TRUE(alle(database).empty());
}

}  // namespace
}  // namespace maatlat
