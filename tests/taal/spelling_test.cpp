// SPDX-License-Identifier: EUPL-1.2
#include "taal/spelling.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

const std::vector<std::string> kNamen{"Twente", "Utrecht", "IJsselland", "Flevoland"};

TEST(Dichtstbij, ForgivesASlip) {
    EXPECT_EQ(dichtstbij("Utrect", kNamen), "Utrecht");    // left out
    EXPECT_EQ(dichtstbij("Uttrecht", kNamen), "Utrecht");  // too much
    EXPECT_EQ(dichtstbij("Utrehct", kNamen), "Utrecht");   // swapped
    EXPECT_EQ(dichtstbij("IJselland", kNamen), "IJsselland");
    EXPECT_EQ(dichtstbij("FLEVOLAND", kNamen), "Flevoland");  // case is no difference
}

TEST(Dichtstbij, SaysNothingWhenNothingIsNear) {
    EXPECT_EQ(dichtstbij("Limburg", kNamen), "");
    EXPECT_EQ(dichtstbij("", kNamen), "");
    EXPECT_EQ(dichtstbij("Utrecht", {}), "");
    EXPECT_EQ(dichtstbij("Q", {"A", "B"}), "");
    EXPECT_EQ(dichtstbij("Utrecht\xff", kNamen), "");
}

TEST(Dichtstbij, DoesNotCompareWholePages) {
    EXPECT_EQ(dichtstbij(std::string(101, 'a'), {std::string(101, 'a')}), "");
    EXPECT_EQ(dichtstbij(std::string(100, 'a'), {std::string(100, 'a')}), std::string(100, 'a'));
}

TEST(BedoeltU, IsASentenceOrNothing) {
    EXPECT_EQ(bedoeltU("Utrect", kNamen), " Bedoelt u \"Utrecht\"?");
    EXPECT_EQ(bedoeltU("Limburg", kNamen), "");
}

}  // namespace
}  // namespace maatlat
