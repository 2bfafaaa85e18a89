// SPDX-License-Identifier: EUPL-1.2
// What the summary and the recomputation of the round of 2015 say, and small cases beside it.
#include "reporting/rapport/kernpunten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/landelijk_rapport.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::Contains;
using testing::HasSubstr;

class KernpuntenTest : public testing::Test {
  protected:
    LandelijkePagina pagina(const std::string& regelset) {
        const Beoordeling beoordeling(ronde_, vindRegelset(ronde_.kader, regelset));
        return landelijkRapport(beoordeling, {});
    }

    Ronde ronde_ = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
};

TEST_F(KernpuntenTest, ZeggenWaarDeRegelsetVerschilMaakt) {
    const std::string toegepast = "“Beslisregels zoals toegepast in 2015”";
    const std::string gepubliceerd = "“Beslisregels zoals gepubliceerd”";
    EXPECT_THAT(pagina("toegepast-2015").beeld.kort,
                Contains("Bij criterium 1.1 maakt de regelset verschil: 2 voldoende, 23 matig en "
                         "1 onvoldoende volgens " +
                         toegepast + "; 8 voldoende, 17 matig en 1 onvoldoende volgens " +
                         gepubliceerd + " (bijlage 3)."));
    EXPECT_THAT(pagina("gepubliceerd").beeld.kort,
                Contains("Bij criterium 1.1 maakt de regelset verschil: 8 voldoende, 17 matig en "
                         "1 onvoldoende volgens " +
                         gepubliceerd + "; 2 voldoende, 23 matig en 1 onvoldoende volgens " +
                         toegepast + " (bijlage 3)."));
}

TEST_F(KernpuntenTest, GevenDeTekstVanDeNormBijEenCode) {
    const std::string tekst = ronde_.kader.verwachting("1.3.4")->tekst;
    EXPECT_THAT(pagina("toegepast-2015").beeld.kort,
                Contains(HasSubstr("voldaan aan 1.3.4 (“" + tekst + "”): door")));
}

TEST_F(KernpuntenTest, NoemenAlleenDeCodesAlsHetErVeelZijn) {
    for (Toets& een : ronde_.toetsen)
        for (int positie = 0; positie < 4; ++positie)
            een.scores.zet(positie, Score::voldoende);
    EXPECT_THAT(pagina("toegepast-2015").beeld.kort, Contains(HasSubstr(": 1.1.1, 1.1.2,")));
}

TEST(Narekenzin, TeltWatKloptWatNietEnWatOpenIs) {
    EXPECT_EQ(narekenzin({"", 61, 7, 18}),
              "Van 86 gepubliceerde uitspraken kloppen er 61 met de scores en 7 niet. Over 18 "
              "zijn de scores niet beslissend.");
    EXPECT_EQ(narekenzin({"", 1, 0, 0}),
              "Van 1 gepubliceerde uitspraak klopt er 1 met de scores en 0 niet.");
}

TEST_F(KernpuntenTest, NarekeningScheidtWatAlleenEldersNietKlopt) {
    const Narekendeel deel = pagina("toegepast-2015").narekening;
    ASSERT_FALSE(deel.elders.empty());
    EXPECT_EQ(static_cast<int>(deel.afwijkingen.size()), deel.tellingen.front().kloptNiet);
    for (const Narekendeel::Afwijking& een : deel.elders)
        EXPECT_THAT(een.uitkomsten, Contains(testing::Field(&Feit::waarde, "Klopt")));
}

TEST_F(KernpuntenTest, NarekeningZegtWanneerEenPercentageGrofIsAfgerond) {
    Uitspraak uitspraak;
    uitspraak.selectie = {{"1.1.2", {Score::onvoldoende}, {}}};  // 20 of 26, which is 76.9%
    const auto woord = [&](Percentage percentage) {
        uitspraak.percentage = percentage;
        ronde_.uitspraken.uitspraken = {uitspraak};
        return pagina("toegepast-2015").narekening.uitspraken[0].uitslagen[0].woord;
    };
    EXPECT_EQ(woord({80, 10}), "klopt, afgerond op tientallen");
    EXPECT_EQ(woord({75, 5}), "klopt, afgerond op vijftallen");
    EXPECT_EQ(woord({77, 1}), "klopt");
    EXPECT_EQ(woord({70, 10}), "klopt niet");
}

TEST_F(KernpuntenTest, NarekeningLegtDeBewoordingenUit) {
    ronde_.uitspraken.bewoordingen = {{"alle", 10000, 10000}, {"een deel", 2805, 6667}};
    const std::vector<Feit> feiten = pagina("toegepast-2015").narekening.bewoordingen;
    ASSERT_EQ(feiten.size(), 2u);
    EXPECT_EQ(feiten[0].waarde, "100%");
    EXPECT_EQ(feiten[1].waarde, "28,05% tot en met 66,67%");
}

}  // namespace
}  // namespace maatlat
