// SPDX-License-Identifier: EUPL-1.2
#include "cli/gegevensmap.h"

#include <gtest/gtest.h>

#include "support/invoerfouten.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

TEST(Gegevensmap, TakesTheFolderThatIsGiven) {
    const test::Werkmap map;
    std::filesystem::create_directory(map.pad("criteria"));
    EXPECT_EQ(test::foutBij([&] { vindGegevensmap(map.map()); }),
              "In de map " + map.map().string() + " staan geen mappen criteria en templates.");
    std::filesystem::create_directory(map.pad("templates"));
    EXPECT_EQ(vindGegevensmap(map.map()), map.map());
}

TEST(Gegevensmap, LooksUpwardsFromTheCurrentFolder) {
    const test::Werkmap map;
    std::filesystem::create_directories(map.pad("diep/dieper"));
    std::filesystem::create_directory(map.pad("criteria"));
    std::filesystem::create_directory(map.pad("templates"));
    const auto hier = std::filesystem::current_path();
    std::filesystem::current_path(map.pad("diep/dieper"));
    const auto gevonden = vindGegevensmap({});
    std::filesystem::current_path(hier);
    EXPECT_TRUE(std::filesystem::equivalent(gevonden, map.map())) << gevonden;
}

}  // namespace
}  // namespace maatlat
