// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/rondespagina.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

using Rijen = std::vector<std::pair<std::string, std::string>>;

/// A round in which all stands vast, on one criterium of three verwachtingen.
Onderzoeksstand vasteStand(const std::string& id, const Rijen& rijen) {
    Onderzoeksstand uit;
    uit.ronde = test::rondeMet(rijen);
    uit.ronde.onderzoek.id = id;
    uit.ronde.onderzoek.naam = "Ronde " + id;
    uit.ronde.onderzoek.regelset = "set";
    std::int64_t nr = 0;
    for (const auto& [naam, scores] : rijen)
        uit.plekken[naam] = {++nr, Toetsstatus::vastgesteld, true};
    return uit;
}

std::string alineasVan(const RondesPagina& pagina) {
    std::string uit;
    for (const std::string& een : pagina.alineas)
        uit += een + "\n";
    return uit;
}

class RondespaginaTest : public testing::Test {
  protected:
    void zet(const Rijen& a, const Rijen& b) {
        keuze_.a = vasteStand("een", a);
        keuze_.b = vasteStand("twee", b);
    }
    Rondekeuze keuze_;
};

TEST_F(RondespaginaTest, NeemtDeMediaanAlleenOverWieInBeideStaat) {
    zet({{"Alfa", "+++"}, {"Beta", "+++"}, {"Gamma", "---"}}, {{"Gamma", "++-"}});
    EXPECT_THAT(alineasVan(rondespagina(keuze_, 1).pagina),
                AllOf(HasSubstr("De mediaan ging van 0 naar 2 voldoende verwachtingen."),
                      HasSubstr("1 in de eerste ronde en 1 in de tweede"),
                      HasSubstr("over alle organisaties van een ronde: 3 in de eerste en 1 in de "
                                "tweede")));
}

TEST_F(RondespaginaTest, ZegtDatEenRondeVanHertoetsenNietOverHetLandGaat) {
    zet({{"Alfa", "+++"}, {"Gamma", "---"}}, {{"Gamma", "++-"}});
    const RondesPagina gewoon = rondespagina(keuze_, 1).pagina;
    EXPECT_THAT(alineasVan(gewoon), Not(HasSubstr("alleen hertoetsen")));
    EXPECT_THAT(gewoon.verwachtingen[0].verschil, HasSubstr("procentpunt"));
    keuze_.b->soort = Toetssoort::hertoets;
    const RondesPagina pagina = rondespagina(keuze_, 1).pagina;
    EXPECT_THAT(pagina.alineas.front(), HasSubstr("In Ronde twee zitten alleen hertoetsen."));
    EXPECT_THAT(pagina.verwachtingen[0].verschil, HasSubstr("niet te vergelijken"));
}

TEST_F(RondespaginaTest, LegtAandelenNaastElkaarAlsIetsNietVanToepassingIs) {
    zet({{"Alfa", "+-n"}}, {{"Alfa", "+++"}});
    EXPECT_THAT(alineasVan(rondespagina(keuze_, 1).pagina),
                HasSubstr("De mediaan ging van 50% naar 100% van wat van toepassing is."));
}

TEST_F(RondespaginaTest, TeltWaarinErMeerOpgingenMaarEenKeer) {
    keuze_.lijnen["Oud-Noord"] = {"Oud-Noord", "Noord"};
    keuze_.lijnen["Oud-Zuid"] = {"Oud-Zuid", "Noord"};
    zet({{"Oud-Noord", "---"}, {"Oud-Zuid", "+--"}}, {{"Noord", "+++"}});
    const RondesPagina omhoog = rondespagina(keuze_, 1).pagina;
    EXPECT_THAT(alineasVan(omhoog), HasSubstr("Omhoog gingen er 1, omlaag 0, gelijk bleven er 0."));
    EXPECT_EQ(omhoog.gangen.size(), 2u);
    EXPECT_EQ(omhoog.verwachtingen[1].omhoog, 1);
    zet({{"Oud-Noord", "---"}, {"Oud-Zuid", "+++"}}, {{"Noord", "+++"}});
    EXPECT_THAT(alineasVan(rondespagina(keuze_, 1).pagina),
                AllOf(HasSubstr("Omhoog gingen er 0, omlaag 0, gelijk bleven er 0."),
                      HasSubstr("verschilt het")));
}

}  // namespace
}  // namespace maatlat
