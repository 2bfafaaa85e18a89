// SPDX-License-Identifier: EUPL-1.2
#include "kader/yaml_controle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/meldingen.h"
#include "support/invoerfouten.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

std::vector<std::string> controlefouten(const std::string& yaml) {
    return test::meldingenVan([&] { controleerYaml(yaml, "k.yaml"); });
}

TEST(YamlControle, RefusesAnchorsAndAliases) {
    const std::string punt =
        "Een verwijspunt met & is niet toegestaan. Verwijder het, en schrijf de waarde op elke "
        "plaats uit.";
    const std::string verwijzing =
        "Een verwijzing met * is niet toegestaan. Schrijf de waarde hier uit, of zet de tekst "
        "tussen aanhalingstekens.";
    EXPECT_THAT(controlefouten("a: &x tekst\nb: *x\n"),
                ElementsAre("k.yaml:1:4: " + punt, "k.yaml:2:4: " + verwijzing));
    EXPECT_THAT(controlefouten("a: &x {b: c}\nd:\n  <<: *x\n"),
                ElementsAre("k.yaml:1:4: " + punt, "k.yaml:3:7: " + verwijzing));
    EXPECT_THAT(controlefouten("&x [*x]"),
                ElementsAre("k.yaml:1:1: " + punt, "k.yaml:1:5: " + verwijzing))
        << "a value within itself";
    EXPECT_THAT(controlefouten("a: &x b"), ElementsAre("k.yaml:1:4: " + punt))
        << "even when unused";
    EXPECT_THAT(controlefouten("a: *let op*"), testing::Contains("k.yaml:1:4: " + verwijzing))
        << "meant as a text";
    EXPECT_THAT(controlefouten("a: 'R&D *nieuw*'\nb: R&D *nieuw*"), IsEmpty())
        << "in a text they may";
}

TEST(YamlControle, RefusesAnAliasBomb) {
    // Ten levels of ten: 10^10 values if the aliases were followed.
    std::string bom = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i <= 10; ++i) {
        const std::string vorige = "*a" + std::to_string(i - 1);
        bom += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + vorige;
        for (int j = 1; j < 10; ++j)
            bom += ", " + vorige;
        bom += "]\n";
    }
    EXPECT_EQ(controlefouten(bom).size(), 11u + 100u) << "every anchor and every alias";
    std::string veel;
    for (int i = 0; i < 3000; ++i)
        veel += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " x\n";
    EXPECT_THAT(controlefouten(veel), testing::SizeIs(Meldingen::kMeeste + 1));
}

TEST(YamlControle, RefusesTags) {
    const std::string zin = "Een type-aanduiding met ! is niet toegestaan. Verwijder die.";
    EXPECT_THAT(controlefouten("a: !!int 3"), ElementsAre("k.yaml:1:4: " + zin));
    EXPECT_THAT(controlefouten("a: b\nc: !python/object:os.system [ls]\nd: !x {}"),
                ElementsAre("k.yaml:2:4: " + zin, "k.yaml:3:4: " + zin));
    EXPECT_THAT(controlefouten("a: Let op!"), IsEmpty());
}

TEST(YamlControle, RefusesASecondDocument) {
    EXPECT_THAT(controlefouten("a: b\n---\nc: d\n"),
                ElementsAre("k.yaml:2: Hier begint een tweede document (---). Zet dat in een "
                            "eigen bestand."));
    EXPECT_THAT(controlefouten("---\na: b\n...\n"), IsEmpty());
    EXPECT_THAT(controlefouten("a: b\n...\nc: d\n"), testing::SizeIs(1));
}

TEST(YamlControle, NamesTheCharacterThatIsNoUtf8) {
    const std::string zin =
        "Hier staat een teken dat geen geldige UTF-8 is. Sla het bestand op als UTF-8.";
    EXPECT_THAT(controlefouten("a: b\nnaam: caf\xE9\n"), ElementsAre("k.yaml:2:10: " + zin));
    EXPECT_THAT(controlefouten("éé: \xFF"), ElementsAre("k.yaml:1:5: " + zin)) << "in characters";
    EXPECT_THAT(controlefouten("a: \xED\xA0\x80"), ElementsAre("k.yaml:1:4: " + zin))
        << "half a surrogate";
    EXPECT_THAT(controlefouten("a: \xC3"), ElementsAre("k.yaml:1:4: " + zin)) << "cut off halfway";
    EXPECT_THAT(controlefouten(std::string("a: b\n\0c", 7)), ElementsAre("k.yaml:2:1: " + zin))
        << "NUL";
    EXPECT_THAT(controlefouten(std::string("\xFF\xFE"
                                           "a\0:\0",
                                           6)),
                ElementsAre("k.yaml:1:1: " + zin))
        << "UTF-16, small end first";
    EXPECT_THAT(controlefouten(std::string("\0a\0:\0 \0b", 8)), ElementsAre("k.yaml:1:1: " + zin))
        << "UTF-16 without a mark";
}

TEST(YamlControle, RefusesAnEmptyFile) {
    for (const char* leeg : {"", "\n\n", "# alleen een opmerking\n"})
        EXPECT_THAT(controlefouten(leeg), ElementsAre("k.yaml: Dit bestand is leeg.")) << leeg;
}

TEST(YamlControle, SaysInDutchWhatIsWrongWithTheLayout) {
    const struct {
        std::string yaml, begin;
    } gevallen[] = {
        {"a: b: c\n", "k.yaml:1:5: Hier staat een dubbele punt die niet kan."},
        {"a: b\nlos woord\nc: d\n", "k.yaml:3:1: Hier ontbreekt een dubbele punt"},
        {"a: b\n  c: d\n", "k.yaml:2:4: Hier staat een dubbele punt die niet kan."},
        {"a:\n  - b\n c: d\n", "k.yaml:3:2: Hier past de regel niet bij de vorige."},
        {"a:\n\tb: c\n", "k.yaml:2:1: Hier staat een teken dat niet kan. Spring in met spaties"},
        {"a: @b\n", "k.yaml:1:4: Hier staat een teken dat niet kan."},
        {"a: b\nc: \"d\ne: f\n", "k.yaml:2:4: De tekst met aanhalingsteken die hier begint"},
        {"a: [b, c\nd: e\n", "k.yaml:1:4: Wat hier met [ of { begint"},
        {"a: {b: c\n", "k.yaml:1:4: Wat hier met [ of { begint"},
        {"a: \x01\n", "k.yaml:1:4: Hier staat een stuurteken."},
        {"a: \"\\q\"\n", "k.yaml:1:5: De opmaak van het bestand (YAML) klopt hier niet."},
        {"a: b\nc: \x01\n", "k.yaml:2:4: Hier staat een stuurteken."},
    };
    for (const auto& [yaml, begin] : gevallen) {
        const auto gevonden = controlefouten(yaml);
        ASSERT_EQ(gevonden.size(), 1u) << yaml;
        EXPECT_THAT(gevonden.front(), StartsWith(begin)) << yaml;
    }
}

TEST(YamlControle, RefusesWhatIsNestedWithoutEnd) {
    const auto keer = [](int aantal, const std::string& tekst) {
        std::string uit;
        for (int i = 0; i < aantal; ++i)
            uit += tekst;
        return uit;
    };
    EXPECT_THAT(controlefouten(keer(32, "[") + keer(32, "]")), IsEmpty());
    EXPECT_THAT(controlefouten(keer(33, "[") + keer(33, "]")),
                ElementsAre("k.yaml:1:33: Dit bestand is te diep genest: meer dan 32 lagen in "
                            "elkaar."));
    // A parser that first builds all of it takes minutes for this.
    for (const char* open : {"[", "{a: ", "- ", "? "})
        EXPECT_THAT(controlefouten(keer(500'000, open)), ElementsAre(HasSubstr("te diep genest")))
            << open;
}

TEST(YamlControle, RefusesAListOrTableOfMoreThanFiveThousandParts) {
    const auto lijst = [](int aantal, const std::string& wat) {
        std::string uit = "a:\n";
        for (int i = 0; i < aantal; ++i)
            uit += wat;
        return uit;
    };
    const std::string zin =
        "Deze lijst of tabel heeft meer dan 5000 delen. Verdeel haar, of controleer of dit het "
        "juiste bestand is.";
    EXPECT_THAT(controlefouten(lijst(5000, "  - b\n")), IsEmpty());
    EXPECT_THAT(controlefouten(lijst(9000, "  - b\n")), ElementsAre("k.yaml:5002:5: " + zin));
    EXPECT_THAT(controlefouten(lijst(9000, "  - {}\n")), ElementsAre("k.yaml:5002:5: " + zin));
    EXPECT_THAT(controlefouten(lijst(5000, "  b: c\n")), IsEmpty());
    EXPECT_THAT(controlefouten(lijst(9000, "  b: c\n")), ElementsAre("k.yaml:5002:3: " + zin));
}

TEST(YamlControle, ReportsAllThatCanBeSeenUpToAFaultInTheLayout) {
    EXPECT_THAT(controlefouten("a: !x b\nc: &y d\ne: f: g\nh: !z i\n"),
                ElementsAre(StartsWith("k.yaml:1:4: Een type-aanduiding"),
                            StartsWith("k.yaml:2:4: Een verwijspunt"),
                            StartsWith("k.yaml:3:5: Hier staat een dubbele punt")));
}

}  // namespace
}  // namespace maatlat
