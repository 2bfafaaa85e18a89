// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/eigenrechten.h"

#include <filesystem>
#include <string>
#include <vector>

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

namespace fs = std::filesystem;

class EigenrechtenTest : public testing::Test {
  protected:
    EigenrechtenTest() {
        { Database::openSchrijven(map_.pad(), vasteKlok()); }
        fs::create_directories(map_.pad("maatlat.db-bijlagen") + "/ontvangst");
        schrijfBestand(map_.pad("maatlat.db-bijlagen") + "/abc", "een bijlage");
        schrijfBestand(map_.pad("maatlat.voor-versie-3.db"), "een kopie");
        schrijfBestand(map_.pad("van-iemand-anders.txt"), "niet van ons");
        for (const auto& een : fs::recursive_directory_iterator(map_.map()))
            fs::permissions(een.path(), een.is_directory() ? static_cast<fs::perms>(0700)
                                                           : static_cast<fs::perms>(0600));
    }
    void zetOpen(const std::string& naam, int rechten) {
        fs::permissions(map_.pad(naam), static_cast<fs::perms>(rechten));
    }

    Databasemap map_;
};

TEST_F(EigenrechtenTest, VindtWatVoorAnderenOpenstaatEnSluitDat) {
    EXPECT_TRUE(teOpen(map_.pad()).empty());
    zetOpen("maatlat.db", 0644);
    zetOpen("maatlat.db-bijlagen", 0755);
    zetOpen("maatlat.db-bijlagen/abc", 0640);
    zetOpen("maatlat.voor-versie-3.db", 0604);
    zetOpen("van-iemand-anders.txt", 0644);
    const auto verwacht = [&] {
        return UnorderedElementsAre(map_.pad("maatlat.db"), map_.pad("maatlat.db-bijlagen"),
                                    map_.pad("maatlat.db-bijlagen/abc"),
                                    map_.pad("maatlat.voor-versie-3.db"));
    };
    EXPECT_THAT(teOpen(map_.pad()), verwacht());
    const Rechtenherstel uitslag = herstelRechten(map_.pad());
    EXPECT_THAT(uitslag.hersteld, verwacht());
    EXPECT_TRUE(uitslag.nietGelukt.empty());
    EXPECT_TRUE(teOpen(map_.pad()).empty());
    EXPECT_EQ(fs::status(map_.pad("maatlat.db-bijlagen")).permissions(),
              static_cast<fs::perms>(0700));
}

TEST_F(EigenrechtenTest, EenVerwijzingNaarEldersBlijftBuitenSchot) {
    Databasemap elders;
    schrijfBestand(elders.pad("iets"), "van een ander");
    fs::permissions(elders.pad("iets"), static_cast<fs::perms>(0644));
    fs::create_symlink(elders.pad("iets"), map_.pad("maatlat.db-bijlagen/koppeling"));
    fs::create_directory_symlink(elders.map(), map_.pad("maatlat.db-bijlagen/map"));
    EXPECT_TRUE(teOpen(map_.pad()).empty());
}

/// What is behind a link may not be ours; nor is the folder of the database ours alone.
TEST_F(EigenrechtenTest, WatEldersOpenstaatWordtGezegdEnBlijftZo) {
    Databasemap elders;
    const fs::path koppeling = map_.pad("maatlat.db-sleutels");
    fs::create_directory_symlink(elders.map(), koppeling);
    EXPECT_TRUE(openElders(map_.pad()).empty());
    fs::permissions(elders.map(), static_cast<fs::perms>(0755));
    fs::permissions(map_.map(), static_cast<fs::perms>(0777));
    const auto verwacht =
        UnorderedElementsAre(fs::canonical(elders.map()), fs::canonical(map_.map()));
    EXPECT_THAT(openElders(map_.pad()), verwacht);
    std::vector<std::string> gezegd;
    {
        Database::openSchrijven(map_.pad(), vasteKlok(),
                                [&](const std::string& zin) { gezegd.push_back(zin); });
    }
    EXPECT_THAT(gezegd, testing::ElementsAre(AllOf(HasSubstr(elders.map().string()),
                                                   HasSubstr(map_.map().string()))));
    EXPECT_THAT(openElders(map_.pad()), verwacht);
    fs::permissions(map_.map(), static_cast<fs::perms>(01777));
    EXPECT_THAT(openElders(map_.pad()), testing::ElementsAre(fs::canonical(elders.map())));
}

TEST_F(EigenrechtenTest, BijHetOpenenWordtHetGezegd) {
    zetOpen("maatlat.db", 0644);
    zetOpen("maatlat.db-bijlagen/abc", 0644);
    std::vector<std::string> gezegd;
    const Voortgang luister = [&](const std::string& zin) { gezegd.push_back(zin); };
    { Database::openSchrijven(map_.pad(), vasteKlok(), luister); }
    ASSERT_EQ(gezegd.size(), 1U);
    EXPECT_THAT(gezegd.front(), AllOf(HasSubstr("anderen op deze computer konden bij"),
                                      HasSubstr(map_.pad("maatlat.db") + "\""), HasSubstr("/abc\""),
                                      HasSubstr("kan nu niet meer")));
    gezegd.clear();
    { Database::openSchrijven(map_.pad(), vasteKlok(), luister); }
    EXPECT_TRUE(gezegd.empty());
}

}  // namespace
}  // namespace maatlat
