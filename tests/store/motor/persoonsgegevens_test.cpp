// SPDX-License-Identifier: EUPL-1.2
// docs/persoonsgegevens.csv says of each table whether it holds personal data, of whom, which and
// how long. A table or a column that nobody thought about in that way fails here.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "store/motor/database.h"
#include "store/motor/vraag.h"

namespace maatlat {
namespace {

const std::string kBestand = "docs/persoonsgegevens.csv";

/// Cells of a line with ';' between them and '"' around one that holds such.
std::vector<std::string> cellen(const std::string& regel) {
    std::vector<std::string> uit(1);
    bool aangehaald = false;
    for (const char teken : regel)
        if (teken == '"')
            aangehaald = !aangehaald;
        else if (teken == ';' && !aangehaald)
            uit.emplace_back();
        else
            uit.back() += teken;
    return uit;
}

std::map<std::string, std::vector<std::string>> opgeschreven() {
    std::ifstream bestand(std::string(MAATLAT_SOURCE_DIR) + "/" + kBestand);
    std::map<std::string, std::vector<std::string>> uit;
    std::string regel;
    std::getline(bestand, regel);  // the heading
    while (std::getline(bestand, regel)) {
        std::vector<std::string> een = cellen(regel);
        EXPECT_EQ(een.size(), 6U) << regel;
        een.resize(6);
        EXPECT_TRUE(uit.emplace(een[0], een).second) << een[0] << " stands there twice";
    }
    return uit;
}

/// By table its columns, with a space between them.
std::map<std::string, std::string> schemaNu() {
    Database database =
        Database::openSchrijven(":memory:", [] { return "2026-11-22T09:30:00.000Z"; });
    return database.lees([](Sessie& sessie) {
        std::map<std::string, std::string> uit;
        Vraag vraag(sessie,
                    "SELECT t.name, k.name FROM pragma_table_list AS t "
                    "JOIN pragma_table_info(t.name) AS k WHERE t.schema = 'main' "
                    "AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, k.cid");
        vraag.bind();
        while (vraag.stap()) {
            std::string& kolommen = uit[vraag.tekst(0)];
            kolommen += (kolommen.empty() ? "" : " ") + vraag.tekst(1);
        }
        return uit;
    });
}

TEST(Persoonsgegevens, OfEachTableAndColumnIsKnownWhoseTheyAreAndHowLongTheyStay) {
    const auto lijst = opgeschreven();
    const auto schema = schemaNu();
    ASSERT_GT(schema.size(), 60U);
    for (const auto& [tabel, kolommen] : schema) {
        const auto regel = lijst.find(tabel);
        if (regel == lijst.end()) {
            ADD_FAILURE() << "Table " << tabel << " is new. Whose data are in it, which, and how "
                          << "long? Add to " << kBestand << ", and to docs/handleiding/privacy.md "
                          << "what changes there:\n"
                          << tabel << ";ja;van wie;welke;hoe lang;" << kolommen;
            continue;
        }
        EXPECT_EQ(regel->second[5], kolommen)
            << "Table " << tabel << " has other columns. Look whether what " << kBestand
            << " says of it still holds, and put these columns in its line.";
    }
    for (const auto& [tabel, een] : lijst)
        EXPECT_TRUE(schema.contains(tabel)) << tabel << " is gone; take its line out";
}

TEST(Persoonsgegevens, EachAnswerIsWhole) {
    for (const auto& [tabel, een] : opgeschreven()) {
        EXPECT_TRUE(een[1] == "ja" || een[1] == "nee") << tabel;
        EXPECT_NE(een[3], "") << tabel << ": which data, or why there are none";
        EXPECT_EQ(een[1] == "ja", !een[2].empty() && !een[4].empty())
            << tabel << ": of whom and how long, for data that are personal only";
    }
}

/// The page that a privacy officer decides by names each table that holds them, and no other.
TEST(Persoonsgegevens, EachTableThatHoldsThemIsOnThePageOfThePrivacyOfficer) {
    std::ifstream bestand(std::string(MAATLAT_SOURCE_DIR) + "/docs/handleiding/privacy.md");
    const std::string blad(std::istreambuf_iterator<char>(bestand), {});
    ASSERT_FALSE(blad.empty());
    for (const auto& [tabel, een] : opgeschreven())
        EXPECT_EQ(blad.find('`' + tabel + '`') != std::string::npos, een[1] == "ja") << tabel;
}

/// Who did something is known by a number, and that is of a person too.
TEST(Persoonsgegevens, ATableWithTheNumberOfAPersonHoldsThem) {
    for (const auto& [tabel, een] : opgeschreven())
        if ((" " + een[5] + " ").find(" persoon ") != std::string::npos) {
            EXPECT_EQ(een[1], "ja") << tabel;
        }
}

}  // namespace
}  // namespace maatlat
