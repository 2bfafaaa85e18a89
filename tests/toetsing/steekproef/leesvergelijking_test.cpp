// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "support/proefsteekproef.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"

namespace maatlat {
namespace {

using test::Proefsteekproef;
using testing::ElementsAre;
using testing::SizeIs;

class Lezersvergelijken : public testing::Test {
  protected:
    void leesAlle() {
        for (const std::string& een : proef.dossiers)
            proef.lees(proef.a, een);
    }
    Proefsteekproef proef;
};

TEST_F(Lezersvergelijken, GaatOverAlleToetsenVanEenOnderzoek) {
    leesAlle();
    proef.lees(proef.b, proef.dossiers[0],
               Proefsteekproef::antwoorden({{"antwoord-gesprekken", "0"}}));
    const auto uit = leesLandelijkeVergelijking(proef.werkplek, proef.coordinator, proef.onderzoek);
    EXPECT_EQ(uit.toetsen, 1);
    ASSERT_THAT(uit.vragen, SizeIs(3));
    EXPECT_EQ(uit.vragen[0].vraag.code, "gesprekken");  // the least alike first
    EXPECT_EQ(uit.vragen[0].overeenstemming.gelijk, 0);
    EXPECT_EQ(uit.vragen[1].overeenstemming.gelijk, 1);
    const Persoon beheerder = proef.nieuw("Beheerder", Rol::beheerder);
    EXPECT_THROW(leesLandelijkeVergelijking(proef.werkplek, beheerder, proef.onderzoek),
                 Onvindbaar);
    EXPECT_THROW(leesLandelijkeVergelijking(proef.werkplek, proef.coordinator, "bestaat-niet"),
                 Onvindbaar);
    // Who may not read a toets sees none of them here.
    const Persoon elders = proef.nieuw("Inspecteur D", Rol::inspecteur);
    EXPECT_EQ(leesLandelijkeVergelijking(proef.werkplek, elders, proef.onderzoek).toetsen, 0);
}

TEST_F(Lezersvergelijken, LaatZienHoeverDeLezersZijn) {
    leesAlle();
    auto lezers = leesLeesvergelijking(proef.werkplek, proef.a, proef.toets, proef.nr);
    EXPECT_EQ(lezers.dubbelTeLezen, 1);
    EXPECT_EQ(lezers.dubbelGelezen, 0);
    EXPECT_EQ(lezers.vragen[0].zin, "Nog geen dossier is door twee lezers gelezen.");
    proef.lees(proef.b, proef.dossiers[0], Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}}));
    lezers = leesLeesvergelijking(proef.werkplek, proef.a, proef.toets, proef.nr);
    EXPECT_EQ(lezers.dubbelGelezen, 1);
    EXPECT_THAT(lezers.teBespreken, ElementsAre(proef.dossiers[0]));
    EXPECT_EQ(lezers.vragen[1].zin,
              "In het enige dossier kwamen beide lezers niet tot dezelfde uitkomst.");
}

}  // namespace
}  // namespace maatlat
