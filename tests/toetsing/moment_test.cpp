// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/moment.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace maatlat {
namespace {

TEST(Moment, WordtSecondenEnTerug) {
    EXPECT_EQ(seconden("1970-01-01T00:00:00.000Z"), 0);
    EXPECT_EQ(seconden("2009-02-13T23:31:30.999Z"), 1234567890);
    EXPECT_EQ(moment(1234567890), "2009-02-13T23:31:30.000Z");
    EXPECT_EQ(moment(0), "1970-01-01T00:00:00.000Z");
}

TEST(Moment, RekentOverMaandenEnSchrikkeldagen) {
    EXPECT_EQ(later("2028-02-28T23:00:00.000Z", 3600), "2028-02-29T00:00:00.000Z");
    EXPECT_EQ(later("2026-12-31T23:59:59.000Z", 1), "2027-01-01T00:00:00.000Z");
    EXPECT_EQ(later("2027-01-01T00:00:00.500Z", -1), "2026-12-31T23:59:59.000Z");
}

TEST(Moment, WeigertEenAndereVorm) {
    for (const char* fout : {"", "2026-11-22", "2026-11-22T09:30:00Z", "2026-11-22 09:30:00.000Z",
                             "2026-11-2xT09:30:00.000Z", "2026-02-30T09:30:00.000Z"})
        EXPECT_THROW(seconden(fout), std::logic_error) << fout;
}

}  // namespace
}  // namespace maatlat
