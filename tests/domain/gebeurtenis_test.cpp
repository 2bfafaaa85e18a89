// SPDX-License-Identifier: EUPL-1.2
#include "domain/gebeurtenis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace maatlat {
namespace {

using testing::ElementsAre;

TEST(Gebeurtenis, ElkeNaamIsVanEenGebeurtenis) {
    std::set<std::string_view> gezien;
    for (int i = 0; i <= static_cast<int>(Gebeurtenis::overalUitgelogd); ++i)
        for (const std::string_view een : namen(static_cast<Gebeurtenis>(i)))
            EXPECT_TRUE(!een.empty() && gezien.insert(een).second) << een;
    EXPECT_EQ(gezien.size(), kGebeurtenissen.size() + 2) << "two have an older name";
}

/// These words stand in logs that cannot change.
TEST(Gebeurtenis, NoemtWatErGebeurdeZoalsAltijd) {
    EXPECT_THAT(namen(Gebeurtenis::kaderToegevoegd), ElementsAre("kader toegevoegd"));
    EXPECT_THAT(namen(Gebeurtenis::veldGewijzigd), ElementsAre("veld gewijzigd"));
    EXPECT_THAT(namen(Gebeurtenis::dossierGelezenDoorTweede),
                ElementsAre("dossier gelezen (tweede lezer)"));
    EXPECT_THAT(namen(Gebeurtenis::overalUitgelogd), ElementsAre("overal uitgelogd"));
    EXPECT_THAT(namen(Gebeurtenis::privacymeldingBevestigd),
                ElementsAre("privacymelding bevestigd", "tekst bevestigd", "privacy bevestigd"));
}

}  // namespace
}  // namespace maatlat
