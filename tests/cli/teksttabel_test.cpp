// SPDX-License-Identifier: EUPL-1.2
#include "cli/teksttabel.h"

#include <gtest/gtest.h>

#include <sstream>

namespace maatlat {
namespace {

TEST(Teksttabel, LinesUpByWhatIsSeen) {
    using Kant = Teksttabel::Kant;
    Teksttabel tabel({{"Naam", Kant::links}, {"Aantal", Kant::rechts}, {"1.1", Kant::midden}});
    tabel.rij({"Één", "5", "V"});
    tabel.rij({"Twee woorden", "1234567", ""});
    std::ostringstream uit;
    tabel.druk(uit);
    EXPECT_EQ(uit.str(),
              "Naam           Aantal  1.1\n"
              "------------  -------  ---\n"
              "Één                 5   V\n"
              "Twee woorden  1234567\n");
}

TEST(Teksttabel, PrintsItsHeadingWithoutRows) {
    std::ostringstream uit;
    Teksttabel({{"A"}, {"B"}}).druk(uit);
    EXPECT_EQ(uit.str(), "A  B\n-  -\n");
}

TEST(Afgebroken, BreaksBetweenWords) {
    EXPECT_EQ(afgebroken("een twee drie vier", 2, 10), "  een twee\n  drie\n  vier\n");
    EXPECT_EQ(afgebroken("één één één", 0, 7), "één één\néén\n") << "width in characters";
    EXPECT_EQ(afgebroken("heelveellettersaaneen kort", 4, 10),
              "    heelveellettersaaneen\n    kort\n")
        << "a long word stays whole";
    EXPECT_EQ(afgebroken("", 2), "  \n");
}

}  // namespace
}  // namespace maatlat
