// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/rem.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace maatlat {
namespace {

TEST(Rem, LaatEenPaarPogingenVrijEnDanSteedsLangerWachten) {
    Rem rem(3);
    std::int64_t nu = 1000;
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(rem.probeer("a", nu), 0);
    std::int64_t vorige = 0;
    for (int i = 0; i < 5; ++i) {
        const std::int64_t wacht = rem.probeer("a", nu);
        EXPECT_GT(wacht, vorige);
        EXPECT_EQ(rem.probeer("a", nu + wacht - 1), 1) << "asking too early costs nothing";
        nu += wacht;
        EXPECT_EQ(rem.probeer("a", nu), 0);
        vorige = wacht;
    }
    EXPECT_EQ(rem.probeer("b", nu), 0) << "another key knows nothing of it";
}

TEST(Rem, WachtNooitLangerDanEenKwartier) {
    Rem rem(1);
    std::int64_t nu = 0;
    for (int i = 0; i < 100; ++i) {
        const std::int64_t wacht = rem.probeer("a", nu);
        EXPECT_LE(wacht, 15 * 60);
        nu += wacht;
    }
    EXPECT_EQ(rem.probeer("a", nu + 60 * 60), 0) << "forgotten after an hour";
    EXPECT_GT(rem.probeer("a", nu + 60 * 60), 0);
}

TEST(Rem, GelukNeemtTerug) {
    Rem rem(2);
    EXPECT_EQ(rem.probeer("a", 0), 0);
    rem.gelukt("a", false);
    EXPECT_EQ(rem.probeer("a", 0), 0);
    EXPECT_EQ(rem.probeer("a", 0), 0);
    EXPECT_GT(rem.probeer("a", 0), 0);
    rem.gelukt("a", true);
    EXPECT_EQ(rem.probeer("a", 0), 0);
    rem.gelukt("onbekend", true);
}

TEST(Rem, OnthoudtNietMeerDanErRuimteIs) {
    Rem rem(1, 10);
    EXPECT_EQ(rem.probeer("oud", 0), 0);
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(rem.probeer("k" + std::to_string(i), 1), 0);
    EXPECT_GT(rem.probeer("oud", 1), 0) << "still remembered";
    EXPECT_EQ(rem.probeer("nieuw", 1), 0);
    EXPECT_EQ(rem.probeer("oud", 1), 0) << "the oldest made room";
}

TEST(Rem, HonderdTegelijkZijnNietMeerDanVijf) {
    Rem rem(5);
    std::atomic<int> door{0};
    std::vector<std::thread> draden;
    for (int i = 0; i < 8; ++i)
        draden.emplace_back([&] {
            for (int k = 0; k < 100; ++k)
                if (rem.probeer("a", 0) == 0) ++door;
        });
    for (std::thread& een : draden)
        een.join();
    EXPECT_EQ(door, 5);
}

TEST(Wachttekst, ZegtHetInWoorden) {
    EXPECT_EQ(wachttekst(1), "1 seconde");
    EXPECT_EQ(wachttekst(30), "30 seconden");
    EXPECT_EQ(wachttekst(60), "1 minuut");
    EXPECT_EQ(wachttekst(61), "2 minuten");
}

}  // namespace
}  // namespace maatlat
