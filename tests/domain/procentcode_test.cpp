// SPDX-License-Identifier: EUPL-1.2
#include "domain/procentcode.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Procentcode, LeavesLettersDigitsAndWhatIsAskedFor) {
    const std::string tekst = "aZ09-_.~/ +%é";
    EXPECT_EQ(procentcode(tekst, "-_."), "aZ09-_.%7E%2F%20%2B%25%C3%A9");
    EXPECT_EQ(procentcode(tekst, "-_.~/"), "aZ09-_.~/%20%2B%25%C3%A9");
    EXPECT_EQ(procentcode("", "-"), "");
}

TEST(Procentcode, CodesEveryByteAndReadsItBack) {
    std::string alles;
    for (int byte = 0; byte < 256; ++byte)
        alles += static_cast<char>(byte);
    EXPECT_EQ(uitProcentcode(procentcode(alles, "")), alles);
    EXPECT_EQ(uitProcentcode(procentcode(alles, "-_.~/")), alles);
}

TEST(Procentcode, ReadsSmallLettersAndWhatNeedNotBeCoded) {
    EXPECT_EQ(uitProcentcode("%c3%A9 +%41"), "é +A");
    EXPECT_EQ(uitProcentcode("%2525"), "%25");
}

TEST(Procentcode, RefusesAPercentWithoutTwoDigits) {
    for (const char* fout : {"%", "a%", "%4", "%4g", "%g4", "%%41", "% 1", "%+1"})
        EXPECT_EQ(uitProcentcode(fout), std::nullopt) << fout;
}

TEST(Procentcode, OfOurOwnHoldsNothingThatWeDoNotWrite) {
    EXPECT_EQ(uitEigenProcentcode("a-b%20c%C3%A9", "-"), "a-b cé");
    for (const char* fout : {"a-b", "a b", "é", "%c3%A9", "%C3%a9", "%", "%4"})
        EXPECT_EQ(uitEigenProcentcode(fout, ""), std::nullopt) << fout;
}

}  // namespace
}  // namespace maatlat
