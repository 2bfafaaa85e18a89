// SPDX-License-Identifier: EUPL-1.2
#include "exchange/datumcode.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

std::string zonderLaatste(const std::string& code) {
    return code.substr(0, code.rfind('.'));
}

TEST(CodeVanDatum, KentEenDagEnMaandZonderJaar) {
    EXPECT_EQ(codesVanDatum("1-okt"), std::vector<std::string>{"1.10"});
    EXPECT_EQ(codesVanDatum("01-OKT."), std::vector<std::string>{"1.10"});
    EXPECT_TRUE(codesVanDatum("40-okt").empty());
    EXPECT_TRUE(codesVanDatum("1-xyz").empty());
}

TEST(CodeVanDatum, TeltVanaf1904AlsHetBestandDatZegt) {
    EXPECT_EQ(codesVanDatum("35430", true).front(), "1.1.1");
    EXPECT_TRUE(codesVanDatum("35430").empty());
}

TEST(CodeVanDatum, GoesBackToTheCode) {
    const std::pair<const char*, const char*> gevallen[]{
        {"1-1-2001", "1.1.1"},    {"01-01-2001", "1.1.1"}, {"1/2/2005", "1.2.5"},
        {"2-1-01", "2.1.1"},      {"01-jan-01", "1.1.1"},  {"3 mrt. 2004", "3.3.4"},
        {"1-OKT-2003", "1.10.3"}, {"2001-02-03", "3.2.1"}, {"2001-02-03T00:00:00", "3.2.1"},
        {"1.1.2001", "1.1.1"},    {"36892", "1.1.1"},      {"36923", "1.2.1"},
        {"37655", "3.2.3"},       {"36526", "1.1.0"},      {"73050", "31.12.99"},
    };
    for (const auto& [datum, code] : gevallen)
        EXPECT_EQ(codesVanDatum(datum), (std::vector<std::string>{code, zonderLaatste(code)}))
            << datum;
}

TEST(CodeVanDatum, LeavesOtherTextAlone) {
    for (const char* tekst : {"",
                              "1.1.1",
                              "1.1.10",
                              "1",
                              "3",
                              "36525",
                              "73051",
                              "99999999999",
                              "-36892",
                              "1-1",
                              "1-1-1",
                              "1-13-2001",
                              "32-1-2001",
                              "0-1-2001",
                              "a-b-c",
                              "1-1-2001-1",
                              "1--2001",
                              "opmerking",
                              "Noord-Holland Noord",
                              "1 van 24",
                              "2001"})
        EXPECT_TRUE(codesVanDatum(tekst).empty()) << tekst;
}

}  // namespace
}  // namespace maatlat
