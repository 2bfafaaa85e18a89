// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rondelijn.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// 1 and 2 went into 3, and 3 into 4.
const std::map<std::int64_t, std::int64_t> kOpvolgers{{1, 3}, {2, 3}, {3, 4}};

TEST(Rondelijn, HoudtEenOrganisatieTegenHaarVorigeMoment) {
    EXPECT_THAT(rondelijnen({{7, "a"}, {7, "a"}, {7, "a"}}, {}),
                ElementsAre(IsEmpty(), ElementsAre(0), ElementsAre(1)));
}

TEST(Rondelijn, HoudtTweeDieLaterSamengingenNooitTegenElkaar) {
    EXPECT_THAT(
        rondelijnen({{1, "a"}, {2, "a"}, {1, "a"}, {3, "a"}, {3, "a"}, {4, "a"}}, kOpvolgers),
        ElementsAre(IsEmpty(), IsEmpty(), ElementsAre(0), ElementsAre(1, 2), ElementsAre(3),
                    ElementsAre(4)));
}

TEST(Rondelijn, SlaatEenSchakelZonderMomentOver) {
    EXPECT_THAT(rondelijnen({{1, "a"}, {2, "a"}, {4, "a"}}, kOpvolgers),
                ElementsAre(IsEmpty(), IsEmpty(), ElementsAre(0, 1)));
}

TEST(Rondelijn, HoudtWatErLaterVanEenVoorgangerKomtNietTegenDeOpvolger) {
    EXPECT_THAT(rondelijnen({{3, "a"}, {1, "a"}, {3, "a"}}, kOpvolgers),
                ElementsAre(IsEmpty(), IsEmpty(), ElementsAre(0, 1)));
}

TEST(Rondelijn, BlijftOpHetzelfdeKader) {
    EXPECT_THAT(rondelijnen({{7, "a"}, {7, "b"}, {7, "a"}}, {}),
                ElementsAre(IsEmpty(), IsEmpty(), ElementsAre(0)));
}

}  // namespace
}  // namespace maatlat
