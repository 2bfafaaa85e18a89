// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/doeldeel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kleine_ronde.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

TEST(Doeldeel, ZegtDatNiemandHetVastlegde) {
    const Doeldeel deel = doeldeel(test::kleineRonde());
    ASSERT_EQ(deel.alineas.size(), 1u);
    EXPECT_EQ(deel.alineas[0].tekst,
              "Waarvoor dit onderzoek is gedaan en op welke grond, staat niet in de gegevens.");
}

TEST(Doeldeel, ZegtWelkVanDeTweeOntbreekt) {
    Ronde ronde = test::kleineRonde();
    ronde.onderzoek.doel = "Kijken of het beter gaat.";
    Doeldeel deel = doeldeel(ronde);
    EXPECT_EQ(deel.alineas[0].tekst, "Kijken of het beter gaat.");
    EXPECT_EQ(deel.alineas[1].tekst, "De grondslag staat niet in de gegevens.");
    ronde.onderzoek.doel.clear();
    ronde.onderzoek.grondslag = "De wet.";
    deel = doeldeel(ronde);
    EXPECT_EQ(deel.alineas[0].tekst, "Het doel staat niet in de gegevens.");
    EXPECT_EQ(deel.alineas[1].tekst, "De wet.");
}

TEST(Doeldeel, HeeftVan2015DeBronnenEnBijIJssellandDeDrieVragen) {
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    const Doeldeel deel = doeldeel(ronde, "IJsselland");
    ASSERT_EQ(deel.alineas.size(), 2u);
    EXPECT_THAT(deel.alineas[1].tekst, HasSubstr("Hoofdstuk 4 van de Wet maatschappelijke"));
    EXPECT_EQ(deel.alineas[0].plaats, deel.alineas[1].plaats);
    EXPECT_THAT(deel.alineas[1].plaats, HasSubstr("hoofdstuk 1, Inleiding"));
    EXPECT_EQ(deel.vragen.size(), 3u);
    EXPECT_THAT(deel.vragenplaats, HasSubstr("amenvatting"));
    EXPECT_TRUE(doeldeel(ronde, "Zeeland").vragen.empty());
}

}  // namespace
}  // namespace maatlat
