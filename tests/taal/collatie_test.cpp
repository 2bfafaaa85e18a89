// SPDX-License-Identifier: EUPL-1.2
#include "taal/collatie.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace maatlat {
namespace {

std::vector<std::string> gesorteerd(std::vector<std::string> namen) {
    const Collatie collatie;
    std::sort(namen.begin(), namen.end(), std::cref(collatie));
    return namen;
}

TEST(Collatie, SortsIjAsIFollowedByJ) {
    EXPECT_THAT(gesorteerd({"Kennemerland", "IJsselland", "Haaglanden", "Ikea", "Ieper"}),
                testing::ElementsAre("Haaglanden", "Ieper", "IJsselland", "Ikea", "Kennemerland"));
}

TEST(Collatie, CountsCaseAndAccentsLast) {
    EXPECT_THAT(gesorteerd({"Zeeland", "één", "Een", "een", "Drenthe"}),
                testing::ElementsAre("Drenthe", "een", "Een", "één", "Zeeland"));
}

TEST(Collatie, IsATotalOrder) {
    const Collatie voor;
    EXPECT_FALSE(voor("Utrecht", "Utrecht"));
    // Canonically equal, but other bytes: still one comes first.
    EXPECT_NE(voor("\u00e9", "e\u0301"), voor("e\u0301", "\u00e9"));
}

}  // namespace
}  // namespace maatlat
