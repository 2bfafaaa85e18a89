// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include <gtest/gtest.h>

#include "support/klein_kader.h"

namespace maatlat {
namespace {

TEST(Recordnaam, NoemtElkRecordZoalsMensenDat) {
    EXPECT_EQ(recordnaam("score/1.1.2"), "Score van 1.1.2");
    EXPECT_EQ(recordnaam("good-practice/3"), "Good practices bij thema 3");
    EXPECT_EQ(recordnaam("inleiding/toets"), "Inleiding");
    EXPECT_EQ(recordnaam("bevinding/12"), "Bevinding 12");
    EXPECT_EQ(recordnaam("iets anders"), "iets anders");
}

TEST(Recordnaam, WeetBijWelkCriteriumEenVeldHoort) {
    const Toetsingskader kader = kleinKader();
    EXPECT_EQ(criteriumVan(kader, "motivering/1.1.2"), "1.1");
    EXPECT_EQ(criteriumVan(kader, "onderbouwing/2.1"), "2.1");
    for (const char* elders : {"good-practice/1", "inleiding/toets", "bron/1", "motivering/9.9.9"})
        EXPECT_EQ(criteriumVan(kader, elders), "") << elders;
}

}  // namespace
}  // namespace maatlat
