// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/kopiemap.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/bewaren/inventaris_json.h"
#include "support/werkmap.h"
#include "toetsing/bewaren/kopiebestanden.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

TEST(Kopiemap, NaamZegtMomentEnVersieEnSorteert) {
    const std::string naam = kopienaam("2026-11-29T08:30:05.123Z", 12, false);
    EXPECT_EQ(naam, "maatlat-20261129T083005Z-versie12");
    EXPECT_EQ(kopienaam("2026-11-29T08:30:05.123Z", 12, true, 2),
              "maatlat-20261129T083005Z-versie12-2-sleutels");
    EXPECT_LT(naam, kopienaam("2026-11-29T08:30:06.000Z", 9, false));
    for (const bool sleutels : {false, true})
        for (const int volgnummer : {1, 2, 11})
            EXPECT_EQ(momentInNaam(kopienaam("2026-11-29T08:30:05.123Z", 12, sleutels, volgnummer)),
                      "2026-11-29T08:30:05.000Z");
}

TEST(Kopiemap, KentGeenAndereNamen) {
    for (const char* naam :
         {"", "maatlat", "maatlat-20261129T083005Z", "maatlat-20261129T083005Z-versie",
          "maatlat-20261329T083005Z-versie12", "maatlat-20261129T253005Z-versie12",
          "maatlat-20261129T083005Z-versie12.deel", "maatlat-20261129T083005Z-versie12-",
          "maatlat-20261129T083005Z-versie12-x", "x-20261129T083005Z-versie12",
          "maatlat-2026112aT083005Z-versie12", "maatlat-20261129T083005Z-versie12-2-3"})
        EXPECT_FALSE(momentInNaam(naam)) << naam;
}

TEST(Kopiemap, VindtWatVanOnsIs) {
    const test::Werkmap map;
    const auto maak = [&](const std::string& naam, const Inventaris& inventaris) {
        maakNieuweMap(map.map() / naam);
        schrijfTekst(map.map() / naam / kInventaris, json(inventaris));
    };
    Inventaris een;
    een.moment = "2026-11-29T08:30:05.123Z";
    maak("maatlat-20261129T083005Z-versie12", een);
    maak("maatlat-20261128T083005Z-versie12", een);  // says another moment than its name
    een.sleutels = true;
    maak("maatlat-20261129T083005Z-versie12-sleutels", een);
    een.moment = "2026-11-27T08:30:05.123Z";
    een.sleutels = false;
    maak("maatlat-20261127T083005Z-versie12", een);
    fs::create_directory(map.map() / "maatlat-20261126T083005Z-versie12");  // without an inventory
    map.schrijf("maatlat-20261125T083005Z-versie12", "een bestand");
    fs::create_directory_symlink(map.map() / "maatlat-20261127T083005Z-versie12",
                                 map.map() / "maatlat-20261127T083005Z-versie12-2");
    std::vector<std::string> namen;
    for (const Kopie& kopie : kopieen(map.map()))
        namen.push_back(kopie.naam());
    EXPECT_THAT(namen, testing::ElementsAre("maatlat-20261127T083005Z-versie12",
                                            "maatlat-20261129T083005Z-versie12"));
    EXPECT_EQ(kopieen(map.map(), true).size(), 1u);
    EXPECT_TRUE(kopieen(map.map() / "weg").empty());
}

TEST(Kopiemap, VindtKopieenVanVoorHetBijwerken) {
    const test::Werkmap map;
    for (const char* naam :
         {"m.db", "m.voor-versie-12.db", "m.voor-versie-12-2.db", "m.ander.db", "m.voor-versie-.db",
          "n.voor-versie-12.db", "m.voor-versie-12.db.deel"})
        map.schrijf(naam, "x");
    std::vector<std::string> namen;
    for (const Migratiekopie& een : migratiekopieen(map.pad("m.db")))
        namen.push_back(een.bestand.filename());
    EXPECT_THAT(namen,
                testing::UnorderedElementsAre("m.voor-versie-12.db", "m.voor-versie-12-2.db"));
}

TEST(Kopiebestanden, GrootteLeesbaar) {
    EXPECT_EQ(leesbareGrootte(0), "0 bytes");
    EXPECT_EQ(leesbareGrootte(999), "999 bytes");
    EXPECT_EQ(leesbareGrootte(1500), "1,5 kB");
    EXPECT_EQ(leesbareGrootte(25'000'000), "25 MB");
    EXPECT_EQ(leesbareGrootte(1'500'000'000), "1,5 GB");
}

}  // namespace
}  // namespace maatlat
