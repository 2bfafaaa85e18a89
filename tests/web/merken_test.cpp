// SPDX-License-Identifier: EUPL-1.2
#include "web/merken.h"

#include <gtest/gtest.h>

namespace maatlat::web {
namespace {

const std::string kZegel(kZegelmerk), kHandeling(kHandelingmerk), kDeel(kDeelmerk);

TEST(Merken, KomenErAllemaalUit) {
    EXPECT_EQ(zonderMerken("a" + kZegel + "b" + kHandeling + kZegel, {"ZZ", "H"}), "aZZbHZZ");
    EXPECT_EQ(zonderMerken("a" + std::string(kSessiemerk) + "b", {"Z", "H", "", "12 34"}),
              "a12 34b");
    EXPECT_EQ(zonderMerken("", {"Z", "H"}), "");
    EXPECT_EQ(zonderMerken("zonder", {"Z", "H"}), "zonder");
}

TEST(Merken, EenDeelKrijgtZijnEigenMerkenIngevuld) {
    const std::string deel = "<" + kHandeling + kZegel + ">";
    EXPECT_EQ(zonderMerken("kop" + kDeel + "voet" + kZegel, {"Z", "H", deel}), "kop<HZ>voetZ");
}

TEST(Merken, InEenDeelZitGeenDeel) {
    EXPECT_EQ(zonderMerken(kDeel, {"Z", "H", "a" + kDeel + "b"}), "ab");
}

}  // namespace
}  // namespace maatlat::web
