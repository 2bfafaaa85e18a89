// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/versievelden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/publicatie/publicatie.h"

namespace maatlat::web {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> labels(const std::string& sleutel, const Vastlegging& inhoud) {
    std::vector<std::string> uit;
    for (const Versieveld& een : versievelden(sleutel, {}, inhoud))
        uit.push_back(een.label);
    return uit;
}

TEST(Versievelden, GevenAanvaardeHiatenHunNamenEnRedenen) {
    EXPECT_THAT(labels("hiaten/voorlegger", {{"hiaat", "Geen score bij 1.1.1"},
                                             {"soort", "geenScore"},
                                             {"code", "1.1.1"},
                                             {"reden", "Niet gezien."}}),
                ElementsAre("Aanvaard", "Waarom"));
}

TEST(Versievelden, NoemenElkVeldVanEenPublicatieInWoorden) {
    Publicatiebesluit besluit;
    besluit.editie = besluit.publicatieversie = 1;
    besluit.regime = "gezondheidswet";
    besluit.regimenaam = "Gezondheidswet";
    besluit.bekendgemaakt = "2026-11-22";
    besluit.besloten = "2026-11-22T09:30:00.000Z";
    const Vastlegging inhoud = vastlegging(besluit);
    std::vector<Versieveld> velden = versievelden("publicatie/besluit/1", {}, inhoud);
    ASSERT_THAT(velden, Not(IsEmpty()));
    for (const Versieveld& een : velden) {
        for (const auto& [naam, waarde] : inhoud.paren()) {
            const bool woorden = naam.find(' ') != std::string::npos;
            EXPECT_FALSE(woorden && een.label.substr(1) == naam.substr(1)) << een.label;
        }
        EXPECT_EQ(een.wordt.find("2026-"), std::string::npos) << een.label << ": " << een.wordt;
        EXPECT_NE(een.wordt, "gezondheidswet");
    }
    EXPECT_THAT(labels("publicatie/besluit/1", inhoud), Contains("Bekendgemaakt op"));
    EXPECT_THAT(labels("publicatie/markering/1", {{"weg", "x"}, {"grond", "y"}, {"blijft", "z"}}),
                ElementsAre("Weggelaten", "Reden van weglaten", "Toch openbaar"));
}

}  // namespace
}  // namespace maatlat::web
