// SPDX-License-Identifier: EUPL-1.2
// The published round of 2015 as the whole chain gives it: from the committed files to oordelen,
// ranking and recomputed statements. The figures are those of domein.md §4 and of the two reports,
// written down here a second time.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/narekenen.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAreArray;

class Ronde2015Test : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        ronde_ = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    }
    static const Regelset& set(const std::string& naam) { return *ronde_.kader.regelset(naam); }

    /// V/M/O and, when there are any, those without oordeel, per criterium.
    static std::vector<std::string> verdelingen(const std::string& regelset) {
        const Beoordeling beoordeling(ronde_, set(regelset));
        std::vector<std::string> uit;
        for (const Verdeling& een : beoordeling.perCriterium()) {
            uit.push_back(std::to_string(een.voldoende) + "/" + std::to_string(een.matig) + "/" +
                          std::to_string(een.onvoldoende));
            if (een.geenOordeel > 0) uit.back() += "?" + std::to_string(een.geenOordeel);
        }
        return uit;
    }

    static std::vector<std::string> metUitslag(const std::string& regelset, Uitslag uitslag) {
        std::vector<std::string> uit;
        for (const Narekening& een : narekenen(ronde_, set(regelset)))
            if (een.uitslag == uitslag) uit.push_back(een.uitspraak->id);
        return uit;
    }

    static inline Ronde ronde_;
};

TEST_F(Ronde2015Test, Heeft26OrganisatiesEn24Verwachtingen) {
    EXPECT_EQ(ronde_.toetsen.size(), 26u);
    EXPECT_EQ(ronde_.kader.aantalBeoordeeld(), 24);
    EXPECT_EQ(ronde_.kader.criteria().size(), 7u);
    EXPECT_EQ(ronde_.onderzoek.regelset, "toegepast-2015");
    for (const Toets& een : ronde_.toetsen)
        EXPECT_EQ(tel(een.scores, ronde_.kader).beoordeeld(), 24) << een.organisatie;
}

TEST_F(Ronde2015Test, CijfersPerCriteriumVolgensDeGepubliceerdeRegels) {
    EXPECT_THAT(verdelingen("gepubliceerd"),
                ElementsAre("8/17/1", "6/11/9", "10/4/12", "8/11/7", "23/3/0", "23/0/3", "23/0/3"));
}

TEST_F(Ronde2015Test, CijfersPerCriteriumZoalsToegepast) {
    EXPECT_THAT(verdelingen("toegepast-2015"),
                ElementsAre("2/23/1", "6/11/9", "10/4/12", "8/11/7", "23/3/0", "23/0/3", "23/0/3"));
}

TEST_F(Ronde2015Test, CijfersPerVerwachting) {
    const Beoordeling beoordeling(ronde_, set("gepubliceerd"));
    std::vector<int> voldoende;
    int samen = 0;
    for (const Telling& een : beoordeling.perVerwachting()) {
        voldoende.push_back(een.voldoende);
        samen += een.voldoende;
        EXPECT_EQ(een.beoordeeld(), 26);
    }
    EXPECT_THAT(voldoende, ElementsAre(25, 6, 23, 6, 21, 16, 26, 5, 6, 9, 16, 22, 2, 11, 22, 18, 25,
                                       24, 26, 25, 22, 17, 24, 25));
    EXPECT_EQ(samen, 422);
}

TEST_F(Ronde2015Test, RanglijstIsDeGepubliceerdeMetGedeeldeRangen) {
    const Beoordeling beoordeling(ronde_, set("gepubliceerd"));
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    std::vector<std::string> regels;
    for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats)
        regels.push_back(std::to_string(ranglijst.rang(plaats).value_or(0)) + " " +
                         beoordeling.toets(plaats).organisatie + " " +
                         std::to_string(ranglijst.telling(plaats).voldoende));
    EXPECT_THAT(
        regels,
        ElementsAre("1 Amsterdam-Amstelland 20", "1 Midden-Brabant 20", "1 Utrecht 20",
                    "4 Noord en Oost-Gelderland 19", "5 Friesland 18", "5 Haaglanden 18",
                    "5 IJsselland 18", "5 Noord-Holland Noord 18", "5 Rotterdam-Rijnmond 18",
                    "5 Twente 18", "5 Zuid-Holland Zuid 18", "12 Gelderland Midden 17",
                    "12 Noordoost-Brabant 17", "12 West-Brabant 17", "12 Zaanstreek-Waterland 17",
                    "12 Zuid Limburg 17", "17 Flevoland 16", "17 Noord- en Midden-Limburg 16",
                    "17 Zeeland 16", "20 Hollands-Midden 15", "21 Gooi en Vechtstreek 14",
                    "21 Zuidoost-Brabant 14", "23 Groningen 13", "24 Kennemerland 12",
                    "25 Drenthe 8", "25 Gelderland Zuid 8"));
}

TEST_F(Ronde2015Test, Spreiding) {
    const Spreiding spreiding = Beoordeling(ronde_, set("gepubliceerd")).spreiding();
    EXPECT_EQ(spreiding.organisaties, 26);
    EXPECT_EQ(spreiding.minste, 8);
    EXPECT_EQ(spreiding.meeste, 20);
    EXPECT_DOUBLE_EQ(spreiding.mediaan, 17);
    EXPECT_DOUBLE_EQ(spreiding.gemiddelde, 422.0 / 26);
}

TEST_F(Ronde2015Test, TekensVanIJsselland) {
    std::string tekens;
    for (const Criterium* criterium : ronde_.kader.criteria()) {
        if (!tekens.empty()) tekens += " ";
        for (const Verwachting& een : criterium->verwachtingen)
            tekens +=
                een.beoordeeld ? teken(ronde_.toets("IJsselland")->scores.op(een.positie)) : "nvt";
    }
    EXPECT_EQ(tekens, "+++- +-+-- -++- +++ +++ nvt+++ ++");
}

TEST_F(Ronde2015Test, OordelenVanIJsselland) {
    const auto letters = [&](const std::string& regelset) {
        std::string uit;
        for (const Criterium* criterium : ronde_.kader.criteria())
            uit += letter(*evaluate(ronde_.kader, set(regelset), *criterium,
                                    ronde_.toets("IJsselland")->scores)
                               .oordeel);
        return uit;
    };
    EXPECT_EQ(letters("toegepast-2015"), "MOMVVVV");
    EXPECT_EQ(letters("gepubliceerd"), "VOMVVVV");
}

// Each of these was checked by hand against the table: Kennemerland has a `+` on 1.1.2 (twice),
// 1.2.1 is met by 21 and 1.2.2 by 16 of 26, 1.3.1 is not met by 17 (65.4%), 1.3.2 is met by
// 16 and 1.3.3 by 22 of 26, 2.2.1 by 25 (twice). On 1.1.2 20 do not meet it (76.9%) and on 1.2.4 21
// (80.8%): neither is 80 procent.
const std::set<std::string> kOnderBeide{"landelijk-spoedzaken",
                                        "landelijk-2.1-figuur-1.1.2",
                                        "landelijk-medewerker-namen",
                                        "landelijk-vertrouwensarts-inzetbaar",
                                        "landelijk-gedragswetenschapper",
                                        "landelijk-meerdere-systemen",
                                        "landelijk-systeem-ondersteunt",
                                        "landelijk-dossierinformatie",
                                        "landelijk-acuut-handelen",
                                        "landelijk-geen-medewerker-80",
                                        "landelijk-triage-80"};

TEST_F(Ronde2015Test, NietKloppendeUitsprakenOnderDeToegepasteRegels) {
    EXPECT_THAT(metUitslag("toegepast-2015", Uitslag::kloptNiet),
                UnorderedElementsAreArray(kOnderBeide));
}

// The rule for 1.1 as published does not give the published figure (twice), nor its "vrijwel alle"
// (18 of 26), nor the oordeel of IJsselland.
TEST_F(Ronde2015Test, NietKloppendeUitsprakenOnderDeGepubliceerdeRegels) {
    std::set<std::string> verwacht = kOnderBeide;
    verwacht.insert({"landelijk-figuur-1.1", "landelijk-2.1-figuur-1.1", "landelijk-bereikbaarheid",
                     "ijsselland-oordeel-1.1"});
    EXPECT_THAT(metUitslag("gepubliceerd", Uitslag::kloptNiet),
                UnorderedElementsAreArray(verwacht));
}

TEST_F(Ronde2015Test, NarekenenNoemtWieHetVerschilMaakt) {
    std::map<std::string, std::vector<Claim>> claims;
    for (const Narekening& een : narekenen(ronde_, set("toegepast-2015")))
        claims[een.uitspraak->id] = een.claims;
    const auto& namen = claims.at("landelijk-medewerker-namen");
    ASSERT_EQ(namen.size(), 2u);
    EXPECT_EQ(namen[0].gepubliceerd, 5);
    EXPECT_EQ(namen[0].berekend, 6);
    EXPECT_THAT(namen[1].tekort, ElementsAre("Kennemerland"));
    EXPECT_THAT(namen[1].teveel, IsEmpty());
    EXPECT_THAT(claims.at("landelijk-acuut-handelen").at(0).overige, ElementsAre("Drenthe"));
}

TEST_F(Ronde2015Test, NietTeBeslissenIsAlleenWatDeTabelNietWeet) {
    for (const Narekening& een : narekenen(ronde_, set("gepubliceerd"))) {
        EXPECT_EQ(een.uitslag == Uitslag::nietTeBeslissen, !een.uitspraak->nietTeBeslissen.empty())
            << een.uitspraak->id << ": " << een.reden;
    }
    EXPECT_GE(metUitslag("gepubliceerd", Uitslag::klopt).size(), 40u);
}

TEST_F(Ronde2015Test, DeStrengereRegelGeldtAlleenVoor11) {
    for (const Criterium* criterium : ronde_.kader.criteria())
        EXPECT_EQ(*ronde_.kader.regel(set("gepubliceerd"), *criterium) ==
                      *ronde_.kader.regel(set("toegepast-2015"), *criterium),
                  criterium->code != "1.1")
            << criterium->code;
}

}  // namespace
}  // namespace maatlat
