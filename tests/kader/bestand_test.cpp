// SPDX-License-Identifier: EUPL-1.2
#include "kader/bestand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/kader_lezer.h"
#include "support/invoerfouten.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

std::vector<std::string> fouten(const std::string& pad, std::size_t hoogstens) {
    return test::meldingenVan([&] { leesBestand(pad, hoogstens); });
}

TEST(Bestand, GivesTheBytesAsTheyAre) {
    const test::Werkmap map;
    const std::string bytes(
        "\xEF\xBB\xBF"
        "a\r\n\0\xFF",
        8);
    EXPECT_EQ(leesBestand(map.schrijf("een", bytes), 100), bytes);
    EXPECT_EQ(leesBestand(map.schrijf("precies", "12345"), 5), "12345");
    EXPECT_EQ(leesBestand(map.schrijf("leeg", ""), 5), "");
}

TEST(Bestand, SaysWhatIsWrongWithAFile) {
    const test::Werkmap map;
    EXPECT_THAT(
        fouten(map.pad("weg"), 5),
        ElementsAre(map.pad("weg") + ": Dit bestand bestaat niet. Controleer de naam en de map."));
    EXPECT_THAT(fouten(map.map().string(), 5),
                ElementsAre(map.map().string() + ": Dit is een map. Geef een bestand op."));
    EXPECT_THAT(fouten("", 5),
                ElementsAre(": Dit bestand bestaat niet. Controleer de naam en de map."));
    const std::size_t megabyte = 1024 * 1024;
    EXPECT_THAT(
        fouten(map.schrijf("groot", std::string(megabyte + 1, 'x')), megabyte),
        ElementsAre(map.pad("groot") +
                    ": Dit bestand is te groot (2 MB; het maximum is 1 MB). Controleer of u "
                    "het juiste bestand hebt gekozen."));
}

TEST(Bestand, StopsAtADeviceWithoutEnd) {
    EXPECT_THAT(fouten("/dev/zero", 1024 * 1024),
                ElementsAre("/dev/zero: Dit bestand is groter dan 1 MB. Controleer of u het juiste "
                            "bestand hebt gekozen."));
    EXPECT_EQ(leesBestand("/dev/null", 10), "");
}

TEST(Bestand, RefusesAKaderOfAHundredMegabytesWithoutReadingIt) {
    const test::Werkmap map;
    const std::string pad = map.schrijf("groot.yaml", "soort: toetsingskader\n");
    std::filesystem::resize_file(pad, 100 * 1024 * 1024);  // sparse: takes no room on disk
    EXPECT_THAT(
        test::meldingenVan([&] { leesKaderbestand(pad); }),
        ElementsAre(pad + ": Dit bestand is te groot (100 MB; het maximum is 2 MB). Controleer of "
                          "u het juiste bestand hebt gekozen."));
}

}  // namespace
}  // namespace maatlat
