// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/oordeeldag.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Oordeeldag, IsDieVanDeEersteEditieWatErDaarnaOokGebeurt) {
    Toetskop kop;
    kop.status = Toetsstatus::gepubliceerd;
    kop.sinds = "2026-09-20T08:00:00.000Z";
    // 23:30 in UTC is the next day here.
    EXPECT_EQ(oordeeldag(kop, "2026-01-14T23:30:00.000Z", "2026-12-31"), "2026-01-15");
    EXPECT_EQ(oordeeldag(kop, "", "2026-12-31"), "2026-09-20");
    kop.sinds.clear();
    EXPECT_EQ(oordeeldag(kop, "", "2026-12-31"), "") << "not known";
}

TEST(Oordeeldag, IsVanEenOvergenomenRondeHetEindVanHaarPeriode) {
    Toetskop kop;
    kop.status = Toetsstatus::overgenomen;
    kop.sinds = "2026-09-20T08:00:00.000Z";
    EXPECT_EQ(oordeeldag(kop, "", "2015-12-31"), "2015-12-31");
    EXPECT_EQ(oordeeldag(kop, "", ""), "");
}

}  // namespace
}  // namespace maatlat
