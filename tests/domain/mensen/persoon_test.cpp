// SPDX-License-Identifier: EUPL-1.2
#include "domain/mensen/persoon.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Persoon, EveryRolIsFoundByItsKey) {
    for (const Rol rol : {Rol::inspecteur, Rol::vtManagement, Rol::coordinator, Rol::beheerder})
        EXPECT_EQ(rolMetSleutel(sleutel(rol)), rol) << naam(rol);
    EXPECT_FALSE(rolMetSleutel("landelijk coördinator"));
}

}  // namespace
}  // namespace maatlat
