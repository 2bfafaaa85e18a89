// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport_schrijver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/melding.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> bestandenIn(const fs::path& map) {
    std::vector<std::string> uit;
    for (const auto& een : fs::directory_iterator(map))
        uit.push_back(een.path().filename());
    return uit;
}

TEST(RapportSchrijver, MaaktDeMapEnVervangtWatErStond) {
    const test::Werkmap werk;
    const fs::path map = werk.map() / "een" / "twee";
    schrijfRapporten({{"a.html", "oud"}}, map);
    schrijfRapporten({{"a.html", "nieuw"}, {"b.html", "ook"}}, map);
    EXPECT_EQ(test::inhoud(map / "a.html"), "nieuw");
    EXPECT_THAT(bestandenIn(map), testing::UnorderedElementsAre("a.html", "b.html"));
}

TEST(RapportSchrijver, LaatNietsHalfsAchterAlsErEenNietLukt) {
    const test::Werkmap werk;
    werk.schrijf("a.html", "oud");
    // The second file has no folder to stand in.
    EXPECT_THROW(schrijfRapporten({{"a.html", "nieuw"}, {"weg/b.html", "x"}}, werk.map()),
                 Gebruikersfout);
    EXPECT_EQ(test::inhoud(werk.map() / "a.html"), "oud");
    EXPECT_THAT(bestandenIn(werk.map()), testing::ElementsAre("a.html"));
}

TEST(RapportSchrijver, ZegtDatDeSchijfVolIs) {
    if (!fs::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
    const test::Werkmap werk;
    fs::create_symlink("/dev/full", werk.map() / "a.html.nieuw");
    try {
        schrijfRapporten({{"a.html", std::string(100'000, 'x')}}, werk.map());
        FAIL() << "it said nothing";
    } catch (const Gebruikersfout& fout) {
        EXPECT_THAT(fout.what(), testing::HasSubstr("schijf vol"));
    }
    EXPECT_TRUE(fs::is_empty(werk.map()));
}

TEST(RapportSchrijver, NoemtDeMapDieNietTeMakenIs) {
    const test::Werkmap werk;
    const fs::path map = fs::path(werk.schrijf("bestand", "x")) / "map";
    try {
        schrijfRapporten({{"a.html", "x"}}, map);
        FAIL() << "it said nothing";
    } catch (const Gebruikersfout& fout) {
        EXPECT_THAT(fout.what(), testing::HasSubstr(map.string()));
    }
}

}  // namespace
}  // namespace maatlat
