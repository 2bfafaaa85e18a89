// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/beeldfilter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/onderzoek/beoordeling.h"
#include "support/kaders.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class BeeldfilterTest : public testing::Test {
  protected:
    BeeldfilterTest() {
        ronde.kader = test::kaderMet({2, 3}, test::veiligheid2015());
        Thema tweede = ronde.kader.themas.front();
        tweede.code = "2";
        tweede.naam = "Tweede";
        tweede.criteria.erase(tweede.criteria.begin());
        ronde.kader.themas.front().criteria.pop_back();
        ronde.kader.themas.push_back(tweede);
        ronde.kader.regelsets[0].perThema["2"] = test::veiligheid2015();
        nummer(ronde.kader);
        ronde.toetsen = {{"A", test::rij("+++++")},
                         {"B", test::rij("--+++")},
                         {"C", test::rij("++---")},
                         {"D", test::rij("++n+.")}};
        plekken.resize(4);
        const char* dagen[] = {"2026-01-01", "2026-02-01", "2026-03-01", ""};
        for (std::size_t i = 0; i < 4; ++i)
            plekken[i].dag = dagen[i];
        plekken[1].soort = Toetssoort::hertoets;
    }
    std::vector<std::string> wie(const Beeldfilter& met) const {
        std::vector<std::string> uit;
        const Gefilterd deel = filter(ronde, plekken, ronde.kader.regelsets.front(), met);
        for (std::size_t i = 0; i < deel.rijen.size(); ++i) {
            EXPECT_EQ(deel.ronde.toetsen[i].organisatie, ronde.toetsen[deel.rijen[i]].organisatie);
            uit.push_back(deel.ronde.toetsen[i].organisatie);
        }
        return uit;
    }

    Ronde ronde;
    std::vector<Beeldplek> plekken;
};

TEST_F(BeeldfilterTest, LaatAllesDoorAlsErNietsIsGevraagd) {
    EXPECT_THAT(wie({}), ElementsAre("A", "B", "C", "D"));
    EXPECT_THAT(filterInWoorden({}, ronde.kader), IsEmpty());
}

TEST_F(BeeldfilterTest, BeperktHetKaderTotEenThema) {
    Beeldfilter met;
    met.thema = "2";
    const Gefilterd deel = filter(ronde, plekken, ronde.kader.regelsets.front(), met);
    EXPECT_EQ(deel.ronde.kader.aantalBeoordeeld(), 3);
    EXPECT_EQ(deel.ronde.kader.themas.size(), 1u);
    ASSERT_EQ(deel.ronde.toetsen.size(), 4u);
    for (std::size_t i = 0; i < 4; ++i)
        for (int positie = 0; positie < 3; ++positie)
            EXPECT_EQ(deel.ronde.toetsen[i].scores.op(positie),
                      ronde.toetsen[i].scores.op(positie + 2));
    // By hand: A and B have 3, C has none, D is not judged whole.
    const Beoordeling beoordeling(deel.ronde, deel.ronde.kader.regelsets.front());
    EXPECT_EQ(beoordeling.ranglijst().rang(0), 1);
    EXPECT_EQ(beoordeling.ranglijst().rang(2), 3);
    EXPECT_EQ(beoordeling.basis().tellenMee(), 3);
}

TEST_F(BeeldfilterTest, ZoektHetOordeelBinnenHetThema) {
    Beeldfilter met;
    met.oordeel = Oordeel::onvoldoende;
    EXPECT_THAT(wie(met), ElementsAre("B", "C"));
    met.thema = "2";
    EXPECT_THAT(wie(met), ElementsAre("C")) << "B is onvoldoende on the other thema";
}

TEST_F(BeeldfilterTest, KiestWieEenVerwachtingWelOfNietHaalt) {
    Beeldfilter met;
    met.verwachting = ronde.kader.beoordeelde()[2]->code;
    EXPECT_THAT(wie(met), ElementsAre("C"));
    met.score = Score::voldoende;
    EXPECT_THAT(wie(met), ElementsAre("A", "B"));
    met.score = Score::nvt;
    EXPECT_THAT(wie(met), ElementsAre("D"));
    met.thema = "1";
    EXPECT_THAT(wie(met), ElementsAre("D")) << "a verwachting of another thema chooses too";
}

TEST_F(BeeldfilterTest, KiestOpDagEnSoort) {
    Beeldfilter met;
    met.van = "2026-02-01";
    EXPECT_THAT(wie(met), ElementsAre("B", "C")) << "without a day: not";
    met.tot = "2026-02-28";
    EXPECT_THAT(wie(met), ElementsAre("B"));
    EXPECT_THAT(filterInWoorden(met, ronde.kader),
                ElementsAre("alleen oordelen van 1 februari 2026 tot en met 28 februari 2026"));
    met = {};
    met.soort = Toetssoort::hertoets;
    EXPECT_THAT(wie(met), ElementsAre("B"));
}

}  // namespace
}  // namespace maatlat
