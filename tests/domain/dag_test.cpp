// SPDX-License-Identifier: EUPL-1.2
#include "domain/dag.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Dag, ReadsWhatItWrites) {
    for (const char* tekst : {"2026-11-22", "1900-01-01", "2024-02-29", "0099-12-31"}) {
        const auto dag = dagUit(tekst);
        ASSERT_TRUE(dag) << tekst;
        EXPECT_EQ(iso(*dag), tekst);
    }
    EXPECT_EQ(*dagUit("2026-03-01") - *dagUit("2026-02-28"), std::chrono::days(1));
}

TEST(Dag, RefusesWhatIsNoDay) {
    for (const char* tekst : {"", "2026-02-30", "2023-02-29", "2026-13-01", "2026-00-10",
                              "2026-01-00", "2026-1-01", "22-11-2026", "2026/11/22", "2026-11-22 ",
                              "20261122", "+026-11-22", "2026--1-22", "2026-11-2a"})
        EXPECT_FALSE(dagUit(tekst)) << tekst;
}

}  // namespace
}  // namespace maatlat
