// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/wat_als.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "rules/evaluate.h"
#include "support/kaders.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

TEST(LijnVan, LeestDeRegelsVan2015) {
    EXPECT_EQ(lijnVan(test::randvoorwaarden2015(), 4), (Lijn{2, 3}));
    EXPECT_EQ(lijnVan(test::veiligheid2015(), 3), (Lijn{1, 2}));
    // No matig: from two of three, or one of two, onvoldoende.
    EXPECT_EQ(lijnVan(test::organisatie2015(), 3), (Lijn{2, 2}));
    EXPECT_EQ(lijnVan(test::organisatie2015(), 2), (Lijn{1, 1}));
    // A rule of three does not decide two onvoldoende of five.
    EXPECT_EQ(lijnVan(test::veiligheid2015(), 5), std::nullopt);
}

TEST(Verschoven, DuwtDeAndereLijnVoorZichUit) {
    EXPECT_EQ(verschoven({2, 3}, {std::nullopt, 2}), (Lijn{2, 2}));
    EXPECT_EQ(verschoven({2, 3}, {std::nullopt, 1}), (Lijn{1, 1}));
    EXPECT_EQ(verschoven({2, 3}, {4, std::nullopt}), (Lijn{4, 4}));
    EXPECT_EQ(verschoven({2, 3}, {1, 2}), (Lijn{1, 2}));
    EXPECT_EQ(verschoven({2, 3}, {}), (Lijn{2, 3}));
}

TEST(RegelMetLijn, LaatNietsOpenEnBeslistNietsDubbel) {
    for (int verwachtingen = 1; verwachtingen <= 6; ++verwachtingen)
        for (int matig = 1; matig <= verwachtingen + 1; ++matig)
            for (int onvoldoende = matig; onvoldoende <= verwachtingen + 1; ++onvoldoende) {
                const Beslisregel regel = regelMetLijn({matig, onvoldoende});
                EXPECT_TRUE(bewijs(regel, verwachtingen).sluitend())
                    << verwachtingen << " " << matig << " " << onvoldoende;
                if (onvoldoende <= verwachtingen) {
                    EXPECT_EQ(lijnVan(regel, verwachtingen), (Lijn{matig, onvoldoende}));
                }
            }
    EXPECT_THROW(regelMetLijn({3, 2}), std::invalid_argument);
    EXPECT_THROW(regelMetLijn({0, 2}), std::invalid_argument);
}

TEST(RegelMetLijn, GeeftBijAllesNvtGeenOordeel) {
    EXPECT_EQ(evaluate(regelMetLijn({1, 2}), {0, 0, 3, 0}).oordeel, std::nullopt);
    EXPECT_EQ(evaluate(regelMetLijn({1, 2}), {1, 1, 1, 0}).oordeel, Oordeel::matig);
}

TEST(Oordeelwissels, NoemenWieEnWaarOverWieMeetelt) {
    const Ronde ronde = test::kleineRonde();
    const Regelset& nu = ronde.kader.regelsets.front();
    // With two onvoldoende before it is onvoldoende, one is enough for matig only.
    const Regelset dan = metLijnen(nu, {{"vak", {1, 2}}});
    const Beoordeling voor(ronde, nu), na(ronde, dan);
    const auto wissels = oordeelwissels(voor, na);
    ASSERT_FALSE(wissels.empty());
    for (const Oordeelwissel& een : wissels) {
        EXPECT_EQ(een.criterium->code, "vak");
        EXPECT_TRUE(voor.teltMee(*een.toets));
        EXPECT_NE(een.van, een.naar);
    }
    EXPECT_EQ(wissels.front().toets->organisatie, "Berg & Dal");
    EXPECT_EQ(wissels.front().van, Oordeel::onvoldoende);
    EXPECT_EQ(wissels.front().naar, Oordeel::matig);
    EXPECT_TRUE(oordeelwissels(voor, voor).empty());
}

TEST(Regelgaten, ZijnDieVanDeNormEnNietVanDeLijn) {
    const Ronde ronde = test::kleineRonde();
    const Regelset& nu = ronde.kader.regelsets.front();
    const auto gaten = regelgaten(ronde.kader, nu);
    ASSERT_EQ(gaten.size(), 1u);
    EXPECT_EQ(gaten[0].criterium->code, "vak");
    EXPECT_TRUE(regelgaten(ronde.kader, metLijnen(nu, {{"vak", {1, 2}}})).empty());
}

TEST(Uitspraakwissels, ZijnErAlleenWaarDeUitslagAndersIs) {
    Narekening klopt, niet;
    klopt.uitslag = Uitslag::klopt;
    niet.uitslag = Uitslag::kloptNiet;
    const auto wissels = uitspraakwissels({klopt, klopt, niet}, {klopt, niet, klopt});
    ASSERT_EQ(wissels.size(), 2u);
    EXPECT_EQ(wissels[0].nu.uitslag, Uitslag::klopt);
    EXPECT_EQ(wissels[1].dan.uitslag, Uitslag::klopt);
}

}  // namespace
}  // namespace maatlat
