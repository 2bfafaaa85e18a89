// SPDX-License-Identifier: EUPL-1.2
#include "cli/bashaanvulling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "cli/programma.h"
#include "support/commando.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using testing::UnorderedElementsAre;

/// What bash offers when Tab is pressed behind these words; the last one may be empty.
class BashaanvullingTest : public testing::Test {
  protected:
    std::vector<std::string> aangeboden(const std::vector<std::string>& woorden) {
        std::string lijst;
        for (const std::string& een : woorden)
            lijst += " '" + een + "'";
        const std::string bestand =
            map_.schrijf("maatlat.bash", bashaanvulling(beschrijfProgramma()));
        map_.schrijf("vraag.sh", "cd '" + map_.pad("hier") + "' && . '" + bestand +
                                     "' && COMP_WORDS=(maatlat" + lijst +
                                     ") && COMP_CWORD=" + std::to_string(woorden.size()) +
                                     " && _maatlat && printf '%s\\n' \"${COMPREPLY[@]}\"");
        std::istringstream uit(test::commando("bash --norc -u '" + map_.pad("vraag.sh") + "'"));
        std::vector<std::string> regels;
        for (std::string regel; std::getline(uit, regel);)
            if (!regel.empty()) regels.push_back(regel);
        return regels;
    }
    void SetUp() override {
        std::filesystem::create_directories(map_.map() / "hier/mijn map");
        map_.schrijf("hier/mijn.db", "");
    }

    test::Werkmap map_;
};

TEST_F(BashaanvullingTest, Commands) {
    EXPECT_THAT(aangeboden({"st"}), UnorderedElementsAre("steekproef", "start"));
    EXPECT_THAT(aangeboden({""}),
                AllOf(Contains("start"), Contains("herstel"), Contains("--versie")));
    EXPECT_THAT(aangeboden({"kader", ""}), UnorderedElementsAre("controleer", "toon", "--help"));
}

TEST_F(BashaanvullingTest, OptionsOfThisCommandAndNoOther) {
    EXPECT_THAT(aangeboden({"start", "--tls"}),
                UnorderedElementsAre("--tls-certificaat", "--tls-sleutel"));
    EXPECT_THAT(aangeboden({"herstel", "--"}),
                UnorderedElementsAre("--help", "--van", "--naar", "--sleutels-van"));
    EXPECT_THAT(aangeboden({"rapport", "controleer", "--"}),
                AllOf(Contains("--onderzoek"), Not(Contains("--landelijk"))));
    EXPECT_THAT(aangeboden({"rapport", "--landelijk", "--uit"}), ElementsAre("--uitvoer"));
}

TEST_F(BashaanvullingTest, Values) {
    EXPECT_THAT(aangeboden({"ranglijst", "--formaat", ""}),
                UnorderedElementsAre("tabel", "csv", "rekenblad", "json"));
    EXPECT_THAT(aangeboden({"narekenen", "--formaat", "j"}), ElementsAre("json"));
    EXPECT_THAT(aangeboden({"start", "--database", "mij"}),
                UnorderedElementsAre("mijn.db", "mijn map"));
    EXPECT_THAT(aangeboden({"reservekopie", "--naar", "mij"}), ElementsAre("mijn map"));
    EXPECT_THAT(aangeboden({"kader", "controleer", "mijn."}), ElementsAre("mijn.db"));
    EXPECT_THAT(aangeboden({"start", "--poort", ""}), ElementsAre());
}

}  // namespace
}  // namespace maatlat
