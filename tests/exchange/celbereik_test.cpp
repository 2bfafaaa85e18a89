// SPDX-License-Identifier: EUPL-1.2
#include "exchange/celbereik.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Celbereik, NoemtEenCelZoalsEenRekenprogramma) {
    EXPECT_EQ(celplaats("", 7, 3), "C7");
    EXPECT_EQ(celplaats("Blad 1", 1, 1), "Blad 1!A1");
    EXPECT_EQ(celplaats("", 10, 26), "Z10");
    EXPECT_EQ(celplaats("", 10, 27), "AA10");
    EXPECT_EQ(celplaats("", 10, 256), "IV10");
    EXPECT_EQ(celplaats("a\x1b\nb", 1, 1), "a  b!A1");
}

TEST(Celbereik, OmvatAlleCellen) {
    Celbereik bereik;
    EXPECT_EQ(bereik.tekst(), "");
    bereik.neem(3, 2);
    EXPECT_EQ(bereik.tekst(), "B3:B3");
    bereik.neem(1, 5);
    bereik.neem(9, 1);
    EXPECT_EQ(bereik.tekst(), "A1:E9");
}

}  // namespace
}  // namespace maatlat
