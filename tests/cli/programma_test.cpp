// SPDX-License-Identifier: EUPL-1.2
#include "cli/programma.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "hash/sha256.h"
#include "support/draai.h"
#include "support/kleine_bestanden.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using test::gedraaid;
using test::gedraaid2015;
using testing::HasSubstr;

/// English of the command-line library that must not come through.
void isNederlands(const std::string& tekst) {
    static const std::regex engels(
        R"(\b(usage|options?|subcommands?|positionals?|required|expected|missing|could|not|argument|arguments|the|TEXT|FILE|INT|print|exit|help message|error|env|REQUIRED)\b)",
        std::regex::icase);
    std::smatch woord;
    EXPECT_FALSE(std::regex_search(tekst, woord, engels)) << woord.str() << " in:\n" << tekst;
}

TEST(Programma, ExplainsItselfInDutch) {
    const std::vector<std::vector<std::string>> opdrachten{
        {},           {"kader"},     {"kader", "controleer"}, {"kader", "toon"},
        {"verklaar"}, {"importeer"}, {"ranglijst"},           {"narekenen"},
        {"rapport"}};
    for (std::vector<std::string> opdracht : opdrachten) {
        for (const char* vraag : {"--help", "-h"}) {
            std::vector<std::string> argumenten = opdracht;
            argumenten.emplace_back(vraag);
            const auto hulp = gedraaid(argumenten);
            EXPECT_EQ(hulp.code, 0);
            EXPECT_EQ(hulp.fout, "");
            EXPECT_THAT(hulp.uit, HasSubstr("Gebruik: maatlat"));
            EXPECT_THAT(hulp.uit, HasSubstr("Toon deze hulp"));
            isNederlands(hulp.uit);
        }
    }
}

TEST(Programma, ListsItsCommandsAndOptions) {
    const auto hulp = gedraaid({"--help"}).uit;
    for (const char* woord :
         {"\nOpties:", "\nOpdrachten:", "  kader ", "  verklaar ", "  importeer ", "  ranglijst ",
          "  narekenen ", "  rapport ", "maatlat OPDRACHT --help"})
        EXPECT_THAT(hulp, HasSubstr(woord));
    EXPECT_THAT(gedraaid({"kader", "--help"}).uit, HasSubstr("  controleer "));
    const auto ranglijst = gedraaid({"ranglijst", "--help"}).uit;
    for (const char* optie : {"--formaat", "--regelset", "--database", "--onderzoek", "--kader",
                              "--scores", "--organisaties", "--gegevens"})
        EXPECT_THAT(ranglijst, HasSubstr(optie));
    EXPECT_THAT(gedraaid({"verklaar", "--help"}).uit, HasSubstr("--organisatie  (verplicht)"));
}

TEST(Programma, SaysItsVersion) {
    const auto versie = gedraaid({"--versie"});
    EXPECT_EQ(versie.code, 0);
    EXPECT_THAT(versie.uit,
                testing::MatchesRegex("maatlat [0-9]+\\.[0-9]+\\.[0-9]+\n"
                                      "Leest databases van versie [0-9]+ tot en met [0-9]+\\.\n"));
}

TEST(Programma, HelpsOnWhenThereIsNoCommand) {
    const auto niets = gedraaid({});
    EXPECT_EQ(niets.code, 2);
    EXPECT_EQ(niets.uit, "");
    EXPECT_THAT(niets.fout, testing::StartsWith("Zeg wat u wilt doen: noem een opdracht.\n"));
    EXPECT_THAT(niets.fout, HasSubstr("ranglijst"));
    isNederlands(niets.fout);
    const auto half = gedraaid({"kader"});
    EXPECT_EQ(half.code, 2);
    EXPECT_THAT(half.fout,
                testing::StartsWith("Zeg wat u met het kader wilt: controleer of toon."));
    isNederlands(half.fout);
}

TEST(Programma, SaysInDutchWhatIsWrongWithTheUse) {
    const struct {
        std::vector<std::string> argumenten;
        std::string fout;
    } gevallen[] = {
        {{"ranglijts"}, "\"ranglijts\" is hier onbekend. Bedoelt u \"ranglijst\"?"},
        {{"zwemmen"}, "\"zwemmen\" is hier onbekend."},
        {{"kader", "controler"}, "\"controler\" is hier onbekend. Bedoelt u \"controleer\"?"},
        {{"ranglijst", "--formaatt=json"},
         "\"--formaatt=json\" is hier onbekend. Bedoelt u \"--formaat\"?"},
        {{"ranglijst", "--formaatt", "json"},
         "\"--formaatt\" is hier onbekend. Bedoelt u \"--formaat\"?\n\"json\" is hier onbekend."},
        {{"ranglijst", "iets"}, "\"iets\" is hier onbekend."},
        {{"ranglijst", "-x"}, "\"-x\" is hier onbekend."},
        {{"--regelset", "ranglijst"}, "Zet \"--regelset\" achter de opdracht ranglijst."},
        {{"ranglijst", "--formaat"}, "Bij --formaat hoort precies één waarde."},
        {{"ranglijst", "--kader", "a", "--kader", "b"}, "Bij --kader hoort precies één waarde."},
        {{"verklaar", "--organisatie", "Utrecht"}, "--criterium ontbreekt."},
        {{"verklaar", "--criterium", "1.1"}, "--organisatie ontbreekt."},
        {{"verklaar", "--organisati=Utrecht", "--criterium", "1.1"},
         "\"--organisati=Utrecht\" is hier onbekend. Bedoelt u \"--organisatie\"?"},
        {{"importeer"}, "--database ontbreekt."},
        {{"kader", "controleer"}, "Noem minstens één bestand."},
        {{"kader", "toon"}, "Noem minstens één bestand."},
        {{"narekenen", "--alles=misschien"},
         "Bij een optie zonder waarde, zoals --alles, staat toch een waarde."},
    };
    for (const auto& [argumenten, fout] : gevallen) {
        const auto uitkomst = gedraaid(argumenten);
        EXPECT_EQ(uitkomst.code, 2) << fout;
        EXPECT_EQ(uitkomst.uit, "") << fout;
        EXPECT_THAT(uitkomst.fout, testing::StartsWith(fout + "\nHulp: maatlat "));
        EXPECT_THAT(uitkomst.fout, testing::EndsWith(" --help\n"));
        isNederlands(uitkomst.fout);
    }
}

TEST(Programma, RefusesSourcesThatContradictOneAnother) {
    const struct {
        std::vector<std::string> opties;
        std::string fout;
    } gevallen[] = {
        {{"--kader", "k.yaml"}, "Geef --kader en --scores samen op: --scores ontbreekt.\n"},
        {{"--scores", "s.csv"}, "Geef --kader en --scores samen op: --kader ontbreekt.\n"},
        {{"--kader", "k", "--scores", "s", "--onderzoek", "o"},
         "Kies: --onderzoek, of --kader met --scores. Niet allebei.\n"},
        {{"--organisaties", "o"},
         "--organisaties hoort bij --kader en --scores. Een onderzoek noemt zelf zijn "
         "organisaties.\n"},
        {{"--database", "d", "--kader", "k", "--scores", "s"},
         "Kies: --database, of --kader met --scores. Niet allebei.\n"},
        {{"--database", "d", "--organisaties", "o"},
         "Kies: --database, of --kader met --scores. Niet allebei.\n"},
    };
    for (const auto& [opties, fout] : gevallen)
        for (const char* opdracht : {"ranglijst", "narekenen"}) {
            std::vector<std::string> argumenten{opdracht};
            argumenten.insert(argumenten.end(), opties.begin(), opties.end());
            const auto uitkomst = gedraaid2015(argumenten);
            EXPECT_EQ(uitkomst.code, 2);
            EXPECT_EQ(uitkomst.fout, fout);
            EXPECT_EQ(uitkomst.uit, "");
        }
}

TEST(Programma, SaysWhenItsOutputIsLost) {
    std::ostringstream uit, fout;
    uit.setstate(std::ios::badbit);
    EXPECT_EQ(draai({"ranglijst", "--gegevens", MAATLAT_SOURCE_DIR}, uit, fout), 2);
    EXPECT_EQ(fout.str(), "Het resultaat kon niet worden weggeschreven.\n");
}

/// A spreadsheet with scores of the small kader on two tabs.
std::string tweeTabbladen(const test::KleineBestanden& bestanden) {
    const auto rijen = [](const std::string& organisatie) {
        return xlsxRij(1, {"organisatie", "1.1.1", "1.1.2", "1.2.1"}) +
               xlsxRij(2, {organisatie, "+", "+", "-"});
    };
    return bestanden.map().schrijf("s.xlsx",
                                   zip(xlsxMetBladen({{"Noord", rijen("Alfa"), "", "", ""},
                                                      {"Zuid", rijen("Bravo"), "", "", ""},
                                                      {"Oud", rijen("Delta"), "hidden", "", ""}})));
}

TEST(Programma, VraagtEenTabbladBijElkeOpdrachtDieScoresNeemt) {
    const test::KleineBestanden bestanden;
    const std::string scores = tweeTabbladen(bestanden);
    for (std::vector<std::string> opdracht : std::vector<std::vector<std::string>>{
             {"ranglijst"},
             {"narekenen"},
             {"verklaar", "--organisatie", "Alfa", "--criterium", "1.1"},
             {"rapport", "--gegevens", MAATLAT_SOURCE_DIR, "--uitvoer", bestanden.pad("uit")},
             {"importeer", "--database", bestanden.pad("m.db")}}) {
        opdracht.insert(opdracht.end(), {"--kader", bestanden.pad("kader.yaml"), "--scores", scores,
                                         "--organisaties", bestanden.pad("organisaties.yaml")});
        const test::Gedraaid keuze = test::gedraaid(opdracht);
        EXPECT_EQ(keuze.code, 2) << opdracht[0];
        EXPECT_EQ(keuze.fout, scores +
                                  ": Er staan gegevens op meer dan één tabblad: \"Noord\" en "
                                  "\"Zuid\". Maatlat leest er één. Kies welk tabblad telt, of zet "
                                  "alles op één tabblad.\nKies er een met --blad, zoals: --blad "
                                  "\"Noord\"\n")
            << opdracht[0];
        opdracht.insert(opdracht.end(), {"--blad", "Oost"});
        EXPECT_THAT(test::gedraaid(opdracht).fout,
                    HasSubstr("geen tabblad \"Oost\". Deze zijn er: \"Noord\" en \"Zuid\"."));
    }
}

TEST(Programma, ZegtWatErGelezenIs) {
    const test::KleineBestanden bestanden;
    const std::string scores = tweeTabbladen(bestanden);
    const test::Gedraaid uitkomst = test::gedraaid(
        {"ranglijst", "--kader", bestanden.pad("kader.yaml"), "--scores", scores, "--organisaties",
         bestanden.pad("organisaties.yaml"), "--blad", "Zuid", "--formaat", "csv"});
    EXPECT_EQ(uitkomst.code, 0) << uitkomst.fout;
    EXPECT_THAT(uitkomst.uit, HasSubstr("Bravo"));
    EXPECT_THAT(uitkomst.fout,
                testing::StartsWith("Gelezen: " + scores +
                                    ", tabblad \"Zuid\", A1:D2, 1 rij onder de kop. Tabblad "
                                    "\"Oud\" is verborgen en niet gelezen. Tabblad \"Noord\" is "
                                    "niet gelezen. SHA-256 " +
                                    sha256Hex(test::inhoud(scores)) + "\n"));
    EXPECT_THAT(test::gedraaid({"ranglijst", "--database", "x", "--blad", "Zuid"}).fout,
                HasSubstr("--blad hoort bij een bestand met scores"));
}

}  // namespace
}  // namespace maatlat
