// SPDX-License-Identifier: EUPL-1.2
#include "reporting/zinnen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using namespace test;

std::string voldoet(const Ronde& ronde) {
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    return voldoetZin(beoordeling, *ronde.kader.beoordeelde()[0]);
}

TEST(Zinnen, VerdelingNoemtElkAantal) {
    EXPECT_EQ(verdelingszin({.voldoende = 23, .matig = 3}, true),
              "Voldoende: 23 organisaties. Matig: 3. Onvoldoende: 0.");
    EXPECT_EQ(verdelingszin({.voldoende = 1, .onvoldoende = 2}, false),
              "Voldoende: 1 organisatie. Onvoldoende: 2.");
    EXPECT_EQ(verdelingszin({.onvoldoende = 1, .geenOordeel = 2}, false),
              "Voldoende: 0 organisaties. Onvoldoende: 1. Zonder oordeel: 2.");
    EXPECT_EQ(verdelingszin({.onvoldoende = 1, .geenOordeel = 2, .nietsVanToepassing = 1}, false),
              "Voldoende: 0 organisaties. Onvoldoende: 1. Zonder oordeel: 2 (bij 1 is niets van "
              "toepassing).");
    EXPECT_EQ(verdelingInCijfers({.voldoende = 2, .matig = 23, .onvoldoende = 1}, true),
              "2 voldoende, 23 matig en 1 onvoldoende");
    EXPECT_EQ(verdelingInCijfers({.onvoldoende = 4, .geenOordeel = 1}, false),
              "0 voldoende, 4 onvoldoende en 1 zonder oordeel");
}

TEST(Zinnen, VoldoetNoemtDeWeinigen) {
    EXPECT_EQ(voldoet(rondeMet({{"A", "+++"}, {"B", "+++"}})),
              "Aan deze verwachting voldoen beide organisaties.");
    EXPECT_EQ(voldoet(rondeMet({{"A", "-++"}, {"B", "-++"}})),
              "Aan deze verwachting voldoet geen enkele organisatie.");
    EXPECT_EQ(voldoet(rondeMet({{"A", "+++"}, {"B", "+++"}, {"C", "-++"}})),
              "Aan deze verwachting voldoen 2 van de 3 organisaties (66,7%). Alleen C voldoet "
              "niet.");
    EXPECT_EQ(
        voldoet(rondeMet({{"A", "+++"}, {"B", "-++"}, {"C", "-++"}, {"D", "n++"}, {"E", "+.+"}})),
        "Aan deze verwachting voldoet 1 van de 3 organisaties (33,3%). Dat is A. Bij één "
        "organisatie is zij niet van toepassing.")
        << "what is not judged whole counts nowhere";
    EXPECT_EQ(voldoet(rondeMet({{"A", "n++"}})),
              "Deze verwachting is bij geen enkele organisatie die meetelt van toepassing.");
    EXPECT_EQ(voldoet(rondeMet({{"A", "..."}})), "Er is nog geen organisatie die meetelt.");
}

TEST(Zinnen, PlaatsZegtWanneerHijGedeeldIs) {
    const Ronde ronde =
        rondeMet({{"A", "+++"}, {"B", "+--"}, {"C", "++-"}, {"D", "+--"}, {"E", "+.+"}});
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    const auto plaats = [&](int i) {
        return plaatsInWoorden(beoordeling, ronde.toetsen[static_cast<std::size_t>(i)]);
    };
    EXPECT_EQ(plaats(0), "de eerste plaats");
    EXPECT_EQ(plaats(1), "een gedeelde derde plaats");
    EXPECT_EQ(plaats(2), "de tweede plaats");
    EXPECT_EQ(plaats(3), "een gedeelde derde plaats");
    EXPECT_EQ(plaats(4), "");
    EXPECT_THAT(organisatiesOpRang(beoordeling, 3), testing::ElementsAre("B", "D"));
}

TEST(Zinnen, GemiddeldeIsEenDecimaalMetKomma) {
    EXPECT_EQ(gemiddelde({.organisaties = 2, .perAantal = {0, 1, 1}}), "1,5");
    EXPECT_EQ(gemiddelde({.organisaties = 2, .perAantal = {0, 2}}), "1,0");
    EXPECT_EQ(gemiddelde({}), "");
}

TEST(Zinnen, OordelenzinTeltOokWatOntbreekt) {
    Ronde ronde;
    ronde.kader = kaderMet({3, 3, 3, 3}, veiligheid2015());
    ronde.toetsen = {{"A", rij("+++ ++- ++. +++")}};
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    EXPECT_EQ(oordelenzin(beoordeling, ronde.toetsen[0]),
              "Oordelen op de vier criteria: 2 voldoende, 1 matig en 1 zonder oordeel.");
}

TEST(Zinnen, OordeelzinVultDeNaamIn) {
    Criterium criterium;
    criterium.oordeelzinnen[Oordeel::matig] = "{organisatie} is matig, ja {organisatie}.";
    EXPECT_EQ(oordeelzin(criterium, Oordeel::matig, "X{organisatie}"),
              "X{organisatie} is matig, ja X{organisatie}.");
    EXPECT_EQ(oordeelzin(criterium, Oordeel::voldoende, "X"), "");
}

TEST(Zinnen, PeriodeNoemtBeideDagen) {
    EXPECT_EQ(periodeInWoorden("2015-07-01", "2015-12-31"),
              "1 juli 2015 tot en met 31 december 2015");
    EXPECT_EQ(periodeInWoorden("2015-07-01", ""), "1 juli 2015");
    EXPECT_EQ(periodeInWoorden("", ""), "");
}

}  // namespace
}  // namespace maatlat
