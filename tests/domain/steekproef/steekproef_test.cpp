// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/steekproef.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Steekproef, WoordenHeenEnTerug) {
    for (const auto* woord : {"ingelezen", "vastgelegd", "getrokken", "vervallen"})
        EXPECT_EQ(naam(steekproefstatusMetNaam(woord).value()), woord);
    for (const auto* woord : {"computer", "dobbelstenen"})
        EXPECT_EQ(naam(herkomstMetNaam(woord).value()), woord);
    for (const auto* woord : {"getrokken", "reserve", "vervangen", "gericht"})
        EXPECT_EQ(naam(dossierstandMetNaam(woord).value()), woord);
    EXPECT_EQ(steekproefstatusMetNaam("Getrokken"), std::nullopt);
    EXPECT_EQ(herkomstMetNaam(""), std::nullopt);
    EXPECT_EQ(dossierstandMetNaam("weg"), std::nullopt);
}

TEST(Steekproef, VastleggingstekstNoemtPopulatieEnTrekking) {
    Dossiersteekproef steekproef;
    steekproef.populatieHash = std::string(64, 'a');
    steekproef.populatie.aantal = 312;
    steekproef.kolom = Groepkolom::gemeente;
    steekproef.groepen = {{"Utrecht", 200, 12}, {"Zeist", 112, 8}};
    EXPECT_EQ(steekproef.aantalTeTrekken(), 20);
    EXPECT_EQ(vastleggingstekst(steekproef), "maatlat-vastlegging-1\n" + std::string(64, 'a') +
                                                 "\n312\ngemeente\nUtrecht\t200\t12\n"
                                                 "Zeist\t112\t8\n");
    steekproef.kolom = Groepkolom::geen;
    steekproef.groepen = {{"", 312, 20}};
    EXPECT_TRUE(vastleggingstekst(steekproef).ends_with("\n312\ngeen\n\t312\t20\n"));
}

TEST(Steekproef, AlleenGetrokkenTelt) {
    for (const auto stand : {Dossierstand::getrokken, Dossierstand::reserve,
                             Dossierstand::vervangen, Dossierstand::gericht}) {
        Steekproefdossier dossier;
        dossier.stand = stand;
        EXPECT_EQ(dossier.telt(), stand == Dossierstand::getrokken);
    }
}

}  // namespace
}  // namespace maatlat
