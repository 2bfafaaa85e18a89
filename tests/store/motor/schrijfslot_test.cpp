// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schrijfslot.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

TEST(Schrijfslot, IsVanEenTegelijkEnRuimtOp) {
    Databasemap map;
    {
        const Schrijfslot slot(map.pad());
        EXPECT_NE(foutBij([&] { const Schrijfslot tweede(map.pad()); }), "");
        EXPECT_EQ(foutBij([&] { const Schrijfslot ander(map.pad("ander.db")); }), "");
    }
    EXPECT_TRUE(map.bestanden().empty());
    EXPECT_EQ(foutBij([&] { const Schrijfslot weer(map.pad()); }), "");
}

TEST(Schrijfslot, EenAchtergeblevenBestandHoudtNiemandTegen) {
    Databasemap map;
    schrijfBestand(map.pad("maatlat.db-slot"), "");
    EXPECT_EQ(foutBij([&] { const Schrijfslot slot(map.pad()); }), "");
}

}  // namespace
}  // namespace maatlat
