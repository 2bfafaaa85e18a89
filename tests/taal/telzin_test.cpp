// SPDX-License-Identifier: EUPL-1.2
#include "taal/telzin.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(InCijfers, KnowsSingularAndPlural) {
    EXPECT_EQ(inCijfers(0, kThema), "0 thema's");
    EXPECT_EQ(inCijfers(1, kThema), "1 thema");
    EXPECT_EQ(inCijfers(7, kCriterium), "7 criteria");
}

TEST(VanDe, CountsTheNounByTheWhole) {
    EXPECT_EQ(vanDe(1, 24, kVerwachting), "1 van de 24 verwachtingen");
    EXPECT_EQ(vanDe(0, 1, kVerwachting), "0 van 1 verwachting");
}

}  // namespace
}  // namespace maatlat
