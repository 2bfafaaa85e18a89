// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/termijn.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Termijn, ReadsWhatItWrites) {
    for (const char* woorden :
         {"1 werkdag", "5 werkdagen", "1 dag", "70 dagen", "1 week", "10 weken", "1 maand",
          "12 maanden", "1 jaar", "5 jaar", "48 uur"}) {
        const auto termijn = termijnUit(woorden);
        ASSERT_TRUE(termijn) << woorden;
        EXPECT_EQ(tekst(*termijn), woorden);
    }
    EXPECT_EQ(termijnUit("5 werkdagen"), (Termijn{5, Termijneenheid::werkdagen}));
}

TEST(Termijn, RefusesAnyOtherText) {
    for (const char* woorden : {"", "5", "werkdagen", "0 dagen", "-1 dagen", "1 dagen", "2 dag",
                                "5  dagen", "05 dagen", "5 jaren", "10000 dagen", "5 dagen "})
        EXPECT_FALSE(termijnUit(woorden)) << woorden;
}

}  // namespace
}  // namespace maatlat
