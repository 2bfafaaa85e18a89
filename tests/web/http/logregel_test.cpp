// SPDX-License-Identifier: EUPL-1.2
#include "web/http/logregel.h"

#include <gtest/gtest.h>

namespace maatlat::web {
namespace {

TEST(Logregel, SaysWhatHappenedOnOneLine) {
    EXPECT_EQ(
        opEenRegel({"2026-11-22T09:30:00.000Z", "POST", 303, 12, 0, {"/toets/{toets}", "", ""}}),
        "2026-11-22T09:30:00.000Z POST /toets/{toets} 303 12ms 0B\n");
}

TEST(Logregel, CannotBeForged) {
    EXPECT_EQ(opEenRegel({"nu",
                          "GET /a 200\nnu",
                          500,
                          1,
                          2,
                          {"-", "12ab34cd", "mis\r\nnu GET / 200 \x1b[2J\xc3\xa9"}}),
              "nu - - 500 1ms 2B nummer=12ab34cd oorzaak=mis  nu GET / 200  [2J  \n");
    const std::string lang =
        opEenRegel({"nu", "GET", 500, 1, 2, {"-", "", std::string(10'000, 'x')}});
    EXPECT_LT(lang.size(), 600u);
}

}  // namespace
}  // namespace maatlat::web
