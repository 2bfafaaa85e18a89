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

/// What was installed goes together: templates of another version in the working folder do not.
TEST(Gegevensmap, AnInstalledProgramTakesWhatCameWithIt) {
    const test::Werkmap map;
    for (const char* een : {"usr/bin", "usr/share/maatlat/criteria", "usr/share/maatlat/templates",
                            "hier/criteria", "hier/templates"})
        std::filesystem::create_directories(map.pad(een));
    std::filesystem::create_symlink(map.pad("usr/bin/maatlat"), map.pad("exe"));
    const auto hier = std::filesystem::current_path();
    std::filesystem::current_path(map.pad("hier"));
    const auto gevonden = vindGegevensmap({}, map.pad("exe"));
    std::filesystem::remove(map.pad("usr/share/maatlat/templates"));
    const auto anders = vindGegevensmap({}, map.pad("exe"));
    std::filesystem::current_path(hier);
    EXPECT_EQ(gevonden, map.pad("usr/share/maatlat"));
    EXPECT_TRUE(std::filesystem::equivalent(anders, map.pad("hier"))) << anders;
}

TEST(Gegevensmap, ReportsGoWhereSomebodyMayWrite) {
    EXPECT_EQ(standaardRapportmap("/usr/share/maatlat"), "reports");
    EXPECT_EQ(standaardRapportmap("/bron/maatlat"), "/bron/maatlat/reports");
}

}  // namespace
}  // namespace maatlat
