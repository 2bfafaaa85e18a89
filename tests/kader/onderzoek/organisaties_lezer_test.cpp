// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/organisaties_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/naamregister.h"
#include "support/invoerfouten.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

std::vector<std::string> organisatiefouten(const std::string& yaml) {
    return test::meldingenVan([&] { leesOrganisaties(yaml, "o.yaml"); });
}

TEST(OrganisatiesLezer, ReadsTheTwentySixOfTwentyFifteen) {
    const auto alle =
        leesOrganisaties(test::inhoud(test::criteriamap() / "organisaties.yaml"), "o.yaml");
    ASSERT_EQ(alle.size(), 26u);
    EXPECT_EQ(alle[0], (Organisatie{"Amsterdam-Amstelland", {}}));
    EXPECT_EQ(alle[3], (Organisatie{"Noord en Oost-Gelderland", {"Noord- en Oost Gelderland"}}));
    const Naamregister register_(alle);
    // Every other spelling that is seen in the sources.
    const std::pair<const char*, const char*> schrijfwijzen[] = {
        {"Brabant West", "West-Brabant"},
        {"Brabant Noordoost", "Noordoost-Brabant"},
        {"Zuid-Limburg", "Zuid Limburg"},
        {"Gelderland-Zuid", "Gelderland Zuid"},
        {"Hollands Midden", "Hollands-Midden"},
        {"Noord- en Oost Gelderland", "Noord en Oost-Gelderland"},
        {"Noord- en Midden Limburg", "Noord- en Midden-Limburg"}};
    for (const auto& [anders, naam] : schrijfwijzen) {
        ASSERT_NE(register_.vind(anders), nullptr) << anders;
        EXPECT_EQ(register_.vind(anders)->naam, naam);
    }
}

TEST(OrganisatiesLezer, ReportsWhatIsWrongInOneRun) {
    EXPECT_THAT(
        organisatiefouten("soort: organisaties\nbron: b\norganisaties:\n"
                          "  - naam: A\n    andere_naam: [B]\n"
                          "  - andere_namen: [C]\n"
                          "  - naam: D\n    andere_namen: E\n"
                          "  - F\n"
                          "  - naam: ''\n"),
        ElementsAre("o.yaml:5:5: Het veld \"andere_naam\" is onbekend bij een organisatie. "
                    "Bedoelt u \"andere_namen\"?",
                    "o.yaml:6:5: Bij een organisatie ontbreekt het veld \"naam\".",
                    "o.yaml:8:19: Het veld \"andere_namen\" moet een lijst zijn, maar hier "
                    "staat een tekst.",
                    "o.yaml:9:5: Hier hoort een organisatie te staan, met velden, maar hier "
                    "staat een tekst.",
                    "o.yaml:10:11: Het veld \"naam\" is leeg. Vul het in."));
    EXPECT_THAT(organisatiefouten("soort: organisaties\nbron: b\norganisaties: []\n"),
                ElementsAre("o.yaml:3:15: De lijst \"organisaties\" is leeg. Vul haar in."));
    EXPECT_THAT(organisatiefouten("soort: organisaties\norganisaties: [{naam: A}]\n"),
                ElementsAre("o.yaml:1:1: Bij de lijst van organisaties ontbreekt het veld "
                            "\"bron\"."));
}

}  // namespace
}  // namespace maatlat
