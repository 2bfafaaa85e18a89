// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "support/draai.h"
#include "support/invoerfouten.h"
#include "support/kleine_bestanden.h"

namespace maatlat {
namespace {

using test::gedraaid;
using test::gedraaid2015;
using testing::HasSubstr;

/// A database of some other program.
std::string anderProgramma(const test::Werkmap& map) {
    sqlite3* database = nullptr;
    sqlite3_open(map.pad("ander.db").c_str(), &database);
    sqlite3_exec(database, "create table iets (a)", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return map.pad("ander.db");
}

TEST(OpdrachtImporteer, GivesTheSameResultsFromTheDatabaseAsFromFiles) {
    const test::Werkmap map;
    const std::string database = map.pad("stap1.db");
    const auto gevuld = gedraaid2015({"importeer", "--database", database});
    ASSERT_EQ(gevuld.code, 0) << gevuld.fout;
    EXPECT_EQ(gevuld.uit,
              "Onderzoek stap1-2015 (Toetsingskader Veilig Thuis Stap 1 (2015)) in " + database +
                  ".\nNieuw of gewijzigd: het kader, het onderzoek, de namen van 26 organisaties, "
                  "624 scores bij 26 organisaties en drie documenten.\n");
    const std::vector<std::vector<std::string>> opdrachten{
        {"ranglijst"},
        {"ranglijst", "--formaat", "json"},
        {"ranglijst", "--formaat", "csv", "--regelset", "gepubliceerd"},
        {"verklaar", "--organisatie", "Drenthe", "--criterium", "2.1"},
        {"narekenen", "--alles"}};
    for (const std::vector<std::string>& opdracht : opdrachten) {
        const auto bestanden = gedraaid2015(opdracht);
        std::vector<std::string> argumenten = opdracht;
        argumenten.insert(argumenten.end(), {"--database", database});
        const auto uitDatabase = gedraaid(argumenten);
        EXPECT_EQ(uitDatabase.uit, bestanden.uit) << opdracht[0];
        EXPECT_EQ(uitDatabase.code, bestanden.code) << opdracht[0];
        EXPECT_EQ(uitDatabase.fout, "") << opdracht[0];
    }
}

TEST(OpdrachtImporteer, LaatDeRegelsetVanLosseBestandenKiezen) {
    const test::KleineBestanden bestanden;
    const auto importeer = [&](std::vector<std::string> erbij) {
        erbij.insert(erbij.begin(), {"importeer", "--database", bestanden.pad("m.db")});
        return gedraaid(erbij);
    };
    const std::vector<std::string> los{"--kader",        bestanden.pad("kader.yaml"),
                                       "--scores",       bestanden.pad("scores.csv"),
                                       "--organisaties", bestanden.pad("organisaties.yaml")};
    const auto met = [&](const std::string& regelset) {
        auto uit = los;
        uit.insert(uit.end(), {"--regelset", regelset});
        return uit;
    };
    const auto zonder = importeer(los);
    EXPECT_EQ(zonder.code, 2);
    EXPECT_THAT(zonder.fout, HasSubstr("Dit kader heeft meer dan één regelset: gewoon en streng. "
                                       "Kies met --regelset met welke u oordeelt."));
    EXPECT_THAT(importeer(met("strang")).fout, HasSubstr("Bedoelt u \"streng\"?"));
    EXPECT_EQ(importeer(met("streng")).code, 0);
    EXPECT_THAT(
        gedraaid({"ranglijst", "--formaat", "json", "--database", bestanden.pad("m.db")}).uit,
        HasSubstr("\"regelset\": \"streng\""));
    EXPECT_THAT(importeer({"--onderzoek", bestanden.onderzoek(), "--regelset", "streng"}).fout,
                HasSubstr("Een onderzoek noemt zelf zijn regelset."));
}

TEST(OpdrachtImporteer, SaysWhatChanged) {
    const test::KleineBestanden bestanden;
    const auto importeer = [&] {
        const auto uitkomst = gedraaid({"importeer", "--database", bestanden.pad("m.db"),
                                        "--onderzoek", bestanden.onderzoek()});
        EXPECT_EQ(uitkomst.code, 0) << uitkomst.fout;
        return uitkomst.uit.substr(uitkomst.uit.find('\n') + 1);
    };
    EXPECT_EQ(
        importeer(),
        "Nieuw of gewijzigd: het kader, het onderzoek, de namen van zes organisaties, zeventien "
        "scores bij zes organisaties en twee documenten.\n");
    EXPECT_EQ(importeer(), "Alles stond er al. Er is niets gewijzigd.\n");
    bestanden.map().schrijf("scores.csv",
                            test::vervang(test::kKleineScores, "Charlie;+;-", "Charlie;+;+"));
    EXPECT_EQ(importeer(),
              "Nieuw of gewijzigd: één score bij één organisatie.\n"
              "  Charlie 1.1.2: onvoldoende → voldoende\n");
}

TEST(OpdrachtImporteer, LeavesTheDatabaseAloneWhenACellIsWrong) {
    const test::KleineBestanden bestanden;
    const std::vector<std::string> argumenten{"importeer", "--database", bestanden.pad("m.db"),
                                              "--onderzoek", bestanden.onderzoek()};
    bestanden.map().schrijf("scores.csv", test::vervang(test::kKleineScores, "nvt", "?"));
    EXPECT_EQ(gedraaid(argumenten).code, 2);
    EXPECT_FALSE(std::filesystem::exists(bestanden.pad("m.db"))) << "it is not even made";

    bestanden.map().schrijf("scores.csv", test::kKleineScores);
    ASSERT_EQ(gedraaid(argumenten).code, 0);
    const std::string voor = test::inhoud(bestanden.pad("m.db"));
    bestanden.map().schrijf(
        "scores.csv",
        test::vervang(test::vervang(test::kKleineScores, "Delta;+", "Delta;-"), "nvt", "?"));
    const auto uitkomst = gedraaid(argumenten);
    EXPECT_EQ(uitkomst.code, 2);
    EXPECT_THAT(uitkomst.fout, HasSubstr("scores.csv:7:2: "));
    EXPECT_EQ(test::inhoud(bestanden.pad("m.db")), voor);
}

TEST(OpdrachtImporteer, RefusesADatabaseThatIsNotOurs) {
    const test::Werkmap map;
    const std::string tekst = map.schrijf("tekst.db", "Dit is een brief.\n");
    const std::string ander = anderProgramma(map);
    for (const char* opdracht : {"importeer", "ranglijst", "narekenen"}) {
        const auto brief = gedraaid2015({opdracht, "--database", tekst});
        EXPECT_EQ(brief.code, 2);
        EXPECT_THAT(brief.fout,
                    testing::StartsWith("\"" + tekst + "\" is geen database van Maatlat"));
        const auto vreemd = gedraaid2015({opdracht, "--database", ander});
        EXPECT_EQ(vreemd.code, 2);
        EXPECT_THAT(vreemd.fout, testing::StartsWith(
                                     "\"" + ander + "\" is een database van een ander programma."));
    }
    EXPECT_EQ(test::inhoud(tekst), "Dit is een brief.\n");
}

TEST(OpdrachtImporteer, RefusesAPlaceThatIsNotThere) {
    const test::Werkmap map;
    const auto schrijf = gedraaid2015({"importeer", "--database", map.pad("weg/m.db")});
    EXPECT_EQ(schrijf.code, 2);
    EXPECT_THAT(schrijf.fout, testing::StartsWith("De map \"" + map.pad("weg") +
                                                  "\" bestaat niet of is niet toegankelijk."));
    const auto lees = gedraaid2015({"ranglijst", "--database", map.pad("weg.db")});
    EXPECT_EQ(lees.code, 2);
    EXPECT_THAT(lees.fout,
                testing::StartsWith("De database \"" + map.pad("weg.db") + "\" bestaat niet."));
    EXPECT_FALSE(std::filesystem::exists(map.pad("weg.db"))) << "reading makes nothing";
    EXPECT_EQ(gedraaid2015({"importeer", "--database", map.map().string()}).code, 2) << "a folder";
}

TEST(OpdrachtImporteer, AsksWhichRoundOfSeveral) {
    const test::KleineBestanden bestanden;
    const std::string database = bestanden.pad("m.db");
    ASSERT_EQ(gedraaid2015({"importeer", "--database", database}).code, 0);
    ASSERT_EQ(
        gedraaid({"importeer", "--database", database, "--onderzoek", bestanden.onderzoek()}).code,
        0);
    const auto welke = gedraaid({"ranglijst", "--database", database});
    EXPECT_EQ(welke.code, 2);
    EXPECT_THAT(welke.fout, HasSubstr("Kies er een met --onderzoek. Deze zijn er: stap1-2015 en "
                                      "proef."));
    const auto proef =
        gedraaid({"ranglijst", "--database", database, "--onderzoek", "proef", "--formaat", "csv"});
    EXPECT_EQ(proef.code, 0);
    EXPECT_THAT(proef.uit, HasSubstr("\n1;Alfa;3;"));
}

}  // namespace
}  // namespace maatlat
