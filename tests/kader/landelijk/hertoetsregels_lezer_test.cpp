// SPDX-License-Identifier: EUPL-1.2
#include "kader/landelijk/hertoetsregels_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "domain/melding.h"
#include "kader/bestand.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string fout(const std::string& yaml) {
    try {
        leesHertoetsregels(yaml, "h.yaml");
    } catch (const Gebruikersfout& een) {
        return een.what();
    }
    return {};
}

const std::string kBegin = "soort: hertoetsregels\nregels:\n";

TEST(HertoetsregelsLezer, ReadsTheRulesOfMaatlat) {
    const std::filesystem::path pad =
        std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria/landelijk/hertoetsregels.yaml";
    const Hertoetsregels regels = leesHertoetsregels(leesBestand(pad, 1'000'000), pad.string());
    ASSERT_EQ(regels.size(), 3U);
    EXPECT_EQ(regels[0].soort, Hertoetsregelsoort::laagste);
    EXPECT_EQ(regels[0].aantal, 7);
    EXPECT_EQ(regels[1].criterium, "2.1");
    EXPECT_EQ(regels[2].soort, Hertoetsregelsoort::maatregelTeLaat);
    for (const Hertoetsregel& een : regels)
        EXPECT_FALSE(een.bron.empty()) << een.id;
}

TEST(HertoetsregelsLezer, NamesEachFaultByItsPlace) {
    EXPECT_THAT(fout(kBegin + "  - id: a\n    naam: A\n    soort: hoogste\n    bron: B\n"),
                HasSubstr("h.yaml:5:12"));
    EXPECT_THAT(fout(kBegin + "  - id: a\n    naam: A\n    soort: laagste\n    bron: B\n"),
                HasSubstr("aantal"));
    EXPECT_THAT(
        fout(kBegin + "  - id: a\n    naam: A\n    soort: laagste\n    aantal: 0\n    bron: B\n"),
        HasSubstr("h.yaml:6"));
    EXPECT_THAT(
        fout(kBegin + "  - id: a\n    naam: A\n    soort: onvoldoende\n    criterium: \"1.1\"\n"
                      "    aantal: 3\n    bron: B\n"),
        HasSubstr("h.yaml:7"))
        << "a field of another kind";
    EXPECT_THAT(fout(kBegin + "  - id: A b\n    naam: A\n    soort: laagste\n    aantal: 1\n"
                              "    bron: B\n"),
                HasSubstr("kleine letters"));
    const std::string een =
        "  - id: a\n    naam: A\n    soort: laagste\n    aantal: 1\n    bron: B\n";
    EXPECT_EQ(fout(kBegin + een), "");
    EXPECT_THAT(fout(kBegin + een + een), HasSubstr("staat er al"));
}

}  // namespace
}  // namespace maatlat
