// SPDX-License-Identifier: EUPL-1.2
#include "reporting/toets/aanvaardehiaten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(AanvaardeHiaten, StaanPerSoortEnPerRedenMetWaarHetOverGaat) {
    Verantwoordingsblad blad;
    EXPECT_THAT(aanvaardeHiaten(blad), IsEmpty());
    blad.hiaten = {{"a", 1, 2, "zonder-bevinding", "1.1.1", "Dat volgt"},
                   {"b", 1, 2, "zonder-bevinding", "1.1.2", "Het gesprek viel uit."},
                   {"c", 1, 2, "zonder-bevinding", "1.2.1", "Dat volgt"},
                   {"d", 1, 2, "losse-bevinding", "3", "Wel nuttig."},
                   {"e", 1, 2, "een-soort-bron", "1.1.1", "Zo is het afgesproken."}};
    EXPECT_THAT(aanvaardeHiaten(blad),
                ElementsAre("Score zonder bevinding: 1.1.1 en 1.2.1. Reden: Dat volgt.",
                            "Score zonder bevinding: 1.1.2. Reden: Het gesprek viel uit.",
                            "Bevinding zonder verwachting: bevinding 3. Reden: Wel nuttig.",
                            "Score op één soort bron: 1.1.1. Reden: Zo is het afgesproken."));
}

TEST(AanvaardeHiaten, VanVoorErRedenenWarenStaanErBijNaam) {
    Verantwoordingsblad blad;
    blad.hiaten = {{"Verwachting 1.1.2 heeft een score, maar geen enkele bevinding.", 1, 2}};
    EXPECT_THAT(aanvaardeHiaten(blad),
                ElementsAre("Verwachting 1.1.2 heeft een score, maar geen enkele bevinding."));
}

}  // namespace
}  // namespace maatlat
