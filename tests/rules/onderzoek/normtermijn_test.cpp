// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/normtermijn.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Normtermijn, FindsTheTermsThatANormNames) {
    EXPECT_THAT(normtermijnen("Veilig Thuis voert de triage uit en start het onderzoek binnen 5 "
                              "dagen na ontvangst van de melding."),
                ElementsAre("5 dagen"));
    EXPECT_THAT(normtermijnen("Zij rondt onderzoeken binnen tien weken na het besluit af."),
                ElementsAre("tien weken"));
    EXPECT_THAT(normtermijnen("Binnen één werkdag belt zij terug, en uiterlijk binnen 10 weken is "
                              "er een besluit."),
                ElementsAre("één werkdag", "10 weken"));
    EXPECT_THAT(normtermijnen("Uiterlijk na 24 uur is er contact."), ElementsAre("24 uur"));
    EXPECT_THAT(normtermijnen("Een melding is binnen 90 minuten gezien."),
                ElementsAre("90 minuten"));
}

TEST(Normtermijn, TakesNothingElseForATerm) {
    for (const char* tekst :
         {"Een vertrouwensarts is 24/7 bereikbaar.", "Tijdens kantoortijden is er iemand.",
          "Er is contact na 3 en 12 maanden.", "Zij handelt binnen de gestelde termijn.",
          "Binnen 5 teams is een aandachtsfunctionaris.", "De buitenbinnen 5 dagen.",
          "Binnen 5 dagencentra werkt men samen.", "", "binnen"})
        EXPECT_THAT(normtermijnen(tekst), IsEmpty()) << tekst;
}

}  // namespace
}  // namespace maatlat
