// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/mediaan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "rules/onderzoek/middelste.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

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
    std::ranges::sort(totalen);
    std::ranges::sort(vakken);
    EXPECT_EQ(van.spreiding().mediaan, middelste(totalen));
    EXPECT_EQ(mediaanPerCriterium(van).at(0), middelste(vakken));
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
