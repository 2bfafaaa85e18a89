// SPDX-License-Identifier: EUPL-1.2
#include "rules/regelsetverschil.h"

#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

/// Two criteria of three and two verwachtingen; the second set is stricter on the first of them.
Toetsingskader kader() {
    Toetsingskader uit = test::kaderMet({3, 2}, test::organisatie2015());
    Regelset streng = uit.regelsets.front();
    streng.naam = "streng";
    streng.perCriterium["1.1"] = test::veiligheid2015();
    uit.regelsets.push_back(streng);
    return uit;
}

TEST(Regelsetverschillen, TellenElkeTellingWaarHetOordeelAndersIs) {
    const Toetsingskader alle = kader();
    const auto verschillen = regelsetverschillen(alle);
    ASSERT_FALSE(verschillen.empty());
    EXPECT_EQ(verschillen[0].criterium, alle.criterium("1.1"));
    EXPECT_EQ(verschillen[0].telling, (Telling{2, 1, 0, 0}));
    EXPECT_EQ(verschillen[0].oordelen,
              (std::vector<std::optional<Oordeel>>{Oordeel::voldoende, Oordeel::matig}));
    for (const Regelsetverschil& een : verschillen)
        EXPECT_EQ(een.criterium->code, "1.1");
}

TEST(Regelsetverschillen, NoemenEenTellingZonderOordeelOok) {
    bool gezien = false;
    for (const Regelsetverschil& een : regelsetverschillen(kader()))
        if (een.telling == Telling{1, 1, 1, 0}) {
            gezien = true;
            EXPECT_EQ(een.oordelen[0], Oordeel::onvoldoende);
            EXPECT_EQ(een.oordelen[1], std::nullopt);
        }
    EXPECT_TRUE(gezien);
}

TEST(Regelsetverschillen, ZijnErNietBijEenOfBijGelijkeRegels) {
    Toetsingskader een = test::kaderMet({3}, test::organisatie2015());
    EXPECT_TRUE(regelsetverschillen(een).empty());
    een.regelsets.push_back(een.regelsets.front());
    EXPECT_TRUE(regelsetverschillen(een).empty());
    een.regelsets.push_back(een.regelsets.front());
    een.regelsets.back().perThema["1"] = test::veiligheid2015();
    EXPECT_EQ(regelsetverschillen(een).front().oordelen.size(), 3u);
}

}  // namespace
}  // namespace maatlat
