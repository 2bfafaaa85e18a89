// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/onderzoek_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::vervang;
using testing::ElementsAre;

const std::string kOnderzoek = R"(soort: onderzoek
id: proef
naam: Een proef
toezichthouder: De inspectie
periode: { van: 2020-01-01, tot: 2020-12-31 }
bron: Het boek
regelset: gewoon
kader: kader.yaml
organisaties: organisaties.yaml
scores: scores.csv
)";

std::vector<std::string> fouten(const std::string& yaml) {
    return test::meldingenVan([&] { leesOnderzoeksbestand(yaml, "z.yaml"); });
}

TEST(OnderzoekLezer, ReadsTheRoundOfTwentyFifteen) {
    const Onderzoeksbestand bestand = leesOnderzoeksbestand(
        test::inhoud(test::criteriamap() / "stap1-2015" / "onderzoek.yaml"), "z.yaml");
    EXPECT_EQ(bestand.onderzoek.id, "stap1-2015");
    EXPECT_EQ(bestand.onderzoek.naam, "Stap 1 (2015)");
    EXPECT_EQ(bestand.onderzoek.periodeVan, "2015-07-01");
    EXPECT_EQ(bestand.onderzoek.periodeTot, "2015-12-31");
    EXPECT_EQ(bestand.onderzoek.regelset, "toegepast-2015");
    EXPECT_EQ(bestand.kader, "../veilig-thuis-stap1-2015.yaml");
    EXPECT_EQ(bestand.organisaties, "../organisaties.yaml");
    EXPECT_EQ(bestand.scores, "scores.csv");
    EXPECT_EQ(bestand.uitspraken, "uitspraken.yaml");
    EXPECT_EQ(bestand.landelijk, "landelijk.yaml");
    EXPECT_THAT(bestand.toetsen, ElementsAre("ijsselland.yaml"));
}

TEST(OnderzoekLezer, ReadsPurposeAndGroundEachWithItsPlace) {
    const Onderzoeksbestand bestand =
        leesOnderzoeksbestand(kOnderzoek +
                                  "doel: { tekst: Beter worden., plaats: Bladzijde 1 }\n"
                                  "grondslag: { tekst: De wet., plaats: Bladzijde 2 }\n"
                                  "betekenis: b.yaml\n",
                              "z.yaml");
    EXPECT_EQ(bestand.onderzoek.doel, "Beter worden.");
    EXPECT_EQ(bestand.onderzoek.doelPlaats, "Bladzijde 1");
    EXPECT_EQ(bestand.onderzoek.grondslag, "De wet.");
    EXPECT_EQ(bestand.onderzoek.grondslagPlaats, "Bladzijde 2");
    EXPECT_EQ(bestand.betekenis, "b.yaml");
    EXPECT_EQ(fouten(kOnderzoek + "doel: { tekst: Zonder plaats. }\n").size(), 1u);
}

TEST(OnderzoekLezer, NeedsNoTexts) {
    const Onderzoeksbestand bestand = leesOnderzoeksbestand(kOnderzoek, "z.yaml");
    EXPECT_EQ(bestand.onderzoek, (Onderzoek{"proef", "Een proef", "De inspectie", "2020-01-01",
                                            "2020-12-31", "Het boek", "gewoon"}));
    EXPECT_EQ(bestand.uitspraken, "");
    EXPECT_EQ(bestand.landelijk, "");
    EXPECT_TRUE(bestand.toetsen.empty());
}

TEST(OnderzoekLezer, MissesEachRequiredField) {
    for (const std::string veld : {"id", "naam", "toezichthouder", "bron", "regelset", "kader",
                                   "organisaties", "scores", "periode"}) {
        const auto begin = kOnderzoek.find("\n" + veld + ":") + 1;
        std::string zonder = kOnderzoek;
        zonder.erase(begin, zonder.find('\n', begin) + 1 - begin);
        EXPECT_THAT(
            fouten(zonder),
            ElementsAre("z.yaml:1:1: Bij het onderzoek ontbreekt het veld \"" + veld + "\"."));
    }
}

TEST(OnderzoekLezer, ReportsWhatIsWrongAtItsPlace) {
    EXPECT_THAT(fouten(vervang(kOnderzoek, "tot: 2020-12-31", "tot: 2019-12-31")),
                ElementsAre("z.yaml:5:10: Het einde van de periode ligt voor het begin."));
    EXPECT_THAT(fouten(vervang(kOnderzoek, ", tot: 2020-12-31", "")),
                ElementsAre("z.yaml:5:10: Bij de periode ontbreekt het veld \"tot\"."))
        << "and nothing about an end before the beginning";
    EXPECT_THAT(fouten(vervang(kOnderzoek, "tot: 2020", "tm: 2020")),
                ElementsAre("z.yaml:5:10: Bij de periode ontbreekt het veld \"tot\".",
                            "z.yaml:5:29: Het veld \"tm\" is onbekend bij de periode."));
    EXPECT_THAT(
        fouten(vervang(kOnderzoek, "scores:", "score:")),
        ElementsAre("z.yaml:1:1: Bij het onderzoek ontbreekt het veld \"scores\".",
                    "z.yaml:10:1: Het veld \"score\" is onbekend bij het onderzoek. Bedoelt "
                    "u \"scores\"?"));
    EXPECT_THAT(fouten(kOnderzoek + "toetsen: een.yaml\n"),
                ElementsAre("z.yaml:11:10: Het veld \"toetsen\" moet een lijst zijn, maar hier "
                            "staat een tekst."));
}

}  // namespace
}  // namespace maatlat
