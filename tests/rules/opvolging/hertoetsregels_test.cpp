// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/hertoetsregels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/opvolging/voor_en_na.h"
#include "support/kaders.h"

namespace maatlat {
namespace {

using test::rij;
using testing::ElementsAre;

Hertoetsvraag vraag() {
    Hertoetsvraag uit;
    uit.status = Toetsstatus::vastgesteld;
    uit.onvoldoendeCriteria = 1;
    return uit;
}

TEST(Hertoetsregels, EenVastgesteldeToetsMetEenOnvoldoendeCriteriumKan) {
    for (const Toetsstatus een : kToetsstatussen) {
        Hertoetsvraag van = vraag();
        van.status = een;
        EXPECT_EQ(hertoetsbezwaar(van) == Hertoetsbezwaar::geen, staatVast(een)) << naam(een);
    }
}

TEST(Hertoetsregels, ZegtWatErInDeWegStaat) {
    Hertoetsvraag van = vraag();
    van.onvoldoendeCriteria = 0;
    EXPECT_EQ(hertoetsbezwaar(van), Hertoetsbezwaar::nietsOnvoldoende);
    van = vraag();
    van.alHertoetst = true;
    EXPECT_EQ(hertoetsbezwaar(van), Hertoetsbezwaar::alHertoetst);
    van.looptAl = true;  // the open one is where somebody must go
    EXPECT_EQ(hertoetsbezwaar(van), Hertoetsbezwaar::looptAl);
    van.status = Toetsstatus::verwerking;
    EXPECT_EQ(hertoetsbezwaar(van), Hertoetsbezwaar::nietVast);
    van.inCorrectie = true;
    EXPECT_EQ(hertoetsbezwaar(van), Hertoetsbezwaar::inCorrectie);
}

TEST(Hertoetsregels, DeStreefdatumIsEenHalfJaarNaHetVaststellen) {
    EXPECT_EQ(voorgesteldeStreefdatum("2026-10-23", "2026-11-22"), "2027-04-23");
    // A published round of years ago has no such day, and an old one is past.
    EXPECT_EQ(voorgesteldeStreefdatum("", "2026-11-22"), "2027-05-22");
    EXPECT_EQ(voorgesteldeStreefdatum("2015-10-23", "2026-08-31"), "2027-02-28");
    EXPECT_EQ(voorgesteldeStreefdatum("2026-05-22", "2026-11-22"), "2027-05-22");
}

/// Two criteria: 1.1 of three verwachtingen by the rule of Veiligheid of 2015, 1.2 of two by none.
class VoorEnNaTest : public testing::Test {
  protected:
    VoorEnNaTest() {
        kader.regelsets[0].perThema.clear();
        kader.regelsets[0].perCriterium["1.1"] = test::veiligheid2015();
    }
    Toetsingskader kader = test::kaderMet({3, 2}, Beslisregel{});
    const Regelset& regels = kader.regelsets[0];
};

TEST_F(VoorEnNaTest, OpnieuwIsWatOnvoldoendeOfNietBeoordeeldWas) {
    const auto codes = opnieuwTeBeoordelen(kader, rij("+-. n-"));
    EXPECT_THAT(codes, ElementsAre("1.1.2", "1.1.3", "1.2.2"));
}

TEST_F(VoorEnNaTest, TeltWatVerbeterdeBleefEnVerslechterde) {
    const VoorEnNa van = voorEnNa(kader, regels, rij("--+ ++"), rij("+-- ++"));
    EXPECT_EQ(van.verbeterd(), 1);
    EXPECT_EQ(van.nogOnvoldoende(), 1);
    EXPECT_EQ(van.verslechterd(), 1);
    EXPECT_EQ(van.voor.voldoende, 3);
    EXPECT_EQ(van.na.voldoende, 3);
    ASSERT_EQ(van.criteria.size(), kader.criteria().size());
    EXPECT_EQ(van.criteria[0].criterium->code, "1.1");
    EXPECT_EQ(van.criteria[0].verwachtingen.size(), 3u);
    EXPECT_EQ(van.criteria[0].verwachtingen[0].voor, Score::onvoldoende);
    EXPECT_EQ(van.criteria[0].verwachtingen[0].na, Score::voldoende);
}

TEST_F(VoorEnNaTest, HetOordeelIsDatVanDeRegelsVoorEnNa) {
    const VoorEnNa van = voorEnNa(kader, regels, rij("--- .."), rij("+++ .."));
    EXPECT_EQ(van.criteria[0].voor, Oordeel::onvoldoende);
    EXPECT_EQ(van.criteria[0].na, Oordeel::voldoende);
    EXPECT_EQ(van.criteria[1].na, std::nullopt);
    EXPECT_THAT(onvoldoendeCriteria(kader, regels, rij("--- ..")), ElementsAre("1.1"));
    EXPECT_THAT(onvoldoendeCriteria(kader, regels, rij("+++ ..")), testing::IsEmpty());
}

}  // namespace
}  // namespace maatlat
