// SPDX-License-Identifier: EUPL-1.2
#include "architectuur/include_rules.h"

#include <gtest/gtest.h>

namespace maatlat::architectuur {
namespace {

std::string told(const std::string& text) {
    static const SourceText kHeader = readSource("#include <vector>\n#include \"domain/y.h\"\n");
    static const SourceText kBelow = readSource("#include <string>\n");
    const Reader read = [](const std::string& path) -> const SourceText* {
        if (path == "domain/x.h") return &kHeader;
        return path == "domain/y.h" ? &kBelow : nullptr;
    };
    const auto found = checkStandardIncludes("src/domain/z.cpp", readSource(text), read);
    return found.empty() ? "" : found.front().asLine();
}

TEST(StandardIncludes, WhatIsForgottenIsNamedWithItsHeader) {
    EXPECT_EQ(told("\nstd::vector<int> a;\n"),
              "src/domain/z.cpp:2: uses std::vector without <vector>");
    EXPECT_EQ(told("auto b = std::ranges::any_of(a, f);"),
              "src/domain/z.cpp:1: uses std::any_of without <algorithm>");
}

TEST(StandardIncludes, WhatAHeaderOfOursBringsIsEnough) {
    EXPECT_EQ(told("#include <vector>\nstd::vector<int> a;"), "");
    EXPECT_EQ(told("#include \"domain/x.h\"\nstd::vector<std::string> a;"), "");
    EXPECT_EQ(told("#include \"domain/other.h\"\nstd::vector<int> a;"),
              "src/domain/z.cpp:2: uses std::vector without <vector>");
}

TEST(StandardIncludes, CommentsAndTextsDoNotCount) {
    EXPECT_EQ(told("// std::vector\nauto a = \"std::vector\";"), "");
}

}  // namespace
}  // namespace maatlat::architectuur
