// SPDX-License-Identifier: EUPL-1.2
#include "taal/volzin.h"

#include <gmock/gmock.h>

#include <random>
#include <string>
#include <vector>

namespace maatlat {
namespace {

using testing::ElementsAre;

std::vector<std::string> volzinnenUit(std::string_view tekst) {
    std::vector<std::string> uit;
    for (const Stuk& een : volzinnen(tekst))
        uit.emplace_back(een.in(tekst));
    return uit;
}

TEST(Volzinnen, EndAtAPointBeforeACapital) {
    EXPECT_THAT(volzinnenUit("De lijn is open. Er is een arts! Klopt dat? Ja."),
                ElementsAre("De lijn is open.", "Er is een arts!", "Klopt dat?", "Ja."));
    EXPECT_THAT(
        volzinnenUit("Zij zei: \u201CWij bellen.\u201D Dat klopt. (Zie bijlage 2.) 's Nachts "
                     "niet. Één keer wel."),
        ElementsAre("Zij zei: \u201CWij bellen.\u201D", "Dat klopt.", "(Zie bijlage 2.)",
                    "'s Nachts niet.", "Één keer wel."));
    EXPECT_THAT(
        volzinnenUit("\u201CWaarom?\u201D vroeg de inspecteur. Niemand wist het\u2026 Later wel."),
        ElementsAre("\u201CWaarom?\u201D vroeg de inspecteur.", "Niemand wist het\u2026",
                    "Later wel."));
}

TEST(Volzinnen, NotAtAnAbbreviationANumberOrAnInitial) {
    for (const char* een :
         {"Er zijn artsen, bijv. Een arts van de GGD.", "Zie o.a. Artikel 3 van de wet.",
          "Dat deed dhr. De Vries.", "Verwachting 3.1 vraagt 2.500 euro.", "Zie art. 8 en nr. 3.",
          "Het gaat om 1.1.2 e.d. en meer.", "Dat is d.w.z. Utrecht.", "Zij heet J. Jansen."})
        EXPECT_THAT(volzinnenUit(een), ElementsAre(een));
    EXPECT_THAT(
        volzinnenUit("Dat was in 2015. Nu niet. Brieven, memo's e.d. De rest niet."),
        ElementsAre("Dat was in 2015.", "Nu niet.", "Brieven, memo's e.d.", "De rest niet."));
}

TEST(Volzinnen, ListsHeadingsAndBlankLinesBeginAnew) {
    EXPECT_THAT(volzinnenUit("Nodig zijn:\n- een arts\n- een jurist. Die is er.\n\nslot"),
                ElementsAre("Nodig zijn:", "- een arts", "- een jurist.", "Die is er.", "slot"));
    EXPECT_THAT(volzinnenUit("a) een arts\nb) een jurist\n\u2022 een tolk"),
                ElementsAre("a) een arts", "b) een jurist", "\u2022 een tolk"));
    EXPECT_THAT(volzinnenUit("# Kop\n1. Eerst bellen.\n2. Dan gaan."),
                ElementsAre("# Kop", "1. Eerst bellen.", "2. Dan gaan."));
    EXPECT_THAT(volzinnenUit("  De lijn\nis altijd\r\nopen.  \n"),
                ElementsAre("De lijn\nis altijd\r\nopen."));
    EXPECT_THAT(volzinnenUit(""), ElementsAre());
    EXPECT_THAT(volzinnenUit(" \n "), ElementsAre());
}

TEST(Volzinnen, LeaveOnlyWhiteSpaceOut) {
    std::mt19937 toeval(5);
    constexpr const char* kStukken[]{"De", "bijv.", "1.", "-", "één",  " ",      "\n", "\n\n",
                                     "?",  ".",     "\"", "(", "o.a.", "\u2026", "#",  ":"};
    for (int keer = 0; keer < 5000; ++keer) {
        std::string tekst;
        for (int i = std::uniform_int_distribution<int>(0, 30)(toeval); i > 0; --i)
            tekst += kStukken[std::uniform_int_distribution<std::size_t>(0, 15)(toeval)];
        std::size_t tot = 0;
        const auto wit = [&](std::size_t van, std::size_t eind) {
            return tekst.substr(van, eind - van).find_first_not_of(" \t\n\r") == std::string::npos;
        };
        for (const Stuk& een : volzinnen(tekst)) {
            ASSERT_TRUE(wit(tot, een.vanaf)) << tekst;
            ASSERT_LT(een.vanaf, een.eind);
            ASSERT_FALSE(isWit(tekst[een.vanaf]) || isWit(tekst[een.eind - 1]));
            tot = een.eind;
        }
        ASSERT_TRUE(wit(tot, tekst.size()));
    }
}

}  // namespace
}  // namespace maatlat
