// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/rotatie.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/bewaren/inventaris_json.h"
#include "support/werkmap.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/bewaren/kopiemap.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RotatieTest : public testing::Test {
  protected:
    void kopie(const std::string& dag, bool heel = true, bool sleutels = false) {
        Inventaris een;
        een.moment = dag + "T08:00:00.000Z";
        een.versie = 12;
        een.sleutels = sleutels;
        if (!heel) een.gebreken = {"Er ontbreekt iets."};
        const auto waar = map_.map() / kopienaam(een.moment, een.versie, sleutels);
        maakNieuweMap(waar);
        schrijfTekst(waar / kInventaris, json(een));
    }
    static std::string naamVan(const std::string& dag, bool sleutels = false) {
        return kopienaam(dag + "T08:00:00.000Z", 12, sleutels);
    }
    Rotatie ruim(const std::string& dag, int dagen, int termijn = 12, bool klokKlopt = true) {
        return ruimKopieenOp(map_.map(), {.nu = dag + "T09:00:00.000Z",
                                          .dagen = dagen,
                                          .termijn = termijn,
                                          .klokKlopt = klokKlopt});
    }
    std::size_t aantal() { return kopieen(map_.map()).size(); }

    test::Werkmap map_;
};

TEST_F(RotatieTest, HaaltWegWatOuderIsDanDeDagen) {
    for (const char* dag : {"2026-11-01", "2026-11-20", "2026-11-28"})
        kopie(dag);
    const Rotatie uit = ruim("2026-11-29", 14);
    EXPECT_THAT(uit.weg, ElementsAre(naamVan("2026-11-01")));
    EXPECT_THAT(uit.over, IsEmpty());
    EXPECT_EQ(aantal(), 2u);
    EXPECT_THAT(ruim("2026-11-29", 0).weg, IsEmpty()) << "only the term of dossiers";
}

TEST_F(RotatieTest, NooitLangerDanDossiers) {
    kopie("2026-10-01");
    kopie("2026-11-28");
    EXPECT_THAT(ruim("2026-11-29", 0, 1).weg, ElementsAre(naamVan("2026-10-01")));
    // Not even the newest.
    EXPECT_THAT(ruim("2027-01-05", 3650, 1).weg, ElementsAre(naamVan("2026-11-28")));
    EXPECT_EQ(aantal(), 0u);
}

TEST_F(RotatieTest, DeNieuwsteHeleBlijft) {
    kopie("2026-11-01");
    kopie("2026-11-02", false);
    EXPECT_THAT(ruim("2026-11-29", 7).weg, ElementsAre(naamVan("2026-11-02")));
    EXPECT_EQ(aantal(), 1u);
    EXPECT_THAT(ruim("2026-12-29", 7).weg, IsEmpty());
}

TEST_F(RotatieTest, ZonderEenHeleBlijftDeNieuwste) {
    kopie("2026-11-01", false);
    kopie("2026-11-02", false);
    EXPECT_THAT(ruim("2026-11-29", 7).weg, ElementsAre(naamVan("2026-11-01")));
    EXPECT_EQ(aantal(), 1u);
}

// Started once with the clock at 2030, nothing may go: also when a copy was made by that clock.
TEST_F(RotatieTest, EenKlokDieSpringtHaaltNietsWeg) {
    for (const char* dag : {"2026-11-01", "2026-11-20", "2026-11-28", "2030-01-01"})
        kopie(dag);
    const Rotatie uit = ruim("2030-01-01", 7, 12, false);
    EXPECT_THAT(uit.weg, IsEmpty());
    EXPECT_EQ(uit.over.size(), 3u);
    EXPECT_EQ(aantal(), 4u);
    // And back: what is dated after now is not looked at.
    const Rotatie terug = ruim("2026-11-29", 7);
    EXPECT_THAT(terug.weg, ElementsAre(naamVan("2026-11-01"), naamVan("2026-11-20")));
    EXPECT_EQ(aantal(), 2u);
    // Somebody who looked at the clock may say so.
    EXPECT_THAT(ruim("2030-01-02", 7).weg, ElementsAre(naamVan("2026-11-28")));
}

TEST_F(RotatieTest, AlleenWatVanOnsIs) {
    kopie("2026-11-28");
    for (const char* naam : {"foto's", "maatlat-20250101T080000Z-versie12", "maatlat-oud"})
        std::filesystem::create_directory(map_.map() / naam);
    kopie("2026-11-01", true, true);
    EXPECT_THAT(ruim("2026-11-29", 7).weg, IsEmpty());
    const Rotatie sleutels = ruimKopieenOp(
        map_.map(), {.nu = "2026-11-29T09:00:00.000Z", .dagen = 7, .klokKlopt = true}, true);
    EXPECT_THAT(sleutels.weg, ElementsAre(naamVan("2026-11-01", true)));
}

TEST_F(RotatieTest, OokVanVoorHetBijwerken) {
    namespace fs = std::filesystem;
    kopie("2026-11-28");
    const fs::path oud = map_.schrijf("m.voor-versie-9.db", "oud");
    const std::string wanneer = migratiekopieen(map_.pad("m.db")).front().moment;
    // The disk says when it was written: now. Long after that it goes, when the clock is right.
    Rotatieregels regels{.nu = "2099-01-01T00:00:00.000Z", .dagen = 7};
    regels.database = map_.pad("m.db");
    EXPECT_THAT(ruimKopieenOp(map_.map(), regels).weg, IsEmpty());
    EXPECT_TRUE(fs::exists(oud));
    regels.klokKlopt = true;
    EXPECT_THAT(ruimKopieenOp(map_.map(), regels).weg, testing::Contains("m.voor-versie-9.db"));
    EXPECT_FALSE(fs::exists(oud)) << wanneer;
}

}  // namespace
}  // namespace maatlat
