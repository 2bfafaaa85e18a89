// SPDX-License-Identifier: EUPL-1.2
#include "domain/telwerk.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>
#include <vector>

namespace maatlat {
namespace {

using namespace std::chrono_literals;

TEST(Telwerk, LosesNothingWhenManyCount) {
    Telwerk telwerk;
    Duurtelwerk duren;
    std::vector<std::thread> draden;
    for (int i = 0; i < 4; ++i)
        draden.emplace_back([&] {
            for (int j = 0; j < 10'000; ++j) {
                telwerk.tel();
                duren.tel(1ms);
            }
        });
    for (std::thread& een : draden)
        een.join();
    EXPECT_EQ(telwerk.stand(), 40'000U);
    EXPECT_EQ(duren.stand().aantal(), 40'000U);
    EXPECT_DOUBLE_EQ(duren.stand().seconden, 40.0);
}

/// "At most so long", as Prometheus has it: what took just as long as a bound belongs below it.
TEST(Duurtelwerk, PutsADurationInItsClass) {
    Duurtelwerk duren;
    for (const auto duur : {0ns, 999'999ns, 1'000'000ns, 1'000'001ns, 10'000'000'000ns,
                            10'000'000'001ns, 3'600'000'000'000ns})
        duren.tel(duur);
    const Duurstand stand = duren.stand();
    EXPECT_EQ(stand.aantallen, (decltype(stand.aantallen){3, 1, 0, 0, 0, 0, 1, 2}));
    EXPECT_EQ(stand.aantal(), 7U);
}

}  // namespace
}  // namespace maatlat
