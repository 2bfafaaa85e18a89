// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/oordelen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefdossier.h"

namespace maatlat {
namespace {

using test::Proefdossier;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Criteriumstand eerste(Proefdossier& proef) {
    return stand(proef.dossier(), *proef.dossier().kader->criterium("1.1"));
}

TEST(Oordelen, EenVolledigCriteriumHeeftOordeelEnWatHetKantelt) {
    Proefdossier proef("++- ..");
    const Oordeeluitleg uitleg = eerste(proef).uitleg;
    EXPECT_EQ(uitleg.oordeel, Oordeel::matig);
    EXPECT_EQ(uitleg.telling, "2 voldoende, 1 onvoldoende");
    EXPECT_THAT(uitleg.doelen, testing::Contains(HasSubstr("1.1.3 voldoende wordt")));
    EXPECT_THAT(uitleg.nogMogelijk, IsEmpty());
}

TEST(Oordelen, EenOnvolledigCriteriumZegtWatNogKan) {
    Proefdossier proef("--. ..");
    const Oordeeluitleg uitleg = eerste(proef).uitleg;
    EXPECT_EQ(uitleg.oordeel, std::nullopt);
    EXPECT_THAT(uitleg.waarom, HasSubstr("1.1.3"));
    EXPECT_EQ(uitleg.nogMogelijk, "onvoldoende");
    EXPECT_TRUE(uitleg.staatVast);
}

TEST(Oordelen, ZonderBeslisregelIsErGeenOordeelEnGeenKeuze) {
    Proefdossier proef("... ++");
    const auto alle = standen(proef.dossier());
    ASSERT_EQ(alle.size(), 2u);
    EXPECT_EQ(alle[1].uitleg.oordeel, std::nullopt);
    EXPECT_THAT(alle[1].uitleg.waarom, HasSubstr("bij deze beslisregels is er geen voor"));
    EXPECT_THAT(alle[1].uitleg.doelen, IsEmpty());
}

TEST(Oordelen, BevindingenStaanPerBronMetWatNogOntbreekt) {
    Proefdossier proef("+.. ..");
    const auto plan = proef.bron(Bronsoort::document);
    const auto gesprek = proef.bron(Bronsoort::interview);
    proef.bevinding(gesprek, {"1.1.1"}).bevinding(plan, {"1.1.1", "1.1.2"});
    proef.bevinding(gesprek, {"1.1.1"});
    proef.dossier().bevindingen[0].richting = Richting::onvoldoende;
    const Criteriumstand hier = eerste(proef);
    const Verwachtingstand& een = hier.verwachtingen[0];
    ASSERT_EQ(een.bronnen.size(), 2u);
    EXPECT_EQ(een.bronnen[0].bron->nr, plan);
    EXPECT_EQ(een.bronnen[1].bevindingen.size(), 2u);
    EXPECT_THAT(een.richtingen, ElementsAre(0, 1, 2));
    EXPECT_THAT(een.ontbrekend, ElementsAre(Bronsoort::dossier, Bronsoort::observatie));
    EXPECT_FALSE(een.eenSoortBron());
    EXPECT_TRUE(hier.verwachtingen[1].eenSoortBron());
    EXPECT_FALSE(hier.verwachtingen[2].eenSoortBron());
}

TEST(Oordelen, WatOntbreektStaatErInHetKort) {
    Proefdossier proef("-+. ..");
    const Criteriumstand leeg = eerste(proef);
    EXPECT_THAT(leeg.verwachtingen[0].opvallend,
                ElementsAre("motivering ontbreekt", "verbeterpunt ontbreekt", "geen bevinding"));
    EXPECT_FALSE(leeg.verwachtingen[0].compleet);
    EXPECT_THAT(leeg.verwachtingen[2].opvallend, IsEmpty());
    EXPECT_FALSE(leeg.verwachtingen[2].compleet);

    proef.bevinding(proef.bron(Bronsoort::document), {"1.1.1", "1.1.2"});
    proef.veld(Veldsoort::motivering, "1.1.1", "Omdat.");
    proef.veld(Veldsoort::verbeterpunt, "1.1.1", "Beter.");
    const Criteriumstand vol = eerste(proef);
    EXPECT_THAT(vol.verwachtingen[0].opvallend, ElementsAre("één soort bron"));
    EXPECT_TRUE(vol.verwachtingen[0].compleet);
}

}  // namespace
}  // namespace maatlat
