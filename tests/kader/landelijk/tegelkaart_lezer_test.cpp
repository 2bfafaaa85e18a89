// SPDX-License-Identifier: EUPL-1.2
#include "kader/landelijk/tegelkaart_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "domain/melding.h"
#include "kader/bestand.h"
#include "kader/onderzoek/organisaties_lezer.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string kaartfout(const std::string& tegels) {
    try {
        leesTegelkaart("soort: tegelkaart\nbron: de proef\ntegels:\n" + tegels, "t.yaml");
    } catch (const Gebruikersfout& een) {
        return een.what();
    }
    return {};
}

const std::string kUtrecht = "  - {organisatie: Utrecht, kort: Utr, kolom: 4, rij: 5}\n";

TEST(Tegelkaart, GeeftElkeOrganisatieVan2015EenEigenTegel) {
    const auto criteria = std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria";
    const auto pad = criteria / "landelijk" / "tegelkaart.yaml";
    const Tegelkaart kaart = leesTegelkaart(leesBestand(pad, kGrootsteYaml), pad.string());
    const auto namen = criteria / "organisaties.yaml";
    const auto organisaties = leesOrganisaties(leesBestand(namen, kGrootsteYaml), namen.string());
    EXPECT_EQ(kaart.tegels.size(), organisaties.size());
    for (const Organisatie& een : organisaties)
        EXPECT_TRUE(kaart.van(een.naam)) << een.naam;
    const auto* groningen = kaart.van("Groningen");
    const auto* limburg = kaart.van("Zuid Limburg");
    const auto* zeeland = kaart.van("Zeeland");
    ASSERT_TRUE(groningen && limburg && zeeland);
    EXPECT_LT(groningen->rij, limburg->rij) << "north before south";
    EXPECT_LT(zeeland->kolom, limburg->kolom) << "west before east";
}

TEST(Tegelkaart, NoemtElkeFoutMetHaarPlaats) {
    EXPECT_EQ(kaartfout(kUtrecht), "");
    EXPECT_THAT(kaartfout(kUtrecht + kUtrecht), HasSubstr("t.yaml:5:"));
    EXPECT_THAT(kaartfout(kUtrecht + kUtrecht), HasSubstr("Deze organisatie heeft al een tegel."));
    EXPECT_THAT(kaartfout(kUtrecht + "  - {organisatie: Zeeland, kort: Zee, kolom: 4, rij: 5}\n"),
                HasSubstr("Op deze kolom en rij staat al Utrecht."));
    EXPECT_THAT(kaartfout("  - {organisatie: Utrecht, kort: Utrecht, kolom: 4, rij: 5}\n"),
                HasSubstr("hoogstens 6 letters"));
    EXPECT_THAT(kaartfout("  - {organisatie: Utrecht, kort: Utr, kolom: 40, rij: 5}\n"),
                HasSubstr("t.yaml:4:"));
    EXPECT_THAT(kaartfout("  - {organisatie: Utrecht, kort: Utr, kolom: 4}\n"), HasSubstr("rij"));
    EXPECT_THAT(kaartfout("  - {organisatie: Utrecht, kort: Utr, kolom: 4, rij: 5, kleur: rood}\n"),
                HasSubstr("kleur"));
}

}  // namespace
}  // namespace maatlat
