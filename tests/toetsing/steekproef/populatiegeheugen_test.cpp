// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/populatiegeheugen.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

constexpr const char* kNu = "2026-11-22T09:30:00.000Z";

Populatiegeheugen::Lijst lijst(int dossiers) {
    auto uit = std::make_shared<Populatielijst>();
    for (int i = 0; i < dossiers; ++i)
        uit->populatie.voegToe(static_cast<Pseudoniem>(i), {"nummer", {}, "", ""});
    return uit;
}

TEST(Populatiegeheugen, HoudtEenLijstEenUurVast) {
    Populatiegeheugen geheugen;
    const auto een = lijst(3);
    geheugen.onthoud(1, 2, een, kNu);
    EXPECT_EQ(geheugen.lijst(1, 2, "2026-11-22T10:29:59.000Z"), een);
    EXPECT_EQ(geheugen.lijst(1, 3, kNu), nullptr);
    EXPECT_EQ(geheugen.lijst(2, 1, kNu), nullptr);
    EXPECT_EQ(geheugen.lijst(1, 2, "2026-11-22T10:30:00.000Z"), nullptr);
    EXPECT_EQ(geheugen.lijst(1, 2, kNu), nullptr);  // really gone
    EXPECT_EQ(een.use_count(), 1);
}

TEST(Populatiegeheugen, VergeetOpVerzoekEnBijHetOpruimen) {
    Populatiegeheugen geheugen;
    const auto een = lijst(1);
    const auto ander = lijst(1);
    geheugen.onthoud(1, 1, een, kNu);
    geheugen.onthoud(1, 2, ander, kNu);
    geheugen.vergeet(1, 1);
    EXPECT_EQ(een.use_count(), 1);
    geheugen.ruimOp(kNu);
    EXPECT_EQ(ander.use_count(), 2);
    geheugen.ruimOp("2026-11-22T11:00:00.000Z");
    EXPECT_EQ(ander.use_count(), 1);
}

TEST(Populatiegeheugen, OudsteMaaktPlaats) {
    Populatiegeheugen geheugen(10);
    geheugen.onthoud(1, 1, lijst(4), kNu);
    geheugen.onthoud(1, 2, lijst(4), kNu);
    geheugen.onthoud(1, 1, lijst(5), kNu);  // the same steekproef anew: it is the youngest now
    EXPECT_NE(geheugen.lijst(1, 2, kNu), nullptr);
    geheugen.onthoud(1, 3, lijst(4), kNu);
    EXPECT_EQ(geheugen.lijst(1, 2, kNu), nullptr);
    EXPECT_EQ(geheugen.lijst(1, 1, kNu)->populatie.aantal(), 5u);
    geheugen.onthoud(1, 4, lijst(11), kNu);  // does not fit at all
    EXPECT_EQ(geheugen.lijst(1, 4, kNu), nullptr);
}

}  // namespace
}  // namespace maatlat
