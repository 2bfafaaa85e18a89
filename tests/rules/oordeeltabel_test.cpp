// SPDX-License-Identifier: EUPL-1.2
#include "rules/oordeeltabel.h"

#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;

/// The oordelen as one letter per criterium, `?` for none.
std::string letters(const Oordeeltabel& tabel, const Scorerij& scores) {
    const Oordelen oordelen = tabel.oordelen(scores);
    std::string uit;
    for (int criterium = 0; criterium < tabel.criteria(); ++criterium) {
        const auto oordeel = oordelen.op(criterium);
        uit += oordeel ? std::string(letter(*oordeel)) : "?";
    }
    return uit;
}

TEST(Oordelen, BewarenVierUitkomstenOpElkePlaats) {
    Oordelen oordelen;
    EXPECT_EQ(oordelen.op(63), Oordeel::voldoende);
    oordelen.woord = {0b11'10'01'00, std::uint64_t{2} << 62};
    EXPECT_EQ(oordelen.op(0), Oordeel::voldoende);
    EXPECT_EQ(oordelen.op(1), Oordeel::matig);
    EXPECT_EQ(oordelen.op(2), Oordeel::onvoldoende);
    EXPECT_EQ(oordelen.op(3), std::nullopt);
    EXPECT_EQ(oordelen.op(63), Oordeel::onvoldoende);
}

TEST(Oordeeltabel, OordeeltOverElkCriteriumApart) {
    const Toetsingskader kader = kaderMet({3, 2, 3}, veiligheid2015());
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    EXPECT_EQ(tabel.criteria(), 3);
    EXPECT_EQ(tabel.verwachtingen(), 8);
    EXPECT_EQ(letters(tabel, rij("+++ -- ++-")), "VOM");
    EXPECT_EQ(letters(tabel, rij("--- ++ +--")), "OVO");
}

TEST(Oordeeltabel, ZietNvtEnOpenAlleenInHetEigenCriterium) {
    const Toetsingskader kader = kaderMet({3, 2, 3}, veiligheid2015());
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    EXPECT_EQ(letters(tabel, rij("n++ -- ++-")), "VOM");
    EXPECT_EQ(letters(tabel, rij("n+- -- ++-")), "?OM") << "een gat in de regel";
    EXPECT_EQ(letters(tabel, rij("+++ .- ++-")), "V?M");
    EXPECT_EQ(letters(tabel, rij("nnn .. ...")), "???");
}

TEST(Oordeeltabel, GeeftZonderRegelGeenOordeel) {
    Toetsingskader kader = kaderMet({3, 3}, veiligheid2015());
    kader.regelsets[0].perThema.clear();
    kader.regelsets[0].perCriterium["1.2"] = veiligheid2015();
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    EXPECT_EQ(letters(tabel, rij("+++ +++")), "?V");
    EXPECT_EQ(letters(tabel, rij("++n ++n")), "?V");
}

TEST(Oordeeltabel, TeltHetAantalVoldoendeEnHerkentOnvolledig) {
    const Toetsingskader kader = kaderMet({3, 3}, veiligheid2015());
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    const std::array rijen{rij("+++ ++-"), rij("n++ ---"), rij("+++ ++."), rij("nnn nnn")};
    std::array<std::uint64_t, 4> oordelen{};
    std::array<std::uint8_t, 4> voldoende{};
    tabel.beoordeel(rijen.data(), rijen.size(), oordelen.data(), voldoende.data());
    EXPECT_EQ(voldoende, (std::array<std::uint8_t, 4>{5, 2, Oordeeltabel::kOnvolledig, 0}));
}

TEST(Oordeeltabel, HeeftTweeWoordenNodigBovenDe32Criteria) {
    const auto woorden = [](int criteria) {
        const Toetsingskader kader =
            kaderMet(std::vector<int>(static_cast<std::size_t>(criteria), 1), organisatie2015());
        return Oordeeltabel(kader, kader.regelsets[0]).woorden();
    };
    EXPECT_EQ(woorden(1), 1);
    EXPECT_EQ(woorden(32), 1);
    EXPECT_EQ(woorden(33), 2);
    EXPECT_EQ(woorden(64), 2);
}

TEST(Oordeeltabel, OordeeltOverDeLaatstePositieVanHetGrootsteKader) {
    const Toetsingskader kader = kaderMet(std::vector<int>(64, 1), organisatie2015());
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    EXPECT_EQ(letters(tabel, rij(std::string(63, '+') + "-")), std::string(63, 'V') + "O");
    EXPECT_EQ(letters(tabel, rij("-" + std::string(62, '+') + "n")),
              "O" + std::string(62, 'V') + "?");
}

TEST(Oordeeltabel, OordeeltOverEenGrootCriteriumInHetTweedeWoord) {
    std::vector<int> groottes(40, 1);
    groottes.push_back(24);
    const Toetsingskader kader = kaderMet(groottes, organisatie2015());
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    EXPECT_EQ(letters(tabel, rij(std::string(40, '+') + std::string(24, '-'))),
              std::string(40, 'V') + "O");
    EXPECT_EQ(letters(tabel, rij(std::string(40, '-') + std::string(24, '+'))),
              std::string(40, 'O') + "V");
}

TEST(Oordeeltabel, ZietNietsVoorbijDeLaatsteVerwachting) {
    const Toetsingskader kader = kaderMet({3, 12}, organisatie2015());
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    Scorerij scores = rij("++- ------++++++");
    for (int positie = 15; positie < kMaxBeoordeeld; ++positie)
        scores.zet(positie, Score::voldoende);
    std::uint64_t oordelen = 0;
    std::uint8_t voldoende = 0;
    tabel.beoordeel(&scores, 1, &oordelen, &voldoende);
    EXPECT_EQ(voldoende, 8);
    EXPECT_EQ(letters(tabel, scores), "VO");
}

TEST(Oordeeltabel, OordeeltOverEenCriteriumVan64Verwachtingen) {
    const Toetsingskader kader = kaderMet({64}, organisatie2015());
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    const auto bij = [&](std::size_t goed) {
        return letters(tabel, rij(std::string(goed, '+') + std::string(64 - goed, '-')));
    };
    EXPECT_EQ(bij(64), "V");
    EXPECT_EQ(bij(33), "V") << "51,6%";
    EXPECT_EQ(bij(32), "O");
    EXPECT_EQ(bij(0), "O");
}

}  // namespace
}  // namespace maatlat
