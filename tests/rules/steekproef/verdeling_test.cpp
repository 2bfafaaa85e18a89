// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>

#include <numeric>
#include <stdexcept>

#include "rules/steekproef/trekking.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

std::vector<int> verdeeld(const std::vector<std::int64_t>& aantallen, int aantal) {
    std::vector<Populatiegroep> groepen;
    char naam = 'a';
    for (const std::int64_t een : aantallen)
        groepen.push_back({std::string(1, naam++), een, 0});
    std::vector<int> uit;
    for (const Populatiegroep& een : verdeel(groepen, aantal))
        uit.push_back(een.trek);
    return uit;
}

TEST(Verdeel, IsEvenredigMetDeGrootsteRest) {
    EXPECT_THAT(verdeeld({100}, 20), ElementsAre(20));
    EXPECT_THAT(verdeeld({600, 400}, 10), ElementsAre(6, 4));
    // 4.7, 3.1 and 2.2 of 10: the one that is left goes to the first.
    EXPECT_THAT(verdeeld({47, 31, 22}, 10), ElementsAre(5, 3, 2));
}

TEST(Verdeel, GeeftBijGelijkeRestAanDeGroteEnDanOpNaam) {
    EXPECT_THAT(verdeeld({50, 150}, 2), ElementsAre(1, 1));
    EXPECT_THAT(verdeeld({50, 150}, 6), ElementsAre(1, 5));  // 1.5 and 4.5
    EXPECT_THAT(verdeeld({10, 10, 10}, 4), ElementsAre(2, 1, 1));
}

TEST(Verdeel, GeeftElkeGroepMinstensEen) {
    EXPECT_THAT(verdeeld({980, 10, 10}, 10), ElementsAre(8, 1, 1));
    EXPECT_THAT(verdeeld({1'000'000, 1}, 2), ElementsAre(1, 1));
    // 1.02 of 9 is enough for the second, until the third has taken one of them.
    EXPECT_THAT(verdeeld({8800, 1135, 65}, 9), ElementsAre(7, 1, 1));
    EXPECT_THAT(verdeeld({10, 0, 10}, 2), ElementsAre(1, 0, 1));
}

TEST(Verdeel, VerdeeltPreciesEnNooitMeerDanErZijn) {
    const std::vector<std::int64_t> aantallen{1, 2, 3, 50, 7, 1};
    for (int aantal = 6; aantal <= 64; ++aantal) {
        const std::vector<int> uit = verdeeld(aantallen, aantal);
        EXPECT_EQ(std::accumulate(uit.begin(), uit.end(), 0), aantal);
        for (std::size_t i = 0; i < uit.size(); ++i) {
            EXPECT_GE(uit[i], 1) << aantal;
            EXPECT_LE(uit[i], aantallen[i]) << aantal;
        }
    }
}

TEST(Verdeel, WeigertWatNietKan) {
    EXPECT_THROW(verdeeld({5, 5}, 1), std::invalid_argument);
    EXPECT_THROW(verdeeld({5, 5}, 11), std::invalid_argument);
    EXPECT_THROW(verdeeld({5}, 0), std::invalid_argument);
    EXPECT_THROW(verdeeld({}, 0), std::invalid_argument);
}

}  // namespace
}  // namespace maatlat
