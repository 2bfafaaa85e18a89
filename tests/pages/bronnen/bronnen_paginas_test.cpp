// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "pages/bronnen/bevinding_pagina.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

TEST(BevindingPagina, GaatAlleenTerugNaarEenPlaatsInDeToets) {
    const Toetsingskader kader = kleinKader();
    EXPECT_EQ(terugVan("/toets/5", kader, "1.2.1", 3), "/toets/5/criterium/1.2#verwachting-1.2.1");
    EXPECT_EQ(terugVan("/toets/5", kader, "", 3), "/toets/5/bevindingen#bevinding-3");
    EXPECT_EQ(terugVan("/toets/5", kader, "//elders.nl", 0), "/toets/5/bevindingen");
}

}  // namespace
}  // namespace maatlat
