// SPDX-License-Identifier: EUPL-1.2
#include "hash/pseudonimiseer.h"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

namespace maatlat {
namespace {

const std::string kSleutel(64, '7');

// RFC 4231, test case 1: a key of twenty bytes 0b and "Hi There". HMAC fills a key up with zeros,
// so the same key with twelve zero bytes behind it is the same key. The first sixty bits of the
// published answer, b0344c61d8db38535ca8afceaf0bf12b..., are these.
TEST(Pseudonimiseerder, IsDeEersteZestigBitsVanHmacSha256) {
    const std::string sleutel = "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b" + std::string(24, '0');
    EXPECT_EQ(Pseudonimiseerder(sleutel).van("Hi There"), 0xb0344c61d8db385ULL);
}

// RFC 4231, test case 2: the key "Jefe".
TEST(Pseudonimiseerder, IsDatOokBijEenAndereSleutel) {
    const std::string sleutel = "4A656665" + std::string(56, '0');
    EXPECT_EQ(Pseudonimiseerder(sleutel).van("what do ya want for nothing?"), 0x5bdcc146bf60754ULL);
}

TEST(Pseudonimiseerder, HangtAfVanElkTekenVanHetNummerEnVanDeSleutel) {
    const Pseudonimiseerder een(kSleutel);
    EXPECT_EQ(een.van("2026-000123"), een.van("2026-000123"));
    EXPECT_NE(een.van("0012"), een.van("12"));
    EXPECT_NE(een.van("12"), Pseudonimiseerder(std::string(64, '8')).van("12"));
}

TEST(Pseudonimiseerder, WeigertWatGeenSleutelIs) {
    EXPECT_THROW(Pseudonimiseerder(""), std::invalid_argument);
    EXPECT_THROW(Pseudonimiseerder(std::string(63, '7')), std::invalid_argument);
    EXPECT_THROW(Pseudonimiseerder(std::string(64, 'g')), std::invalid_argument);
}

TEST(NieuweSleutel, IsElkeKeerEenAndere) {
    std::set<std::string> gezien;
    for (int i = 0; i < 100; ++i) {
        const std::string sleutel = nieuweSleutel();
        EXPECT_NO_THROW(Pseudonimiseerder{sleutel}) << sleutel;
        EXPECT_TRUE(gezien.insert(sleutel).second) << sleutel;
    }
}

}  // namespace
}  // namespace maatlat
