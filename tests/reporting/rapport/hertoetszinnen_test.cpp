// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/hertoetszinnen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/ranglijstdeel.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

std::vector<std::string> bij(int aantal,
                             const std::vector<std::pair<std::string, std::string>>& rijen,
                             const std::string& wanneer = "") {
    Ronde ronde = test::rondeMet(rijen);
    ronde.landelijk.feiten.hertoetsen = Hertoetskeuze{aantal, wanneer, "p"};
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    return hertoetszinnen(beoordeling, hertoetsgrens(beoordeling.ranglijst(), aantal));
}

TEST(Hertoetszinnen, NoemenWieErEenKrijgtEnWieErNetBuitenStaat) {
    EXPECT_THAT(
        bij(2, {{"A", "+++"}, {"B", "++-"}, {"C", "+--"}, {"D", "---"}}, "in 2021"),
        ElementsAre("Een hertoets in 2021 krijgen de twee organisaties met de laagste scores. "
                    "Volgens de ranglijst zijn dat C en "
                    "D.",
                    "Net daarbuiten: B, met 2 verwachtingen voldoende, één meer dan de hoogste van "
                    "deze twee."));
    EXPECT_THAT(bij(1, {{"A", "+++"}, {"B", "+++"}, {"C", "+--"}}),
                ElementsAre("Een hertoets krijgt de organisatie met de laagste score. Volgens de "
                            "ranglijst is dat C.",
                            "Net daarbuiten: A en B, met 3 verwachtingen voldoende, twee meer dan "
                            "C."));
    EXPECT_THAT(bij(1, {{"A", "+++"}, {"B", "+-n"}}),
                ElementsAre("Een hertoets krijgt de organisatie met de laagste score. Volgens de "
                            "ranglijst is dat B.",
                            "Net daarbuiten: A, met 100% voldoende (3 van de 3)."));
}

TEST(Hertoetszinnen, KiezenNietTussenGelijken) {
    EXPECT_THAT(bij(2, {{"A", "+++"}, {"B", "++-"}, {"C", "++-"}, {"D", "---"}}),
                ElementsAre("Een hertoets krijgen twee organisaties. In elk geval is dat D. B en C "
                            "staan gelijk, met 2 verwachtingen voldoende. Van hen krijgt er één "
                            "een hertoets; de ranglijst alleen zegt niet wie."));
    EXPECT_THAT(bij(2, {{"A", "++-"}, {"B", "++-"}, {"C", "++-"}}),
                ElementsAre("Een hertoets krijgen twee organisaties. A, B en C staan gelijk, met 2 "
                            "verwachtingen voldoende. Van hen krijgen er twee een hertoets; de "
                            "ranglijst alleen zegt niet welke."));
}

TEST(Hertoetszinnen, ZeggenDatErTeWeinigZijnEnDatHetNogKanVeranderen) {
    EXPECT_THAT(bij(7, {{"A", "++-"}, {"B", "++-"}, {"C", "+.-"}}),
                ElementsAre("Een hertoets krijgen zeven organisaties. Er tellen er nu maar 2 mee: "
                            "A en B.",
                            "Nog niet bij elke organisatie zijn alle verwachtingen beoordeeld. "
                            "Daardoor kan dit veranderen."));
}

TEST(Hertoetszinnen, StaanMetEenWoordAchterDeNaamInDeRanglijst) {
    Ronde ronde = test::rondeMet({{"A", "+++"}, {"B", "++-"}, {"C", "++-"}, {"D", "---"}});
    const auto rijen = [&] {
        const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
        const Ranglijstdeel deel = ranglijstdeel(beoordeling, {});
        std::vector<std::string> uit;
        for (const Ranglijstrij& een : deel.rijen)
            uit.push_back(een.naam + ": " + een.merk);
        uit.push_back(deel.merkuitleg.substr(0, 8));
        return uit;
    };
    EXPECT_THAT(rijen(), ElementsAre("A: ", "B: ", "C: ", "D: ", ""))
        << "nothing is known of a hertoets";
    ronde.landelijk.feiten.hertoetsen = Hertoetskeuze{2, "", "p"};
    EXPECT_THAT(rijen(),
                ElementsAre("A: ", "B: op de grens", "C: op de grens", "D: hertoets", "Hertoets"));
}

TEST(Hertoetszinnen, LeggenHetWoordInDeRanglijstUit) {
    EXPECT_EQ(hertoetsmerk(Hertoetsplek::hertoets), "hertoets");
    EXPECT_EQ(hertoetsmerk(Hertoetsplek::opDeGrens), "op de grens");
    EXPECT_EQ(hertoetsmerk(Hertoetsplek::niet), "");
    Hertoetsgrens grens;
    grens.gevraagd = 7;
    grens.eronder = {3};
    EXPECT_EQ(hertoetsuitleg(grens),
              "Hertoets: volgens de ranglijst hoort deze organisatie bij de zeven laagste, en die "
              "krijgt een hertoets. De toezichthouder noemde alleen het aantal.");
    grens.opDeGrens = {1, 2};
    EXPECT_THAT(hertoetsuitleg(grens), testing::HasSubstr("staan gelijk, en niet allemaal"));
}

}  // namespace
}  // namespace maatlat
