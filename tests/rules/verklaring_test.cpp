// SPDX-License-Identifier: EUPL-1.2
#include "rules/verklaring.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> codes(const std::vector<const Verwachting*>& verwachtingen) {
    std::vector<std::string> uit;
    for (const Verwachting* een : verwachtingen)
        uit.push_back(een->code);
    return uit;
}

class VerklaringTest : public testing::Test {
  protected:
    Verklaring bij(std::string_view tekens) const {
        return verklaar(kader_, kader_.regelsets[0], *kader_.criterium("1.2"), rij(tekens));
    }

    Toetsingskader kader_ = kaderMet({2, 4}, randvoorwaarden2015());
};

TEST_F(VerklaringTest, DraagtHetHeleBewijs) {
    const Verklaring uit = bij("-- +-+-");
    EXPECT_EQ(uit.criterium, kader_.criterium("1.2"));
    EXPECT_EQ(uit.regelset, &kader_.regelsets[0]);
    EXPECT_EQ(uit.regel, &kader_.regelsets[0].perThema.at("1"));
    EXPECT_EQ(uit.telling, (Telling{.voldoende = 2, .onvoldoende = 2}));
    EXPECT_EQ(uit.uitkomst.oordeel, Oordeel::matig);
    ASSERT_NE(uit.clausule(), nullptr);
    EXPECT_EQ(uit.clausule(), &uit.regel->clausules[1]);
    EXPECT_THAT(uit.scores, ElementsAre(Score::voldoende, Score::onvoldoende, Score::voldoende,
                                        Score::onvoldoende));
    EXPECT_TRUE(uit.bereik.vast());
}

TEST_F(VerklaringTest, NoemtDeVerwachtingenDieDeClausuleTelt) {
    EXPECT_THAT(codes(bij("++ +-+-").beslissend), ElementsAre("1.2.1", "1.2.2", "1.2.3", "1.2.4"));
    EXPECT_THAT(codes(bij("++ +-+n").beslissend), ElementsAre("1.2.2"))
        << "voldoende door hoogstens 1 onvoldoende: alleen die telt";
    EXPECT_THAT(codes(bij("++ ---n").beslissend), ElementsAre("1.2.1", "1.2.2", "1.2.3"));
}

TEST_F(VerklaringTest, GeeftDeVerwachtingenMetEenScore) {
    const Verklaring uit = bij("++ +-.n");
    EXPECT_THAT(codes(uit.met(Score::voldoende)), ElementsAre("1.2.1"));
    EXPECT_THAT(codes(uit.met(Score::onvoldoende)), ElementsAre("1.2.2"));
    EXPECT_THAT(codes(uit.met(Score::onbeoordeeld)), ElementsAre("1.2.3"));
    EXPECT_THAT(codes(uit.met(Score::nvt)), ElementsAre("1.2.4"));
}

TEST_F(VerklaringTest, BijNietsVanToepassingIsErNietsTeVeranderen) {
    const Verklaring uit = bij("++ nnnn");
    EXPECT_EQ(uit.clausule(), nullptr);
    EXPECT_EQ(uit.uitkomst.grond, Grond::nietsVanToepassing);
    EXPECT_TRUE(uit.doelen.empty());
    EXPECT_TRUE(uit.beslissend.empty());
}

TEST_F(VerklaringTest, ZegtHoeElkAnderOordeelBereiktKanWorden) {
    const Verklaring uit = bij("++ +-+-");
    ASSERT_EQ(uit.doelen.size(), 2u);
    EXPECT_EQ(uit.doelen[0].oordeel, Oordeel::voldoende);
    EXPECT_THAT(uit.doelen[0].wijzigingen,
                ElementsAre(Wijziging{{Score::onvoldoende, Score::voldoende, 1}}));
    EXPECT_EQ(uit.doelen[1].oordeel, Oordeel::onvoldoende);
    EXPECT_THAT(uit.doelen[1].wijzigingen,
                ElementsAre(Wijziging{{Score::voldoende, Score::onvoldoende, 1}}));
}

TEST_F(VerklaringTest, NoemtGeenOordeelDatDeRegelNietKent) {
    kader_.regelsets[0].perCriterium["1.2"] = organisatie2015();
    const Verklaring uit = bij("++ ++++");
    ASSERT_EQ(uit.doelen.size(), 1u);
    EXPECT_EQ(uit.doelen[0].oordeel, Oordeel::onvoldoende);
}

TEST_F(VerklaringTest, HeeftInEenGatGeenClausuleMaarWelDoelen) {
    const Verklaring uit = bij("++ --+n");
    EXPECT_EQ(uit.uitkomst.grond, Grond::gat);
    EXPECT_EQ(uit.clausule(), nullptr);
    EXPECT_THAT(uit.beslissend, IsEmpty());
    EXPECT_EQ(uit.doelen.size(), 3u);
}

TEST_F(VerklaringTest, HeeftEenBereikZolangErIetsOpenIs) {
    const Verklaring uit = bij("++ +++.");
    EXPECT_EQ(uit.uitkomst.grond, Grond::onvolledig);
    EXPECT_EQ(uit.clausule(), nullptr);
    EXPECT_TRUE(uit.bereik.vast());
    EXPECT_THAT(uit.bereik.mogelijk, ElementsAre(Oordeel::voldoende));
}

TEST_F(VerklaringTest, ZonderRegelZijnErAlleenScores) {
    const Verklaring uit = verklaar(kader_, Regelset{}, *kader_.criterium("1.2"), rij("++ +-+-"));
    EXPECT_EQ(uit.regel, nullptr);
    EXPECT_EQ(uit.uitkomst.grond, Grond::geenRegel);
    EXPECT_EQ(uit.telling, (Telling{.voldoende = 2, .onvoldoende = 2}));
    EXPECT_THAT(codes(uit.met(Score::onvoldoende)), ElementsAre("1.2.2", "1.2.4"));
    EXPECT_EQ(uit.clausule(), nullptr);
    EXPECT_THAT(uit.doelen, IsEmpty());
}

TEST(Verklaring, SlaatOverWatNietBeoordeeldIs) {
    Toetsingskader kader = kleinKader();
    Regelset set;
    set.perThema["2"] = organisatie2015();
    const Verklaring uit = verklaar(kader, set, *kader.criterium("2.1"), rij("++ + -"));
    EXPECT_EQ(uit.uitkomst.oordeel, Oordeel::onvoldoende);
    EXPECT_THAT(codes(uit.met(Score::onvoldoende)), ElementsAre("2.1.2"));
    EXPECT_THAT(codes(uit.beslissend), ElementsAre("2.1.2"));
}

}  // namespace
}  // namespace maatlat
