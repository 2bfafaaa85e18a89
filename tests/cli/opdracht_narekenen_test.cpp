// SPDX-License-Identifier: EUPL-1.2
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
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
    "  - { id: goed, bron: Blz. 1, citaat: Zes deden mee., bewering: Er zijn er zes., "
    "aantal_organisaties: 6 }\n";
const std::string kFout =
    "  - { id: fout, bron: Blz. 2, citaat: Drie voldeden niet., bewering: Drie zakken., selectie: "
    "{verwachting: 1.1.1, scores: "
    "[nvt]}, aantal: 3 }\n";
const std::string kOpen =
    "  - { id: open, bron: Blz. 3, citaat: Het is mooi geworden., bewering: Het is mooi., "
    "niet_te_beslissen: Smaak. }\n";
const std::string kRegels =
    "  - { id: regels, bron: Blz. 4, citaat: Vijf scoorden goed., bewering: Vijf zijn goed., "
    "selectie: {criterium: \"1.2\", "
    "oordelen: [voldoende]}, aantal: 5 }\n";

TEST(OpdrachtNarekenen, SaysThatAllIsRight) {
    const auto uitkomst = klein(kGoed + kOpen);
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_EQ(uitkomst.uit, R"(Narekenen van Een proef, Klein kader

== Volgt niet, onder minstens één regelset

== Niet te beslissen

open
  “Het is mooi geworden.”
  (Blz. 3)
  Zo gelezen: Het is mooi.
    niet te beslissen
      Smaak.

== Volgt (met --alles staan de cijfers erbij)

  “Zes deden mee.”
  (Blz. 1)
  Zo gelezen: Er zijn er zes.

Samengevat, van 2 uitspraken:
Regelset  Volgt  Volgt niet  Niet te beslissen
--------  -----  ----------  -----------------
gewoon        1           0                  1
streng        1           0                  1
)");
}

TEST(OpdrachtNarekenen, SaysNoAndByHowMuch) {
    const auto uitkomst = klein(kGoed + kFout + kRegels, {"--regelset", "gewoon"});
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_THAT(uitkomst.uit, HasSubstr(R"(== Volgt niet

fout
  “Drie voldeden niet.”
  (Blz. 2)
  Zo gelezen: Drie zakken.
    volgt niet
      gepubliceerd: 3 organisaties
      berekend: 1 van de 6 (16,7%)
      verschil: 2 minder dan gepubliceerd
      geldt bij: Foxtrot
)"));
}

TEST(OpdrachtNarekenen, GivesOneAnswerForWhatDoesNotHangOnTheRules) {
    const auto uitkomst = klein(kGoed + kRegels, {"--alles"});
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_THAT(
        uitkomst.uit,
        HasSubstr("\ngoed\n  “Zes deden mee.”\n  (Blz. 1)\n  Zo gelezen: Er zijn er zes.\n    "
                  "volgt\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("    regelset gewoon: volgt\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("    regelset streng: volgt\n"));
}

TEST(OpdrachtNarekenen, FindsTheKnownDifferencesOfTwentyFifteen) {
    const auto uitkomst = gedraaid2015({"narekenen"});
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_EQ(uitkomst.fout, "");
    EXPECT_THAT(uitkomst.uit, HasSubstr("\nlandelijk-figuur-1.1\n"));
    EXPECT_THAT(uitkomst.uit,
                HasSubstr("    regelset gepubliceerd: volgt niet\n      gepubliceerd: 2 voldoende, "
                          "23 matig, 1 onvoldoende\n      berekend: 8 voldoende, 17 matig, 1 "
                          "onvoldoende\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("Regelset        Volgt  Volgt niet  Niet te beslissen\n"));
    EXPECT_EQ(gedraaid2015({"narekenen", "--regelset", "toegepast-2015"}).code, 1);
}

TEST(OpdrachtNarekenen, TachtigProcentVolgtNietUitAndereDelen) {
    const auto uitkomst = gedraaid2015({"narekenen", "--regelset", "toegepast-2015"});
    EXPECT_THAT(uitkomst.uit, HasSubstr("      gepubliceerd: 80%\n      berekend: 20 van de 26 "
                                        "(76,9%)\n      verschil: 80% gepubliceerd, 76,9% "
                                        "berekend\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("berekend: 21 van de 26 (80,8%)\n"));
}

TEST(OpdrachtNarekenen, GeeftJsonMetCitaatPlaatsLezingEnCijfers) {
    const auto uitkomst = klein(kGoed + kFout + kOpen + kRegels, {"--formaat", "json"});
    EXPECT_EQ(uitkomst.code, 1);
    const auto alles = Poco::JSON::Parser().parse(uitkomst.uit).extract<Poco::JSON::Object::Ptr>();
    EXPECT_THAT(alles->getNames(),
                testing::UnorderedElementsAre("onderzoek", "kader", "bewoordingen", "uitspraken",
                                              "samenvatting"));
    const auto uitspraken = alles->getArray("uitspraken");
    ASSERT_EQ(uitspraken->size(), 4u);
    const auto fout = uitspraken->getObject(1);
    EXPECT_EQ(fout->getValue<std::string>("citaat"), "Drie voldeden niet.");
    EXPECT_EQ(fout->getValue<std::string>("plaats"), "Blz. 2");
    EXPECT_EQ(fout->getValue<std::string>("lezing"), "Drie zakken.");
    EXPECT_FALSE(fout->getValue<bool>("hangt_af_van_regelset"));
    ASSERT_EQ(fout->getArray("uitkomsten")->size(), 2u);
    const auto gewoon = fout->getArray("uitkomsten")->getObject(0);
    EXPECT_EQ(gewoon->getValue<std::string>("regelset"), "gewoon");
    EXPECT_FALSE(gewoon->getValue<bool>("volgt"));
    const auto cijfer = gewoon->getArray("cijfers")->getObject(0);
    EXPECT_EQ(cijfer->getValue<std::string>("soort"), "aantal");
    EXPECT_EQ(cijfer->getValue<int>("gepubliceerd"), 3);
    EXPECT_EQ(cijfer->getValue<int>("berekend"), 1);
    EXPECT_EQ(cijfer->getValue<int>("geheel"), 6);
    EXPECT_EQ(cijfer->getArray("organisaties")->getElement<std::string>(0), "Foxtrot");
    const auto open = uitspraken->getObject(2)->getArray("uitkomsten")->getObject(0);
    EXPECT_TRUE(open->isNull("volgt"));
    EXPECT_EQ(open->getValue<std::string>("reden"), "Smaak.");
    EXPECT_EQ(alles->getArray("samenvatting")->getObject(0)->getValue<int>("volgt_niet"), 1);
    EXPECT_EQ(klein(kGoed, {"--formaat", "json"}).code, 0);
    EXPECT_THAT(klein(kGoed, {"--formaat", "jason"}).fout,
                HasSubstr("Het formaat \"jason\" is onbekend. Bedoelt u \"json\"? Kies tekst of "
                          "json."));
}

TEST(OpdrachtNarekenen, GeeftElkeUitspraakVan2015MetEenCitaat) {
    const auto uitkomst = gedraaid2015({"narekenen", "--formaat", "json"});
    const auto alles = Poco::JSON::Parser().parse(uitkomst.uit).extract<Poco::JSON::Object::Ptr>();
    const auto uitspraken = alles->getArray("uitspraken");
    ASSERT_EQ(uitspraken->size(), 88u);
    for (unsigned i = 0; i < uitspraken->size(); ++i)
        EXPECT_NE(uitspraken->getObject(i)->getValue<std::string>("citaat"), "") << i;
}

TEST(OpdrachtNarekenen, NeedsStatements) {
    const test::KleineBestanden bestanden;
    bestanden.map().schrijf("onderzoek.yaml", test::vervang(test::inhoud(bestanden.onderzoek()),
                                                            "uitspraken: uitspraken.yaml\n", ""));
    const auto uitkomst = gedraaid({"narekenen", "--onderzoek", bestanden.onderzoek()});
    EXPECT_EQ(uitkomst.code, 2);
    EXPECT_THAT(uitkomst.fout,
                testing::EndsWith("Bij dit onderzoek staan geen uitspraken om na te rekenen.\n"));
}

}  // namespace
}  // namespace maatlat
