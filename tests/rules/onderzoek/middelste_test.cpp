// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/middelste.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace maatlat {
namespace {

TEST(Middelste, IsDeMiddelsteOfHalverwegeDeMiddelsteTwee) {
    EXPECT_EQ(middelste(std::vector<int>{}), 0);
    EXPECT_EQ(middelste(std::vector{7}), 7);
    EXPECT_EQ(middelste(std::vector{1, 4, 9}), 4);
    EXPECT_EQ(middelste(std::vector{1, 4, 5, 9}), 4.5);
    EXPECT_EQ(middelste(std::vector{0.25, 0.75}), 0.5);
}

TEST(Middelste, NeemtVanElkWatErGevraagdWordt) {
    const std::vector<std::string> woorden{"a", "bb", "cccc", "eeeeeeee"};
    EXPECT_EQ(middelste(woorden, [](const std::string& een) { return een.size(); }), 3);
}

}  // namespace
}  // namespace maatlat
