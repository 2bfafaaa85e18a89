// SPDX-License-Identifier: EUPL-1.2
#include "domain/scorerij.h"

#include <gtest/gtest.h>

#include "support/kaders.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

using namespace test;

constexpr std::array kScores{Score::onbeoordeeld, Score::voldoende, Score::onvoldoende, Score::nvt};

TEST(Scorerij, BegintZonderScores) {
    const Scorerij leeg;
    for (int positie = 0; positie < kMaxBeoordeeld; ++positie)
        EXPECT_EQ(leeg.op(positie), Score::onbeoordeeld);
    EXPECT_EQ(leeg.beoordeeld(), 0u);
}

TEST(Scorerij, OnthoudtElkeScoreOpElkePositieEnRaaktDeAndereNiet) {
    for (const Score oud : kScores)
        for (const Score nieuw : kScores)
            for (int positie = 0; positie < kMaxBeoordeeld; ++positie) {
                Scorerij rij;
                for (int i = 0; i < kMaxBeoordeeld; ++i)
                    rij.zet(i, oud);
                rij.zet(positie, nieuw);
                for (int i = 0; i < kMaxBeoordeeld; ++i)
                    ASSERT_EQ(rij.op(i), i == positie ? nieuw : oud) << positie << " " << i;
            }
}

TEST(Scorerij, GeeftPerScoreDeBits) {
    const Scorerij een = rij("+-n.+");
    EXPECT_EQ(een.voldoende(), 0b10001u);
    EXPECT_EQ(een.onvoldoende(), 0b00010u);
    EXPECT_EQ(een.nvt(), 0b00100u);
    EXPECT_EQ(een.beoordeeld(), 0b10111u);
    EXPECT_EQ(een.zonderNvt(), 0b10011u);
}

TEST(Scorerij, TeltEenDeel) {
    const Scorerij een = rij("+-n.+");
    EXPECT_EQ(een.tel(0, 5),
              (Telling{.voldoende = 2, .onvoldoende = 1, .nvt = 1, .onbeoordeeld = 1}));
    EXPECT_EQ(een.tel(1, 2), (Telling{.onvoldoende = 1, .nvt = 1}));
    EXPECT_EQ(een.tel(3, 1), (Telling{.onbeoordeeld = 1}));
}

TEST(Scorerij, TeltTotAanDeRand) {
    Scorerij vol;
    for (int i = 0; i < kMaxBeoordeeld; ++i)
        vol.zet(i, Score::voldoende);
    EXPECT_EQ(vol.tel(0, 64), (Telling{.voldoende = 64}));
    EXPECT_EQ(vol.tel(63, 1), (Telling{.voldoende = 1}));
    EXPECT_EQ(vol.tel(0, 0), Telling{});
    EXPECT_EQ(vol.tel(64, 0), Telling{});
}

TEST(Scorerij, IsGelijkBijDezelfdeScores) {
    EXPECT_EQ(rij("+-n."), rij("+-n"));
    EXPECT_NE(rij("+-n"), rij("+-+"));
    EXPECT_NE(rij("+-n"), rij("+n-"));
}

TEST(Masker, HeeftZoveelEnenAlsGevraagd) {
    EXPECT_EQ(masker(0), 0u);
    EXPECT_EQ(masker(3), 0b111u);
    EXPECT_EQ(masker(63), ~std::uint64_t{0} >> 1);
    EXPECT_EQ(masker(64), ~std::uint64_t{0});
}

TEST(Tel, TeltPerCriteriumEnOverHetHeleKader) {
    const Toetsingskader kader = kleinKader();
    const Scorerij scores = rij("+- n +");
    EXPECT_EQ(tel(scores, *kader.criterium("1.1")), (Telling{.voldoende = 1, .onvoldoende = 1}));
    EXPECT_EQ(tel(scores, *kader.criterium("1.2")), (Telling{.nvt = 1}));
    EXPECT_EQ(tel(scores, *kader.criterium("2.1")), (Telling{.voldoende = 1}));
    EXPECT_EQ(tel(scores, kader), (Telling{.voldoende = 2, .onvoldoende = 1, .nvt = 1}));
}

}  // namespace
}  // namespace maatlat
