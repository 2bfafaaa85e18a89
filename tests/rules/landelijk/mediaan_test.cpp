// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/mediaan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

TEST(Mediaan, IsDeMiddelsteOfTussenDeMiddelsteTwee) {
    EXPECT_EQ(mediaan({}), 0);
    EXPECT_EQ(mediaan({7}), 7);
    EXPECT_EQ(mediaan({9, 1, 4}), 4);
    EXPECT_EQ(mediaan({4, 1, 9, 5}), 4.5);
}

TEST(Mediaan, TeltWieVolledigIsBeoordeeld) {
    const Ronde ronde = test::kleineRonde();
    const Beoordeling van(ronde, ronde.kader.regelsets.front());
    std::vector<int> totalen, vakken;
    for (const Toets& een : ronde.toetsen) {
        if (!van.teltMee(een)) continue;
        totalen.push_back(tel(een.scores, ronde.kader).voldoende);
        const Telling vak = tel(een.scores, *ronde.kader.criterium("vak"));
        if (vak.beoordeeld() > 0) vakken.push_back(vak.voldoende);
    }
    EXPECT_EQ(mediaanInTotaal(van), mediaan(totalen));
    EXPECT_EQ(mediaanPerCriterium(van).at(0), mediaan(vakken));
    EXPECT_EQ(mediaanPerCriterium(van).size(), 2u);
}

TEST(Mediaan, GaatOverHetAandeelWaarIetsNietVanToepassingIs) {
    // With a criterium of three: 3 of 3, 2 of 2, and 1 of 3.
    const Ronde ronde = test::rondeMet({{"Alfa", "+++"}, {"Beta", "++n"}, {"Gamma", "+--"}});
    const Beoordeling van(ronde, ronde.kader.regelsets.front());
    EXPECT_EQ(mediaanPerCriterium(van).at(0), 2);
    EXPECT_EQ(mediaanAandeelPerCriterium(van).at(0), 1);
}

}  // namespace
}  // namespace maatlat
