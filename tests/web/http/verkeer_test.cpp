// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verkeer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace maatlat::web {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::Pair;

std::vector<std::string> geteld(const Verkeer& verkeer) {
    std::vector<std::string> uit;
    for (const Verkeer::Rij& een : verkeer.rijen())
        uit.push_back(std::string(een.methode) + " " + std::string(een.patroon) + " " +
                      std::string(een.klasse) + " " + std::to_string(een.aantal));
    return uit;
}

TEST(Verkeer, CountsByPatternMethodAndKindOfAnswer) {
    Verkeer verkeer({"/toets/{toets}", "/", "/toets/{toets}"});
    verkeer.tel("GET", "/toets/{toets}", 200, 2ms);
    verkeer.tel("HEAD", "/toets/{toets}", 200, 2ms);
    verkeer.tel("POST", "/toets/{toets}", 303, 2ms);
    verkeer.tel("GET", "/", 404, 2ms);
    EXPECT_THAT(geteld(verkeer), ElementsAre("GET / 4xx 1", "GET /toets/{toets} 2xx 2",
                                             "POST /toets/{toets} 3xx 1"));
    EXPECT_EQ(verkeer.duur().aantal(), 4U);
    EXPECT_THAT(verkeer.geweigerd(), Contains(Pair("onvindbaar", 1U)));
    EXPECT_THAT(verkeer.geweigerd(), Contains(Pair("te_groot", 0U)));
}

/// A client cannot make a row of its own, with a method, a path or a status that nobody knows.
TEST(Verkeer, NothingThatAClientMakesUpStandsInIt) {
    Verkeer verkeer({"/"});
    verkeer.tel("GEHEIM", "/geheim/12", 200, 1ms);
    verkeer.tel("", "-", 999, 1ms);
    verkeer.tel("GET", "-", 418, 1ms);
    EXPECT_THAT(geteld(verkeer), ElementsAre("GET - 4xx 1", "andere - 2xx 1", "andere - 5xx 1"));
    EXPECT_THAT(verkeer.geweigerd(), Contains(Pair("andere", 2U)));
}

}  // namespace
}  // namespace maatlat::web
