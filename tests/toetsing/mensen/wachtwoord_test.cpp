// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/wachtwoord.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

namespace maatlat {
namespace {

const std::string kZin = "vier losse woorden zeggen";
const std::string kEerder =
    "$argon2id$v=19$m=19456,t=2,p=1$0feA+f20hj+h9RkUYyNO6g$t39eGS"
    "3/vhkDW7ZYhZ8KxEXIWbHYpAKtg3ru7pQaB7M";

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

TEST(Wachtwoord, IsNietFoutAlsErGeenGeheugenIs) {
    // A hash that asks for four terabytes: no machine has them.
    const std::string groot =
        "$argon2id$v=19$m=4294967295,t=2,p=1$7btRaUxmFc3J51HETehwYg$fycAyWVMu+JMc8RAZRuuIL6VNSsDj6"
        "anXI9m+EtwaQo";
    EXPECT_THROW(isWachtwoord(kZin, groot), std::runtime_error);
    EXPECT_FALSE(isWachtwoord(kZin, wachtwoordHash("iets anders dan dat"))) << "still just wrong";
}

TEST(Wachtwoord, NooitZonderHash) {
    EXPECT_FALSE(isWachtwoord("", ""));
    EXPECT_FALSE(isWachtwoord(kZin, ""));
    EXPECT_FALSE(isWachtwoord(kZin, "not a hash"));
    const std::string hash = wachtwoordHash(kZin);
    for (std::size_t lengte = 0; lengte < hash.size(); ++lengte)
        EXPECT_FALSE(isWachtwoord(kZin, hash.substr(0, lengte))) << lengte;
    EXPECT_FALSE(isWachtwoord(kZin, hash + "A"));
    EXPECT_TRUE(isWachtwoord("een zin die er al was", kEerder)) << "as libsodium wrote it";
}

#if !defined(__SANITIZE_ADDRESS__)
/// In a process of its own, in which no memory can be had any more.
TEST(WachtwoordDeathTest, ZonderGeheugenIsHetWachtwoordNietFout) {
    const std::string hash = wachtwoordHash(kZin);
    const auto zonderGeheugen = [&](const auto& reken) {
        const rlimit niets{1024 * 1024, RLIM_INFINITY};
        if (setrlimit(RLIMIT_AS, &niets) != 0) _exit(1);
        try {
            reken();
        } catch (const GeenRekenruimte&) {
            _exit(7);
        }
        _exit(2);
    };
    EXPECT_EXIT(zonderGeheugen([&] { isWachtwoord(kZin, hash); }), testing::ExitedWithCode(7), "");
    EXPECT_EXIT(zonderGeheugen([&] { isWachtwoord("fout", hash); }), testing::ExitedWithCode(7),
                "");
    EXPECT_EXIT(zonderGeheugen([&] { isWachtwoord(kZin, ""); }), testing::ExitedWithCode(7), "");
    EXPECT_EXIT(zonderGeheugen([&] { wachtwoordHash(kZin); }), testing::ExitedWithCode(7), "");
    EXPECT_THAT(GeenRekenruimte().what(), testing::HasSubstr("ligt niet aan uw wachtwoord"));
}
#endif

TEST(Wachtwoord, WieLangMoetWachtenHoortDatEnNietDatHetFoutIs) {
    const std::string hash = wachtwoordHash(kZin);
    std::atomic<int> goed{0};
    std::atomic<int> druk{0};
    std::vector<std::thread> draden;
    for (int i = 0; i < 80; ++i)
        draden.emplace_back([&] {
            try {
                goed += isWachtwoord(kZin, hash) ? 1 : 0;
            } catch (const GeenRekenruimte&) {
                ++druk;
            }
        });
    for (std::thread& een : draden)
        een.join();
    EXPECT_EQ(goed + druk, 80) << "nobody was told that it is wrong";
    EXPECT_GE(goed, 2);
}

}  // namespace
}  // namespace maatlat
