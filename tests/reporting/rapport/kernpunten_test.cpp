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

using testing::AllOf;
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
    EXPECT_THAT(pagina("toegepast-2015").beeld.overDeCijfers,
                Contains("Bij criterium 1.1 maken de beslisregels verschil. Volgens " + toegepast +
                         ": 2 voldoende, 23 matig en 1 onvoldoende. Volgens " + gepubliceerd +
                         ": 8 voldoende, 17 matig en 1 onvoldoende. Zie bijlage 3."));
    EXPECT_THAT(pagina("gepubliceerd").beeld.overDeCijfers,
                Contains("Bij criterium 1.1 maken de beslisregels verschil. Volgens " +
                         gepubliceerd + ": 8 voldoende, 17 matig en 1 onvoldoende. Volgens " +
                         toegepast + ": 2 voldoende, 23 matig en 1 onvoldoende. Zie bijlage 3."));
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
    const auto afwijkingen = [&](Percentage percentage) {
        uitspraak.percentage = percentage;
        ronde_.uitspraken.uitspraken = {uitspraak};
        return pagina("toegepast-2015").narekening.afwijkingen;
    };
    EXPECT_EQ(afwijkingen({80}).at(0).citaat, uitspraak.citaat);
    EXPECT_EQ(afwijkingen({75}).size(), 1u);
    EXPECT_THAT(afwijkingen({75}).at(0).uitkomsten,
                Contains(testing::Field(&Feit::waarde, "20 van de 26 (76,9%)")));
    EXPECT_EQ(afwijkingen({77}).size(), 0u);
    EXPECT_EQ(afwijkingen({80, Procentwoord::ongeveer}).size(), 0u);
}

TEST_F(KernpuntenTest, NarekeningLegtDeBewoordingenUitDieErStaan) {
    ronde_.uitspraken.bewoordingen = {
        {"alle", 10000, 10000}, {"een deel", 2805, 6667}, {"geen", 0, 0}};
    const auto over = [](const char* code, const char* bewoording) {
        Uitspraak uit;
        uit.selectie = {{code, {Score::voldoende}, {}}};
        uit.bewoording = bewoording;
        return uit;
    };
    const auto feiten = [&] { return pagina("toegepast-2015").narekening.bewoordingen; };
    Uitspraak ander = over("1.1.2", "een deel");  // 6 of 26: does not follow
    ronde_.uitspraken.uitspraken = {over("1.2.1", "alle"), ander, over("1.1.1", "geen")};
    ronde_.uitspraken.uitspraken[2].selectie->scores = {Score::nvt};  // follows, and is not shown
    ASSERT_EQ(feiten().size(), 2u);
    EXPECT_EQ(feiten()[0].waarde, "100%");
    EXPECT_EQ(feiten()[1].waarde, "28,05% tot en met 66,67%");
    // With a percentage among them that is explained too.
    ander.percentage = Percentage{80};
    ronde_.uitspraken.uitspraken = {over("1.2.1", "alle"), ander};
    ASSERT_EQ(feiten().size(), 7u);
    EXPECT_EQ(feiten()[2].naam, "N procent, N%");
    EXPECT_EQ(feiten()[2].waarde, "afgerond op hele procenten precies N");
}

TEST_F(KernpuntenTest, NarekeningNoemtHetBestandMetAlleUitspraken) {
    EXPECT_THAT(pagina("toegepast-2015").narekening.alineas,
                Contains(AllOf(HasSubstr("het bestand narekening-stap1-2015.csv."),
                               HasSubstr("88 uitspraken"))));
}

}  // namespace
}  // namespace maatlat
