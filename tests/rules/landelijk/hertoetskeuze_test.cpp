// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/hertoetskeuze.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "support/kaders.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// The published scores, read here by hand: 1 is voldoende, 3 is onvoldoende.
struct Regel {
    std::string organisatie;
    std::vector<std::string> codes;
    int voldoende = 0;
    int onvoldoendeIn21 = 0;
};

std::vector<Regel> publicatie() {
    std::ifstream bestand(std::filesystem::path(MAATLAT_SOURCE_DIR) /
                          "criteria/stap1-2015/scores.csv");
    std::string kop, lijn;
    std::getline(bestand, kop);
    std::vector<Regel> uit;
    while (std::getline(bestand, lijn)) {
        if (!lijn.empty() && lijn.back() == '\r') lijn.pop_back();
        if (lijn.empty()) continue;
        std::istringstream in(lijn);
        Regel een;
        std::getline(in, een.organisatie, ';');
        for (std::string deel; std::getline(in, deel, ';');) {
            een.codes.push_back(deel);
            een.voldoende += deel == "1" ? 1 : 0;
        }
        // 2.1.1, 2.1.2 and 2.1.3 are columns 13 to 15 behind the name.
        for (const std::size_t kolom : {13U, 14U, 15U})
            een.onvoldoendeIn21 += een.codes.at(kolom) == "3" ? 1 : 0;
        uit.push_back(std::move(een));
    }
    return uit;
}

class HertoetskeuzeTest : public testing::Test {
  protected:
    HertoetskeuzeTest() {
        ronde_.kader = test::kaderMet({4, 5, 4, 3, 3, 3, 2}, test::veiligheid2015());
        for (const Regel& een : publicatie_) {
            Toets& toets = ronde_.toetsen.emplace_back();
            toets.organisatie = een.organisatie;
            for (std::size_t i = 0; i < een.codes.size(); ++i)
                toets.scores.zet(static_cast<int>(i),
                                 een.codes[i] == "1" ? Score::voldoende : Score::onvoldoende);
        }
    }

    std::vector<std::string> namen(const Beoordeling& van,
                                   const std::vector<Hertoetslijst::Plek>& plekken) {
        std::vector<std::string> uit;
        for (const auto& een : plekken)
            uit.push_back(van.toets(een.plaats).organisatie);
        return uit;
    }

    std::vector<std::string> metHoogstens(int voldoende, int minstens = 0) {
        std::vector<std::string> uit;
        for (const Regel& een : publicatie_)
            if (een.voldoende <= voldoende && een.voldoende >= minstens)
                uit.push_back(een.organisatie);
        return uit;
    }

    std::vector<Regel> publicatie_ = publicatie();
    Ronde ronde_;
};

TEST_F(HertoetskeuzeTest, TheSevenLowestOf2015HaveASharpEdge) {
    ASSERT_EQ(publicatie_.size(), 26U);
    const Beoordeling van(ronde_, ronde_.kader.regelsets[0]);
    const Hertoetslijst lijst = kiesLaagste(van, 7);
    EXPECT_EQ(metHoogstens(15).size(), 7U) << "seven organisations have 15 or fewer";
    EXPECT_THAT(namen(van, lijst.erin), testing::UnorderedElementsAreArray(metHoogstens(15)));
    EXPECT_THAT(namen(van, lijst.netErbuiten),
                testing::UnorderedElementsAreArray(metHoogstens(16, 16)));
    EXPECT_FALSE(lijst.netErbuiten.empty());
    EXPECT_THAT(lijst.opDeGrens, IsEmpty());
    EXPECT_THAT(lijst.nietTeBeoordelen, IsEmpty());
    EXPECT_EQ(lijst.nogTeKiezen, 0);
    for (const auto& een : lijst.erin) {
        EXPECT_LE(een.afstand, 15);
        EXPECT_GE(*van.ranglijst().rang(een.plaats), 20);
    }
    for (const auto& een : lijst.netErbuiten)
        EXPECT_EQ(een.afstand, 16);
}

TEST_F(HertoetskeuzeTest, WhoIsNotJudgedInFullIsNamedApart) {
    ronde_.toetsen.back().scores.zet(3, Score::onbeoordeeld);
    const std::string wie = ronde_.toetsen.back().organisatie;
    const Beoordeling van(ronde_, ronde_.kader.regelsets[0]);
    const Hertoetslijst lijst = kiesLaagste(van, 7);
    ASSERT_EQ(lijst.nietTeBeoordelen.size(), 1U);
    EXPECT_EQ(van.toets(lijst.nietTeBeoordelen[0]).organisatie, wie);
}

/// The distance against the outcomes themselves: as many flips as are needed, tried one by one.
TEST_F(HertoetskeuzeTest, OnvoldoendeOnOneCriteriumAndWhoIsNearest) {
    const Beoordeling van(ronde_, ronde_.kader.regelsets[0]);
    const Criterium& criterium = *ronde_.kader.criteria()[3];
    const Hertoetslijst lijst = kiesOnvoldoende(van, criterium);
    std::vector<std::string> onvoldoende;
    int dichtst = 99;
    std::map<std::string, int> afstanden;
    for (const Toets& een : ronde_.toetsen) {
        Toets proef = een;
        int afstand = 0;
        while (van.verklaring(proef, criterium).uitkomst.oordeel != Oordeel::onvoldoende) {
            int plek = -1;
            for (int i = criterium.eerste; i < criterium.eerste + criterium.aantal; ++i)
                if (proef.scores.op(i) == Score::voldoende) plek = i;
            if (plek < 0) {
                afstand = -1;
                break;
            }
            proef.scores.zet(plek, Score::onvoldoende);
            ++afstand;
        }
        if (afstand == 0) onvoldoende.push_back(een.organisatie);
        if (afstand > 0) {
            afstanden[een.organisatie] = afstand;
            dichtst = std::min(dichtst, afstand);
        }
    }
    EXPECT_THAT(namen(van, lijst.erin), testing::UnorderedElementsAreArray(onvoldoende));
    std::vector<std::string> buiten;
    for (const auto& [wie, afstand] : afstanden)
        if (afstand == dichtst) buiten.push_back(wie);
    EXPECT_THAT(namen(van, lijst.netErbuiten), testing::UnorderedElementsAreArray(buiten));
    for (const auto& een : lijst.netErbuiten)
        EXPECT_EQ(een.afstand, dichtst);
}

TEST_F(HertoetskeuzeTest, AMaatregelThatIsLateAndTheNextThatWillBe) {
    const Beoordeling van(ronde_, ronde_.kader.regelsets[0]);
    const Hertoetslijst lijst =
        kiesTeLaat(van, {{"Utrecht", -3}, {"Twente", 0}, {"Drenthe", 12}, {"Flevoland", 40}}, 31);
    EXPECT_THAT(namen(van, lijst.erin), ElementsAre("Utrecht"));
    EXPECT_THAT(namen(van, lijst.netErbuiten), UnorderedElementsAre("Twente"));
    EXPECT_THAT(kiesTeLaat(van, {}, 31).erin, IsEmpty());
}

}  // namespace
}  // namespace maatlat
