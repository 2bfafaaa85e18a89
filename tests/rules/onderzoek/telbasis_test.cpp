// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/telbasis.h"

#include <gtest/gtest.h>

#include "rules/onderzoek/zonder_rang.h"
#include "support/kaders.h"

namespace maatlat {
namespace {

TEST(Telbasis, ZegtWaaropDeVolgordeRust) {
    EXPECT_EQ(
        basiszin({.organisaties = 26}),
        "De organisaties staan op volgorde van het aantal verwachtingen waaraan zij voldoen.");
    EXPECT_EQ(basiszin({.organisaties = 26, .metNvt = true}),
              "De organisaties staan op volgorde van het aandeel: het deel dat voldoende is van "
              "de verwachtingen die van toepassing zijn. Het aantal staat ernaast.");
}

TEST(Telbasis, ZegtWieErMeetellenAlsDatNietIedereenIs) {
    EXPECT_EQ(wieTelt({.organisaties = 26, .metNvt = true}), "");
    EXPECT_EQ(
        wieTelt({.organisaties = 6, .onvolledig = 1}),
        "Hier en in alle aantallen telt alleen mee wie op alle verwachtingen is beoordeeld. Dat "
        "zijn 5 van de 6 organisaties.");
    EXPECT_EQ(
        wieTelt({.organisaties = 5, .onvolledig = 3, .nietsVanToepassing = 1, .metNvt = true}),
        "Hier en in alle aantallen telt alleen mee wie op alle verwachtingen is beoordeeld en "
        "iets heeft dat van toepassing is. Dat is 1 van de 5 organisaties.");
}

TEST(Telbasis, GewoonIsZonderNvtEnMetIedereen) {
    EXPECT_TRUE((Telbasis{.organisaties = 2}).gewoon());
    EXPECT_FALSE((Telbasis{.organisaties = 2, .onvolledig = 1}).gewoon());
    EXPECT_FALSE((Telbasis{.organisaties = 2, .metNvt = true}).gewoon());
}

TEST(ZonderRang, NoemtDePlaatsenDieNogKunnenEnWaaromErGeenIs) {
    Ronde ronde;
    ronde.kader = test::kaderMet({3}, test::veiligheid2015());
    ronde.toetsen = {{"A", test::rij("+++")}, {"B", test::rij("nnn")}, {"C", test::rij("-+.")},
                     {"D", test::rij("...")}, {"E", test::rij("---")}, {"F", test::rij("+.+")}};
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    EXPECT_EQ(zonderRang(beoordeling),
              (std::vector<std::string>{
                  "B: geen plaats, want geen enkele verwachting is van toepassing.",
                  "C: plaats 2 tot en met 4 nog mogelijk.",
                  "D: plaats 1 tot en met 4 nog mogelijk, of geen plaats als niets van toepassing "
                  "blijkt.",
                  "F: plaats 1 tot en met 3 nog mogelijk."}));
    EXPECT_EQ(waaromZonderRang(beoordeling.ranglijst(), 0), "");
}

TEST(ZonderRang, ZegtDatErMaarEenPlaatsMogelijkIs) {
    Ronde ronde;
    ronde.kader = test::kaderMet({3}, test::veiligheid2015());
    ronde.toetsen = {{"A", test::rij("+++")}, {"C", test::rij("-+.")}};
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    EXPECT_EQ(zonderRang(beoordeling),
              (std::vector<std::string>{"C: alleen plaats 2 nog mogelijk."}));
}

}  // namespace
}  // namespace maatlat
