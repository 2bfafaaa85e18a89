// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/natrekken.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace maatlat {
namespace {

EigenAudit audit(int aantal, int niet) {
    EigenAudit uit;
    for (int i = 1; i <= aantal; ++i)
        uit.dossiers.push_back({"D" + std::to_string(i),
                                i <= niet ? Auditantwoord::voldoetNiet : Auditantwoord::voldoet});
    return uit;
}

Natrekking gelezen(const EigenAudit& van, std::size_t aantal) {
    Natrekking uit;
    for (std::size_t i = 0; i < aantal; ++i)
        uit.dossiers.push_back({van.dossiers[i].dossier, van.dossiers[i].antwoord});
    return uit;
}

TEST(TrekNaTeLezen, IsTheSameForTheSameStartwaardeAndWhateverTheOrder) {
    EigenAudit een = audit(40, 3);
    const auto gekozen = trekNaTeLezen(een.dossiers, "abc", 5);
    std::ranges::reverse(een.dossiers);
    EXPECT_EQ(trekNaTeLezen(een.dossiers, "abc", 5), gekozen);
    EXPECT_NE(trekNaTeLezen(een.dossiers, "abd", 5), gekozen);
    EXPECT_EQ(std::set<std::string>(gekozen.begin(), gekozen.end()).size(), 5U);
}

TEST(TrekNaTeLezen, GivesAllWhenThereAreFewer) {
    EXPECT_EQ(trekNaTeLezen(audit(3, 0).dossiers, "abc", 5).size(), 3U);
}

TEST(Vergelijk, CountsWhatBothAnsweredAlike) {
    const EigenAudit een = audit(20, 3);
    Natrekking van = gelezen(een, 6);
    van.dossiers[5].antwoord = Auditantwoord::voldoetNiet;
    const auto uit = vergelijk(een, van);
    ASSERT_TRUE(uit);
    EXPECT_EQ(uit->gelezen, 6);
    EXPECT_EQ(uit->gelijk, 5);
    EXPECT_EQ(uit->interval, exactInterval(20, 6, 5));
    // 3 and 3 against 4 and 2: alike by chance 1/2, so (5/6 - 1/2) / (1/2).
    ASSERT_TRUE(uit->kappa);
    EXPECT_NEAR(*uit->kappa, 2.0 / 3, 1e-9);
}

TEST(Vergelijk, HasNoKappaWhereBothAlwaysSaidTheSame) {
    const EigenAudit een = audit(20, 0);
    EXPECT_EQ(vergelijk(een, gelezen(een, 4))->kappa, std::nullopt);
}

TEST(Vergelijk, WaitsUntilAllWereRead) {
    const EigenAudit een = audit(20, 0);
    Natrekking van = gelezen(een, 4);
    van.dossiers[2].antwoord.reset();
    EXPECT_EQ(vergelijk(een, van), std::nullopt);
}

}  // namespace
}  // namespace maatlat
