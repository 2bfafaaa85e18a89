// SPDX-License-Identifier: EUPL-1.2
#include "cli/herhaling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <stdexcept>
#include <vector>

namespace maatlat {
namespace {

using namespace std::chrono_literals;

TEST(Herhaling, DoetHetWerkMeteenEnDaarnaWeer) {
    std::promise<void> driekeer;
    int keren = 0;
    const Herhaling herhaling(
        1ms,
        [&] {
            if (++keren == 3) driekeer.set_value();
        },
        "Opruimen is niet gelukt", [](const std::string&) {});
    EXPECT_EQ(driekeer.get_future().wait_for(1min), std::future_status::ready);
}

TEST(Herhaling, StoptZonderOpDeVolgendeBeurtTeWachten) {
    const auto begin = std::chrono::steady_clock::now();
    std::promise<void> begonnen;
    int keren = 0;
    {
        const Herhaling herhaling(
            std::chrono::hours(1),
            [&] {
                ++keren;
                begonnen.set_value();
            },
            "Opruimen is niet gelukt", [](const std::string&) {});
        begonnen.get_future().wait();
    }
    EXPECT_EQ(keren, 1);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 1min);
}

TEST(Herhaling, FoutWordtGemeldEnHoudtNietsTegen) {
    std::promise<void> driekeer;
    std::vector<std::string> meldingen;
    int keren = 0;
    {
        const Herhaling herhaling(
            1ms,
            [&] {
                switch (++keren) {
                    case 1:
                        throw std::runtime_error("de schijf is vol");
                    case 2:
                        throw 7;
                    case 3:
                        driekeer.set_value();
                }
            },
            "Opruimen is niet gelukt",
            [&](const std::string& regel) { meldingen.push_back(regel); });
        EXPECT_EQ(driekeer.get_future().wait_for(1min), std::future_status::ready);
    }
    EXPECT_THAT(meldingen, testing::ElementsAre("Opruimen is niet gelukt: de schijf is vol\n",
                                                "Opruimen is niet gelukt.\n"));
}

}  // namespace
}  // namespace maatlat
