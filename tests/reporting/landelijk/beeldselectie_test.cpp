// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/beeldselectie.h"

#include <gtest/gtest.h>

#include "support/kleine_ronde.h"
#include "support/landelijk/beeldproef.h"

namespace maatlat {
namespace {

TEST(Selectievoorraad, GeeftHetzelfdeAnMaarNooitVanEenAndereVraagOfEenAndereRonde) {
    Selectievoorraad voorraad;
    const GedeeldeRonde ronde =
        test::beeldrondeVan(test::rondeMet({{"Alfa", "+++"}, {"Beta", "+--"}}));
    const GedeeldeRonde later =
        test::beeldrondeVan(test::rondeMet({{"Alfa", "---"}, {"Beta", "+--"}}));
    Beeldvraag opNaam;
    opNaam.op = kOpOrganisatie;
    opNaam.af = true;
    const auto eerst = voorraad.geef(ronde, {});
    EXPECT_EQ(voorraad.geef(ronde, {}), eerst);
    const auto naam = voorraad.geef(ronde, opNaam);
    EXPECT_EQ(naam->beoordeling().toets(naam->opBlad().front()).organisatie, "Beta");
    EXPECT_EQ(eerst->beoordeling().toets(eerst->opBlad().front()).organisatie, "Alfa");
    const auto nu = voorraad.geef(later, {});
    EXPECT_EQ(nu->beoordeling().toets(nu->opBlad().front()).organisatie, "Beta");
    EXPECT_EQ(voorraad.geef(ronde, {}), eerst);
}

}  // namespace
}  // namespace maatlat
