// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schrijfslot.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>

#include "store/onderzoek/organisatie_store.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

class SchrijfslotTest : public testing::Test {
  protected:
    SchrijfslotTest() {
        schrijfBestand(map_.pad(), "x");
        schrijfBestand(map_.pad("ander.db"), "x");
    }
    std::string bij(const std::string& naam) {
        return foutBij([&] { const Schrijfslot slot(map_.pad(naam)); });
    }

    Databasemap map_;
};

TEST_F(SchrijfslotTest, IsVanEenTegelijkEnLaatNietsAchter) {
    {
        const Schrijfslot slot(map_.pad());
        EXPECT_THAT(bij("maatlat.db"), HasSubstr("ander programma"));
        EXPECT_EQ(bij("ander.db"), "");
    }
    EXPECT_EQ(map_.bestanden(), (std::set<std::string>{"maatlat.db", "ander.db"}));
    EXPECT_EQ(bij("maatlat.db"), "");
}

TEST_F(SchrijfslotTest, GaatOverHetBestandEnNietOverDeNaam) {
    std::filesystem::create_symlink(map_.pad(), map_.pad("koppeling.db"));
    const Schrijfslot slot(map_.pad());
    EXPECT_THAT(bij("koppeling.db"), HasSubstr("ander programma"));
    std::filesystem::rename(map_.pad(), map_.pad("verplaatst.db"));
    EXPECT_THAT(bij("verplaatst.db"), HasSubstr("ander programma"));
}

TEST_F(SchrijfslotTest, EenAnderProgrammaHoudtHetTegen) {
    const int nr = open(map_.pad().c_str(), O_RDWR | O_CLOEXEC);
    ASSERT_EQ(flock(nr, LOCK_EX), 0);
    EXPECT_THAT(bij("maatlat.db"), HasSubstr("ander programma"));
    close(nr);
    EXPECT_EQ(bij("maatlat.db"), "");
}

TEST_F(SchrijfslotTest, WeigertEenBestandMetTweeNamen) {
    std::filesystem::create_hard_link(map_.pad(), map_.pad("tweede.db"));
    for (const std::string naam : {"maatlat.db", "tweede.db"})
        EXPECT_THAT(bij(naam), AllOf(HasSubstr("andere naam"), HasSubstr("reservekopie"),
                                     HasSubstr("niets aan de database veranderd")));
    std::filesystem::remove(map_.pad("tweede.db"));
    EXPECT_EQ(bij("maatlat.db"), "");
}

TEST_F(SchrijfslotTest, EenBestandDatErNietIs) {
    EXPECT_THAT(bij("weg.db"), HasSubstr("kan niet worden geopend"));
    EXPECT_FALSE(map_.bestanden().contains("weg.db"));
}

/// Two starts on one file under two names: each would have had a write-ahead log of its own.
TEST(DatabaseOpZijnPlek, TweeNamenGevenGeenTweeSchrijvers) {
    Databasemap map;
    { Database::openSchrijven(map.pad(), vasteKlok()); }
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    std::filesystem::create_hard_link(map.pad(), map.pad("tweede.db"));
    EXPECT_NE(foutBij([&] { Database::openSchrijven(map.pad("tweede.db"), vasteKlok()); }), "");
    EXPECT_FALSE(map.bestanden().contains("tweede.db-wal"));
}

struct Verstoring {
    const char* naam;
    void (*doe)(const Databasemap&);
};

class DatabaseWegTest : public testing::TestWithParam<Verstoring> {};

TEST_P(DatabaseWegTest, NietsWordtMeerBevestigd) {
    Databasemap map;
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const auto bewaar = [&](const std::string& naam) {
        return foutBij([&] {
            database.schrijf("test", [&](Transactie& transactie) {
                organisatieStore::bewaar(transactie, {{naam, {}}});
            });
        });
    };
    ASSERT_EQ(bewaar("Twente"), "");
    GetParam().doe(map);
    for (const std::string naam : {"Drenthe", "Groningen"})
        EXPECT_THAT(bewaar(naam), AllOf(HasSubstr("verplaatst, verwijderd of vervangen"),
                                        HasSubstr("niet opgeslagen"), HasSubstr("start Maatlat")));
}

INSTANTIATE_TEST_SUITE_P(
    , DatabaseWegTest,
    testing::Values(Verstoring{"verwijderd",
                               [](const Databasemap& map) { std::filesystem::remove(map.pad()); }},
                    Verstoring{"verplaatst",
                               [](const Databasemap& map) {
                                   std::filesystem::rename(map.pad(), map.pad("elders.db"));
                               }},
                    Verstoring{"vervangen",
                               [](const Databasemap& map) {
                                   std::filesystem::copy_file(map.pad(), map.pad("kopie.db"));
                                   std::filesystem::rename(map.pad("kopie.db"), map.pad());
                               }},
                    Verstoring{"wal_verwijderd",
                               [](const Databasemap& map) {
                                   ASSERT_TRUE(std::filesystem::remove(map.pad() + "-wal"));
                               }}),
    [](const auto& geval) { return geval.param.naam; });

}  // namespace
}  // namespace maatlat
