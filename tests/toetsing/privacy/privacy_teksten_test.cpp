// SPDX-License-Identifier: EUPL-1.2
// The privacy guard on real texts without persons: it may ask now and then, not all the time.
#include <gtest/gtest.h>

#include "support/privacykennis.h"
#include "support/werkmap.h"
#include "toetsing/privacy/privacywacht.h"

namespace maatlat {
namespace {

constexpr std::size_t kHoogstens = 5;

TEST(PrivacywachtOpTeksten, VraagtZeldenIetsBijDeTekstenVan2015) {
    std::size_t vondsten = 0, bytes = 0;
    std::string welke;
    for (const char* bestand :
         {"stap1-2015/ijsselland.yaml", "stap1-2015/landelijk.yaml", "stap1-2015/uitspraken.yaml",
          "veilig-thuis-stap1-2015.yaml", "kwaliteitseisen-lokale-teams-2021.yaml"}) {
        const std::string tekst = test::inhoud(test::criteriamap() / bestand);
        bytes += tekst.size();
        for (const Privacyvondst& een :
             zoekPersoonsgegevens(tekst, test::bekend({"Utrecht", "Zeeland"}))) {
            ++vondsten;
            welke += std::string(naam(een.soort)) + ": " + een.fragment + "\n";
        }
    }
    EXPECT_GT(bytes, 50'000u);
    EXPECT_LE(vondsten, kHoogstens) << welke;
}

}  // namespace
}  // namespace maatlat
