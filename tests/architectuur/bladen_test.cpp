// SPDX-License-Identifier: EUPL-1.2
// Pages that people decide by name files and tests. What they name is there.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

#include "architectuur/asvs_rules.h"

namespace maatlat::architectuur {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> leesBlad(const std::string& pad) {
    const fs::path waar = fs::path(MAATLAT_SOURCE_DIR) / pad;
    if (fs::is_directory(waar)) return std::string();
    std::ifstream bestand(waar, std::ios::binary);
    if (!bestand) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(bestand), {});
}

class Bladen : public testing::TestWithParam<const char*> {};

TEST_P(Bladen, NameNothingThatIsNotThere) {
    const auto blad = leesBlad(GetParam());
    ASSERT_TRUE(blad) << GetParam();
    perRegel(*blad, [&](int line, std::string_view regel) {
        for (const Verwijzing& een : verwijzingen(regel, line))
            EXPECT_EQ(ontbreekt(een, leesBlad), "") << GetParam() << ":" << line;
    });
    static const std::regex kLink(R"(\]\(([^)#:]+\.(md|yml))(#[^)]*)?\))");
    const fs::path map = fs::path(GetParam()).parent_path();
    for (auto een = std::sregex_iterator(blad->begin(), blad->end(), kLink);
         een != std::sregex_iterator(); ++een)
        EXPECT_TRUE(leesBlad((map / (*een)[1].str()).string())) << GetParam() << ": " << een->str();
}

INSTANTIATE_TEST_SUITE_P(Alle, Bladen,
                         testing::Values("SECURITY.md", "docs/bewaken.md", "docs/proxy.md",
                                         "docs/handleiding/privacy.md",
                                         "docs/handleiding/toegankelijkheid.md"));

}  // namespace
}  // namespace maatlat::architectuur
