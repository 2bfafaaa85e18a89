// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schrijfslot.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

TEST(Schrijfslot, IsVanEenTegelijkEnRuimtOp) {
    TijdelijkeMap map;
    {
        const Schrijfslot slot(map.pad());
        EXPECT_NE(gebruikersfout([&] { const Schrijfslot tweede(map.pad()); }), "");
        EXPECT_EQ(gebruikersfout([&] { const Schrijfslot ander(map.pad("ander.db")); }), "");
    }
    EXPECT_TRUE(map.bestanden().empty());
    EXPECT_EQ(gebruikersfout([&] { const Schrijfslot weer(map.pad()); }), "");
}

TEST(Schrijfslot, EenAchtergeblevenBestandHoudtNiemandTegen) {
    TijdelijkeMap map;
    schrijfBestand(map.pad("maatlat.db-slot"), "");
    EXPECT_EQ(gebruikersfout([&] { const Schrijfslot slot(map.pad()); }), "");
}

}  // namespace
}  // namespace maatlat
