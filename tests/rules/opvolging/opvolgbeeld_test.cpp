// SPDX-License-Identifier: EUPL-1.2
// The table in docs/opvolging.md is that of the program.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "rules/opvolging/opvolgtraject.h"
#include "taal/tekst.h"

namespace maatlat {
namespace {

const std::string kOpvolgbegin =
    "<!-- Hieronder: uit src/rules/opvolging/opvolgtraject.cpp -->\n\n";

std::string opvolgregel(const Opvolgovergang& een) {
    std::string als;
    for (const Opvolgvoorwaarde voorwaarde : een.voorwaarden)
        als += (als.empty() ? "" : "; ") + std::string(naam(voorwaarde));
    return "| " + std::string(naam(een.zet)) + " | " + std::string(naam(een.wie)) + " | " +
           (als.empty() ? "–" : als) + " | " + (een.metReden ? "ja" : "–") + " | " +
           (een.naar == een.van ? "blijft hier" : std::string(naam(een.naar))) + " |\n";
}

std::string opvolgtabel() {
    std::string uit;
    for (const Opvolgstap van : kOpvolgstappen) {
        std::string wie;
        for (const Hoedanigheid een : aanZet(van))
            wie += (wie.empty() ? "" : ", ") + std::string(naam(een));
        uit += "### " + metHoofdletter(std::string(naam(van))) +
               "\n\nAan zet: " + (wie.empty() ? "niemand" : wie) +
               ".\n\n| wat | wie | als | met reden | daarna |\n| --- | --- | --- | --- | --- |\n";
        for (const Opvolgovergang& een : opvolgovergangen())
            if (een.van == van) uit += opvolgregel(een);
        uit += "\n";
    }
    uit.pop_back();
    return uit;
}

TEST(Opvolgbeeld, DeTabelInDocsIsDieVanHetProgramma) {
    const auto pad = std::filesystem::path(MAATLAT_SOURCE_DIR) / "docs" / "opvolging.md";
    std::ifstream in(pad, std::ios::binary);
    const std::string tekst{std::istreambuf_iterator<char>(in), {}};
    const auto begin = tekst.find(kOpvolgbegin);
    ASSERT_NE(begin, std::string::npos) << pad << " mist de regel " << kOpvolgbegin;
    const std::string verwacht = tekst.substr(0, begin) + kOpvolgbegin + opvolgtabel();
    if (std::getenv("MAATLAT_VOORBEELD_VERNIEUW"))
        std::ofstream(pad, std::ios::binary | std::ios::trunc) << verwacht;
    EXPECT_TRUE(tekst == verwacht)
        << "Vernieuw met: MAATLAT_VOORBEELD_VERNIEUW=1 build/release/bin/rules_tests "
           "--gtest_filter=Opvolgbeeld.*";
}

}  // namespace
}  // namespace maatlat
