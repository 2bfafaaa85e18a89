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
    EXPECT_THAT(
        pagina("toegepast-2015").beeld.kort,
        Contains("Bij criterium 1.1 maken de beslisregels verschil: 2 voldoende, 23 matig en "
                 "1 onvoldoende volgens " +
                 toegepast + "; 8 voldoende, 17 matig en 1 onvoldoende volgens " + gepubliceerd +
                 " (bijlage 3)."));
    EXPECT_THAT(
        pagina("gepubliceerd").beeld.kort,
        Contains("Bij criterium 1.1 maken de beslisregels verschil: 8 voldoende, 17 matig en "
                 "1 onvoldoende volgens " +
                 gepubliceerd + "; 2 voldoende, 23 matig en 1 onvoldoende volgens " + toegepast +
                 " (bijlage 3)."));
}

TEST_F(KernpuntenTest, GevenDeTekstVanDeNormBijEenCode) {
    const std::string tekst = ronde_.kader.verwachting("1.3.4")->tekst;
    EXPECT_THAT(pagina("toegepast-2015").beeld.kort,
                Contains(HasSubstr("Aan 1.3.4 (“" + tekst + "”) voldoet het kleinste deel")));
}

TEST_F(KernpuntenTest, NoemenAlleenDeCodesAlsHetErVeelZijn) {
    for (Toets& een : ronde_.toetsen)
        for (int positie = 0; positie < 4; ++positie)
            een.scores.zet(positie, Score::voldoende);
    EXPECT_THAT(pagina("toegepast-2015").beeld.kort, Contains(HasSubstr(": 1.1.1, 1.1.2,")));
}

TEST(Narekenzin, TeltWatKloptWatNietEnWatOpenIs) {
    EXPECT_EQ(narekenzin({"", 61, 7, 18}),
              "Van 86 gepubliceerde uitspraken volgen er 61 uit de scores en 7 niet. Over 18 "
              "zijn de scores niet beslissend.");
    EXPECT_EQ(narekenzin({"", 1, 0, 0}),
              "Van 1 gepubliceerde uitspraak volgt er 1 uit de scores en 0 niet.");
}

TEST_F(KernpuntenTest, NarekeningScheidtWatAlleenEldersNietKlopt) {
    const Narekendeel deel = pagina("toegepast-2015").narekening;
    ASSERT_FALSE(deel.elders.empty());
    EXPECT_EQ(static_cast<int>(deel.afwijkingen.size()), deel.tellingen.front().kloptNiet);
    for (const Narekendeel::Afwijking& een : deel.elders)
        EXPECT_THAT(een.uitkomsten, Contains(testing::Field(&Feit::waarde, "Volgt")));
}

TEST_F(KernpuntenTest, NarekeningHeeftVoorEenPercentageEenBetekenis) {
    Uitspraak uitspraak;
    uitspraak.citaat = "Bij 77 procent lukt het niet.";
    uitspraak.selectie = {{"1.1.2", {Score::onvoldoende}, {}}};  // 20 of 26, which is 76.9%
    const auto eerste = [&](Percentage percentage) {
        uitspraak.percentage = percentage;
        ronde_.uitspraken.uitspraken = {uitspraak};
        const Narekendeel deel = pagina("toegepast-2015").narekening;
        EXPECT_EQ(deel.uitspraken[0].citaat, uitspraak.citaat);
        return deel.uitspraken[0].uitslagen[0];
    };
    EXPECT_EQ(eerste({80}).woord, "volgt niet");
    EXPECT_EQ(eerste({75}).woord, "volgt niet");
    EXPECT_EQ(eerste({77}).woord, "volgt");
    EXPECT_EQ(eerste({77}).reden, "20 van de 26 (76,9%)");
    EXPECT_EQ(eerste({80, Procentwoord::ongeveer}).woord, "volgt");
}

TEST_F(KernpuntenTest, NarekeningLegtDeBewoordingenUitDieErStaan) {
    ronde_.uitspraken.bewoordingen = {
        {"alle", 10000, 10000}, {"een deel", 2805, 6667}, {"geen", 0, 0}};
    Uitspraak een;
    een.nietTeBeslissen = "Geen cijfers.";
    Uitspraak ander = een;
    een.bewoording = "alle";
    ander.bewoording = "een deel";
    ronde_.uitspraken.uitspraken = {een, ander};
    std::vector<Feit> feiten = pagina("toegepast-2015").narekening.bewoordingen;
    ASSERT_EQ(feiten.size(), 2u);
    EXPECT_EQ(feiten[0].waarde, "100%");
    EXPECT_EQ(feiten[1].waarde, "28,05% tot en met 66,67%");
    // With a percentage among them that is explained too.
    ander.percentage = Percentage{80};
    ronde_.uitspraken.uitspraken = {een, ander};
    feiten = pagina("toegepast-2015").narekening.bewoordingen;
    ASSERT_EQ(feiten.size(), 7u);
    EXPECT_EQ(feiten[2].naam, "N procent, N%");
    EXPECT_EQ(feiten[2].waarde, "afgerond op hele procenten precies N");
}

}  // namespace
}  // namespace maatlat
