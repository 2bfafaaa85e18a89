// SPDX-License-Identifier: EUPL-1.2
#include "taal/rand.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(GetrimdMetTabs, HoudtDeLegeEersteCelVanEenTabel) {
    EXPECT_EQ(getrimdMetTabs("\t2014\t2015\nOpen\t5\t6\n"), "\t2014\t2015\nOpen\t5\t6");
    EXPECT_EQ(getrimdMetTabs("\n \n  \t\t5\t \n"), "\t\t5");
    EXPECT_EQ(getrimdMetTabs("\t\n een"), "een");
}

TEST(GetrimdMetTabs, HaaltVerderAlleWitEromheenWeg) {
    EXPECT_EQ(getrimdMetTabs("  \u00a0een  twee\n \u200b"), "een  twee");
    EXPECT_EQ(getrimdMetTabs(" \t\n "), "");
    EXPECT_EQ(getrimdMetTabs(""), "");
}

}  // namespace
}  // namespace maatlat
