// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tekencodering.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"

using namespace std::string_view_literals;

namespace maatlat {
namespace {

using testing::StartsWith;

std::string coderingsfout(std::string_view bytes) {
    return test::foutBij([&] { alsUtf8(bytes, "s.csv"); });
}

TEST(AlsUtf8, LeavesUtf8AndTakesOffItsMark) {
    EXPECT_EQ(alsUtf8("één – €", ""), "één – €");
    EXPECT_EQ(alsUtf8("\xef\xbb\xbfhoi", ""), "hoi");
    EXPECT_EQ(alsUtf8("", ""), "");
}

TEST(AlsUtf8, ReadsWindows1252AsExcelWritesIt) {
    EXPECT_EQ(alsUtf8("\xe9\xe9n;Frysl\xe2n", ""), "één;Fryslân");
    EXPECT_EQ(alsUtf8("\x96 \x80", ""), "– €");  // en dash and euro: not in Latin-1
}

TEST(AlsUtf8, ReadsUtf16WithAMark) {
    EXPECT_EQ(alsUtf8("\xff\xfe\xe9\0n\0"sv, ""), "én");
    EXPECT_EQ(alsUtf8("\xfe\xff\0\xe9\0n"sv, ""), "én");
    EXPECT_EQ(alsUtf8("\xff\xfe\x3d\xd8\x00\xde"sv, ""), "\U0001F600");
    EXPECT_EQ(alsUtf8("\xff\xfe", ""), "");
}

TEST(AlsUtf8, DoesNotGuessWhenUtf8IsDamaged) {
    // Read as Windows-1252 the é on line 1 would become two other letters, without a word.
    EXPECT_THAT(coderingsfout("één\nFrysl\xe2n\n"),
                StartsWith("s.csv:2: Op deze regel staat een teken"));
    EXPECT_THAT(coderingsfout("\xe9\néén\n"), StartsWith("s.csv:1: "));
}

TEST(AlsUtf8, RefusesWhatIsNoText) {
    EXPECT_THAT(coderingsfout("a\nb\0c"sv), StartsWith("s.csv:2: Dit is geen tekstbestand."));
    EXPECT_THAT(coderingsfout("a\n\n\x81"), StartsWith("s.csv:3: "));         // no 1252 either
    EXPECT_THAT(coderingsfout("\xff\xfe\x3d\xd8"sv), StartsWith("s.csv: "));  // half a pair
    EXPECT_THAT(coderingsfout("\xff\xfe\x00\xde\x41\x00"sv),
                StartsWith("s.csv: "));  // the other half
    EXPECT_THAT(coderingsfout("\xff\xfe"
                              "abc"sv),
                StartsWith("s.csv: "));                                          // half a character
    EXPECT_THAT(coderingsfout("\xff\xfe\0\0a\0\0\0"sv), StartsWith("s.csv: "));  // UTF-32
}

}  // namespace
}  // namespace maatlat
