// SPDX-License-Identifier: EUPL-1.2
#include "taal/getal.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Getal, HeeftEenKomma) {
    EXPECT_EQ(metEenDecimaal(11.2), "11,2");
    EXPECT_EQ(metEenDecimaal(4), "4,0");
    EXPECT_EQ(metEenDecimaal(-0.5), "-0,5");
    EXPECT_EQ(metEenDecimaal(0.05), "0,1");
    EXPECT_EQ(metEenDecimaal(-0.04), "0,0");
}

TEST(Getal, KanEenHalveZijn) {
    EXPECT_EQ(metHalven(16), "16");
    EXPECT_EQ(metHalven(16.5), "16,5");
    EXPECT_EQ(metHalven(0), "0");
}

TEST(HoeVaak, ZegtHetInKeren) {
    EXPECT_EQ(hoeVaak(1), "ongeveer 100 van de 100 keer");
    EXPECT_EQ(hoeVaak(0.018), "ongeveer 2 van de 100 keer");
    EXPECT_EQ(hoeVaak(0.004), "ongeveer 4 van de 1000 keer");
    EXPECT_EQ(hoeVaak(0.0004), "minder dan 1 van de 1000 keer");
}

}  // namespace
}  // namespace maatlat
