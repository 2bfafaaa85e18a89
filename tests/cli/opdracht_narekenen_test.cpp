// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/draai.h"
#include "support/invoerfouten.h"
#include "support/kleine_bestanden.h"

namespace maatlat {
namespace {

using test::gedraaid;
using test::gedraaid2015;
using testing::HasSubstr;

/// The small round with these statements instead of its own.
test::Gedraaid klein(const std::string& uitspraken, std::vector<std::string> opties = {}) {
    const test::KleineBestanden bestanden;
    bestanden.map().schrijf("uitspraken.yaml", "soort: uitspraken\nuitspraken:\n" + uitspraken);
    opties.insert(opties.begin(), {"narekenen", "--onderzoek", bestanden.onderzoek()});
    return gedraaid(opties);
}

const std::string kGoed =
    "  - { id: goed, bron: Blz. 1, bewering: Er zijn er zes., aantal_organisaties: 6 }\n";
const std::string kFout =
    "  - { id: fout, bron: Blz. 2, bewering: Drie zakken., selectie: {verwachting: 1.1.1, scores: "
    "[nvt]}, aantal: 3 }\n";
const std::string kOpen =
    "  - { id: open, bron: Blz. 3, bewering: Het is mooi., niet_te_beslissen: Smaak. }\n";
const std::string kRegels =
    "  - { id: regels, bron: Blz. 4, bewering: Vijf zijn goed., selectie: {criterium: \"1.2\", "
    "oordelen: [voldoende]}, aantal: 5 }\n";

TEST(OpdrachtNarekenen, SaysThatAllIsRight) {
    const auto uitkomst = klein(kGoed + kOpen);
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_EQ(uitkomst.uit, R"(Narekenen van Een proef, Klein kader

== Klopt niet, onder minstens één regelset

== Niet te beslissen

open
  Het is mooi.
  (Blz. 3)
    niet te beslissen
      Smaak.

== Klopt (met --alles staan de cijfers erbij)

  Er zijn er zes.

Samengevat, van 2 uitspraken:
Regelset  Klopt  Klopt niet  Niet te beslissen
--------  -----  ----------  -----------------
gewoon        1           0                  1
streng        1           0                  1
)");
}

TEST(OpdrachtNarekenen, SaysNoAndByHowMuch) {
    const auto uitkomst = klein(kGoed + kFout + kRegels, {"--regelset", "gewoon"});
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_THAT(uitkomst.uit, HasSubstr(R"(== Klopt niet

fout
  Drie zakken.
  (Blz. 2)
    klopt niet
      gepubliceerd: 3 organisaties
      berekend: 1 van de 6 (16,7%)
      verschil: 2 minder dan gepubliceerd
      geldt bij: Foxtrot
)"));
}

TEST(OpdrachtNarekenen, GivesOneAnswerForWhatDoesNotHangOnTheRules) {
    const auto uitkomst = klein(kGoed + kRegels, {"--alles"});
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_THAT(uitkomst.uit, HasSubstr("\ngoed\n  Er zijn er zes.\n  (Blz. 1)\n    klopt\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("    regelset gewoon: klopt\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("    regelset streng: klopt\n"));
}

TEST(OpdrachtNarekenen, FindsTheKnownDifferencesOfTwentyFifteen) {
    const auto uitkomst = gedraaid2015({"narekenen"});
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_EQ(uitkomst.fout, "");
    EXPECT_THAT(uitkomst.uit, HasSubstr("\nlandelijk-figuur-1.1\n"));
    EXPECT_THAT(uitkomst.uit,
                HasSubstr("    regelset gepubliceerd: klopt niet\n      gepubliceerd: 2 voldoende, "
                          "23 matig, 1 onvoldoende\n      berekend: 8 voldoende, 17 matig, 1 "
                          "onvoldoende\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("Regelset        Klopt  Klopt niet  Niet te beslissen\n"));
    EXPECT_EQ(gedraaid2015({"narekenen", "--regelset", "toegepast-2015"}).code, 1);
}

TEST(OpdrachtNarekenen, NeedsStatements) {
    const test::KleineBestanden bestanden;
    bestanden.map().schrijf("onderzoek.yaml", test::vervang(test::inhoud(bestanden.onderzoek()),
                                                            "uitspraken: uitspraken.yaml\n", ""));
    const auto uitkomst = gedraaid({"narekenen", "--onderzoek", bestanden.onderzoek()});
    EXPECT_EQ(uitkomst.code, 2);
    EXPECT_THAT(uitkomst.fout,
                testing::EndsWith("Bij dit onderzoek zijn geen uitspraken vastgelegd "
                                  "om na te rekenen.\n"));
}

}  // namespace
}  // namespace maatlat
