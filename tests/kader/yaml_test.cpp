// SPDX-License-Identifier: EUPL-1.2
#include "kader/yaml.h"

#include <gtest/gtest.h>

#include "support/invoerfouten.h"

namespace maatlat {
namespace {

TEST(Yaml, GivesTheTreeWithThePlacesOfItsValues) {
    const YamlDocument document("een: 'x'\ntwee:\n  - a\n  - éé: b\n", "k.yaml");
    const Knoop wortel = document.wortel();
    ASSERT_TRUE(wortel.isTabel());
    const auto paren = wortel.paren();
    ASSERT_EQ(paren.size(), 2u);
    EXPECT_EQ(paren[0].first.tekst(), "een");
    EXPECT_EQ(paren[0].second.tekst(), "x");
    EXPECT_EQ(paren[0].second.regel(), 1);
    EXPECT_EQ(paren[0].second.kolom(), 6);
    const auto delen = paren[1].second.delen();
    ASSERT_EQ(delen.size(), 2u);
    EXPECT_EQ(delen[0].tekst(), "a");
    const Knoop b = delen[1].paren().front().second;
    EXPECT_EQ(b.regel(), 4);
    EXPECT_EQ(b.kolom(), 9) << "columns are characters, not bytes";
    EXPECT_EQ(delen[1].tekst(), "");
    EXPECT_TRUE(delen[0].delen().empty());
    EXPECT_TRUE(delen[0].paren().empty());
}

TEST(Yaml, StaysValidWhenTheDocumentIsCopied) {
    const Knoop wortel = [] {
        static const YamlDocument kopie = YamlDocument("a: b", "k.yaml");
        return kopie.wortel();
    }();
    EXPECT_EQ(wortel.paren().front().second.tekst(), "b");
}

TEST(Yaml, TakesABomAndWindowsLineEnds) {
    const YamlDocument document(
        "\xEF\xBB\xBF"
        "a: b\r\nc: d\r\n",
        "k.yaml");
    const auto paren = document.wortel().paren();
    ASSERT_EQ(paren.size(), 2u);
    EXPECT_EQ(paren[0].first.tekst(), "a");
    EXPECT_EQ(paren[1].second.tekst(), "d");
    EXPECT_EQ(paren[1].second.regel(), 2);
}

TEST(Yaml, RefusesWhatIsNotPlainYaml) {
    const auto fouten = [](const std::string& yaml) {
        return test::meldingenVan([&] { const YamlDocument document(yaml, "k.yaml"); });
    };
    EXPECT_EQ(fouten("a: *b").size(), 1u);
    EXPECT_EQ(fouten("a: [b"),
              (std::vector<std::string>{"k.yaml:1:4: Wat hier met [ of { begint, wordt niet goed "
                                        "afgesloten. Controleer de komma's en de haken."}));
    EXPECT_EQ(fouten("\xEF\xBB\xBF"), (std::vector<std::string>{"k.yaml: Dit bestand is leeg."}));
}

}  // namespace
}  // namespace maatlat
