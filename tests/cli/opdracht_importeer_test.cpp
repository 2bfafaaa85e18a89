// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/database.h"
#include "store/spoor/logboeklijst.h"
#include "support/draai.h"
#include "support/invoerfouten.h"
#include "support/kleine_bestanden.h"
#include "support/lijstbladen.h"

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
    const std::string scores = std::string(MAATLAT_SOURCE_DIR) + "/criteria/stap1-2015/scores.csv";
    EXPECT_EQ(gevuld.uit,
              "Onderzoek stap1-2015 (Toetsingskader Veilig Thuis Stap 1 (2015)) in " + database +
                  ".\nNieuw of gewijzigd: het kader, het onderzoek, de namen van 26 organisaties, "
                  "624 scores bij 26 organisaties, drie documenten en elf feiten van wat volgde.\n"
                  "Gelezen: " +
                  scores +
                  ", A1:Y27, 26 rijen onder de kop. CSV met een puntkomma tussen de cellen, UTF-8. "
                  "SHA-256 " +
                  sha256Hex(test::inhoud(scores)) + "\n");
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
        const std::size_t begin = uitkomst.uit.find('\n') + 1;
        return uitkomst.uit.substr(begin, uitkomst.uit.find("Gelezen: ") - begin);
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
              "Gewijzigde scores:\n  Charlie 1.1.2: onvoldoende → voldoende\n");
    bestanden.map().schrijf("scores.csv", test::kKleineScores);
    bestanden.map().schrijf("onderzoek.yaml",
                            test::vervang(test::vervang(test::inhoud(bestanden.onderzoek()),
                                                        "naam: Een proef", "naam: De proef"),
                                          "regelset: gewoon", "regelset: streng"));
    EXPECT_EQ(importeer(),
              "Nieuw of gewijzigd: het onderzoek en één score bij één organisatie.\n"
              "Gewijzigd aan het onderzoek:\n  naam: Een proef → De proef\n"
              "  regelset: gewoon → streng\n"
              "Gewijzigde scores:\n  Charlie 1.1.2: voldoende → onvoldoende\n");
}

TEST(OpdrachtImporteer, MaaktAlleenLeegAlsHetGevraagdIs) {
    const test::KleineBestanden bestanden;
    std::vector<std::string> argumenten{"importeer", "--database", bestanden.pad("m.db"),
                                        "--onderzoek", bestanden.onderzoek()};
    ASSERT_EQ(gedraaid(argumenten).code, 0);
    const std::vector<std::string> ranglijst{"ranglijst", "--database", bestanden.pad("m.db")};
    const std::string voor = gedraaid(ranglijst).uit;
    bestanden.map().schrijf("scores.csv",
                            test::vervang(test::kKleineScores, "Delta;+;+;+", "Delta;;;"));
    const auto geweigerd = gedraaid(argumenten);
    EXPECT_EQ(geweigerd.code, 2);
    EXPECT_THAT(geweigerd.fout, HasSubstr("  Delta: drie scores (1.1.1, 1.1.2 en 1.2.1)\n"));
    EXPECT_THAT(geweigerd.fout, HasSubstr("met --leeg-maken."));
    EXPECT_EQ(gedraaid(ranglijst).uit, voor);
    argumenten.push_back("--leeg-maken");
    const auto gedaan = gedraaid(argumenten);
    EXPECT_EQ(gedaan.code, 0) << gedaan.fout;
    EXPECT_THAT(gedaan.uit,
                HasSubstr("Leeggemaakt:\n  Delta: drie scores (1.1.1, 1.1.2 en 1.2.1)\n"));
}

TEST(OpdrachtImporteer, OnthoudtHetTabbladVanDeVorigeKeer) {
    const test::KleineBestanden bestanden;
    const auto scores = [](const std::string& delta) {
        return std::vector<std::vector<std::string>>{{"organisatie", "1.1.1", "1.1.2", "1.2.1"},
                                                     {"Delta", delta, "+", "+"}};
    };
    const auto boek = [&](const std::string& delta) {
        bestanden.map().schrijf("boek.xlsx",
                                test::lijstboek({{"Noord", scores("-")}, {"Zuid", scores(delta)}}));
    };
    std::vector<std::string> argumenten{"importeer",
                                        "--database",
                                        bestanden.pad("m.db"),
                                        "--kader",
                                        bestanden.pad("kader.yaml"),
                                        "--scores",
                                        bestanden.pad("boek.xlsx"),
                                        "--organisaties",
                                        bestanden.pad("organisaties.yaml"),
                                        "--regelset",
                                        "gewoon"};
    boek("+");
    EXPECT_EQ(gedraaid(argumenten).code, 2) << "nobody has chosen yet";
    std::vector<std::string> metBlad = argumenten;
    metBlad.insert(metBlad.end(), {"--blad", "Zuid"});
    const auto eerst = gedraaid(metBlad);
    ASSERT_EQ(eerst.code, 0) << eerst.fout;
    EXPECT_THAT(eerst.uit, testing::Not(HasSubstr("vorige keer")));
    boek("nvt");
    const auto tweede = gedraaid(argumenten);
    ASSERT_EQ(tweede.code, 0) << tweede.fout;
    EXPECT_THAT(tweede.uit, HasSubstr("Delta 1.1.1: voldoende → nvt"));
    EXPECT_THAT(tweede.uit, HasSubstr("Tabblad \"Zuid\", zoals de vorige keer."));
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

TEST(OpdrachtImporteer, ZetInHetLogWatErGelezenIs) {
    const test::KleineBestanden bestanden;
    const auto importeer = [&] {
        return gedraaid({"importeer", "--database", bestanden.pad("m.db"), "--onderzoek",
                         bestanden.onderzoek()});
    };
    const test::Gedraaid eerste = importeer();
    ASSERT_EQ(eerste.code, 0) << eerste.fout;
    const std::string gelezen = eerste.uit.substr(eerste.uit.find("Gelezen: "));
    EXPECT_THAT(gelezen, HasSubstr("scores.csv, A1:D7, 6 rijen onder de kop."));
    const auto regels = [&] {
        Database database = Database::openLezen(bestanden.pad("m.db"));
        std::vector<std::string> uit;
        for (const Logregel& een :
             database.lees([](Sessie& sessie) { return logboek::nieuwste(sessie, 1000); }))
            if (een.wat == naam(Gebeurtenis::scoresGelezen)) uit.push_back(een.nieuw + "\n");
        return uit;
    };
    EXPECT_THAT(regels(), testing::ElementsAre(gelezen));
    ASSERT_EQ(importeer().code, 0);
    EXPECT_EQ(regels().size(), 1u) << "nothing changed";
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
