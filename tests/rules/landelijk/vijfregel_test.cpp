// SPDX-License-Identifier: EUPL-1.2
// The rule against somebody who keeps every figure that they ever saw, and subtracts.
#include "rules/landelijk/vijfregel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <vector>

namespace maatlat {
namespace {

using vijfregel::vrijgegeven;

TEST(Vijfregel, NothingUntilSixAreAdoptedAndThenBySix) {
    const std::array<int, 20> verwacht{0, 0, 0,  0,  0,  0,  6,  6,  6,  6,
                                       6, 6, 12, 12, 12, 12, 12, 12, 18, 18};
    for (int aantal = 0; aantal < 20; ++aantal) {
        EXPECT_EQ(vrijgegeven(aantal, {}), verwacht.at(static_cast<std::size_t>(aantal)));
        // Whoever is one of a group still has five others in it.
        EXPECT_EQ(vrijgegeven(aantal, {2}), verwacht.at(static_cast<std::size_t>(aantal)));
    }
}

TEST(Vijfregel, WhoBelongsToTwoOfAGroupWaitsForTheNext) {
    EXPECT_EQ(vrijgegeven(6, {0, 3}), 0);
    EXPECT_EQ(vrijgegeven(11, {0, 3}), 0);
    EXPECT_EQ(vrijgegeven(12, {0, 3}), 12);
    EXPECT_EQ(vrijgegeven(12, {7, 8}), 6) << "the first group is of others alone";
    EXPECT_EQ(vrijgegeven(18, {7, 8}), 18);
    EXPECT_EQ(vrijgegeven(12, {0, 7}), 12) << "one in each group";
}

TEST(Vijfregel, InARowOnlyThoseThatCountThereAreCountedBySix) {
    using vijfregel::inRij;
    const std::vector<int> alle{0, 1, 2, 3, 4, 5};
    EXPECT_EQ(inRij(alle, {0}), alle);
    EXPECT_EQ(inRij({0, 1}, {0}), std::vector<int>{}) << "one of two is the score of the other";
    EXPECT_EQ(inRij({1, 2, 3, 4, 5}, {0}), std::vector<int>{})
        << "for one of the five they would be four others, and all see the same";
    EXPECT_EQ(inRij({0, 2, 3, 5, 7, 8, 11}, {}), (std::vector<int>{0, 2, 3, 5, 7, 8}))
        << "the seventh would show by the difference";
    EXPECT_EQ(inRij(alle, {0, 3}), std::vector<int>{}) << "two own, four others";
    EXPECT_EQ(inRij({0, 2, 3, 5, 7, 8}, {1, 0, 4}), (std::vector<int>{0, 2, 3, 5, 7, 8}))
        << "an own one that does not count in the row is no part of it";
    EXPECT_EQ(inRij({}, {0}), std::vector<int>{});
}

/// A round in which verwachtingen may be nvt: a row changes only by five others at a time.
TEST(Vijfregel, NoRowChangesByFewerThanFiveOthersHoweverManyAreNvt) {
    std::mt19937 kans(20152);
    for (int ronde = 0; ronde < 60; ++ronde) {
        const std::vector<int> eigen{static_cast<int>(kans() % 12)};
        const unsigned hoeVaakNvt = 1 + kans() % 4;
        std::vector<int> tellen;
        std::set<int> vorige;
        for (int aantal = 1; aantal <= 30; ++aantal) {
            if (kans() % 4 >= hoeVaakNvt - 1) tellen.push_back(aantal - 1);
            std::vector<int> vrij = tellen;
            const int tot = vrijgegeven(aantal, eigen);
            std::erase_if(vrij, [&](int plaats) { return plaats >= tot; });
            const std::vector<int> rij = vijfregel::inRij(vrij, eigen);
            const std::set<int> nu(rij.begin(), rij.end());
            std::set<int> erbij;
            std::ranges::set_symmetric_difference(nu, vorige, std::inserter(erbij, erbij.end()));
            erbij.erase(eigen.front());
            ASSERT_TRUE(nu == vorige || erbij.size() >= 5) << "round " << ronde;
            vorige = nu;
        }
    }
}

/// A round as it goes: who was adopted in which order, with the scores of the first editie and of
/// the newest one.
struct Verloop {
    std::vector<int> volgorde;
    std::map<int, int> eerste;  // bits: which verwachtingen are voldoende
    std::map<int, int> nieuwste;

    /// The figures that a reader sees: how many meet each of eight verwachtingen.
    std::vector<int> cijfers(const std::set<int>& wie) const {
        std::vector<int> uit(8, 0);
        for (const int een : wie)
            for (int i = 0; i < 8; ++i)
                uit[static_cast<std::size_t>(i)] += (eerste.at(een) >> i) & 1;
        return uit;
    }
    std::set<int> gezien(const std::set<int>& lezer) const {
        std::vector<int> eigen;
        for (std::size_t i = 0; i < volgorde.size(); ++i)
            if (lezer.contains(volgorde[i])) eigen.push_back(static_cast<int>(i));
        const int tot = vrijgegeven(static_cast<int>(volgorde.size()), eigen);
        return {volgorde.begin(), volgorde.begin() + tot};
    }
};

int andersDan(const std::set<int>& van, const std::set<int>& lezer) {
    return static_cast<int>(
        std::ranges::count_if(van, [&](int een) { return !lezer.contains(een); }));
}
std::set<int> verschil(const std::set<int>& een, const std::set<int>& ander) {
    std::set<int> uit;
    std::ranges::set_symmetric_difference(een, ander, std::inserter(uit, uit.end()));
    return uit;
}

/// Everything that one reader ever saw, held against everything else they ever saw.
class Aanvaller {
  public:
    explicit Aanvaller(std::set<int> zelf) : zelf_(std::move(zelf)) {}

    void kijk(const Verloop& verloop) {
        const std::set<int> wie = verloop.gezien(zelf_);
        const std::vector<int> cijfers = verloop.cijfers(wie);
        ASSERT_TRUE(wie.empty() || andersDan(wie, zelf_) >= vijfregel::kMinstens)
            << "rests on fewer than five";
        if (!gezien_.empty() && gezien_.back().first == wie) {
            ASSERT_EQ(gezien_.back().second, cijfers) << "a correction shows";
            return;
        }
        for (const auto& [eerder, toen] : gezien_)
            ASSERT_GE(andersDan(verschil(eerder, wie), zelf_), vijfregel::kMinstens)
                << "changes by fewer than five";
        gezien_.emplace_back(wie, cijfers);
    }
    const std::set<int>& zelf() const { return zelf_; }
    const auto& gezien() const { return gezien_; }

  private:
    std::set<int> zelf_;
    std::vector<std::pair<std::set<int>, std::vector<int>>> gezien_;
};

TEST(Vijfregel, NobodyWhoKeepsEveryFigureCanTellOnesOfFewerThanFive) {
    std::mt19937 kans(20151);  // always the same 40 rounds
    for (int ronde = 0; ronde < 40; ++ronde) {
        const int aantal = 1 + static_cast<int>(kans() % 30);
        std::vector<int> nog(static_cast<std::size_t>(aantal));
        for (int i = 0; i < aantal; ++i)
            nog[static_cast<std::size_t>(i)] = i;
        std::ranges::shuffle(nog, kans);
        // Each organisation looks, one that has no toets in it, and one that two went into.
        std::vector<Aanvaller> lezers;
        for (int i = 0; i < aantal; ++i)
            lezers.emplace_back(std::set<int>{i});
        lezers.emplace_back(std::set<int>{});
        lezers.emplace_back(std::set<int>{0, aantal / 2, aantal - 1});
        Verloop verloop;
        while (!nog.empty()) {
            if (kans() % 3 == 0 && !verloop.volgorde.empty()) {  // a correction
                const int wie = verloop.volgorde[kans() % verloop.volgorde.size()];
                verloop.nieuwste[wie] = static_cast<int>(kans() % 256);
            } else {
                const int wie = nog.back();
                nog.pop_back();
                verloop.volgorde.push_back(wie);
                verloop.eerste[wie] = verloop.nieuwste[wie] = static_cast<int>(kans() % 256);
            }
            for (Aanvaller& een : lezers)
                ASSERT_NO_FATAL_FAILURE(een.kijk(verloop));
        }
        // Two of them lay what they saw side by side: of one other alone they learn nothing.
        for (std::size_t i = 0; i + 1 < lezers.size(); ++i) {
            std::set<int> samen = lezers[i].zelf();
            samen.insert(lezers[i + 1].zelf().begin(), lezers[i + 1].zelf().end());
            for (const auto& [een, a] : lezers[i].gezien())
                for (const auto& [ander, b] : lezers[i + 1].gezien()) {
                    const int over = andersDan(verschil(een, ander), samen);
                    ASSERT_TRUE(over == 0 || over >= 3) << over;
                }
        }
    }
}

}  // namespace
}  // namespace maatlat
