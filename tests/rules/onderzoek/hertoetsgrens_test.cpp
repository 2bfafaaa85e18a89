// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/hertoetsgrens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "support/kaders.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class HertoetsgrensTest : public testing::Test {
  protected:
    Hertoetsgrens bij(const std::vector<const char*>& rijen, int aantal) {
        rijen_.clear();
        for (const char* een : rijen)
            rijen_.push_back(test::rij(een));
        return hertoetsgrens(Ranglijst(Oordeeltabel(kader_, kader_.regelsets[0]), rijen_), aantal);
    }

    Toetsingskader kader_ = test::kaderMet({3}, test::veiligheid2015());
    std::vector<Scorerij> rijen_;
};

TEST_F(HertoetsgrensTest, DrawsALineBetweenTwoRanks) {
    const Hertoetsgrens grens = bij({"+++", "++-", "++-", "+--", "---"}, 2);
    EXPECT_THAT(grens.eronder, ElementsAre(3, 4));
    EXPECT_THAT(grens.netErbuiten, ElementsAre(1, 2));
    EXPECT_THAT(grens.opDeGrens, IsEmpty());
    EXPECT_FALSE(grens.voorlopig);
    EXPECT_FALSE(grens.teWeinig());
    EXPECT_EQ(hertoetsplek(grens, 2), Hertoetsplek::niet);
    EXPECT_EQ(hertoetsplek(grens, 3), Hertoetsplek::hertoets);
}

TEST_F(HertoetsgrensTest, DoesNotChooseBetweenEquals) {
    const Hertoetsgrens grens = bij({"+++", "++-", "++-", "++-", "---"}, 2);
    EXPECT_THAT(grens.eronder, ElementsAre(4));
    EXPECT_THAT(grens.opDeGrens, ElementsAre(1, 2, 3));
    EXPECT_EQ(grens.nogTeKiezen(), 1);
    EXPECT_THAT(grens.netErbuiten, IsEmpty()) << "nobody stands outside for certain";
    EXPECT_EQ(hertoetsplek(grens, 1), Hertoetsplek::opDeGrens);
    const Hertoetsgrens alleen = bij({"++-", "++-", "++-"}, 2);
    EXPECT_THAT(alleen.eronder, IsEmpty());
    EXPECT_EQ(alleen.nogTeKiezen(), 2);
    EXPECT_FALSE(alleen.teWeinig());
}

TEST_F(HertoetsgrensTest, TakesAllWhenThereAreNoMore) {
    EXPECT_THAT(bij({"++-", "++-"}, 2).eronder, ElementsAre(0, 1)) << "equals, and all of them";
    const Hertoetsgrens grens = bij({"+++", "---"}, 7);
    EXPECT_THAT(grens.eronder, ElementsAre(0, 1));
    EXPECT_THAT(grens.netErbuiten, IsEmpty());
    EXPECT_TRUE(grens.teWeinig());
    EXPECT_FALSE(bij({"+++", "---"}, 2).teWeinig());
    EXPECT_TRUE(bij({}, 1).teWeinig());
}

TEST_F(HertoetsgrensTest, LeavesOutWhoHasNoRank) {
    // 3, 1 and 0 of 3; one of which nothing applies; one that can still become the lowest.
    const Hertoetsgrens grens = bij({"+++", "+--", "nnn", "-.."}, 1);
    EXPECT_THAT(grens.eronder, ElementsAre(1));
    EXPECT_THAT(grens.netErbuiten, ElementsAre(0));
    EXPECT_TRUE(grens.voorlopig);
}

TEST_F(HertoetsgrensTest, WantsAtLeastOne) {
    EXPECT_THROW(bij({"+++"}, 0), std::invalid_argument);
}

}  // namespace
}  // namespace maatlat
