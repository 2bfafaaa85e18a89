// SPDX-License-Identifier: EUPL-1.2
#include "architectuur/room_rules.h"

#include <gtest/gtest.h>

namespace maatlat::architectuur {
namespace {

std::size_t faults(const std::string& file, const std::string& include) {
    return checkRooms(file, readSource("#include \"" + include + "\"\n")).size();
}

TEST(Rooms, DownIsFine) {
    EXPECT_EQ(faults("src/toetsing/onderzoek/x.cpp", "toetsing/toets/y.h"), 0u);
    EXPECT_EQ(faults("src/toetsing/toets/x.cpp", "toetsing/steekproef/y.h"), 0u);
    EXPECT_EQ(faults("src/toetsing/steekproef/x.h", "toetsing/werkplek.h"), 0u);
    EXPECT_EQ(faults("src/toetsing/werkplek.h", "toetsing/privacy/y.h"), 0u);
    EXPECT_EQ(faults("src/web/toepassing.h", "web/http/verzoek.h"), 0u);
    EXPECT_EQ(faults("src/store/spoor/x.cpp", "store/toetskop_store.h"), 0u);
    EXPECT_EQ(faults("src/store/toets/x.cpp", "store/spoor/y.h"), 0u);
    EXPECT_EQ(faults("src/reporting/toets/x.cpp", "reporting/rapport/y.h"), 0u);
}

TEST(Rooms, UpAndSidewaysAreNamedWithFileAndLine) {
    const auto found =
        checkRooms("src/toetsing/werkplek.cpp", readSource("\n#include \"toetsing/mensen/y.h\"\n"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found[0].asLine().starts_with(
        "src/toetsing/werkplek.cpp:2: toetsing: root may not use mensen"));
    EXPECT_EQ(faults("src/toetsing/toets/x.h", "toetsing/bronnen/y.h"), 1u);
    EXPECT_EQ(faults("src/toetsing/steekproef/x.h", "toetsing/toets/y.h"), 1u);
    EXPECT_EQ(faults("src/web/http/x.h", "web/toepassing.h"), 1u);
    EXPECT_EQ(faults("src/store/motor/x.h", "store/spoor/y.h"), 1u);
    EXPECT_EQ(faults("src/store/steekproef/x.cpp", "store/toets/y.h"), 1u);
}

TEST(Rooms, OtherLayersAndTheOwnRoomAreNoMatterHere) {
    EXPECT_EQ(faults("src/toetsing/mensen/x.h", "toetsing/mensen/y.h"), 0u);
    EXPECT_EQ(faults("src/toetsing/mensen/x.h", "store/toets/y.h"), 0u);
    EXPECT_EQ(faults("src/cli/x.cpp", "cli/y.h"), 0u);
    EXPECT_EQ(checkRooms("src/web/x.h", readSource("#include <string>\n")).size(), 0u);
}

TEST(Rooms, AnUnknownRoomIsNotPassedOver) {
    EXPECT_EQ(faults("src/web/kelder/x.h", "web/kelder/y.h"), 1u);
    EXPECT_EQ(faults("src/toetsing/toets/x.h", "toetsing/kelder/y.h"), 1u);
}

}  // namespace
}  // namespace maatlat::architectuur
