// SPDX-License-Identifier: EUPL-1.2
#include "rules/evaluate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using enum Vergelijking;

TEST(Evaluate, VolgtDeRegelVanRandvoorwaarden) {
    const Beslisregel regel = randvoorwaarden2015();
    const auto bij = [&](int voldoende, int onvoldoende) {
        return evaluate(regel, {.voldoende = voldoende, .onvoldoende = onvoldoende}).oordeel;
    };
    EXPECT_EQ(bij(4, 0), Oordeel::voldoende);
    EXPECT_EQ(bij(3, 1), Oordeel::voldoende);
    EXPECT_EQ(bij(2, 2), Oordeel::matig);
    EXPECT_EQ(bij(3, 2), Oordeel::matig);
    EXPECT_EQ(bij(1, 3), Oordeel::onvoldoende);
    EXPECT_EQ(bij(0, 5), Oordeel::onvoldoende);
}

TEST(Evaluate, VolgtDeRegelVanVeiligheid) {
    const Beslisregel regel = veiligheid2015();
    const auto bij = [&](int voldoende, int onvoldoende) {
        return evaluate(regel, {.voldoende = voldoende, .onvoldoende = onvoldoende}).oordeel;
    };
    EXPECT_EQ(bij(3, 0), Oordeel::voldoende);
    EXPECT_EQ(bij(2, 1), Oordeel::matig);
    EXPECT_EQ(bij(1, 2), Oordeel::onvoldoende);
    EXPECT_EQ(bij(0, 3), Oordeel::onvoldoende);
}

TEST(Evaluate, VolgtDeRegelVanOrganisatie) {
    const Beslisregel regel = organisatie2015();
    const auto bij = [&](int voldoende, int onvoldoende) {
        return evaluate(regel, {.voldoende = voldoende, .onvoldoende = onvoldoende}).oordeel;
    };
    EXPECT_EQ(bij(2, 0), Oordeel::voldoende);
    EXPECT_EQ(bij(1, 1), Oordeel::onvoldoende);
    EXPECT_EQ(bij(2, 1), Oordeel::voldoende);
    EXPECT_EQ(bij(1, 2), Oordeel::onvoldoende);
    EXPECT_EQ(bij(26, 25), std::nullopt);
}

TEST(Evaluate, ZegtWelkeClausuleBesliste) {
    const Uitkomst uitkomst = evaluate(randvoorwaarden2015(), {.voldoende = 2, .onvoldoende = 2});
    EXPECT_EQ(uitkomst.grond, Grond::beslist);
    EXPECT_THAT(uitkomst.passend, ElementsAre(1));
}

// The gap in the norm that domein.md §3 tells of.
TEST(Evaluate, GeeftGeenOordeelInEenGatVanDeNorm) {
    const Uitkomst uitkomst =
        evaluate(randvoorwaarden2015(), {.voldoende = 1, .onvoldoende = 2, .nvt = 1});
    EXPECT_EQ(uitkomst.oordeel, std::nullopt);
    EXPECT_EQ(uitkomst.grond, Grond::gat);
    EXPECT_THAT(uitkomst.passend, IsEmpty());
}

TEST(Evaluate, GeeftGeenOordeelAlsTweeOordelenPassen) {
    const Beslisregel strijdig =
        regel({clausule(Oordeel::voldoende, {aantal(Score::onvoldoende, hoogstens, 1)}),
               clausule(Oordeel::matig, {aantal(Score::onvoldoende, precies, 0)}),
               clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, minstens, 1)})});
    const Uitkomst geen = evaluate(strijdig, {.voldoende = 2});
    EXPECT_EQ(geen.oordeel, std::nullopt);
    EXPECT_EQ(geen.grond, Grond::dubbel);
    EXPECT_THAT(geen.passend, ElementsAre(0, 1));
    EXPECT_THAT(evaluate(strijdig, {.voldoende = 1, .onvoldoende = 1}).passend, ElementsAre(0, 2));
}

TEST(Evaluate, TweeClausulesMetHetzelfdeOordeelSprekenElkaarNietTegen) {
    const Beslisregel dubbelop =
        regel({clausule(Oordeel::matig, {aantal(Score::onvoldoende, hoogstens, 1)}),
               clausule(Oordeel::matig, {aantal(Score::voldoende, minstens, 1)})});
    const Uitkomst uitkomst = evaluate(dubbelop, {.voldoende = 1, .onvoldoende = 1});
    EXPECT_EQ(uitkomst.oordeel, Oordeel::matig);
    EXPECT_EQ(uitkomst.grond, Grond::beslist);
    EXPECT_THAT(uitkomst.passend, ElementsAre(0, 1));
}

TEST(Evaluate, AlleVoorwaardenVanEenClausuleMoetenGelden) {
    const Beslisregel beide =
        regel({clausule(Oordeel::voldoende, {aantal(Score::voldoende, minstens, 2),
                                             aantal(Score::nvt, hoogstens, 1)})});
    EXPECT_EQ(evaluate(beide, {.voldoende = 2, .nvt = 1}).oordeel, Oordeel::voldoende);
    EXPECT_EQ(evaluate(beide, {.voldoende = 2, .nvt = 2}).oordeel, std::nullopt);
    EXPECT_EQ(evaluate(beide, {.voldoende = 1, .nvt = 1}).oordeel, std::nullopt);
}

TEST(Evaluate, GeeftGeenOordeelZolangNietAllesBeoordeeldIs) {
    const Uitkomst uitkomst =
        evaluate(randvoorwaarden2015(), {.onvoldoende = 3, .onbeoordeeld = 1});
    EXPECT_EQ(uitkomst.oordeel, std::nullopt);
    EXPECT_EQ(uitkomst.grond, Grond::onvolledig);
    EXPECT_THAT(uitkomst.passend, IsEmpty());
}

// "0 of 1 onvoldoende" fits 0 of 0 to the letter, and says nothing about it.
TEST(Evaluate, NietsVanToepassingIsGeenOordeelBijElkeRegel) {
    const Beslisregel smal =
        regel({clausule(Oordeel::matig, {aandeel(Score::nvt, meerDan, 50)}),
               clausule(Oordeel::onvoldoende, {aantal(Score::nvt, minstens, 2)})});
    for (const Beslisregel& een :
         {randvoorwaarden2015(), veiligheid2015(), organisatie2015(), smal, regel({})})
        for (int grootte = 1; grootte <= 5; ++grootte) {
            const Uitkomst uitkomst = evaluate(een, {.nvt = grootte});
            EXPECT_EQ(uitkomst.oordeel, std::nullopt);
            EXPECT_EQ(uitkomst.grond, Grond::nietsVanToepassing);
            EXPECT_THAT(uitkomst.passend, IsEmpty());
        }
}

TEST(Evaluate, EenRegelMagUitdrukkelijkZeggenWatErGeldtAlsAllesNvtIs) {
    const Beslisregel samen =
        regel({clausule(Oordeel::matig, {aantal(Score::onvoldoende, precies, 0)}),
               clausule(Oordeel::voldoende, {aandeel(Score::nvt, precies, 100)})});
    EXPECT_EQ(evaluate(samen, {.nvt = 3}).oordeel, Oordeel::voldoende)
        << "the clause that fits by accident has no say";
    EXPECT_THAT(evaluate(samen, {.nvt = 3}).passend, ElementsAre(1));
    EXPECT_EQ(evaluate(samen, {.voldoende = 1, .nvt = 2}).oordeel, Oordeel::matig);
    EXPECT_EQ(naarDeLetter(samen, {.nvt = 3}).grond, Grond::dubbel);
    const Beslisregel strijdig =
        regel({clausule(Oordeel::onvoldoende, {aandeel(Score::nvt, minstens, 100)}),
               clausule(Oordeel::voldoende, {aandeel(Score::nvt, precies, 100)})});
    EXPECT_EQ(evaluate(strijdig, {.nvt = 1}).grond, Grond::dubbel);
}

TEST(Evaluate, EenOpenVerwachtingGaatVoorNietsVanToepassing) {
    EXPECT_EQ(evaluate(organisatie2015(), {.nvt = 2, .onbeoordeeld = 1}).grond, Grond::onvolledig);
}

TEST(Evaluate, NeemtVanEenOrganisatieAlleenDeScoresVanHetCriterium) {
    const Toetsingskader kader = kaderMet({3, 3}, veiligheid2015());
    const Scorerij scores = rij("++- +++");
    const auto bij = [&](const char* code) {
        return evaluate(kader, kader.regelsets[0], *kader.criterium(code), scores);
    };
    EXPECT_EQ(bij("1.1").oordeel, Oordeel::matig);
    EXPECT_EQ(bij("1.2").oordeel, Oordeel::voldoende);
}

TEST(Evaluate, ZegtHetAlsErGeenRegelIs) {
    const Toetsingskader kader = kaderMet({3}, veiligheid2015());
    const Uitkomst uitkomst = evaluate(kader, Regelset{}, *kader.criterium("1.1"), rij("+++"));
    EXPECT_EQ(uitkomst.oordeel, std::nullopt);
    EXPECT_EQ(uitkomst.grond, Grond::geenRegel);
}

}  // namespace
}  // namespace maatlat
