// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/verloopfiguur.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Of each line between which numbers it goes, by where these stand.
std::vector<std::string> lijnenVan(const Verloopfiguur& figuur) {
    const auto nummerOp = [&](int x) {
        for (const Verloopfiguur::Punt& een : figuur.punten)
            if (een.x == x) return std::to_string(een.nummer);
        return std::string("?");
    };
    std::vector<std::string> uit;
    for (const Verloopfiguur::Lijn& een : figuur.lijnen)
        uit.push_back(nummerOp(een.x1) + "-" + nummerOp(een.x2) + (een.stippel ? " stippel" : ""));
    return uit;
}

TEST(Verloopfiguur, TrektAlleenLijnenVanWatErvoorKwam) {
    const Verloopfiguur figuur = verloopfiguur("Proef", {{1, 0.5, {}, "12/24", false, {}},
                                                         {2, 0.75, {}, "18/24", false, {}},
                                                         {3, 1.0, {}, "24/24", false, {1, 2}}});
    EXPECT_THAT(lijnenVan(figuur), ElementsAre("1-3", "2-3"));
    EXPECT_THAT(lijnenVan(verloopfiguur("Proef", {{1, 0.5, {}, "12/24", false, {}},
                                                  {2, 0.75, {}, "18/24", false, {}}})),
                IsEmpty());
}

TEST(Verloopfiguur, GaatVoorbijWatNietTeTekenenIs) {
    const Verloopfiguur figuur = verloopfiguur("Proef", {{1, 0.5, 0.6, "12–14/24", true, {}},
                                                         {2, {}, {}, "", true, {1}},
                                                         {3, 1.0, {}, "24/24", true, {2}}});
    EXPECT_THAT(lijnenVan(figuur), ElementsAre("1-3 stippel"));
}

}  // namespace
}  // namespace maatlat
