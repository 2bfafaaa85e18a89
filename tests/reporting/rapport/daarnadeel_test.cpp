// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/daarnadeel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "reporting/rapport/wie_schreef.h"
#include "rules/onderzoek/hertoetsgrens.h"
#include "support/kleine_ronde.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Daarna daarna(const Ronde& ronde) {
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    return daarnadeel(beoordeling);
}

TEST(Daarnadeel, IsErNietAlsErNietsOverBekendIs) {
    EXPECT_EQ(daarna(test::rondeMet({{"A", "++-"}})).kop, "");
}

TEST(Daarnadeel, ZegtEerstHoeDeOrganisatieErInDezeRondeVoorstond) {
    Ronde ronde = test::rondeMet({{"A", "++-"}, {"B", "+n-"}, {"C", "+.-"}});
    ronde.landelijk.feiten.daarnaBron = "De krant";
    ronde.landelijk.feiten.daarna = {{"2022", "Er kwam meer."}};
    ronde.landelijk.feiten.hertoetsen = Hertoetskeuze{2, "", "p"};
    for (const char* naam : {"A", "C", "Elders"})
        ronde.landelijk.feiten.verhalen.push_back({naam, {}, {{"2021-05-20", "Hertoets."}}});
    const Daarna uit = daarna(ronde);
    EXPECT_THAT(uit.alineas[0], HasSubstr("Bron van de rest: De krant."));
    std::vector<std::string> regels;
    for (const Daarna::Verhaal& verhaal : uit.verhalen)
        for (const Daarna::Stap& stap : verhaal.stappen)
            regels.push_back(verhaal.organisatie + "; " + stap.wanneer + ": " + stap.wat);
    EXPECT_THAT(regels, ElementsAre("A; In deze ronde: 2 van de 3 verwachtingen waren voldoende.",
                                    "A; 20 mei 2021: Hertoets.", "C; 20 mei 2021: Hertoets.",
                                    "Elders; 20 mei 2021: Hertoets."))
        << "no figure for who is incomplete or took no part";
    EXPECT_THAT(uit.slot, ElementsAre("Hoe het bij de hertoets van B ging, staat niet in de "
                                      "bronnen van dit rapport.",
                                      "2022: Er kwam meer."));
}

/// What the messages of the inspectorates say must fit the ranking: domein.md, §6.
TEST(Daarnadeel, KloptVan2015MetDeRanglijst) {
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));
    const Rondefeiten& feiten = ronde.landelijk.feiten;
    ASSERT_EQ(feiten.hertoetsen->aantal, 7);
    const Hertoetsgrens grens = hertoetsgrens(beoordeling.ranglijst(), feiten.hertoetsen->aantal);
    EXPECT_THAT(grens.eronder, ElementsAre(19, 20, 21, 22, 23, 24, 25)) << "the ranks 20 to 26";
    EXPECT_EQ(beoordeling.ranglijst().telling(19).voldoende, 15);
    EXPECT_EQ(beoordeling.ranglijst().telling(18).voldoende, 16);
    std::set<std::string> laagste;
    for (const std::size_t plaats : grens.eronder)
        laagste.insert(beoordeling.toets(plaats).organisatie);

    std::vector<std::string> metGetal;
    ASSERT_EQ(feiten.verhalen.size(), 5u);
    for (const Vervolgverhaal& een : feiten.verhalen) {
        EXPECT_TRUE(laagste.contains(een.organisatie)) << een.organisatie;
        const int voldoende = tel(ronde.toets(een.organisatie)->scores, ronde.kader).voldoende;
        if (een.voldoende) {
            metGetal.push_back(een.organisatie);
            EXPECT_EQ(*een.voldoende, voldoende) << een.organisatie;
        } else {
            EXPECT_TRUE(voldoende == 14 || voldoende == 15) << een.organisatie;
        }
    }
    EXPECT_THAT(metGetal, ElementsAre("Drenthe", "Gelderland Zuid"));

    const Daarna uit = daarnadeel(beoordeling);
    EXPECT_EQ(uit.kop, "Wat er daarna gebeurde");
    std::vector<std::string> drenthe;
    for (const Daarna::Stap& een : uit.verhalen[0].stappen)
        drenthe.push_back(een.wanneer + ": " + een.wat);
    EXPECT_THAT(drenthe, ElementsAre("In deze ronde: 8 van de 24 verwachtingen waren voldoende.",
                                     "20 mei 2016: Hertoets; zes verwachtingen waren onvoldoende.",
                                     "31 mei 2016: Verscherpt toezicht.",
                                     "10 november 2016: Verscherpt toezicht opgeheven."));
    EXPECT_THAT(uit.slot[0], HasSubstr("van Groningen en Kennemerland ging, staat niet"));
}

TEST(WieSchreef, ScheidtWatDeToezichthouderSchreefVanWatMaatlatMaakt) {
    const auto teksten = [](const Ronde& ronde) {
        std::string uit;
        for (const Alinea& een : wieSchreef(ronde))
            uit += een.tekst + " [" + een.plaats + "]\n";
        return uit;
    };
    const std::string van2015 =
        teksten(leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde);
    EXPECT_THAT(van2015, HasSubstr("publiceerden hun landelijke rapport in 2016."));
    EXPECT_THAT(van2015, HasSubstr("een ander rapport dan dat van de toezichthouder"));
    EXPECT_THAT(van2015, HasSubstr("in andere woorden, samengevat voor Maatlat"));
    const std::string eigen = teksten(test::kleineRonde());
    EXPECT_THAT(eigen, testing::Not(HasSubstr("gepubliceerd")));
    EXPECT_THAT(eigen, HasSubstr("geen landelijke tekst geschreven"));
}

}  // namespace
}  // namespace maatlat
