// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/tegenspraken.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "reporting/rapport/landelijk_rapport.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class TegensprakenTest : public testing::Test {
  protected:
    std::vector<Tegenspraak> bij(const std::string& code,
                                 const std::string& regelset = "toegepast-2015") {
        const Beoordeling beoordeling(ronde_, vindRegelset(ronde_.kader, regelset));
        return Tegenspraken(beoordeling).bij(code);
    }

    Ronde ronde_ = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
};

TEST_F(TegensprakenTest, ZeggenWatErStaatEnWatDeScoresZijn) {
    const auto alle = bij("1.3.2");
    ASSERT_EQ(alle.size(), 1u);
    EXPECT_THAT(alle[0].citaat, HasSubstr("één registratiesysteem dat het werkproces ondersteunt"));
    EXPECT_EQ(alle[0].plaats, "Landelijk rapport, paragraaf 2.1, bij 1.3.1 tot en met 1.3.4");
    EXPECT_EQ(alle[0].gepubliceerd, "‘alle’ (100%)");
    EXPECT_EQ(alle[0].berekend, "16 van de 26 (61,5%)");
    EXPECT_EQ(alle[0].verschil, "");
    ASSERT_EQ(bij("1.3.3").size(), 1u);
    EXPECT_EQ(bij("1.3.3")[0].berekend, "22 van de 26 (84,6%)");
}

TEST_F(TegensprakenTest, StaanBijElkeCodeWaarDeTekstNietVolgt) {
    std::map<std::string, std::size_t> uit;
    for (const Verwachting* een : ronde_.kader.beoordeelde())
        if (const auto alle = bij(een->code); !alle.empty()) uit[een->code] = alle.size();
    EXPECT_EQ(uit, (std::map<std::string, std::size_t>{{"1.1.2", 3},
                                                       {"1.2.1", 1},
                                                       {"1.2.2", 1},
                                                       {"1.2.4", 1},
                                                       {"1.3.1", 1},
                                                       {"1.3.2", 1},
                                                       {"1.3.3", 1},
                                                       {"2.2.1", 2}}));
}

TEST_F(TegensprakenTest, NoemenDeNamenDieErNietBijStaanEnCiterenGeenFiguur) {
    const auto alle = bij("1.1.2");
    ASSERT_EQ(alle.size(), 3u);
    EXPECT_EQ(alle[0].citaat, "") << "of a figure only loose numbers are left";
    EXPECT_EQ(alle[0].gepubliceerd, "5 voldoende, 21 onvoldoende");
    EXPECT_THAT(alle[2].verschil, HasSubstr("niet genoemd: Kennemerland"));
}

TEST_F(TegensprakenTest, HangenAfVanDeRegelsDieGelden) {
    EXPECT_THAT(bij("1.1"), IsEmpty());
    EXPECT_EQ(bij("1.1", "gepubliceerd").size(), 4u);
}

TEST_F(TegensprakenTest, GaanOokOverEenScoreOfOordeelVanEenOrganisatie) {
    Uitspraak een;
    een.organisatie = "IJsselland";
    een.scores = {{"1.1.1", Score::onvoldoende}, {"1.1.2", Score::voldoende}};
    een.bron = "blz. 1";
    ronde_.uitspraken.uitspraken = {een};
    EXPECT_EQ(bij("1.1.1").size(), 1u);
    EXPECT_THAT(bij("1.1.2"), IsEmpty()) << "that one is as published";
    ronde_.uitspraken.uitspraken.clear();
    EXPECT_THAT(bij("1.1.1"), IsEmpty());
}

TEST_F(TegensprakenTest, StaanInHetRapportEnWijzenNaarDeBijlage) {
    const Beoordeling beoordeling(ronde_, vindRegelset(ronde_.kader, "toegepast-2015"));
    const LandelijkePagina pagina = landelijkRapport(beoordeling, {});
    std::vector<int> ankers, doelen;
    for (const Themabeeld& thema : pagina.themas)
        for (const Criteriumbeeld& criterium : thema.criteria)
            for (const Toelichting& ad : criterium.toelichtingen)
                for (const Tegenspraak& een : ad.tegenspraken)
                    ankers.push_back(een.nummer);
    for (const Narekendeel::Afwijking& een : pagina.narekening.afwijkingen)
        doelen.push_back(een.nummer);
    EXPECT_EQ(ankers.size(), 11u);
    EXPECT_THAT(doelen, testing::IsSupersetOf(ankers));
}

}  // namespace
}  // namespace maatlat
