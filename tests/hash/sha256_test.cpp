// SPDX-License-Identifier: EUPL-1.2
#include "hash/sha256.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

// The examples of the standard, FIPS 180-4.
TEST(Sha256, GeeftDeWaardenVanDeStandaard) {
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Sha256Stroom, GeeftHetzelfdeAlsAllesInEenKeer) {
    Sha256Stroom stroom;
    EXPECT_EQ(stroom.som(), sha256(""));
    stroom.voegToe("maat");
    stroom.voegToe("");
    EXPECT_EQ(stroom.metSlot("lat"), sha256("maatlat"));
    EXPECT_EQ(stroom.som(), sha256("maat")) << "een slot hoort niet bij wat volgt";
    stroom.voegToe(std::string(1000, 'x'));
    EXPECT_EQ(stroom.som(), sha256("maat" + std::string(1000, 'x')));
}

}  // namespace
}  // namespace maatlat
