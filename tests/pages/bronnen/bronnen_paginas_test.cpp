// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "pages/bronnen/bevinding_pagina.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

TEST(BevindingPagina, GaatAlleenTerugNaarEenPlaatsInDeToets) {
    const Toetsingskader kader = kleinKader();
    const std::vector<std::string> bij{"1.2.1", "1.2.2"};
    const auto terug = [&](const std::string& van, std::int64_t nr) {
        return terugVan("/toets/5", kader, van, nr, bij);
    };
    EXPECT_EQ(terug("1.2.1", 3), "/toets/5/criterium/1.2#bevinding-3-1.2.1");
    EXPECT_EQ(terug("1.2.1", 0), "/toets/5/criterium/1.2#verwachting-1.2.1");
    EXPECT_EQ(terug("1.1.1", 3), "/toets/5/criterium/1.1#verwachting-1.1.1")
        << "not there any more";
    EXPECT_EQ(terug("", 3), "/toets/5/bevindingen#bevinding-3");
    EXPECT_EQ(terug("?woorden=een%20arts&pagina=2", 3),
              "/toets/5/bevindingen?woorden=een%20arts&pagina=2#bevinding-3");
    EXPECT_EQ(terug("//elders.nl", 0), "/toets/5/bevindingen");
    EXPECT_EQ(terug("?a\r\nSet-Cookie: b", 0), "/toets/5/bevindingen");
    EXPECT_EQ(terug("?a#b", 0), "/toets/5/bevindingen");
}

}  // namespace
}  // namespace maatlat
