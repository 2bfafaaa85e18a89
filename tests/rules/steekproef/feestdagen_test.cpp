// SPDX-License-Identifier: EUPL-1.2
// The feestdagen of twenty-six years, kept so that tests/browser/feestdagen.test.mjs can hold them
// against a package that computes them its own way.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "rules/steekproef/termijnen.h"

namespace maatlat {
namespace {

constexpr const char* kBestand = MAATLAT_SOURCE_DIR "/tests/golden/feestdagen-2010-2035.txt";

std::string feestdagenlijst() {
    std::string uit;
    for (int jaar = 2010; jaar <= 2035; ++jaar)
        for (const auto& [dag, naam] : feestdagen(jaar))
            uit += iso(dag) + " " + naam + "\n";
    return uit;
}

TEST(Feestdagen, AreThoseThatAreKept) {
    const std::string gemaakt = feestdagenlijst();
    if (std::getenv("MAATLAT_VOORBEELD_VERNIEUW"))
        std::ofstream(kBestand, std::ios::binary) << gemaakt;
    std::ifstream bestand(kBestand, std::ios::binary);
    const std::string bewaard{std::istreambuf_iterator<char>(bestand), {}};
    EXPECT_EQ(bewaard, gemaakt) << "Is the change wanted? Then renew the list, and read it:\n"
                                   "  MAATLAT_VOORBEELD_VERNIEUW=1 ctest --preset release -R "
                                   "Feestdagen";
}

}  // namespace
}  // namespace maatlat
