// SPDX-License-Identifier: EUPL-1.2
#include "domain/toetsingskader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "support/kaders.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

class ToetsingskaderTest : public testing::Test {
  protected:
    Toetsingskader kader_ = kleinKader();
};

TEST_F(ToetsingskaderTest, VindtOpCode) {
    ASSERT_NE(kader_.thema("2"), nullptr);
    EXPECT_EQ(kader_.thema("2")->naam, "Tweede");
    ASSERT_NE(kader_.criterium("2.1"), nullptr);
    EXPECT_EQ(kader_.criterium("2.1")->tekst, "Criterium 2.1");
    ASSERT_NE(kader_.verwachting("2.1.1"), nullptr);
    EXPECT_EQ(kader_.verwachting("2.1.1")->tekst, "Verwachting 2.1.1");
}

TEST_F(ToetsingskaderTest, VindtNietsOpEenCodeVanEenAnderNiveau) {
    EXPECT_EQ(kader_.thema("1.1"), nullptr);
    EXPECT_EQ(kader_.criterium("1"), nullptr);
    EXPECT_EQ(kader_.criterium("1.1.1"), nullptr);
    EXPECT_EQ(kader_.verwachting("1.1"), nullptr);
    EXPECT_EQ(kader_.verwachting(""), nullptr);
}

TEST_F(ToetsingskaderTest, NummertAlleenWatBeoordeeldIs) {
    EXPECT_EQ(kader_.aantalBeoordeeld(), 4);
    EXPECT_THAT(kader_.codesPerPositie(), ElementsAre("1.1.1", "1.1.2", "1.2.1", "2.1.2"));
    EXPECT_EQ(kader_.verwachting("1.1.1")->positie, 0);
    EXPECT_EQ(kader_.verwachting("1.2.1")->positie, 2);
    EXPECT_EQ(kader_.verwachting("2.1.1")->positie, -1);
    EXPECT_EQ(kader_.verwachting("2.1.2")->positie, 3);
}

TEST_F(ToetsingskaderTest, GeeftElkCriteriumEenAaneengeslotenReeks) {
    const auto reeks = [&](const char* code) {
        const Criterium* een = kader_.criterium(code);
        return std::pair(een->eerste, een->aantal);
    };
    EXPECT_EQ(reeks("1.1"), std::pair(0, 2));
    EXPECT_EQ(reeks("1.2"), std::pair(2, 1));
    EXPECT_EQ(reeks("2.1"), std::pair(3, 1));
}

TEST_F(ToetsingskaderTest, GeeftDeBeoordeeldeOpVolgordeVanPositie) {
    const auto beoordeelde = kader_.beoordeelde();
    ASSERT_EQ(beoordeelde.size(), 4u);
    for (std::size_t i = 0; i < beoordeelde.size(); ++i)
        EXPECT_EQ(beoordeelde[i]->positie, static_cast<int>(i));
}

TEST_F(ToetsingskaderTest, GeeftDeCriteriaOpVolgordeVanHetKader) {
    std::vector<std::string> codes;
    for (const Criterium* een : kader_.criteria())
        codes.push_back(een->code);
    EXPECT_THAT(codes, ElementsAre("1.1", "1.2", "2.1"));
}

TEST_F(ToetsingskaderTest, WeetBijWelkThemaElkCriteriumHoort) {
    EXPECT_EQ(kader_.themaVan(*kader_.criterium("1.2")).code, "1");
    EXPECT_EQ(kader_.themaVan(*kader_.criterium("2.1")).code, "2");
}

TEST_F(ToetsingskaderTest, WeigertEenCriteriumVanEenAnderKader) {
    Criterium vreemd;
    vreemd.code = "9.9";
    EXPECT_THROW(kader_.themaVan(vreemd), std::logic_error);
}

TEST_F(ToetsingskaderTest, NeemtDeEigenRegelVanEenCriteriumVoorDieVanHetThema) {
    Regelset set;
    set.naam = "proef";
    set.perThema["1"] = test::randvoorwaarden2015();
    set.perCriterium["1.2"] = test::organisatie2015();
    kader_.regelsets = {set};

    const Regelset* gevonden = kader_.regelset("proef");
    ASSERT_NE(gevonden, nullptr);
    EXPECT_EQ(kader_.regel(*gevonden, *kader_.criterium("1.1")), &gevonden->perThema.at("1"));
    EXPECT_EQ(kader_.regel(*gevonden, *kader_.criterium("1.2")), &gevonden->perCriterium.at("1.2"));
    EXPECT_EQ(kader_.regel(*gevonden, *kader_.criterium("2.1")), nullptr);
    EXPECT_EQ(kader_.regelset("Proef"), nullptr);
}

}  // namespace
}  // namespace maatlat
