// SPDX-License-Identifier: EUPL-1.2
// The picture and the table in docs/ are those of the program.

#include "rules/traject/trajectbeeld.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace maatlat {
namespace {

const std::filesystem::path kDocs = std::filesystem::path(MAATLAT_SOURCE_DIR) / "docs";
const std::string kBegin = "<!-- Hieronder: uit src/rules/traject/traject.cpp -->\n\n";
const std::string kVernieuw =
    "Vernieuw met: MAATLAT_VOORBEELD_VERNIEUW=1 build/release/bin/rules_tests "
    "--gtest_filter=Trajectbeeld.*";

std::string lees(const std::filesystem::path& pad) {
    std::ifstream in(pad, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void schrijfAlsGevraagd(const std::filesystem::path& pad, const std::string& inhoud) {
    if (std::getenv("MAATLAT_VOORBEELD_VERNIEUW"))
        std::ofstream(pad, std::ios::binary | std::ios::trunc) << inhoud;
}

TEST(Trajectbeeld, IsDatVanHetProgramma) {
    const auto pad = kDocs / "van-concept-tot-publicatie.svg";
    const std::string verwacht = test::Trajectbeeld().svg();
    schrijfAlsGevraagd(pad, verwacht);
    EXPECT_TRUE(lees(pad) == verwacht) << kVernieuw;
}

TEST(Trajectbeeld, DeTabelErnaastZegtHetzelfde) {
    const auto pad = kDocs / "van-concept-tot-publicatie.md";
    const std::string tekst = lees(pad);
    const auto begin = tekst.find(kBegin);
    ASSERT_NE(begin, std::string::npos) << pad << " mist de regel " << kBegin;
    std::string tabel = test::trajecttabel();
    tabel.pop_back();
    const std::string verwacht = tekst.substr(0, begin) + kBegin + tabel;
    schrijfAlsGevraagd(pad, verwacht);
    EXPECT_TRUE(lees(pad) == verwacht) << kVernieuw;
}

TEST(Trajectbeeld, NoemtElkeStapEnElkeZetDieErgensHeenLeidt) {
    const std::string svg = test::Trajectbeeld().svg();
    for (const Trajectstap een : kTrajectstappen)
        EXPECT_THAT(svg, testing::HasSubstr(">" + std::string(naam(een)) + "</text>"));
    for (const Overgang& een : overgangen())
        if (een.naar != een.van) {
            EXPECT_THAT(svg, testing::HasSubstr(std::string(naam(een.zet))));
        }
}

}  // namespace
}  // namespace maatlat
