// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/nieuwe_database.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <filesystem>

#include "store/motor/ernaast.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

mode_t rechten(const std::string& pad) {
    struct stat wat {};
    return stat(pad.c_str(), &wat) == 0 ? wat.st_mode & 0777U : 0;
}

TEST(NieuweDatabase, IsVanDezeGebruikerAlleen) {
    const mode_t was = umask(0);
    Databasemap map;
    {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        database.lees([](Sessie&) {});
        for (const std::string& bestand : map.bestanden())
            EXPECT_EQ(rechten(map.pad(bestand)), 0600U) << bestand;
        EXPECT_TRUE(map.bestanden().contains("maatlat.db-wal"));
    }
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
    umask(was);
}

TEST(NieuweDatabase, KomtNietOpDePlaatsVanEenAndereDieWegIs) {
    for (const char* rest :
         {"maatlat.db-bijlagen", "maatlat.db-sleutels", "maatlat.db-reservekopieen"}) {
        Databasemap map;
        std::filesystem::create_directories(map.pad(rest) + "/4");
        schrijfBestand(map.pad(rest) + "/4/een", "iets");
        EXPECT_THAT(
            foutBij([&] { Database::openSchrijven(map.pad(), vasteKlok()); }),
            AllOf(HasSubstr(rest), HasSubstr("reservekopie"), HasSubstr("niets veranderd")));
        EXPECT_EQ(map.bestanden(), std::set<std::string>{rest});
    }
    for (const char* rest :
         {"maatlat.db-logboekkop", "maatlat.db-wal", "maatlat.voor-versie-4.db"}) {
        Databasemap map;
        schrijfBestand(map.pad(rest), "iets");
        EXPECT_THAT(
            foutBij([&] { Database::openSchrijven(map.pad(), vasteKlok()); }),
            AllOf(HasSubstr(rest), HasSubstr("reservekopie"), HasSubstr("niets veranderd")));
        EXPECT_TRUE(std::filesystem::exists(map.pad(rest)));
        EXPECT_FALSE(std::filesystem::exists(map.pad()));
    }
}

TEST(NieuweDatabase, NaastLegeMappenMagHet) {
    Databasemap map;
    std::filesystem::create_directories(map.pad("maatlat.db-bijlagen") + "/ontvangst");
    EXPECT_EQ(foutBij([&] { Database::openSchrijven(map.pad(), vasteKlok()); }), "");
}

TEST(NieuweDatabase, LaatNietsAchterAlsDeSchijfVolIs) {
    Databasemap map;
    struct rlimit was {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &was), 0);
    const auto sein = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit klein { 8192, was.rlim_max };
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &klein), 0);
    const std::string fout = foutBij([&] { Database::openSchrijven(map.pad(), vasteKlok()); });
    setrlimit(RLIMIT_FSIZE, &was);
    std::signal(SIGXFSZ, sein);
    EXPECT_THAT(fout, HasSubstr("schijf"));
    EXPECT_TRUE(map.bestanden().empty());
    EXPECT_EQ(foutBij([&] { Database::openSchrijven(map.pad(), vasteKlok()); }), "");
}

TEST(NieuweDatabase, DoorEenKoppelingHeetAllesErnaastHetzelfde) {
    Databasemap map;
    { Database::openSchrijven(map.pad(), vasteKlok()); }
    std::filesystem::create_symlink(map.pad(), map.pad("koppeling.db"));
    EXPECT_EQ(ernaast(map.pad("koppeling.db")).bijlagen, map.pad("maatlat.db-bijlagen"));
    Database database = Database::openSchrijven(map.pad("koppeling.db"), vasteKlok());
    database.geheimen().leesOfMaak("logboek");
    EXPECT_TRUE(std::filesystem::exists(map.pad("maatlat.db-geheimen")));
    EXPECT_FALSE(std::filesystem::exists(map.pad("koppeling.db-geheimen")));
}

}  // namespace
}  // namespace maatlat
