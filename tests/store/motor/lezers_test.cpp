// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/lezers.h"

#include <Poco/Exception.h>

#include <atomic>
#include <thread>

#include "store/onderzoek/organisatie_store.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

const std::string kTel = "SELECT count(*) FROM organisatie";

void voegToe(Database& database, const std::string& naam) {
    database.schrijf("test", [&](Transactie& t) {
        return organisatieStore::bewaar(t, {{naam, {}}});
    });
}

void maak(const Databasemap& map) {
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    voegToe(database, "Twente");
}

TEST(Lezers, MakenEnVeranderenNiets) {
    Databasemap map;
    maak(map);
    const std::string vooraf = inhoud(map.pad());
    {
        Database database = Database::openLezen(map.pad());
        EXPECT_EQ(getal(database, kTel), 1);
        EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
    }
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
    EXPECT_EQ(inhoud(map.pad()), vooraf);
}

TEST(Lezers, KunnenOokWaarNietGeschrevenMagWorden) {
    Databasemap map;
    maak(map);
    map.maakAlleenLezen();
    const GewoneGebruiker gebruiker;
    Database database = Database::openLezen(map.pad());
    EXPECT_EQ(getal(database, kTel), 1);
}

TEST(Lezers, NietNetjesGeslotenWaarNietGeschrevenMagWorden) {
    Databasemap map;
    Databasemap kopie;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    voegToe(database, "Twente");
    for (const std::string naam : {"maatlat.db", "maatlat.db-wal"})
        std::filesystem::copy_file(map.pad(naam), kopie.pad(naam));
    kopie.maakAlleenLezen();
    const GewoneGebruiker gebruiker;
    EXPECT_THAT(foutBij([&] { Database::openLezen(kopie.pad()); }),
                AllOf(HasSubstr("niet netjes"), HasSubstr("Kopieer"), HasSubstr("-wal")));
}

TEST(Lezers, LezenMeeNaastEenSchrijver) {
    Databasemap map;
    maak(map);
    Database lezer = Database::openLezen(map.pad());
    EXPECT_EQ(getal(lezer, kTel), 1);
    Database schrijver = Database::openSchrijven(map.pad(), vasteKlok());
    voegToe(schrijver, "Drenthe");
    EXPECT_EQ(getal(lezer, kTel), 2);
    voegToe(schrijver, "Utrecht");
    EXPECT_EQ(getal(lezer, kTel), 3);
}

TEST(Lezers, BeginnenOpnieuwAlsErHalverwegeGeschrevenWordt) {
    Databasemap map;
    maak(map);
    Database lezer = Database::openLezen(map.pad());
    std::optional<Database> schrijver;
    int keren = 0;
    const int aantal = lezer.lees([&](Sessie& sessie) {
        if (++keren == 1) {
            schrijver = Database::openSchrijven(map.pad(), vasteKlok());
            voegToe(*schrijver, "Drenthe");
        }
        return getal(sessie, kTel);
    });
    EXPECT_EQ(aantal, 2);
    EXPECT_EQ(keren, 2);
}

TEST(Lezers, MerkenEenSchrijverDieAlWeerWegIs) {
    Databasemap map;
    maak(map);
    std::filesystem::last_write_time(
        map.pad(), std::filesystem::last_write_time(map.pad()) - std::chrono::hours(1));
    Database lezer = Database::openLezen(map.pad());
    int keren = 0;
    const int aantal = lezer.lees([&](Sessie& sessie) {
        if (++keren == 1) {
            Database schrijver = Database::openSchrijven(map.pad(), vasteKlok());
            voegToe(schrijver, "Drenthe");
        }
        return getal(sessie, kTel);
    });
    EXPECT_EQ(aantal, 2);
    EXPECT_EQ(keren, 2);
}

// Each connection takes memory: eight at once, the others wait.
TEST(Lezers, NietMeerDanAchtTegelijk) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    voegToe(database, "Twente");
    std::atomic<int> binnen = 0;
    std::atomic<int> meeste = 0;
    const auto lees = [&](Sessie& sessie) {
        const int nu = ++binnen;
        for (int was = meeste; was < nu && !meeste.compare_exchange_weak(was, nu);) {
        }
        // Nobody leaves before the eighth is in, nor before a ninth could have come.
        for (int tel = 0; meeste < 8 || tel < 2000; ++tel)
            std::this_thread::yield();
        EXPECT_EQ(getal(sessie, kTel), 1);
        --binnen;
    };
    std::vector<std::thread> draden;
    for (int draad = 0; draad < 24; ++draad)
        draden.emplace_back([&] { database.lees(lees); });
    for (std::thread& een : draden)
        een.join();
    EXPECT_EQ(meeste, 8);
}

TEST(Lezers, FoutVanHetWerkKomtEenKeerDoor) {
    Databasemap map;
    maak(map);
    Database lezer = Database::openLezen(map.pad());
    int keren = 0;
    EXPECT_EQ(foutBij([&] {
                  lezer.lees([&](Sessie&) {
                      ++keren;
                      throw Gebruikersfout("zo niet");
                  });
              }),
              "zo niet");
    EXPECT_EQ(keren, 1);
}

/// Adds one from another thread, as another request does.
void voegElders(Database& database, const std::string& naam) {
    std::thread([&] { voegToe(database, naam); }).join();
}

TEST(Momentopname, ToontEenMomentTotZijZelfSchrijft) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    voegToe(database, "Twente");
    {
        const Database::Momentopname opname(database);
        EXPECT_EQ(getal(database, kTel), 1);
        voegElders(database, "IJsselland");
        EXPECT_EQ(getal(database, kTel), 1);
        std::thread([&] { EXPECT_EQ(getal(database, kTel), 2); }).join();
        voegToe(database, "Drenthe");
        EXPECT_EQ(getal(database, kTel), 3);
    }
    voegElders(database, "Zeeland");
    EXPECT_EQ(getal(database, kTel), 4);
}

TEST(Momentopname, BegintPasAlsErIetsGevraagdWordt) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const Database::Momentopname opname(database);
    voegElders(database, "Twente");
    EXPECT_EQ(getal(database, kTel), 1);
}

TEST(Momentopname, BegintNaEenFoutOpnieuw) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const Database::Momentopname opname(database);
    EXPECT_EQ(getal(database, kTel), 0);
    EXPECT_THROW(database.lees([](Sessie&) { throw std::runtime_error("x"); }), std::runtime_error);
    voegElders(database, "Twente");
    EXPECT_EQ(getal(database, kTel), 1);
}

TEST(Momentopname, IsErMaarEenPerDraad) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const Database::Momentopname opname(database);
    EXPECT_THROW(Database::Momentopname tweede(database), std::logic_error);
    EXPECT_THROW(database.lees([&](Sessie&) { getal(database, kTel); }), std::logic_error);
}

}  // namespace
}  // namespace maatlat
