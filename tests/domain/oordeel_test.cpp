// SPDX-License-Identifier: EUPL-1.2
#include "domain/oordeel.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Oordeel, HeeftEenWoordEnEenLetter) {
    EXPECT_EQ(naam(Oordeel::voldoende), "voldoende");
    EXPECT_EQ(naam(Oordeel::matig), "matig");
    EXPECT_EQ(naam(Oordeel::onvoldoende), "onvoldoende");
    EXPECT_EQ(letter(Oordeel::voldoende), "V");
    EXPECT_EQ(letter(Oordeel::matig), "M");
    EXPECT_EQ(letter(Oordeel::onvoldoende), "O");
}

TEST(Oordeel, WordtGevondenOpPreciesDitWoord) {
    for (const Oordeel oordeel : kOordelen)
        EXPECT_EQ(oordeelMetNaam(naam(oordeel)), oordeel);
    for (const char* vreemd : {"", "V", "Matig", "nvt", "onvoldoend"})
        EXPECT_EQ(oordeelMetNaam(vreemd), std::nullopt) << vreemd;
}

TEST(Oordeel, StaatInElkeTabelMetDeBesteVoorop) {
    EXPECT_EQ(kOordelen, (std::array{Oordeel::voldoende, Oordeel::matig, Oordeel::onvoldoende}));
}

}  // namespace
}  // namespace maatlat
