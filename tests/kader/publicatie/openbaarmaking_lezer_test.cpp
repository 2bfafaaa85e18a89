// SPDX-License-Identifier: EUPL-1.2
#include "kader/publicatie/openbaarmaking_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "domain/melding.h"
#include "kader/bestand.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string fout(const std::string& yaml) {
    try {
        leesOpenbaarmaking(yaml, "o.yaml");
    } catch (const Gebruikersfout& een) {
        return een.what();
    }
    return {};
}

const std::string kBegin = "soort: openbaarmaking\nregimes:\n";
const std::string kGoed =
    "  - id: wet\n    naam: Wet\n    grond: Artikel 1\n    bron: Stb.\n"
    "    rechtsmiddelen: Geen.\n    gronden: [persoonsgegevens]\n";

TEST(Openbaarmaking, DeRegimesVanMaatlatZijnTeLezen) {
    const auto pad = std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria" / "openbaarmaking.yaml";
    const auto regimes = leesOpenbaarmaking(leesBestand(pad, kGrootsteYaml), pad.string());
    const auto* gezondheid = vindRegime(regimes, "gezondheidswet");
    ASSERT_TRUE(gezondheid);
    EXPECT_EQ(gezondheid->wachttijd, (Termijn{2, Termijneenheid::weken, true}));
    EXPECT_EQ(gezondheid->reactietermijn, (Termijn{6, Termijneenheid::weken, true}));
    EXPECT_EQ(gezondheid->meesteWoorden, 200);
    EXPECT_TRUE(gezondheid->verzoekSchortOp);
    EXPECT_FALSE(gezondheid->open.empty()) << "what was not found is said";
    const auto* kennisgeving = vindRegime(regimes, "verscherpt-toezicht");
    ASSERT_TRUE(kennisgeving);
    EXPECT_FALSE(kennisgeving->wachttijd);
    ASSERT_TRUE(vindRegime(regimes, "jeugdwet"));
    ASSERT_TRUE(vindRegime(regimes, "niet-openbaar"));
    EXPECT_FALSE(vindRegime(regimes, "niet-openbaar")->publiceert);
}

TEST(Openbaarmaking, NoemtElkeFoutMetHaarPlaats) {
    EXPECT_EQ(fout(kBegin + kGoed), "");
    EXPECT_THAT(fout(kBegin + kGoed + kGoed), HasSubstr("o.yaml:9:"));
    EXPECT_THAT(fout(kBegin + kGoed + kGoed), HasSubstr("Deze id staat er al"));
    EXPECT_THAT(fout(kBegin + kGoed + "    wachttijd: even\n"), HasSubstr("o.yaml:9:16"));
    EXPECT_THAT(fout(kBegin + kGoed + "    meeste_woorden: 200\n"),
                HasSubstr("termijn_reactie en meeste_woorden samen"));
    EXPECT_THAT(fout(kBegin + kGoed + "    termijn: 2 weken\n"), HasSubstr("termijn"));
    EXPECT_THAT(fout("soort: kader\nregimes: []\n"), HasSubstr("o.yaml:1:"));
}

}  // namespace
}  // namespace maatlat
