// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "support/eerlijkheid.h"

namespace maatlat {
namespace {

// A small version of tests/bench/steekproef_bench.cpp, which does a hundred thousand draws.
TEST(TrekEerlijk, ElkDossierKomtEvenVaak) {
    const Chikwadraat gemeten = Trekproef(15, 4, 2000).dossiers();
    EXPECT_LT(gemeten.waarde, gemeten.grens());
    EXPECT_GT(gemeten.waarde, 1) << "zo gelijk is geen toeval";
}

TEST(TrekEerlijk, ElkPaarKomtEvenVaak) {
    const Chikwadraat gemeten = Trekproef(7, 2, 2000).verzamelingen();
    EXPECT_EQ(gemeten.vrijheidsgraden, 20);
    EXPECT_LT(gemeten.waarde, gemeten.grens());
    EXPECT_GT(gemeten.waarde, 2) << "zo gelijk is geen toeval";
}

}  // namespace
}  // namespace maatlat
