// SPDX-License-Identifier: EUPL-1.2
#include "domain/vastlegging.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Vastlegging, GivesTheFirstOrAllTextsOfAName) {
    Vastlegging inhoud{{"tekst", "een"}, {"verwachting", "1.1.1"}, {"verwachting", "1.1.2"}};
    EXPECT_EQ(inhoud.tekst("verwachting"), "1.1.1");
    EXPECT_EQ(inhoud.alle("verwachting"), (std::vector<std::string>{"1.1.1", "1.1.2"}));
    EXPECT_EQ(inhoud.tekst("bron"), "");
}

TEST(Vastlegging, CodesEveryByteAndReadsItBack) {
    std::string alles;
    for (int byte = 0; byte < 256; ++byte)
        alles += static_cast<char>(byte);
    const Vastlegging inhoud{{"a=&%", alles}, {"", ""}, {"leeg", ""}};
    const auto terug = Vastlegging::lees(inhoud.codeer());
    ASSERT_TRUE(terug);
    EXPECT_EQ(*terug, inhoud);
}

TEST(Vastlegging, CodesToTheSameTextAsEver) {
    // Stored in databases: the form may not change.
    EXPECT_EQ((Vastlegging{{"tekst", "één & twee"}, {"bron", "7"}}.codeer()),
              "tekst=%C3%A9%C3%A9n%20%26%20twee&bron=7");
    EXPECT_EQ(Vastlegging{}.codeer(), "");
}

TEST(Vastlegging, RefusesWhatItCannotHaveWritten) {
    for (const char* fout : {"a", "a=%4", "a=%zz", "a=%4a", "a=b c", "a=1&&b=2", "a=1&b", "=%"})
        EXPECT_FALSE(Vastlegging::lees(fout)) << fout;
    EXPECT_EQ(Vastlegging::lees(""), Vastlegging{});
}

}  // namespace
}  // namespace maatlat
