// SPDX-License-Identifier: EUPL-1.2
#include "rules/publicatie/publicatiedag.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

Openbaarmakingsregime regime() {
    Openbaarmakingsregime uit;
    uit.wachttijd = Termijn{2, Termijneenheid::weken, true};
    uit.reactietermijn = Termijn{6, Termijneenheid::weken, true};
    return uit;
}

std::string eersteDag(const char* bekend, const Termijnkalender& kalender = {}) {
    return iso(publicatiedagen(regime(), dagUit(bekend).value(), kalender).eersteDag);
}

TEST(Publicatiedag, IsNaTweeHeleWeken) {
    // Monday 2 November: the two weeks end with Monday 16 November.
    EXPECT_EQ(eersteDag("2026-11-02"), "2026-11-17");
}

TEST(Publicatiedag, SchuiftMeeMetHetWeekeinde) {
    // Saturday 7 November + 2 weeks is a Saturday: lengthened to Monday 23 November.
    EXPECT_EQ(eersteDag("2026-11-07"), "2026-11-24");
}

TEST(Publicatiedag, SchuiftMeeMetFeestdagen) {
    // 11 December + 2 weeks is First Christmas Day, a Friday: to Monday 28 December.
    EXPECT_EQ(eersteDag("2026-12-11"), "2026-12-29");
    // 30 April 2026 + 2 weeks is Hemelvaart (Thursday 14 May): to Friday 15 May, unless that was
    // put on a par with a feestdag, as a decision did: to Monday 18 May.
    EXPECT_EQ(eersteDag("2026-04-30"), "2026-05-16");
    const Termijnkalender kalender({{2026, 2028, "Stcrt.", {dagUit("2026-05-15").value()}}});
    EXPECT_EQ(eersteDag("2026-04-30", kalender), "2026-05-19");
}

TEST(Publicatiedag, OverDeJaarwisseling) {
    // 18 December + 2 weeks is New Year's Day 2027, a Friday: to Monday 4 January.
    EXPECT_EQ(eersteDag("2026-12-18"), "2027-01-05");
}

TEST(Publicatiedag, ZonderWachttijdIsHetDeDagZelf) {
    Openbaarmakingsregime meteen = regime();
    meteen.wachttijd.reset();
    const auto uit = publicatiedagen(meteen, dagUit("2026-11-22").value(), {});
    EXPECT_EQ(iso(uit.eersteDag), "2026-11-22");
    EXPECT_FALSE(uit.eersteDagOnzeker);
}

TEST(Publicatiedag, DeReactieKanZesWeken) {
    const auto uit = publicatiedagen(regime(), dagUit("2026-11-02").value(), {});
    ASSERT_TRUE(uit.reactieTot);
    EXPECT_EQ(iso(*uit.reactieTot), "2026-12-14");
    Openbaarmakingsregime zonder = regime();
    zonder.reactietermijn.reset();
    EXPECT_FALSE(publicatiedagen(zonder, dagUit("2026-11-02").value(), {}).reactieTot);
}

}  // namespace
}  // namespace maatlat
