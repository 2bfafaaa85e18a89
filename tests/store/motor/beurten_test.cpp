// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/beurten.h"

#include <gtest/gtest.h>

#include <atomic>
#include <optional>
#include <thread>
#include <vector>

namespace maatlat {
namespace {

TEST(Beurten, NooitMeerTegelijkDanErPlaatsenZijn) {
    Beurten beurten(3);
    std::atomic<int> binnen = 0;
    std::atomic<int> meeste = 0;
    std::vector<std::thread> draden;
    for (int draad = 0; draad < 12; ++draad)
        draden.emplace_back([&] {
            for (int i = 0; i < 200; ++i) {
                const Beurten::Beurt beurt(beurten);
                const int nu = ++binnen;
                for (int was = meeste; was < nu && !meeste.compare_exchange_weak(was, nu);) {
                }
                std::this_thread::yield();
                --binnen;
            }
        });
    for (std::thread& een : draden)
        een.join();
    EXPECT_LE(meeste, 3);
    EXPECT_EQ(beurten.wachtend(), 0u);
}

TEST(Beurten, WieHetEerstKomtGaatHetEerst) {
    Beurten beurten(1);
    std::optional<Beurten::Beurt> bezet(std::in_place, beurten);
    std::vector<std::size_t> volgorde;  // by who is in, one at a time
    std::vector<std::thread> draden;
    for (std::size_t n = 0; n < 20; ++n) {
        draden.emplace_back([&, n] {
            const Beurten::Beurt beurt(beurten);
            volgorde.push_back(n);
        });
        while (beurten.wachtend() != n + 1)
            std::this_thread::yield();
    }
    bezet.reset();
    for (std::thread& een : draden)
        een.join();
    for (std::size_t n = 0; n < 20; ++n)
        EXPECT_EQ(volgorde[n], n);
}

}  // namespace
}  // namespace maatlat
