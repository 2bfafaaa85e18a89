// SPDX-License-Identifier: EUPL-1.2
#include "cli/systeemklok.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Systeemklok, GivesMomentsThatSortAsText) {
    const Klok klok = systeemklok();
    const std::string eerst = klok(), daarna = klok();
    EXPECT_THAT(eerst, testing::MatchesRegex(
                           "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z"));
    EXPECT_LE(eerst, daarna);
}

}  // namespace
}  // namespace maatlat
