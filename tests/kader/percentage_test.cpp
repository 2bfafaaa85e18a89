// SPDX-License-Identifier: EUPL-1.2
#include "kader/percentage.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Percentage, ReadsHundredthsOfAPercent) {
    const struct {
        const char* tekst;
        int waarde;
    } gevallen[] = {{"0", 0},        {"51", 5100},   {"100", 10000}, {"66.67", 6667},
                    {"66,67", 6667}, {"33.3", 3330}, {"0.01", 1},    {"100.00", 10000},
                    {"007", 700},    {"99,99", 9999}};
    for (const auto& [tekst, waarde] : gevallen)
        EXPECT_EQ(leesPercentage(tekst), waarde) << tekst;
}

TEST(Percentage, RefusesEverythingElse) {
    for (const char* tekst :
         {"",   "-1", "+1",    "100.01", "101", "1000", "1e1", "33.333", "0.001", ".5",
          "5.", "5,", "1.2.3", "1,2.3",  "51%", " 51",  "51 ", "een",    "0x10",  "nan"})
        EXPECT_EQ(leesPercentage(tekst), std::nullopt) << tekst;
}

}  // namespace
}  // namespace maatlat
