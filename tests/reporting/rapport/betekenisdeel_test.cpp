// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/betekenisdeel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

class BetekenisdeelTest : public testing::Test {
  protected:
    Betekenisdeel deel(const std::string& organisatie) {
        const Beoordeling beoordeling(ronde_, vindRegelset(ronde_.kader, "toegepast-2015"));
        return betekenisdeel(beoordeling, *ronde_.toets(organisatie));
    }

    Ronde ronde_ = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
};

TEST_F(BetekenisdeelTest, HeeftEenZinVoorElkeVerwachtingDieWordtBeoordeeld) {
    for (const Verwachting* een : ronde_.kader.beoordeelde())
        EXPECT_NE(ronde_.betekenis.bij(een->code), nullptr) << een->code;
    EXPECT_EQ(static_cast<int>(ronde_.betekenis.verwachtingen.size()),
              ronde_.kader.aantalBeoordeeld());
}

TEST_F(BetekenisdeelTest, GaatOverDeMinnenBijCriteriaDieNietVoldoendeZijn) {
    const Betekenisdeel uit = deel("IJsselland");
    ASSERT_EQ(uit.criteria.size(), 3u);
    EXPECT_EQ(uit.criteria[0].oordeel.teken, "M");
    EXPECT_EQ(uit.criteria[0].zinnen[0].code, "1.1.4");
    EXPECT_EQ(uit.criteria[1].zinnen.size(), 3u);
    EXPECT_EQ(uit.criteria[2].zinnen.size(), 2u);
    // A `-` at a criterium that is voldoende stands in the list of actions alone.
    for (const Betekenisdeel::Criterium& een : deel("Friesland").criteria)
        for (const Codetekst& zin : een.zinnen)
            EXPECT_NE(zin.code, "1.2.4");
}

TEST_F(BetekenisdeelTest, ZegtVanWieDeWoordenZijn) {
    EXPECT_THAT(deel("IJsselland").inleiding,
                HasSubstr("Deze zinnen zijn van Maatlat, niet van de toezichthouder."));
}

TEST_F(BetekenisdeelTest, BegintMetVeiligheid) {
    EXPECT_EQ(deel("Drenthe").criteria.front().zinnen.front().code.substr(0, 2), "2.");
}

TEST_F(BetekenisdeelTest, IsErNietBijEenKaderZonderZulkeWoorden) {
    ronde_.betekenis = {};
    EXPECT_TRUE(deel("Drenthe").criteria.empty());
}

}  // namespace
}  // namespace maatlat
