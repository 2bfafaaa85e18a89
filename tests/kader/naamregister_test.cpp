// SPDX-License-Identifier: EUPL-1.2
#include "kader/naamregister.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/melding.h"

namespace maatlat {
namespace {

Naamregister klein() {
    return Naamregister({{"West-Brabant", {"Brabant West"}},
                         {"Noord- en Midden-Limburg", {}},
                         {"Utrecht", {"Utrecht", "VT Utrecht"}},
                         {"IJsselland", {}}});
}

std::string gevonden(std::string_view naam) {
    const Naamregister namen = klein();
    const Organisatie* organisatie = namen.vind(naam);
    return organisatie ? organisatie->naam : "";
}

TEST(Naamregister, FindsANameHoweverItIsWritten) {
    for (const char* naam :
         {"West-Brabant", "west brabant", "WEST-BRABANT", "  West \t Brabant ", "Brabant-West",
          "Veilig Thuis West-Brabant", "veilig thuis brabant west", "VT West-Brabant",
          "V.T. West-Brabant", "Veilig-Thuis West-Brabant", "West.-Brabant.", "West\u2010Brabant",
          "West\u2011Brabant", "West\u2013Brabant", "West \u2014 Brabant", "West\u2212Brabant",
          "West-\u00adBrabant", "We\u00adst\u00a0Brabant", "\ufeffWest\u200b-Brabant"})
        EXPECT_EQ(gevonden(naam), "West-Brabant") << naam;
    EXPECT_EQ(gevonden("Noord en Midden Limburg"), "Noord- en Midden-Limburg");
    EXPECT_EQ(gevonden("ijsselland"), "IJsselland");
}

TEST(Naamregister, FindsNobodyForAnotherName) {
    for (const char* naam : {"", " ", "-", "Veilig Thuis", "VT", "V.T.", "Veilig Thuis -",
                             "Brabant", "WestBrabant", "Utrecht 2", "VTUtrecht",
                             "Utr\xff"
                             "cht",
                             "Thuis Utrecht"})
        EXPECT_EQ(gevonden(naam), "") << naam;
}

TEST(Naamregister, SuggestsTheNearestSpelling) {
    const Naamregister namen = klein();
    EXPECT_EQ(namen.bedoeltU("Utrect"), " Bedoelt u \"Utrecht\"?");
    EXPECT_EQ(namen.bedoeltU("Veilig Thuis Utrect"), " Bedoelt u \"Utrecht\"?");
    EXPECT_EQ(namen.bedoeltU("Brabant Wst"), " Bedoelt u \"Brabant West\"?");
    EXPECT_EQ(namen.bedoeltU("Totaal"), "");
    EXPECT_EQ(namen.bedoeltU(""), "");
}

TEST(Naamregister, ListsTheNamesInTheirOrder) {
    EXPECT_THAT(klein().namen(), testing::ElementsAre("West-Brabant", "Noord- en Midden-Limburg",
                                                      "Utrecht", "IJsselland"));
}

TEST(Naamregister, RefusesASpellingThatMeansTwoOrganisations) {
    const auto fout = [](std::vector<Organisatie> organisaties) -> std::string {
        try {
            const Naamregister namen(std::move(organisaties));
            return "";
        } catch (const Gebruikersfout& gevonden) {
            return gevonden.what();
        }
    };
    EXPECT_EQ(fout({{"Zuid-Limburg", {}}, {"Zeeland", {"Zuid Limburg"}}}),
              "De organisaties \"Zuid-Limburg\" en \"Zeeland\" hebben dezelfde naam: \"Zuid "
              "Limburg\". Geef elke naam aan één organisatie.");
    EXPECT_EQ(fout({{"Zeeland", {"Zeeland", "VT Zeeland"}}}), "");  // twice the same one is fine
    // All of it in one go.
    const std::string beide = fout({{"A", {"C"}}, {"B", {"a"}}, {"Veilig Thuis", {}}});
    EXPECT_THAT(beide, testing::HasSubstr("\"a\""));
    EXPECT_THAT(beide, testing::HasSubstr("Organisatie 3 heeft een lege naam"));
}

TEST(Naamregister, StaysValidWhenItMoves) {
    Naamregister eerst = klein();
    const Organisatie* utrecht = eerst.vind("Utrecht");
    const Naamregister daarna = std::move(eerst);
    EXPECT_EQ(daarna.vind("Utrecht"), utrecht);
}

}  // namespace
}  // namespace maatlat
