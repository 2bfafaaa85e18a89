// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/wachtende_bijlagen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "domain/fouten.h"
#include "support/proefopruimklok.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

class WachtendeBijlagenTest : public testing::Test {
  protected:
    WachtendeBijlagenTest() { wie_.nr = 7; }

    std::string houd(const Persoon& wie, const std::string& inhoud = "tekst\n") {
        return houdVast(werkplek_, wie, werkmap_.schrijf("upload", inhoud), "plan.txt").sleutel;
    }

    test::Werkmap werkmap_;
    std::string nu_ = "2026-11-22T09:30:00.000Z";
    Database database_ = Database::openSchrijven(":memory:", [this] { return nu_; });
    Werkplek werkplek_{database_,
                       [this] { return nu_; },
                       werkmap_.map() / "bijlagen",
                       werkmap_.map() / "sleutels",
                       {}};
    Persoon wie_;
};

TEST_F(WachtendeBijlagenTest, WachtVoorEenPersoonTotDieHemLoslaat) {
    const std::string sleutel = houd(wie_);
    EXPECT_THAT(sleutel, testing::MatchesRegex("[a-p]+"));
    ASSERT_TRUE(wachtende(werkplek_, wie_, sleutel));
    EXPECT_EQ(test::inhoud(*wachtende(werkplek_, wie_, sleutel)), "tekst\n");
    Persoon ander;
    ander.nr = 70;
    EXPECT_FALSE(wachtende(werkplek_, ander, sleutel));
    laatLos(werkplek_, ander, sleutel);
    EXPECT_TRUE(wachtende(werkplek_, wie_, sleutel));
    EXPECT_FALSE(wachtende(werkplek_, wie_, ""));
    EXPECT_FALSE(wachtende(werkplek_, wie_, "../" + sleutel));
    laatLos(werkplek_, wie_, sleutel);
    EXPECT_FALSE(wachtende(werkplek_, wie_, sleutel));
}

TEST_F(WachtendeBijlagenTest, HoudtEenBerichtVoorDeVolgendePaginaVast) {
    const std::string sleutel = laatBericht(werkplek_, wie_, "“a.exe”: één programma.");
    EXPECT_THAT(sleutel, testing::MatchesRegex("[a-p]+"));
    EXPECT_EQ(leesBericht(werkplek_, wie_, sleutel), "“a.exe”: één programma.");
    Persoon ander;
    ander.nr = 70;
    EXPECT_EQ(leesBericht(werkplek_, ander, sleutel), "");
    EXPECT_EQ(leesBericht(werkplek_, wie_, "../" + sleutel), "");
    nu_ = "2026-11-23T09:30:00.000Z";
    EXPECT_EQ(leesBericht(werkplek_, wie_, sleutel), "");
}

TEST_F(WachtendeBijlagenTest, WachtEenDagEnVanIemandHoogstensZoveel) {
    const std::string eerste = houd(wie_);
    nu_ = "2026-11-22T10:30:00.000Z";
    Persoon ander;
    ander.nr = 8;
    const std::string vanAnder = houd(ander);
    for (std::size_t i = 0; i < WachtendeBijlage::kMeeste; ++i)
        houd(wie_);
    EXPECT_FALSE(wachtende(werkplek_, wie_, eerste)) << "the oldest made room";
    EXPECT_TRUE(wachtende(werkplek_, ander, vanAnder));
    nu_ = "2026-11-23T10:30:00.000Z";
    EXPECT_FALSE(wachtende(werkplek_, ander, vanAnder));
    EXPECT_EQ(ruimWachtendeBijlagenOp(werkplek_, test::Proefopruimklok::op(nu_)),
              static_cast<int>(WachtendeBijlage::kMeeste) + 1);
    EXPECT_TRUE(fs::is_empty(werkmap_.map() / "bijlagen" / "wachtend"));
}

TEST_F(WachtendeBijlagenTest, NeemtNietWatGeenBijlageKanZijn) {
    EXPECT_THROW(houd(wie_, ""), Veldfouten);
    EXPECT_TRUE(fs::is_empty(werkmap_.map() / "bijlagen" / "wachtend"));
}

}  // namespace
}  // namespace maatlat
