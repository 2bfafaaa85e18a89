// SPDX-License-Identifier: EUPL-1.2
#include "pages/tekstverschil.h"

#include <gtest/gtest.h>

#include <string>

namespace maatlat {
namespace {

/// What the partial shows, with the kind of each piece before it.
std::string stukken(const Vulling& vulling) {
    std::string uit;
    for (const Vulling& stuk : vulling.delen().at("TEKSTVERSCHIL").front().secties().at("STUK"))
        for (const auto& [soort, reeks] : stuk.secties())
            uit += "<" + std::string(soort) + ">" + reeks.front().teksten().at("TEKST").tekst;
    return uit;
}

TEST(Tekstverschil, ToontWatWegGingEnWatErbijKwam) {
    Vulling vulling;
    vulTekstverschil(vulling, "het was", "het is");
    EXPECT_EQ(stukken(vulling), "<BEIDE>het <WEG>was<ERBIJ>is");
}

TEST(Tekstverschil, NaastElkaarStaatVanElkDeHeleTekstEnNietsVanDeAnder) {
    Vulling mijn;
    vulTekstNaast(mijn, "Er is een rooster.", "Er is een telefoon.");
    EXPECT_EQ(stukken(mijn), "<BEIDE>Er is een <ERBIJ>telefoon.");
    Vulling hun;
    vulTekstNaast(hun, "Er is een telefoon.", "Er is een rooster.");
    EXPECT_EQ(stukken(hun), "<BEIDE>Er is een <ERBIJ>rooster.");
}

}  // namespace
}  // namespace maatlat
