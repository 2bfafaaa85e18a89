// SPDX-License-Identifier: EUPL-1.2
#include "domain/gebeurtenis.h"

#include <gtest/gtest.h>

#include <set>

namespace maatlat {
namespace {

TEST(Gebeurtenis, ElkeNaamIsVanEenGebeurtenis) {
    std::set<std::string_view> gezien;
    for (std::size_t i = 0; i < kGebeurtenissen.size(); ++i) {
        const auto een = static_cast<Gebeurtenis>(i);
        EXPECT_TRUE(!naam(een).empty() && gezien.insert(naam(een)).second) << naam(een);
        EXPECT_EQ(gebeurtenisMetNaam(naam(een)), een);
    }
    EXPECT_EQ(naam(Gebeurtenis::logboekBeschadigd), kGebeurtenissen.back());
    EXPECT_EQ(gebeurtenisMetNaam("iets anders"), std::nullopt);
}

/// These words stand in logs that cannot change.
TEST(Gebeurtenis, NoemtWatErGebeurdeZoalsAltijd) {
    EXPECT_EQ(naam(Gebeurtenis::kaderToegevoegd), "kader toegevoegd");
    EXPECT_EQ(naam(Gebeurtenis::veldGewijzigd), "veld gewijzigd");
    EXPECT_EQ(naam(Gebeurtenis::dossierGelezenDoorTweede), "dossier gelezen (tweede lezer)");
    EXPECT_EQ(naam(Gebeurtenis::overalUitgelogd), "overal uitgelogd");
    EXPECT_EQ(naam(Gebeurtenis::privacymeldingBevestigd), "privacymelding bevestigd");
}

TEST(Gebeurtenis, KentDeNamenVanVroeger) {
    for (const char* oud : {"privacy bevestigd", "tekst bevestigd"})
        EXPECT_EQ(gebeurtenisMetNaam(oud), Gebeurtenis::privacymeldingBevestigd);
}

}  // namespace
}  // namespace maatlat
