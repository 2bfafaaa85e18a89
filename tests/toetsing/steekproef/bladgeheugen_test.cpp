// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/bladgeheugen.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

constexpr const char* kBladNu = "2026-11-22T09:30:00.000Z";
constexpr const char* kBladNetOpTijd = "2026-11-22T10:29:59.000Z";
constexpr const char* kBladTeLaat = "2026-11-22T10:30:00.000Z";

Bladgeheugen::Bladen bladen(const std::string& bestand, std::size_t rijen = 1) {
    Lijstblad een;
    een.tabel.bestand = bestand;
    een.tabel.rijen.resize(rijen);
    return std::make_shared<const std::vector<Lijstblad>>(1, een);
}

TEST(Bladgeheugen, OnthoudtEenUurPerPersoonEnToets) {
    Bladgeheugen geheugen;
    geheugen.onthoud(1, 7, bladen("a"), kBladNu);
    geheugen.onthoud(1, 8, bladen("b"), kBladNu);
    geheugen.onthoud(2, 7, bladen("c"), kBladNu);
    geheugen.onthoud(1, 7, bladen("d"), kBladNu);
    EXPECT_EQ(geheugen.bladen(1, 7, kBladNetOpTijd)->front().tabel.bestand, "d");
    EXPECT_EQ(geheugen.bladen(1, 8, kBladNetOpTijd)->front().tabel.bestand, "b");
    EXPECT_EQ(geheugen.bladen(3, 7, kBladNetOpTijd), nullptr);
    geheugen.vergeet(1, 8);
    EXPECT_EQ(geheugen.bladen(1, 8, kBladNetOpTijd), nullptr);
    EXPECT_EQ(geheugen.bladen(1, 7, kBladTeLaat), nullptr);
    EXPECT_EQ(geheugen.bladen(2, 7, kBladNu), nullptr) << "gone with the rest that was too old";
}

TEST(Bladgeheugen, LaatLosWatTeOudIsOokAlsNiemandErnaarVraagt) {
    Bladgeheugen geheugen;
    const auto een = bladen("a");
    const auto ander = bladen("b");
    geheugen.onthoud(1, 7, een, kBladNu);
    geheugen.ruimOp(kBladNetOpTijd);
    EXPECT_EQ(een.use_count(), 2);
    geheugen.ruimOp(kBladTeLaat);
    EXPECT_EQ(een.use_count(), 1);
    geheugen.onthoud(1, 7, ander, kBladNu);
    geheugen.onthoud(2, 8, een, kBladTeLaat);
    EXPECT_EQ(ander.use_count(), 1) << "a later file sends away what is over its time";
}

TEST(Bladgeheugen, HetOudsteMaaktPlaats) {
    Bladgeheugen geheugen(10);
    geheugen.onthoud(1, 1, bladen("a", 6), kBladNu);
    geheugen.onthoud(1, 2, bladen("b", 5), kBladNu);
    EXPECT_EQ(geheugen.bladen(1, 1, kBladNu), nullptr);
    geheugen.onthoud(1, 3, bladen("c", 50), kBladNu);
    EXPECT_EQ(geheugen.bladen(1, 2, kBladNu), nullptr);
    EXPECT_NE(geheugen.bladen(1, 3, kBladNu), nullptr) << "the newest always stays";
}

}  // namespace
}  // namespace maatlat
