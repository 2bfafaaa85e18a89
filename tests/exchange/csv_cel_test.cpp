// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_cel.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(CsvCel, BlijftKaalAlsDatKan) {
    EXPECT_EQ(csvCel("toets 5"), "toets 5");
    EXPECT_EQ(csvCel("een; twee"), "\"een; twee\"");
    EXPECT_EQ(csvCel("zei \"ja\""), "\"zei \"\"ja\"\"\"");
}

TEST(CsvCel, WordtNooitEenFormule) {
    for (const char begin : {'=', '+', '-', '@'})
        EXPECT_EQ(veiligeCsvCel(begin + std::string("1+1")), "'" + (begin + std::string("1+1")));
    EXPECT_EQ(veiligeCsvCel("\t=1"), "'\t=1");
    EXPECT_EQ(veiligeCsvCel("=A1;B1"), "\"'=A1;B1\"");
    EXPECT_EQ(veiligeCsvCel("bron 3"), "bron 3");
    EXPECT_EQ(veiligeCsvCel(""), "");
}

}  // namespace
}  // namespace maatlat
