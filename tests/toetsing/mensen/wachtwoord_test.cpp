// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/wachtwoord.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

const std::string kZin = "vier losse woorden zeggen";

TEST(Wachtwoord, WordtAlleenMetZichzelfHerkend) {
    const std::string hash = wachtwoordHash(kZin);
    EXPECT_TRUE(isWachtwoord(kZin, hash));
    EXPECT_FALSE(isWachtwoord(kZin + " ", hash));
    EXPECT_FALSE(isWachtwoord("", hash));
    EXPECT_NE(wachtwoordHash(kZin), hash) << "each has its own salt";
}

TEST(Wachtwoord, IsArgon2idMetDeAfgesprokenZwaarte) {
    EXPECT_THAT(wachtwoordHash(kZin), testing::StartsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    EXPECT_FALSE(moetOpnieuw(wachtwoordHash(kZin)));
    EXPECT_TRUE(moetOpnieuw(
        "$argon2id$v=19$m=8192,t=1,p=1$7btRaUxmFc3J51HETehwYg$fycAyWVMu+JMc8RAZRuuIL6VNSsDj6anXI9m"
        "+EtwaQo"));
}

TEST(Wachtwoord, NooitZonderHash) {
    EXPECT_FALSE(isWachtwoord("", ""));
    EXPECT_FALSE(isWachtwoord(kZin, ""));
    EXPECT_FALSE(isWachtwoord(kZin, "not a hash"));
}

}  // namespace
}  // namespace maatlat
