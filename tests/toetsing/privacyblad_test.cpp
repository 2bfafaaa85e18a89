// SPDX-License-Identifier: EUPL-1.2
// The page of the privacy officer says the terms that the program keeps to.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <string>

#include "toetsing/bewaartermijnen.h"

namespace maatlat {
namespace {

/// "12 maanden nadat iemand is geblokkeerd (1 tot 84)", within one cell of a table.
TEST(Privacyblad, SaysEachTermAsItIsChosenAndBetweenWhat) {
    for (const char* bestand : {"/docs/handleiding/privacy.md", "/docs/persoonsgegevens.csv"}) {
        std::ifstream van(std::string(MAATLAT_SOURCE_DIR) + bestand);
        const std::string blad((std::istreambuf_iterator<char>(van)), {});
        ASSERT_FALSE(blad.empty()) << bestand;
        for (const Bewaartermijn& een : kBewaartermijnen) {
            const std::string eenheid(een.eenheid);
            const std::string tot =
                std::to_string(een.kortst) + " tot " + std::to_string(een.langst);
            const std::regex zo("\\b" + std::to_string(een.gewoon) + " " + eenheid +
                                "[^|;\\n]*[(, ]" + tot + "\\b");
            EXPECT_TRUE(std::regex_search(blad, zo)) << bestand << ": " << een.label;
        }
    }
}

}  // namespace
}  // namespace maatlat
