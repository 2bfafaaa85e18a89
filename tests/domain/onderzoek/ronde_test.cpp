// SPDX-License-Identifier: EUPL-1.2
#include "domain/onderzoek/ronde.h"

#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using test::rij;

Ronde ronde() {
    Ronde uit;
    uit.toetsen = {{"Drenthe", rij("+-")}, {"Utrecht", rij("++")}};
    uit.teksten.emplace_back().organisatie = "Utrecht";
    return uit;
}

TEST(Ronde, GeeftDeScoresInDeVolgordeVanDeToetsen) {
    EXPECT_EQ(ronde().scorerijen(), (std::vector{rij("+-"), rij("++")}));
    EXPECT_TRUE(Ronde{}.scorerijen().empty());
}

TEST(Ronde, VindtDeToetsVanEenOrganisatie) {
    const Ronde een = ronde();
    ASSERT_NE(een.toets("Utrecht"), nullptr);
    EXPECT_EQ(een.toets("Utrecht")->scores, rij("++"));
    EXPECT_EQ(een.toets("utrecht"), nullptr);
}

TEST(Ronde, HeeftNietVanElkeOrganisatieEenTekst) {
    const Ronde een = ronde();
    ASSERT_NE(een.tekst("Utrecht"), nullptr);
    EXPECT_EQ(een.tekst("Utrecht")->organisatie, "Utrecht");
    EXPECT_EQ(een.tekst("Drenthe"), nullptr);
}

}  // namespace
}  // namespace maatlat
