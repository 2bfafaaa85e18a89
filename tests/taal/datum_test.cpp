// SPDX-License-Identifier: EUPL-1.2
#include "taal/datum.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Datum, IsEenDagDieBestaat) {
    for (const char* goed : {"2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"})
        EXPECT_TRUE(isDatum(goed)) << goed;
    for (const char* fout : {"", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
                             "2026-04-31", "22-11-2026", "2026-1-1", "2026-11-22 ", "+026-11-22"})
        EXPECT_FALSE(isDatum(fout)) << fout;
}

}  // namespace
}  // namespace maatlat
