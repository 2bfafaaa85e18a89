// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/bronnenlijst.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefdossier.h"
#include "support/proeftekst.h"

namespace maatlat {
namespace {

using test::tekst;
using testing::ElementsAre;

class BronnenlijstTest : public testing::Test {
  protected:
    BronnenlijstTest() {
        Bron plan;
        plan.nr = 1;
        plan.titel = tekst("Jaarplan 2026");
        plan.documentsoort = "beleid";
        plan.datum = "2026-11-01";
        plan.bijlage = Bijlage{};
        plan.bijlage->naam = tekst("jaarplan-van-jansen.pdf");
        Bron gesprek;
        gesprek.nr = 2;
        gesprek.soort = Bronsoort::interview;
        gesprek.gesprekspartner = "uitvoerend medewerker";
        gesprek.aantal = 3;
        gesprek.datum = "2026-11-03";
        gesprek.interviewers = tekst("twee inspecteurs");
        gesprek.bezoek = 1;
        Bron gezien;
        gezien.nr = 3;
        gezien.soort = Bronsoort::observatie;
        gezien.titel = tekst("Weekstart");
        gezien.datum = "2026-11-02";
        gezien.bezoek = 1;
        Bron dossier;
        dossier.nr = 4;
        dossier.soort = Bronsoort::dossier;
        dossier.pseudoniem = tekst("D-07");
        inhoud_.bronnen = {plan, gesprek, gezien, dossier};
        Bezoek bezoek;
        bezoek.nr = 1;
        bezoek.datum = "2026-11-03";
        bezoek.soort = "onaangekondigd bezoek";
        bezoek.wie = tekst("twee inspecteurs");
        inhoud_.bezoeken = {bezoek};
    }

    test::Proefdossier proef_{"--- --"};
    Toetsinhoud& inhoud_ = proef_.dossier();
};

TEST_F(BronnenlijstTest, NoemtElkeBronBijZijnBezoekOpVolgordeVanDatum) {
    EXPECT_THAT(
        bronnenlijst(inhoud_),
        ElementsAre(
            Bronnengroep{"Onaangekondigd bezoek op 3 november 2026",
                         {"Observatie “Weekstart”, 2 november 2026.",
                          "Gesprek met drie uitvoerend medewerkers, 3 november 2026."}},
            Bronnengroep{"Niet bij een bezoek",
                         {"Document “Jaarplan 2026” (beleid), 1 november 2026.", "Eén dossier."}}));
}

TEST_F(BronnenlijstTest, NoemtVanEenGesprekMetEenIemandDeDagNiet) {
    inhoud_.bronnen[1].aantal = 1;
    inhoud_.bronnen[1].gesprekspartner = "vertrouwensarts";
    const auto groepen = bronnenlijst(inhoud_);
    EXPECT_THAT(groepen[0].regels, testing::Contains("Gesprek met een vertrouwensarts."));
}

TEST_F(BronnenlijstTest, TeltDeBevindingenBijElkBezoek) {
    Bezoek tweede;
    tweede.nr = 2;
    tweede.datum = "2026-11-01";
    tweede.soort = "gesprek op afstand";
    Bezoek leeg = tweede;
    leeg.nr = 3;
    leeg.datum = "2026-11-05";
    inhoud_.bezoeken.push_back(tweede);
    inhoud_.bezoeken.push_back(leeg);
    Bevinding volgt, eigen;
    volgt.bron = 2;  // under visit 1, as its bron
    eigen.bron = 4;  // of which the bron is under none
    eigen.bezoek = 2;
    Bevinding verdwenen = eigen;
    verdwenen.bezoek = 9;  // a visit that was taken away
    inhoud_.bevindingen = {volgt, eigen, verdwenen};
    const auto uit = bronnenlijst(inhoud_);
    ASSERT_EQ(uit.size(), 4u);
    EXPECT_EQ(uit[0], (Bronnengroep{"Gesprek op afstand op 1 november 2026", {"Eén bevinding."}}));
    EXPECT_EQ(uit[1].regels.back(), "Eén bevinding.");
    EXPECT_EQ(uit[2], (Bronnengroep{"Gesprek op afstand op 5 november 2026", {}}));
    EXPECT_EQ(uit[3].regels.back(), "Eén bevinding.");
}

TEST_F(BronnenlijstTest, HeeftZonderBezoekEenLijst) {
    inhoud_.bezoeken.clear();
    const auto uit = bronnenlijst(inhoud_);
    ASSERT_EQ(uit.size(), 1u);
    EXPECT_EQ(uit[0].kop, "De bronnen een voor een");
    EXPECT_EQ(uit[0].regels.size(), 4u);
    inhoud_.bronnen.clear();
    EXPECT_TRUE(bronnenlijst(inhoud_).empty());
}

TEST_F(BronnenlijstTest, VerraadtGeenBestandPseudoniemOfAanwezige) {
    std::string alles;
    for (const Bronnengroep& een : bronnenlijst(inhoud_))
        for (const std::string& regel : een.regels)
            alles += een.kop + regel;
    for (const char* een : {"jansen", "D-07", "inspecteurs"})
        EXPECT_THAT(alles, testing::Not(testing::HasSubstr(een)));
}

}  // namespace
}  // namespace maatlat
