// SPDX-License-Identifier: EUPL-1.2
#include "cli/veilige_uitvoer.h"

#include <gtest/gtest.h>

#include <sstream>

#include "support/draai.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

std::string door(const std::vector<std::string>& stukken) {
    std::ostringstream achter;
    VeiligeUitvoer veilig(achter);
    std::ostream uit(&veilig);
    for (const std::string& stuk : stukken)
        uit << stuk;
    uit.flush();
    return achter.str();
}

TEST(VeiligeUitvoer, LaatNietsDoorDatEenTerminalStuurt) {
    EXPECT_EQ(door({"één\n\nregel zonder einde"}), "één\n\nregel zonder einde");
    EXPECT_EQ(door({"a\x1b[2Jb\x07\r\nc\x7f\n"}), "a [2Jb  \nc \n");
    EXPECT_EQ(door({"half \xc2", "\x9b weg\n"}), "half   weg\n");
    EXPECT_EQ(door({"om\xe2\x80\xaegedraaid"}), "om gedraaid");
    std::ostringstream achter;
    {
        VeiligeUitvoer veilig(achter);
        std::ostream(&veilig) << "laatste\x1b";
    }
    EXPECT_EQ(achter.str(), "laatste ") << "also what nobody flushed";
}

TEST(VeiligeUitvoer, ZietDatErNietGeschrevenKanWorden) {
    std::ostringstream achter;
    achter.setstate(std::ios::badbit);
    VeiligeUitvoer veilig(achter);
    std::ostream uit(&veilig);
    uit << "weg\n" << std::flush;
    EXPECT_FALSE(uit);
}

TEST(VeiligeUitvoer, StaatVoorElkeOpdracht) {
    const test::Werkmap map;
    const std::string stout = "x\x1b]0;titel\x07y\xc2\x9b\x7fz";
    const std::string kader =
        std::string(MAATLAT_SOURCE_DIR) + "/criteria/veilig-thuis-stap1-2015.yaml";
    const std::string scores = map.schrijf(
        "s.csv", "organisatie;1.1.1;" + stout + "\n\"" + stout + "\n\";" + stout + ";1\n");
    const std::string yaml = map.schrijf("k.yaml", "soort: \"x\\e[2Jy\\az\"\n\"a\\e\": b\n");
    for (const std::vector<std::string>& opdracht : std::vector<std::vector<std::string>>{
             {"ranglijst", "--kader", kader, "--scores", scores},
             {"narekenen", "--kader", kader, "--scores", scores},
             {"rapport", "--kader", kader, "--scores", scores},
             {"importeer", "--database", map.pad("m.db"), "--kader", kader, "--scores", scores},
             {"verklaar", "--organisatie", stout, "--criterium", "1.1"},
             {"verklaar", "--organisatie", "x", "--criterium", "1.1", "--kader", yaml, "--scores",
              scores},
             {"kader", "controleer", yaml},
             {"kader", "toon", yaml},
             {"steekproef", "controleer", yaml, "--lijst", scores, "--sleutel", scores},
             {stout}}) {
        const test::Gedraaid uitkomst = test::gedraaid2015(opdracht);
        EXPECT_NE(uitkomst.code, 0) << opdracht[0];
        const std::string alles = uitkomst.uit + uitkomst.fout;
        EXPECT_EQ(alles.find_first_of("\x1b\x07\x7f\r"), std::string::npos) << alles;
        EXPECT_EQ(alles.find("\xc2\x9b"), std::string::npos) << alles;
    }
}

}  // namespace
}  // namespace maatlat
