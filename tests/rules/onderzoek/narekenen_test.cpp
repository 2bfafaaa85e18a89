// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/narekenen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

/// Four organisations on 1.1 (V, M, O, V) and 1.2 (V, O, O, none: nothing applies), complete unless
/// a test opens something.
class NarekenenTest : public testing::Test {
  protected:
    NarekenenTest() {
        ronde_.kader = kaderMet({3, 2}, veiligheid2015());
        Verwachting nietBeoordeeld;
        nietBeoordeeld.code = "1.2.0";
        nietBeoordeeld.beoordeeld = false;
        auto& verwachtingen = ronde_.kader.themas[0].criteria[1].verwachtingen;
        verwachtingen.insert(verwachtingen.begin(), nietBeoordeeld);
        nummer(ronde_.kader);
        ronde_.toetsen = {{"Drenthe", rij("+++ ++")},
                          {"Flevoland", rij("++- --")},
                          {"Twente", rij("+-- --")},
                          {"Utrecht", rij("+++ nn")}};
        ronde_.uitspraken.bewoordingen = {{"alle", 10000, 10000}, {"de helft", 4500, 5500}};
    }

    Narekening reken(const Uitspraak& uitspraak) {
        ronde_.uitspraken.uitspraken = {uitspraak};
        return narekenen(ronde_, ronde_.kader.regelsets[0]).at(0);
    }
    static Uitspraak over(const std::string& verwachting, std::vector<Score> scores) {
        Uitspraak uit;
        uit.selectie = Selectie{verwachting, std::move(scores), {}};
        return uit;
    }
    static Uitspraak over(const std::string& criterium, std::vector<Oordeel> oordelen) {
        Uitspraak uit;
        uit.selectie = Selectie{criterium, {}, std::move(oordelen)};
        return uit;
    }
    void open(std::size_t toets, int positie) {
        ronde_.toetsen[toets].scores.zet(positie, Score::onbeoordeeld);
    }

    Ronde ronde_;
};

TEST_F(NarekenenTest, TeltOrganisatiesMetEenScore) {
    Uitspraak uitspraak = over("1.1.2", std::vector{Score::voldoende});
    uitspraak.aantal = 3;
    const Narekening goed = reken(uitspraak);
    EXPECT_EQ(goed.uitslag, Uitslag::klopt);
    EXPECT_FALSE(goed.volgtUitRegels);
    ASSERT_EQ(goed.claims.size(), 1u);
    EXPECT_EQ(goed.claims[0].berekend, 3);
    EXPECT_EQ(goed.claims[0].geheel, 4);
    EXPECT_THAT(goed.claims[0].organisaties, ElementsAre("Drenthe", "Flevoland", "Utrecht"));
    EXPECT_THAT(goed.claims[0].overige, ElementsAre("Twente"));

    uitspraak.aantal = 4;
    const Narekening fout = reken(uitspraak);
    EXPECT_EQ(fout.uitslag, Uitslag::kloptNiet);
    EXPECT_EQ(fout.claims[0].gepubliceerd, 4);
    EXPECT_EQ(fout.claims[0].berekend, 3);
}

TEST_F(NarekenenTest, TeltOrganisatiesMetEenVanDeOordelen) {
    Uitspraak uitspraak = over("1.1", std::vector{Oordeel::matig, Oordeel::onvoldoende});
    uitspraak.aantal = 2;
    const Narekening uit = reken(uitspraak);
    EXPECT_EQ(uit.uitslag, Uitslag::klopt);
    EXPECT_TRUE(uit.volgtUitRegels);
    EXPECT_THAT(uit.claims[0].organisaties, ElementsAre("Flevoland", "Twente"));
}

TEST_F(NarekenenTest, WaarNietsVanToepassingIsHoortNietBijHetGeheel) {
    Uitspraak uitspraak = over("1.2", std::vector{Oordeel::onvoldoende});
    uitspraak.aantal = 2;
    EXPECT_EQ(reken(uitspraak).claims[0].geheel, 3);
    EXPECT_THAT(reken(uitspraak).claims[0].overige, ElementsAre("Drenthe"));
    ronde_.toetsen = {{"Utrecht", rij("+++ nn")}};
    EXPECT_EQ(reken(uitspraak).reden, "Criterium 1.2 is bij alle organisaties nvt.");
}

TEST_F(NarekenenTest, EenGatInDeRegelTeltBijGeenEnkelOordeel) {
    ronde_.toetsen[3].scores.zet(4, Score::onvoldoende);
    Uitspraak uitspraak =
        over("1.2", std::vector{Oordeel::voldoende, Oordeel::matig, Oordeel::onvoldoende});
    uitspraak.aantal = 3;
    const Narekening uit = reken(uitspraak);
    EXPECT_EQ(uit.uitslag, Uitslag::klopt);
    EXPECT_THAT(uit.claims[0].overige, ElementsAre("Utrecht"));
}

TEST_F(NarekenenTest, WatNietBeoordeeldIsGeldtAlsNvt) {
    Uitspraak uitspraak = over("1.2.0", std::vector{Score::nvt});
    uitspraak.aantal = 4;
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::klopt);
}

TEST_F(NarekenenTest, EenPercentageHeeftGeenSpelingPerUitspraak) {
    const auto uitslag = [&](int procent, std::size_t toetsen) {
        Ronde oud = ronde_;
        ronde_.toetsen.resize(toetsen);
        Uitspraak uitspraak = over("1.1.2", std::vector{Score::voldoende});
        uitspraak.percentage = Percentage{procent};
        const Uitslag uit = reken(uitspraak).uitslag;
        ronde_ = oud;
        return uit;
    };
    // 3 of 4 is 75%; 2 of the first 3 is 66.67%.
    EXPECT_EQ(uitslag(75, 4), Uitslag::klopt);
    for (const int anders : {70, 74, 76, 80})
        EXPECT_EQ(uitslag(anders, 4), Uitslag::kloptNiet) << anders;
    EXPECT_EQ(uitslag(67, 3), Uitslag::klopt);
    for (const int anders : {65, 66, 70})
        EXPECT_EQ(uitslag(anders, 3), Uitslag::kloptNiet) << anders;
}

TEST(Percentages, BetekenenWatErVoorStaat) {
    using enum Procentwoord;
    const struct {
        int procent;
        Procentwoord woord;
        long aantal, geheel;
        bool past;
    } gevallen[] = {
        {80, precies, 20, 26, false},  // 76.9%
        {80, precies, 21, 26, false},  // 80.8%
        {81, precies, 21, 26, true},    {77, precies, 20, 26, true},
        {1, precies, 1, 200, true},  // a half goes up
        {0, precies, 1, 200, false},    {0, precies, 0, 26, true},
        {100, precies, 26, 26, true},   {80, ongeveer, 20, 26, true},
        {80, ongeveer, 3, 4, true},    // 75%: just in
        {80, ongeveer, 17, 20, true},  // 85%
        {80, ongeveer, 74, 100, false}, {80, ongeveer, 86, 100, false},
        {80, ruim, 21, 26, true},       {80, ruim, 4, 5, false},  // 80% is no more
        {80, ruim, 9, 10, true},        {80, ruim, 91, 100, false},
        {80, bijna, 20, 26, true},      {80, bijna, 4, 5, false},
        {80, bijna, 7, 10, true},       {80, bijna, 69, 100, false},
        {80, meerDan, 26, 26, true},    {80, meerDan, 4, 5, false},
        {80, minderDan, 0, 5, true},    {80, minderDan, 4, 5, false},
    };
    for (const auto& een : gevallen)
        EXPECT_EQ(past({een.procent, een.woord}, een.aantal, een.geheel), een.past)
            << een.procent << " " << static_cast<int>(een.woord) << ": " << een.aantal << " van "
            << een.geheel;
}

TEST_F(NarekenenTest, HoudtEenBewoordingTegenHaarGrenzen) {
    Uitspraak uitspraak = over("1.1.3", std::vector{Score::voldoende});
    uitspraak.bewoording = "de helft";
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::klopt);
    ronde_.uitspraken.bewoordingen[1] = {"de helft", 5000, 5000};
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::klopt) << "de grenzen horen erbij";
    ronde_.uitspraken.bewoordingen[1] = {"de helft", 5001, 10000};
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::kloptNiet);
    ronde_.uitspraken.bewoordingen[1] = {"de helft", 0, 4999};
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::kloptNiet);

    uitspraak.bewoording = "zowat alle";
    const Narekening onbekend = reken(uitspraak);
    EXPECT_EQ(onbekend.uitslag, Uitslag::nietTeBeslissen);
    EXPECT_EQ(onbekend.reden, "Van de woorden \"zowat alle\" is geen betekenis bekend.");
}

TEST_F(NarekenenTest, VergelijktNamenNaarBeideKanten) {
    Uitspraak uitspraak = over("1.1.3", std::vector{Score::voldoende});
    uitspraak.namen = {"Utrecht", "Drenthe"};
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::klopt);

    uitspraak.namen = {"Drenthe", "Twente"};
    const Narekening fout = reken(uitspraak);
    EXPECT_EQ(fout.uitslag, Uitslag::kloptNiet);
    EXPECT_THAT(fout.claims[0].tekort, ElementsAre("Utrecht"));
    EXPECT_THAT(fout.claims[0].teveel, ElementsAre("Twente"));

    uitspraak.namen = {"Drenthe", "Twente", "Utrecht"};
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::kloptNiet) << "een naam te veel";
    uitspraak.namen = {"Drenthe"};
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::kloptNiet) << "een naam te weinig";

    uitspraak.namen = {"Drenthe", "Atlantis"};
    EXPECT_EQ(reken(uitspraak).reden, "Atlantis hoort niet bij dit onderzoek.");
}

TEST_F(NarekenenTest, EenUitspraakKloptPasAlsElkeClaimKlopt) {
    Uitspraak uitspraak = over("1.1.3", std::vector{Score::voldoende});
    uitspraak.aantal = 2;
    uitspraak.bewoording = "alle";
    const Narekening uit = reken(uitspraak);
    EXPECT_EQ(uit.uitslag, Uitslag::kloptNiet);
    ASSERT_EQ(uit.claims.size(), 2u);
    EXPECT_TRUE(uit.claims[0].klopt);
    EXPECT_FALSE(uit.claims[1].klopt);
}

TEST_F(NarekenenTest, RekentEenVerdelingNa) {
    Uitspraak uitspraak;
    uitspraak.verdelingVan = "1.1";
    uitspraak.verdeling = {2, 2, 0};
    const Narekening oordelen = reken(uitspraak);
    EXPECT_EQ(oordelen.uitslag, Uitslag::kloptNiet);
    EXPECT_TRUE(oordelen.volgtUitRegels);
    ASSERT_EQ(oordelen.claims.size(), 3u);
    EXPECT_TRUE(oordelen.claims[0].klopt);
    EXPECT_EQ(oordelen.claims[1].wat, "matig");
    EXPECT_EQ(oordelen.claims[1].berekend, 1);
    EXPECT_THAT(oordelen.claims[1].organisaties, ElementsAre("Flevoland"));

    uitspraak.verdelingVan = "1.2.1";
    uitspraak.verdeling = {1, 2};
    const Narekening scores = reken(uitspraak);
    EXPECT_EQ(scores.uitslag, Uitslag::klopt);
    EXPECT_FALSE(scores.volgtUitRegels);
    EXPECT_EQ(scores.claims[1].wat, "onvoldoende");

    uitspraak.verdelingVan = "9.9";
    EXPECT_EQ(reken(uitspraak).reden, "Het kader kent geen code 9.9.");
}

TEST_F(NarekenenTest, RekentDeOmvangNa) {
    Uitspraak uitspraak;
    uitspraak.aantalOrganisaties = 4;
    uitspraak.aantalVerwachtingen = 5;
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::klopt);
    uitspraak.aantalVerwachtingen = 6;
    EXPECT_EQ(reken(uitspraak).uitslag, Uitslag::kloptNiet);
    EXPECT_EQ(reken(uitspraak).claims[1].soort, Claimsoort::aantalVerwachtingen);
}

TEST_F(NarekenenTest, ZegtWaaromIetsNietTeBeslissenIs) {
    Uitspraak uitspraak;
    uitspraak.nietTeBeslissen = "Dit staat niet in de tabel.";
    const Narekening zonder = reken(uitspraak);
    EXPECT_EQ(zonder.uitslag, Uitslag::nietTeBeslissen);
    EXPECT_EQ(zonder.reden, "Dit staat niet in de tabel.");
    EXPECT_THAT(zonder.claims, IsEmpty());

    ronde_.toetsen.clear();
    uitspraak = over("1.1.1", std::vector{Score::voldoende});
    uitspraak.aantal = 0;
    EXPECT_EQ(reken(uitspraak).reden, "Dit onderzoek heeft geen scores.");
}

TEST_F(NarekenenTest, BeslistNietOverWatNogOpenIs) {
    open(1, 1);
    Uitspraak score = over("1.1.2", std::vector{Score::voldoende});
    score.aantal = 3;
    EXPECT_EQ(reken(score).reden, "Verwachting 1.1.2 is bij Flevoland nog niet beoordeeld.");
    Uitspraak oordeel = over("1.1", std::vector{Oordeel::voldoende});
    oordeel.aantal = 2;
    EXPECT_EQ(reken(oordeel).reden, "Criterium 1.1 is bij Flevoland nog niet volledig beoordeeld.");
    Uitspraak elders = over("1.1.3", std::vector{Score::voldoende});
    elders.aantal = 2;
    EXPECT_EQ(reken(elders).uitslag, Uitslag::klopt) << "daar is wel alles beoordeeld";
}

TEST_F(NarekenenTest, RekentElkeUitspraakApart) {
    Uitspraak goed, fout;
    goed.aantalOrganisaties = 4;
    fout.aantalOrganisaties = 26;
    ronde_.uitspraken.uitspraken = {goed, fout};
    const auto alle = narekenen(ronde_, ronde_.kader.regelsets[0]);
    ASSERT_EQ(alle.size(), 2u);
    EXPECT_EQ(alle[0].uitslag, Uitslag::klopt);
    EXPECT_EQ(alle[1].uitslag, Uitslag::kloptNiet);
    EXPECT_EQ(alle[1].uitspraak, &ronde_.uitspraken.uitspraken[1]);
}

}  // namespace
}  // namespace maatlat
