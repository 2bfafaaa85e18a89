// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/totp.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <set>
#include <stdexcept>

namespace maatlat {
namespace {

// "12345678901234567890", the secret of the test vectors in RFC 6238, in base32.
const std::string kGeheim = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

// RFC 6238, appendix B: the last six of its eight digits.
TEST(Totp, GeeftDeCodesVanDeRfc) {
    EXPECT_EQ(totpCode(kGeheim, totpStap(59)), "287082");
    EXPECT_EQ(totpCode(kGeheim, totpStap(1111111109)), "081804");
    EXPECT_EQ(totpCode(kGeheim, totpStap(1111111111)), "050471");
    EXPECT_EQ(totpCode(kGeheim, totpStap(1234567890)), "005924");
    EXPECT_EQ(totpCode(kGeheim, totpStap(2000000000)), "279037");
    EXPECT_EQ(totpCode(kGeheim, totpStap(20000000000)), "353130");
}

TEST(Totp, NeemtDeCodeVanNuEnVanErnaast) {
    const std::int64_t nu = 1111111109;
    EXPECT_EQ(stapVanCode(kGeheim, "081804", nu), totpStap(nu));
    EXPECT_EQ(stapVanCode(kGeheim, "081 804", nu), totpStap(nu));
    EXPECT_EQ(stapVanCode(kGeheim, "081804", nu + 30), totpStap(nu));
    EXPECT_EQ(stapVanCode(kGeheim, "081804", nu - 30), totpStap(nu));
    EXPECT_EQ(stapVanCode(kGeheim, "081804", nu + 60), std::nullopt);
    EXPECT_EQ(stapVanCode(kGeheim, "081804", nu - 60), std::nullopt);
}

TEST(Totp, WeigertWatGeenCodeIs) {
    for (const char* code : {"", "08180", "0818044", "08180a", "081805", "08180\n"})
        EXPECT_EQ(stapVanCode(kGeheim, code, 1111111109), std::nullopt) << code;
    EXPECT_EQ(stapVanCode("", "081804", 1111111109), std::nullopt);
    EXPECT_THROW(totpCode("1!", 0), std::logic_error);
}

TEST(Totp, MaaktSteedsEenAnderGeheimVan160Bits) {
    std::set<std::string> gezien;
    for (int i = 0; i < 50; ++i)
        gezien.insert(nieuwTotpGeheim());
    EXPECT_EQ(gezien.size(), 50U);
    EXPECT_THAT(*gezien.begin(), testing::MatchesRegex("[A-Z2-7]{32}"));
    EXPECT_EQ(inGroepen("ABCDEFGH2"), "ABCD EFGH 2");
}

TEST(Totp, SchrijftHetAdresVoorDeApp) {
    EXPECT_EQ(totpAdres("ABC", "a+b@voorbeeld.nl"),
              "otpauth://totp/Maatlat:a%2Bb%40voorbeeld.nl?secret=ABC&issuer=Maatlat&"
              "algorithm=SHA1&digits=6&period=30");
}

/// The squares of a path back as a picture.
std::set<std::pair<int, int>> vlakken(const Qrcode& code) {
    std::set<std::pair<int, int>> uit;
    for (std::size_t i = 0; i < code.pad.size();) {
        EXPECT_EQ(code.pad[i], 'M');
        char* einde = nullptr;
        const long x = std::strtol(code.pad.c_str() + i + 1, &einde, 10);
        const long y = std::strtol(einde, &einde, 10);
        uit.insert({static_cast<int>(x), static_cast<int>(y)});
        i = static_cast<std::size_t>(einde - code.pad.c_str());
        EXPECT_EQ(code.pad.substr(i, 8), "h1v1h-1z");
        i += 8;
    }
    return uit;
}

TEST(Qrcode, HeeftZijnDrieHoekenEnEenWitteRand) {
    const Qrcode code = qrcode(totpAdres(kGeheim, "inspecteur-a@voorbeeld.nl"));
    const auto donker = vlakken(code);
    const int einde = code.breedte - 4;
    for (const auto& [x, y] : donker) {
        EXPECT_TRUE(x >= 4 && x < einde && y >= 4 && y < einde) << x << "," << y;
    }
    // A finder is a ring of 7 by 7 with a block of 3 by 3 in it.
    for (const auto& [links, boven] : {std::pair{4, 4}, {einde - 7, 4}, {4, einde - 7}})
        for (int y = 0; y < 7; ++y)
            for (int x = 0; x < 7; ++x) {
                const bool ring = x == 0 || x == 6 || y == 0 || y == 6;
                const bool blok = x >= 2 && x <= 4 && y >= 2 && y <= 4;
                EXPECT_EQ(donker.contains({links + x, boven + y}), ring || blok);
            }
    EXPECT_THROW(qrcode(std::string(5000, 'x')), std::runtime_error);
}

}  // namespace
}  // namespace maatlat
