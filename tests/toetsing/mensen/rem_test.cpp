// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/rem.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <string>
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

TEST(Rem, EenKlokDieVerspringtMaaktHetWachtenNietLanger) {
    for (const std::int64_t sprong : {-100'000'000LL, -3600LL, 3600LL, 100'000'000LL}) {
        Rem rem(1);
        std::int64_t nu = 1'000'000'000;
        for (int i = 0; i < 20; ++i)
            nu += rem.probeer("a", nu);
        nu += sprong;
        const std::int64_t wacht = rem.probeer("a", nu);
        EXPECT_LE(wacht, kLangsteWacht) << sprong;
        if (wacht > 0) {
            EXPECT_EQ(rem.probeer("a", nu + wacht), 0) << sprong;
        }
    }
}

TEST(Rem, WieNietGezienWasHeeftBijDrukteNaEenKwartierEenEigenBeurt) {
    Rem rem(5);
    EXPECT_EQ(rem.probeer("nieuw", 0, true), kLangsteWacht);
    EXPECT_EQ(rem.probeer("nieuw", 600, true), kLangsteWacht - 600) << "asking costs nothing";
    for (int i = 0; i < 100; ++i)
        rem.probeer("ander " + std::to_string(i), 600, true);
    EXPECT_EQ(rem.probeer("nieuw", kLangsteWacht, true), 0);
}

TEST(Rem, GeeftTeBewarenWatErVeranderdeEnNietMeer) {
    Rem rem(1, 3);
    EXPECT_TRUE(rem.neemGewijzigd().empty());
    rem.probeer("a", 10);
    rem.probeer("b", 11);
    auto rijen = rem.neemGewijzigd();
    ASSERT_EQ(rijen.size(), 2U);
    EXPECT_EQ(rijen[0].sleutel, "a");
    EXPECT_EQ(rijen[0].stand->aantal, 1);
    EXPECT_EQ(rijen[0].stand->laatst, 10);
    EXPECT_TRUE(rem.neemGewijzigd().empty());
    EXPECT_GT(rem.probeer("a", 12), 0);
    EXPECT_TRUE(rem.neemGewijzigd().empty()) << "who must wait makes no work";
    rem.geefTerug(rijen);
    EXPECT_EQ(rem.neemGewijzigd().size(), 2U) << "storing it failed";
    rem.gelukt("b", true);
    rijen = rem.neemGewijzigd();
    ASSERT_EQ(rijen.size(), 1U);
    EXPECT_FALSE(rijen[0].stand) << "forgotten";

    for (int i = 0; i < 50; ++i)
        rem.probeer("c" + std::to_string(i), 20 + i);
    rijen = rem.neemGewijzigd();
    EXPECT_EQ(rijen.size(), 4U) << "three that are there, and the stored one that made room";
    EXPECT_EQ(std::ranges::count_if(rijen, [](const auto& een) { return een.stand.has_value(); }),
              3);
}

TEST(Rem, GaatVerderMetWatErBewaardWas) {
    Rem was(2);
    for (int i = 0; i < 3; ++i)
        was.probeer("a", 100);
    Rem rem(2);
    rem.laad(was.neemGewijzigd());
    EXPECT_GT(rem.probeer("a", 100), 0);
    EXPECT_TRUE(rem.neemGewijzigd().empty());
}

TEST(Druktemeter, LaatMetDeTijdLos) {
    Druktemeter meter;
    for (int i = 0; i < 19; ++i)
        meter.tel("a", 0);
    EXPECT_FALSE(meter.druk("a", 0));
    meter.tel("a", 0);
    EXPECT_TRUE(meter.druk("a", 0));
    EXPECT_FALSE(meter.druk("b", 0));
    meter.telAf("a");
    EXPECT_FALSE(meter.druk("a", 0)) << "who may come in is no crowd";
    meter.tel("a", 0);
    meter.telAf("onbekend");
    EXPECT_FALSE(meter.druk("a", 180));
    for (int i = 0; i < 1000; ++i)
        meter.tel("een per kwartier", i * 900);
    EXPECT_FALSE(meter.druk("een per kwartier", 999 * 900)) << "one address alone makes none";
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
