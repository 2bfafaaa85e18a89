// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "support/draai.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::gedraaid2015;
using testing::HasSubstr;

/// The files of a folder, by name, with their content.
std::map<std::string, std::string> bestandenIn(const std::filesystem::path& map) {
    std::map<std::string, std::string> uit;
    for (const auto& een : std::filesystem::directory_iterator(map))
        uit[een.path().filename().string()] = test::inhoud(een.path());
    return uit;
}

TEST(OpdrachtRapport, WritesTheSameReportsFromTheDatabaseAsFromFiles) {
    const test::Werkmap map;
    ASSERT_EQ(gedraaid2015({"importeer", "--database", map.pad("stap1.db")}).code, 0);
    const auto uitBestanden = gedraaid2015({"rapport", "--uitvoer", map.pad("a")});
    EXPECT_EQ(uitBestanden.code, 0) << uitBestanden.fout;
    EXPECT_THAT(uitBestanden.uit, HasSubstr("27 rapporten gemaakt, met regelset toegepast-2015."));
    EXPECT_EQ(
        gedraaid2015({"rapport", "--database", map.pad("stap1.db"), "--uitvoer", map.pad("b")})
            .code,
        0);
    const auto bestanden = bestandenIn(map.pad("a"));
    EXPECT_EQ(bestanden.size(), 28u) << "the data beside the national report too";
    EXPECT_THAT(bestanden.at("landelijk-rapport-stap1-2015.html"),
                HasSubstr("het bestand narekening-stap1-2015.csv"));
    const std::string& narekening = bestanden.at("narekening-stap1-2015.csv");
    EXPECT_THAT(narekening, testing::StartsWith("\xEF\xBB\xBFnummer;kenmerk;gepubliceerde zin;"));
    EXPECT_EQ(std::count(narekening.begin(), narekening.end(), '\n'), 89);
    EXPECT_TRUE(bestandenIn(map.pad("a")) == bestandenIn(map.pad("b")));
}

TEST(OpdrachtRapport, MakesOnlyWhatIsAskedFor) {
    const test::Werkmap map;
    EXPECT_EQ(gedraaid2015({"rapport", "--landelijk", "--uitvoer", map.pad("l")}).code, 0);
    EXPECT_TRUE(bestandenIn(map.pad("l")).contains("landelijk-rapport-stap1-2015.html"));
    EXPECT_EQ(bestandenIn(map.pad("l")).size(), 2u) << "with its data";

    const auto een = gedraaid2015(
        {"rapport", "--organisatie", "veilig thuis ijsselland", "--uitvoer", map.pad("y")});
    EXPECT_THAT(een.uit, HasSubstr("Eén rapport gemaakt"));
    EXPECT_TRUE(bestandenIn(map.pad("y")).contains("veilig-thuis-ijsselland.html"));
    EXPECT_EQ(bestandenIn(map.pad("y")).size(), 1u);
}

TEST(OpdrachtRapport, SaysWhatIsWrongAndWritesNothing) {
    const test::Werkmap map;
    const std::string bestand = map.schrijf("geen-map", "tekst");
    const auto opBestand = gedraaid2015({"rapport", "--uitvoer", bestand});
    EXPECT_EQ(opBestand.code, 2);
    EXPECT_THAT(opBestand.fout, HasSubstr("geen-map"));
    EXPECT_EQ(test::inhoud(bestand), "tekst");

    const auto leeg = gedraaid2015({"rapport", "--uitvoer", ""});
    EXPECT_EQ(leeg.code, 2);
    EXPECT_EQ(leeg.fout, "Bij --uitvoer staat geen waarde. Vul die in, of laat de optie weg.\n");

    const auto onbekend =
        gedraaid2015({"rapport", "--organisatie", "Utrect", "--uitvoer", map.pad("z")});
    EXPECT_EQ(onbekend.code, 2);
    EXPECT_THAT(onbekend.fout, HasSubstr("Bedoelt u \"Utrecht\"?"));
    EXPECT_FALSE(std::filesystem::exists(map.pad("z")));
}

}  // namespace
}  // namespace maatlat
