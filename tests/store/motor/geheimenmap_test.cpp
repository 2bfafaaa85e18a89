// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/geheimenmap.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "domain/melding.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

mode_t rechten(const std::filesystem::path& pad) {
    struct stat wat {};
    return stat(pad.c_str(), &wat) == 0 ? wat.st_mode & 0777U : 0;
}

TEST(GeheimenmapTest, MaaktEenGeheimEenKeerVoorDezeGebruikerAlleen) {
    const test::Werkmap map;
    const std::filesystem::path plek = map.pad("maatlat.db-geheimen");
    const std::string geheim = Geheimenmap(plek).leesOfMaak("logboek");
    EXPECT_EQ(geheim.size(), 32U);
    EXPECT_EQ(Geheimenmap(plek).lees("logboek"), geheim);
    EXPECT_EQ(Geheimenmap(plek).leesOfMaak("logboek"), geheim);
    EXPECT_NE(Geheimenmap(plek).leesOfMaak("codes"), geheim);
    EXPECT_EQ(rechten(plek), 0700U);
    EXPECT_EQ(rechten(plek / "logboek.sleutel"), 0600U);
}

TEST(GeheimenmapTest, LeestNietsDatErNietIsEnMaaktHetDanOokNiet) {
    const test::Werkmap map;
    const std::filesystem::path plek = map.pad("geheimen");
    EXPECT_EQ(Geheimenmap(plek).lees("logboek"), std::nullopt);
    EXPECT_FALSE(std::filesystem::exists(plek));
}

TEST(GeheimenmapTest, MeldtEenBestandDatGeenSleutelIsEnLaatHetStaan) {
    const test::Werkmap map;
    Geheimenmap geheimen(map.pad("geheimen"));
    geheimen.leesOfMaak("codes");
    std::ofstream(geheimen.pad("logboek")) << "half";
    try {
        Geheimenmap(map.pad("geheimen")).leesOfMaak("logboek");
        FAIL() << "taken for a secret";
    } catch (const Gebruikersfout& fout) {
        EXPECT_THAT(fout.what(), testing::HasSubstr("geen sleutel van Maatlat"));
        EXPECT_THAT(fout.what(), testing::HasSubstr("reservekopie"));
    }
    EXPECT_EQ(std::filesystem::file_size(geheimen.pad("logboek")), 4U);
}

TEST(GeheimenmapTest, EenDatabaseInGeheugenHeeftZijnGeheimenDaarOok) {
    Geheimenmap geheimen("");
    const std::string geheim = geheimen.leesOfMaak("logboek");
    EXPECT_EQ(geheimen.lees("logboek"), geheim);
    EXPECT_NE(Geheimenmap("").leesOfMaak("logboek"), geheim);
}

}  // namespace
}  // namespace maatlat
