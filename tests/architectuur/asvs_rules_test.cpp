// SPDX-License-Identifier: EUPL-1.2
#include "architectuur/asvs_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat::architectuur {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kToets = "tests/x_test.cpp";

std::optional<std::string> lees(const std::string& pad) {
    if (pad == kToets) return "TEST_F(Suite,\n       Een) {}\nTEST(Ander, Twee) {}";
    if (pad == "tests/browser/x.test.mjs") return "test('what it says, and more', () => {});";
    if (pad == "src/x.h") return "constexpr int kLangst = 12;";
    if (pad == "tests/nietcompileren/x.cpp" || pad == "docs/x.md") return "";
    return std::nullopt;
}

std::vector<std::string> gezegd(const Violations& found) {
    std::vector<std::string> uit;
    for (const Violation& een : found)
        uit.push_back(een.text);
    return uit;
}

TEST(AsvsRules, EachRequirementStandsThereOnce) {
    const std::string lijst = "1.1.1:2 1.1.2:1 1.1.10:2";
    EXPECT_THAT(
        gezegd(checkAsvsEisen("| V1.1.1 V1.1.10 | x | ja | y |\n| V1.1.2 | x | ja | y |", lijst)),
        IsEmpty());
    EXPECT_THAT(
        gezegd(checkAsvsEisen("| V1.1.1 V1.2.4 | x | ja | y |\n| V1.1.1 | x | ja | y |", lijst)),
        ElementsAre("V1.2.4 is no requirement of level 1 or 2", "V1.1.1 stands there twice",
                    "V1.1.10 (level 2) is missing", "V1.1.2 (level 1) is missing"));
}

TEST(AsvsRules, YesAsksForATestAndAllElseForAReason) {
    const std::string goed =
        "Van de 4 eisen: 1 ja, 1 niet, 2 n.v.t.\n"
        "| V1.1.1 | x | ja | `tests/x_test.cpp: Suite.Een` |\n"
        "| V1.1.2 | x | niet | omdat |\n| V1.1.3 V1.1.4 | x | n.v.t. | omdat |\n";
    EXPECT_THAT(gezegd(checkAsvsStanden(goed)), IsEmpty());
    EXPECT_THAT(gezegd(checkAsvsStanden("| V1.1.1 | x | ja | `src/x.h: kLangst` |\n"
                                        "| V1.1.2 | x | ja | `tests/x_test.cpp` |\n"
                                        "| V1.1.3 | x | deels | y |\n| V1.1.4 | x | niet |  |\n")),
                ElementsAre("V1.1.1: ja without a test", "V1.1.2: ja without a test",
                            "V1.1.3: write ja, niet or n.v.t.", "V1.1.4: say why",
                            "write at the top: Van de 3 eisen: 2 ja, 1 niet, 0 n.v.t."));
}

TEST(AsvsRules, NamesWhatIsNotThere) {
    const auto mist = [](const std::string& tekst) {
        return gezegd(checkAsvsVerwijzingen("regel\n| x | `" + tekst + "` |", lees));
    };
    for (const char* goed :
         {"tests/x_test.cpp: Suite.Een, Ander.Twee", "tests/nietcompileren/x.cpp",
          "tests/browser/x.test.mjs: what it says, and more", "docs/x.md", "src/x.h: kLangst = 12",
          "no file of ours: x", "F-geheimen/x.sleutel"})
        EXPECT_THAT(mist(goed), IsEmpty()) << goed;
    EXPECT_THAT(mist("tests/x_test.cpp: Suite.Een, Suite.Twee"),
                ElementsAre("tests/x_test.cpp: Suite.Twee is not there"));
    for (const char* fout :
         {"tests/weg_test.cpp: Suite.Een", "tests/x_test.cpp: Een", "tests/x_test.cpp: Suite.",
          "tests/browser/x.test.mjs: and more", "tests/nietcompileren/weg.cpp", "docs/weg.md",
          "src/x.h: kLangst = 1;"})
        EXPECT_EQ(mist(fout).size(), 1U) << fout;
    EXPECT_EQ(checkAsvsVerwijzingen("regel\n`docs/weg.md`", lees).front().line, 2);
}

TEST(AsvsRules, FindsWordsAndCryptographyInASource) {
    EXPECT_THAT(woordenNa("a{\"x\"} kGewoon{\"een\", \"twee\"}; {\"drie\"}", "kGewoon"),
                ElementsAre("een", "twee"));
    EXPECT_THAT(woordenNa("niets", "kGewoon"), IsEmpty());
    EXPECT_THAT(
        cryptografieIn("crypto_pwhash_str_alg(a); EVP_sha256(), crypto_pwhash_STRBYTES; "
                       "Poco::HMACEngine<Poco::SHA1Engine> h; randombytes_buf(x, 1); EVP_MD_CTX"),
        ElementsAre("EVP_sha256", "HMACEngine", "SHA1Engine", "crypto_pwhash", "randombytes"));
}

}  // namespace
}  // namespace maatlat::architectuur
