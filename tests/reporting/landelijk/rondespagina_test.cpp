// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/rondespagina.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "support/kleine_ronde.h"
#include "support/landelijk/beeldproef.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

using Rijen = std::vector<std::pair<std::string, std::string>>;

/// A round in which all stands vast, on one criterium of three verwachtingen.
GedeeldeRonde vasteRondeVan(const std::string& id, const Rijen& rijen, Toetssoort soort) {
    Onderzoeksstand uit;
    uit.ronde = test::rondeMet(rijen);
    uit.ronde.onderzoek.id = id;
    uit.ronde.onderzoek.naam = "Ronde " + id;
    uit.ronde.onderzoek.regelset = "set";
    uit.soort = soort;
    std::int64_t nr = 0;
    for (const auto& [naam, scores] : rijen)
        uit.plekken[naam] = {++nr, Toetsstatus::vastgesteld, true};
    return test::beeldrondeVan(uit);
}

std::string alineasVan(const RondesPagina& pagina) {
    std::string uit;
    for (const std::string& een : pagina.alineas)
        uit += een + "\n";
    return uit;
}

class RondespaginaTest : public testing::Test {
  protected:
    void zet(const Rijen& a, const Rijen& b, Toetssoort soortB = Toetssoort::inspectie) {
        keuze_.a = vasteRondeVan("een", a, Toetssoort::inspectie);
        keuze_.b = vasteRondeVan("twee", b, soortB);
        keuze_.keuzes = {{"twee", "Ronde twee"}, {"een", "Ronde een"}};
        keuze_.paar = std::make_shared<const Rondepaarstand>(keuze_.a, keuze_.b, lijnen_);
    }
    RondesPagina pagina() const { return rondespagina(keuze_, 1, {1, 2, 3}).pagina; }
    std::string alineas() const { return alineasVan(pagina()); }

    Rondelijnen lijnen_;
    Rondekeuze keuze_;
};

TEST_F(RondespaginaTest, NeemtDeMediaanAlleenOverWieInBeideStaat) {
    zet({{"Alfa", "+++"}, {"Beta", "+++"}, {"Gamma", "---"}}, {{"Gamma", "++-"}});
    EXPECT_THAT(alineas(),
                AllOf(HasSubstr("De mediaan ging van 0 naar 2 voldoende verwachtingen."),
                      HasSubstr("1 in de eerste ronde en 1 in de tweede"),
                      HasSubstr("over alle organisaties van een ronde: 3 in de eerste en 1 in de "
                                "tweede")));
}

TEST_F(RondespaginaTest, ZegtDatEenRondeVanHertoetsenNietOverHetLandGaat) {
    zet({{"Alfa", "+++"}, {"Gamma", "---"}}, {{"Gamma", "++-"}});
    const RondesPagina gewoon = pagina();
    EXPECT_THAT(alineasVan(gewoon), Not(HasSubstr("alleen hertoetsen")));
    EXPECT_THAT(gewoon.verwachtingen[0].verschil, HasSubstr("procentpunt"));
    zet({{"Alfa", "+++"}, {"Gamma", "---"}}, {{"Gamma", "++-"}}, Toetssoort::hertoets);
    const RondesPagina hertoetsen = pagina();
    EXPECT_THAT(hertoetsen.alineas.front(), HasSubstr("In Ronde twee zitten alleen hertoetsen."));
    EXPECT_THAT(hertoetsen.verwachtingen[0].verschil, HasSubstr("niet te vergelijken"));
}

TEST_F(RondespaginaTest, LegtAandelenNaastElkaarAlsIetsNietVanToepassingIs) {
    zet({{"Alfa", "+-n"}}, {{"Alfa", "+++"}});
    EXPECT_THAT(alineas(),
                HasSubstr("De mediaan ging van 50% naar 100% van wat van toepassing is."));
}

TEST_F(RondespaginaTest, TeltWaarinErMeerOpgingenMaarEenKeer) {
    lijnen_["Oud-Noord"] = {"Oud-Noord", "Noord"};
    lijnen_["Oud-Zuid"] = {"Oud-Zuid", "Noord"};
    zet({{"Oud-Noord", "---"}, {"Oud-Zuid", "+--"}}, {{"Noord", "+++"}});
    const RondesPagina omhoog = pagina();
    EXPECT_THAT(alineasVan(omhoog), HasSubstr("Omhoog gingen er 1, omlaag 0, gelijk bleven er 0."));
    EXPECT_EQ(omhoog.gangen.size(), 2u);
    EXPECT_EQ(omhoog.verwachtingen[1].omhoog, 1);
    zet({{"Oud-Noord", "---"}, {"Oud-Zuid", "+++"}}, {{"Noord", "+++"}});
    EXPECT_THAT(alineas(), AllOf(HasSubstr("Omhoog gingen er 0, omlaag 0, gelijk bleven er 0."),
                                 HasSubstr("verschilt het")));
}

TEST_F(RondespaginaTest, ZegtDatErNietsTeKiezenIsAlsErMaarEenRondeIs) {
    keuze_.keuzes = {{"een", "Ronde een"}};
    EXPECT_THAT(alineas(), HasSubstr("nog geen twee rondes"));
    keuze_.keuzes.push_back({"twee", "Ronde twee"});
    EXPECT_THAT(alineas(), HasSubstr("Kies twee rondes."));
}

TEST_F(RondespaginaTest, LeidtAlleenNaarWatDezeLezerMagOpenen) {
    zet({{"Alfa", "+++"}, {"Beta", "---"}}, {{"Alfa", "++-"}, {"Beta", "+--"}});
    const auto gangen = rondespagina(keuze_, 1, {2}).pagina.gangen;
    ASSERT_EQ(gangen.size(), 2u);
    EXPECT_EQ(gangen[0].organisatie.naam, "Beta");
    EXPECT_EQ(gangen[0].organisatie.pad, "/toets/2");
    EXPECT_EQ(gangen[1].organisatie.pad, "");
}

}  // namespace
}  // namespace maatlat
