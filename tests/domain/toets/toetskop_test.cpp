// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/toetskop.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Toetskop, EverySoortAndStatusIsFoundByItsName) {
    for (const auto soort :
         {Toetssoort::inspectie, Toetssoort::hertoets, Toetssoort::zelfevaluatie})
        EXPECT_EQ(toetssoortMetNaam(naam(soort)), soort);
    for (const auto status :
         {Toetsstatus::lopend, Toetsstatus::vaststelling, Toetsstatus::vastgesteld,
          Toetsstatus::ingediend, Toetsstatus::overgenomen})
        EXPECT_EQ(toetsstatusMetNaam(naam(status)), status);
    EXPECT_FALSE(toetsstatusMetNaam(""));
    EXPECT_FALSE(toetssoortMetNaam("lopend"));
}

TEST(Toetskop, OnlyALopendeToetsMayChange) {
    EXPECT_TRUE(openVoorWijziging(Toetsstatus::lopend));
    for (const auto status : {Toetsstatus::vaststelling, Toetsstatus::vastgesteld,
                              Toetsstatus::ingediend, Toetsstatus::overgenomen})
        EXPECT_FALSE(openVoorWijziging(status)) << naam(status);
}

}  // namespace
}  // namespace maatlat
