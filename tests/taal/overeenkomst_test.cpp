// SPDX-License-Identifier: EUPL-1.2
#include "taal/overeenkomst.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace maatlat {
namespace {

using Rij = std::vector<int>;

/// The longest common row by the table of the textbook.
std::size_t langsteNaief(const Rij& a, const Rij& b) {
    std::vector<std::vector<std::size_t>> tabel(a.size() + 1,
                                                std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            tabel[i + 1][j + 1] =
                a[i] == b[j] ? tabel[i][j] + 1 : std::max(tabel[i][j + 1], tabel[i + 1][j]);
    return tabel[a.size()][b.size()];
}

Rij toevalsrij(std::mt19937& toeval, std::size_t hoogstens, int soorten) {
    Rij rij(std::uniform_int_distribution<std::size_t>(0, hoogstens)(toeval));
    for (int& een : rij)
        een = std::uniform_int_distribution<int>(1, soorten)(toeval);
    return rij;
}

TEST(Overeenkomst, VindtWatInBeideStaat) {
    EXPECT_EQ(overeenkomst({1, 2, 3}, {1, 3, 4}, 10), (Overeenkomst{{0, 0}, {2, 1}}));
    EXPECT_EQ(overeenkomst({}, {}, 0), Overeenkomst{});
    EXPECT_EQ(overeenkomst({1}, {2}, 2), Overeenkomst{});
    EXPECT_EQ(overeenkomst({1, 2}, {1, 2}, 0), (Overeenkomst{{0, 0}, {1, 1}}));
}

TEST(Overeenkomst, IsZoLangAlsKan) {
    std::mt19937 toeval(3);
    for (int keer = 0; keer < 5000; ++keer) {
        const Rij a = toevalsrij(toeval, 12, 2 + keer % 5);
        const Rij b = toevalsrij(toeval, 12, 2 + keer % 5);
        const auto gevonden = overeenkomst(a, b, 100);
        ASSERT_TRUE(gevonden);
        ASSERT_EQ(gevonden->size(), langsteNaief(a, b));
        for (std::size_t i = 0; i < gevonden->size(); ++i) {
            ASSERT_EQ(a[(*gevonden)[i].first], b[(*gevonden)[i].second]);
            if (i > 0) {
                ASSERT_LT((*gevonden)[i - 1].first, (*gevonden)[i].first);
                ASSERT_LT((*gevonden)[i - 1].second, (*gevonden)[i].second);
            }
        }
    }
}

TEST(Overeenkomst, HoudtOpAlsErTeVeelVerschilt) {
    Rij a(3000), b(3000);
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] = static_cast<int>(i);
        b[i] = static_cast<int>(i) + 10000;
    }
    EXPECT_EQ(overeenkomst(a, b, 4000), std::nullopt);
    EXPECT_EQ(overeenkomst(a, {}, 2999), std::nullopt);
    EXPECT_EQ(overeenkomst(a, {}, 3000), Overeenkomst{});
    b = a;
    b[1500] = -1;
    EXPECT_EQ(overeenkomst(a, b, 2)->size(), 2999u);
}

}  // namespace
}  // namespace maatlat
