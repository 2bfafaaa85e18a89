// SPDX-License-Identifier: EUPL-1.2
#include "rules/traject/verantwoording.h"

#include <gtest/gtest.h>

#include "support/klein_kader.h"

namespace maatlat {
namespace {

Verschil verschil(Verschilsoort soort, const std::string& sleutel) {
    Verschil uit;
    uit.soort = soort;
    uit.sleutel = sleutel;
    uit.kenmerk = "k-" + sleutel + std::to_string(static_cast<int>(soort));
    return uit;
}

/// Two verwachtingen of one criterium of the kader, and that criterium.
class VerantwoordingTest : public testing::Test {
  protected:
    const Toetsingskader kader = kleinKader();
    const Criterium& criterium = *kader.criteria().front();
    const std::string a = criterium.verwachtingen[0].code;
    const std::string b = criterium.verwachtingen[1].code;
    const Verschil scoreA = verschil(Verschilsoort::score, "score/" + a);
    const Verschil scoreB = verschil(Verschilsoort::score, "score/" + b);
    const Verschil oordeel = verschil(Verschilsoort::oordeel, "oordeel/" + criterium.code);
    const Verschil zin = verschil(Verschilsoort::zin, "motivering/" + a);

    static Verschilverklaring van(const Verschil& verschil) {
        return {verschil.kenmerk, {}, "Omdat.", 1, ""};
    }
};

TEST_F(VerantwoordingTest, EenVerklaringHoortBijPreciesDatVerschil) {
    const auto uit = verantwoord({zin, scoreA}, {van(zin)}, kader);
    ASSERT_EQ(uit.size(), 2U);
    EXPECT_TRUE(uit[0].isVerklaard);
    EXPECT_EQ(uit[0].verklaring, van(zin));
    EXPECT_FALSE(uit[1].isVerklaard);
    EXPECT_FALSE(isAllesVerklaard(uit));
    Verschil weer = zin;
    weer.kenmerk = "anders";  // the text changed again
    EXPECT_FALSE(verantwoord({weer}, {van(zin)}, kader)[0].isVerklaard);
}

TEST_F(VerantwoordingTest, EenOordeelNeemtDeVerklaringVanElkeGewijzigdeScoreOver) {
    const std::vector<Verschil> alle{oordeel, scoreA, scoreB};
    const auto half = verantwoord(alle, {van(scoreA)}, kader);
    EXPECT_EQ(half[0].volgtUit, (std::vector{a, b}));
    EXPECT_FALSE(half[0].isVerklaard);
    const auto heel = verantwoord(alle, {van(scoreA), van(scoreB)}, kader);
    EXPECT_TRUE(heel[0].isVerklaard);
    EXPECT_FALSE(heel[0].verklaring);
    EXPECT_TRUE(isAllesVerklaard(heel));
    // Its own explanation does not stand in for those of the scores.
    EXPECT_FALSE(verantwoord(alle, {van(oordeel), van(scoreA)}, kader)[0].isVerklaard);
}

TEST_F(VerantwoordingTest, EenOordeelZonderGewijzigdeScoreHeeftEenEigenVerklaringNodig) {
    EXPECT_FALSE(verantwoord({oordeel}, {}, kader)[0].isVerklaard);
    EXPECT_TRUE(verantwoord({oordeel}, {van(oordeel)}, kader)[0].volgtUit.empty());
    EXPECT_TRUE(verantwoord({oordeel}, {van(oordeel)}, kader)[0].isVerklaard);
}

TEST_F(VerantwoordingTest, EenVerbeterpuntVolgtUitDeScoreVanZijnVerwachting) {
    const Verschil punt = verschil(Verschilsoort::verbeterpunt, "verbeterpunt/" + a);
    EXPECT_TRUE(verantwoord({punt, scoreA}, {van(scoreA)}, kader)[0].isVerklaard);
    EXPECT_FALSE(verantwoord({punt, scoreB}, {van(scoreB)}, kader)[0].isVerklaard);
}

TEST_F(VerantwoordingTest, NietsVerschiltDusAllesIsVerklaard) {
    EXPECT_TRUE(isAllesVerklaard(verantwoord({}, {}, kader)));
}

}  // namespace
}  // namespace maatlat
