// SPDX-License-Identifier: EUPL-1.2
#include "web/http/inhoudruimte.h"

#include <gtest/gtest.h>

#include <future>
#include <optional>

#include "web/http/weigering.h"

namespace maatlat::web {
namespace {

using std::chrono::minutes;

constexpr Grenzen::Tijd kMeteen{0};

TEST(InhoudruimteTest, GivesWhatThereIsAndTakesItBack) {
    Inhoudruimte ruimte(10);
    {
        Inhoudruimte::Deel een(ruimte);
        een.eis(4, kMeteen);
        een.eis(6, kMeteen);  // of its own it has four already
        een.eis(2, kMeteen);
        Inhoudruimte::Deel ander(ruimte);
        EXPECT_THROW(ander.eis(5, kMeteen), Weigering);
        EXPECT_NO_THROW(ander.eis(4, kMeteen)) << "a refusal takes nothing";
    }
    Inhoudruimte::Deel alles(ruimte);
    EXPECT_NO_THROW(alles.eis(10, kMeteen));
}

TEST(InhoudruimteTest, WaitsForWhoIsBusy) {
    Inhoudruimte ruimte(10);
    std::optional<Inhoudruimte::Deel> eerste(std::in_place, ruimte);
    eerste->eis(8, kMeteen);
    Inhoudruimte::Deel tweede(ruimte);
    auto wacht = std::async(std::launch::async, [&] { tweede.eis(5, minutes(5)); });
    eerste.reset();
    EXPECT_NO_THROW(wacht.get());
}

}  // namespace
}  // namespace maatlat::web
