// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/gezondheid.h"

#include <gtest/gtest.h>

#include <limits>

#include "support/werkmap.h"

namespace maatlat {
namespace {

using Gezondheidstand = Gezondheid::Stand;

TEST(Schijfruimte, IsToBeLookedAtBelowWhatWillBeNeeded) {
    const test::Werkmap map;
    const auto genoeg = schijfruimte(map.map(), 0);
    EXPECT_TRUE(genoeg.gezien);
    EXPECT_GT(genoeg.vrij, kSchijfVol);
    EXPECT_EQ(genoeg.stand, Gezondheidstand::goed);
    EXPECT_EQ(schijfruimte(map.map(), std::numeric_limits<std::uintmax_t>::max()).stand,
              Gezondheidstand::letOp);
}

TEST(Schijfruimte, SaysNothingOfADiskThatSaysNothing) {
    const test::Werkmap map;
    EXPECT_FALSE(schijfruimte(map.pad("weg"), 0).gezien);
    EXPECT_FALSE(schijfruimte("/proc", 0).gezien) << "a disk without a size";
    EXPECT_EQ(schijfruimte("/proc", 0).stand, Gezondheidstand::goed);
}

TEST(Schijfruimte, IsFullBeforeTheLastByteIsUsed) {
    EXPECT_EQ(schijfstand(0, 0), Gezondheidstand::mis);
    EXPECT_EQ(schijfstand(kSchijfVol - 1, 0), Gezondheidstand::mis);
    EXPECT_EQ(schijfstand(kSchijfVol, kSchijfVol + 1), Gezondheidstand::letOp);
    EXPECT_EQ(schijfstand(kSchijfVol + 1, kSchijfVol + 1), Gezondheidstand::goed);
}

/// An old copy, or little room for the next one, keeps nobody from work.
TEST(Gezondheid, WorksAsLongAsSomethingCanBeSaved) {
    Gezondheid hoe;
    hoe.kopie = hoe.kopieen.stand = hoe.bijlagen.stand = Gezondheidstand::letOp;
    hoe.schijf.stand = Gezondheidstand::letOp;
    EXPECT_TRUE(hoe.werkt());
    hoe.schijf.stand = Gezondheidstand::mis;
    EXPECT_FALSE(hoe.werkt());
    hoe.schijf.stand = Gezondheidstand::goed;
    hoe.database = Gezondheidstand::mis;
    EXPECT_FALSE(hoe.werkt());
}

}  // namespace
}  // namespace maatlat
