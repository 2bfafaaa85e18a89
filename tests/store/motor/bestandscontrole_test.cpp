// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/bestandscontrole.h"

#include <sys/stat.h>

#include "store/motor/verbinding.h"
#include "store/onderzoek/organisatie_store.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

std::string bijLezen(const std::string& pad) {
    return foutBij([&] { Database::openLezen(pad); });
}

std::string bijSchrijven(const std::string& pad) {
    return foutBij([&] { Database::openSchrijven(pad, vasteKlok()); });
}

TEST(Bestandscontrole, BestaatNiet) {
    Databasemap map;
    EXPECT_THAT(bijLezen(map.pad()),
                AllOf(HasSubstr(map.pad()), HasSubstr("bestaat niet"), HasSubstr("importeer")));
    EXPECT_TRUE(map.bestanden().empty());
    for (const std::string& fout :
         {bijLezen(map.pad("weg/maatlat.db")), bijSchrijven(map.pad("weg/maatlat.db"))})
        EXPECT_THAT(
            fout, AllOf(HasSubstr("De map"), HasSubstr(map.pad("weg")), HasSubstr("bestaat niet")));
}

TEST(Bestandscontrole, GeenGewoonBestand) {
    Databasemap map;
    EXPECT_THAT(bijLezen(map.pad("")), HasSubstr("geen gewoon bestand"));
    EXPECT_THAT(bijSchrijven(map.pad("")), HasSubstr("geen gewoon bestand"));
    ASSERT_EQ(mkfifo(map.pad("pijp").c_str(), 0600), 0);
    EXPECT_THAT(bijLezen(map.pad("pijp")), HasSubstr("geen gewoon bestand"));
    EXPECT_THAT(bijSchrijven(std::string("a\0b", 3)), HasSubstr("leeg of ongeldig"));
    EXPECT_THAT(bijSchrijven(""), HasSubstr("leeg of ongeldig"));
}

TEST(Bestandscontrole, LeegBestandIsGeenNieuweDatabase) {
    Databasemap map;
    schrijfBestand(map.pad(), "");
    EXPECT_THAT(bijLezen(map.pad()), HasSubstr("is leeg"));
    EXPECT_THAT(bijSchrijven(map.pad()),
                AllOf(HasSubstr("is leeg"), HasSubstr("reservekopie"), HasSubstr("niets aan")));
    EXPECT_EQ(inhoud(map.pad()), "");
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
}

TEST(Bestandscontrole, GeenDatabase) {
    Databasemap map;
    for (const std::string& bytes : {std::string("naam;1.1.1\n"), std::string(5000, 'x'),
                                     std::string("SQLite"), std::string("SQLite format 3\0", 16)}) {
        schrijfBestand(map.pad(), bytes);
        EXPECT_THAT(bijLezen(map.pad()), HasSubstr("geen database van Maatlat"));
        EXPECT_THAT(bijSchrijven(map.pad()), HasSubstr("geen database van Maatlat"));
        EXPECT_EQ(inhoud(map.pad()), bytes);
    }
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
}

/// The power went while the log was brought into the file: its first page says more than is there.
TEST(Bestandscontrole, HalfBijgewerktBestandMetZijnLogIsHeel) {
    Databasemap map;
    Databasemap weer;
    {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        EXPECT_TRUE(database.leegWal());
        const std::string ervoor = inhoud(map.pad());
        database.schrijf("test", [](Transactie& transactie) {
            for (int i = 0; i < 50; ++i)
                organisatieStore::bewaar(transactie,
                                         {{std::to_string(i) + std::string(3000, 'x'), {}}});
        });
        schrijfBestand(weer.pad("maatlat.db-wal"), inhoud(map.pad("maatlat.db-wal")));
        EXPECT_TRUE(database.leegWal());
        schrijfBestand(weer.pad(), inhoud(map.pad()).substr(0, 4096) + ervoor.substr(4096));
        std::filesystem::copy(map.pad("maatlat.db-geheimen"), weer.pad("maatlat.db-geheimen"));
        std::filesystem::copy(map.pad("maatlat.db-logboekkop"), weer.pad("maatlat.db-logboekkop"));
    }
    EXPECT_EQ(bijSchrijven(weer.pad()), "");
    Database database = Database::openSchrijven(weer.pad(), vasteKlok());
    EXPECT_EQ(getal(database, "SELECT count(*) FROM organisatie"), 50);
}

/// What SQLite says of the file alone.
bool isHeelZonderJournaal(const std::filesystem::path& pad) {
    try {
        return Verbinding(pad, Wijze::stilstaand)
                   .getal(
                       "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> "
                       "'ok'") == 0;
    } catch (const Poco::Exception&) {
        return false;
    }
}

/// An upgrade of a copy that was put back has no write-ahead log yet: killed in the middle, the
/// file is only sound after its journal was played back.
TEST(Bestandscontrole, HalfBijgewerktBestandMetZijnJournaalIsHeel) {
    Databasemap map;
    Databasemap weer;
    { Database::openSchrijven(map.pad(), vasteKlok()); }
    {
        Verbinding verbinding(map.pad(), Wijze::schrijven);
        verbinding.voerUit("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN");
        for (int i = 0; i < 200; ++i)
            verbinding.voerUit("CREATE TABLE half_" + std::to_string(i) +
                               " (een TEXT); INSERT INTO half_" + std::to_string(i) +
                               " VALUES (printf('%.6000c', 'x'))");
        schrijfBestand(weer.pad(), inhoud(map.pad()));
        schrijfBestand(weer.pad("maatlat.db-journal"), inhoud(map.pad("maatlat.db-journal")));
        std::filesystem::copy(map.pad("maatlat.db-geheimen"), weer.pad("maatlat.db-geheimen"));
        std::filesystem::copy(map.pad("maatlat.db-logboekkop"), weer.pad("maatlat.db-logboekkop"));
        verbinding.voerUit("ROLLBACK");
    }
    EXPECT_FALSE(isHeelZonderJournaal(weer.pad()));
    EXPECT_EQ(bijSchrijven(weer.pad()), "");
    Database database = Database::openSchrijven(weer.pad(), vasteKlok());
    EXPECT_EQ(getal(database, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'half%'"), 0);
}

TEST(Bestandscontrole, DatabaseVanEenAnderBlijftOngemoeid) {
    Databasemap map;
    {
        Verbinding ander(map.pad(), Wijze::schrijven);
        ander.voerUit("PRAGMA journal_mode = WAL; CREATE TABLE foto (naam TEXT)");
    }
    const std::string vooraf = inhoud(map.pad());
    EXPECT_THAT(bijLezen(map.pad()), HasSubstr("ander programma"));
    EXPECT_THAT(bijSchrijven(map.pad()), HasSubstr("ander programma"));
    EXPECT_EQ(inhoud(map.pad()), vooraf);
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
}

TEST(Bestandscontrole, MagNietWordenGelezen) {
    Databasemap map;
    { Database::openSchrijven(map.pad(), vasteKlok()); }
    map.maakAlleenLezen();
    std::filesystem::permissions(map.pad(), std::filesystem::perms::none);
    const GewoneGebruiker gebruiker;
    EXPECT_THAT(bijLezen(map.pad()), HasSubstr("mag niet worden gelezen"));
}

TEST(Bestandscontrole, MagNietWordenGeschreven) {
    Databasemap map;
    { Database::openSchrijven(map.pad(), vasteKlok()); }
    std::filesystem::permissions(map.pad(), static_cast<std::filesystem::perms>(0666));
    std::filesystem::permissions(map.pad(""), static_cast<std::filesystem::perms>(0555));
    {
        const GewoneGebruiker gebruiker;
        EXPECT_THAT(bijSchrijven(map.pad()),
                    AllOf(HasSubstr("mag niet worden gewijzigd"), HasSubstr("en de map")));
        EXPECT_THAT(bijSchrijven(map.pad("nieuw.db")),
                    HasSubstr("in de map kan niet worden geschreven"));
    }
    std::filesystem::permissions(map.pad(""), std::filesystem::perms::all);
    std::filesystem::permissions(map.pad(), static_cast<std::filesystem::perms>(0444));
    const GewoneGebruiker gebruiker;
    EXPECT_THAT(bijSchrijven(map.pad()), HasSubstr("alleen te lezen"));
    EXPECT_EQ(map.bestanden(), std::set<std::string>{"maatlat.db"});
}

}  // namespace
}  // namespace maatlat
