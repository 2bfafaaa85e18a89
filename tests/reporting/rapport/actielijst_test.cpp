// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/actielijst.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/organisatie_rapport.h"
#include "support/kleine_ronde.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const Ronde& ronde2015() {
    static const Ronde kRonde =
        leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    return kRonde;
}

Actielijst lijst2015(const std::string& organisatie) {
    const Ronde& ronde = ronde2015();
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));
    return actielijst(beoordeling, *ronde.toets(organisatie));
}

std::vector<std::string> codes(const Actielijst& lijst) {
    std::vector<std::string> uit;
    for (const Verbeteractie& een : lijst.acties)
        uit.push_back(een.code);
    return uit;
}

Actielijst lijstVan(const std::string& scores) {
    const Ronde ronde = test::rondeMet({{"A", scores}});
    return actielijst(Beoordeling(ronde, ronde.kader.regelsets[0]), ronde.toetsen[0]);
}

TEST(Actielijst, HeeftBijElkeOrganisatieEenRegelPerMin) {
    const Ronde& ronde = ronde2015();
    for (const Toets& een : ronde.toetsen)
        EXPECT_EQ(static_cast<int>(lijst2015(een.organisatie).acties.size()),
                  tel(een.scores, ronde.kader).onvoldoende)
            << een.organisatie;
    EXPECT_EQ(lijst2015("IJsselland").acties.size(), 6u);
}

TEST(Actielijst, ZegtWatDeNormVraagtWatErIsGezienEnDeTermijnEenKeer) {
    const Actielijst lijst = lijst2015("IJsselland");
    EXPECT_EQ(lijst.acties[0].code, "1.1.4");
    EXPECT_EQ(lijst.acties[0].criterium, "1.1");
    EXPECT_EQ(lijst.acties[0].vraagt, "Een vertrouwensarts is 24/7 bereikbaar.");
    for (const Verbeteractie& een : lijst.acties)
        EXPECT_NE(een.gevonden.tekst, "") << een.code;
    ASSERT_EQ(lijst.alineas.size(), 2u);
    EXPECT_THAT(lijst.alineas[0], HasSubstr("Bij zes verwachtingen hoort een maatregel"));
    EXPECT_THAT(lijst.alineas[1], HasSubstr("Vóór 18 januari 2016"));
    EXPECT_EQ(lijst.open, "");
}

TEST(Actielijst, BegintMetVeiligheid) {
    // 2.1.1 stands before 1.1.2, which the kader has first.
    EXPECT_THAT(codes(lijst2015("Rotterdam-Rijnmond")),
                ElementsAre("2.1.1", "1.1.2", "1.1.4", "1.2.4", "1.2.5", "1.3.4"));
}

TEST(Actielijst, NoemtOokEenMinBijEenCriteriumDatVoldoendeIs) {
    // Friesland: one `-` at 1.2, which is voldoende by the rules.
    EXPECT_THAT(codes(lijst2015("Friesland")), Contains("1.2.4"));
}

TEST(Actielijst, ZegtWatDeGegevensNietWeten) {
    const Actielijst lijst = lijst2015("Zeeland");
    EXPECT_THAT(lijst.alineas[0], HasSubstr("Wat er is gezien, staat niet in de gegevens."));
    EXPECT_THAT(lijst.alineas[1], HasSubstr("Een termijn voor de maatregelen staat niet"));
}

TEST(Actielijst, ZegtDatErNietsHoeft) {
    EXPECT_THAT(lijstVan("+++").alineas,
                ElementsAre("Er zijn geen verbeterpunten: er hoeft niets te gebeuren."));
    EXPECT_TRUE(lijstVan("+++").acties.empty());
    EXPECT_THAT(lijstVan("nnn").alineas[0], HasSubstr("Er is dus niets te doen."));
}

TEST(Actielijst, ZegtWatErNogBijKanKomen) {
    const Actielijst leeg = lijstVan("+..");
    EXPECT_THAT(leeg.alineas, ElementsAre("Tot nu toe zijn er geen verbeterpunten."));
    EXPECT_THAT(leeg.open, HasSubstr("Nog geen score: "));
    EXPECT_THAT(leeg.open, HasSubstr("Daarvan kan nog iets bij deze lijst komen."));
    EXPECT_THAT(lijstVan("...").alineas, ElementsAre("Er is nog geen verwachting beoordeeld."));
    EXPECT_EQ(lijstVan("...").open, "");
    const Actielijst een = lijstVan("-+.");
    EXPECT_EQ(een.acties.size(), 1u);
    EXPECT_THAT(een.alineas[0], HasSubstr("Bij één verwachting tot nu toe hoort een maatregel"));
    EXPECT_NE(een.open, "");
}

TEST(Samenvatting, NoemtElkVerbeterpuntInWoordenMetZijnCode) {
    const Ronde& ronde = ronde2015();
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));
    const OrganisatiePagina pagina =
        organisatieRapport(beoordeling, *ronde.toets("IJsselland"), {});
    std::string alles;
    for (const Samenvattingsalinea& een : pagina.samenvatting) {
        alles += een.tekst + "\n";
        for (const std::string& punt : een.punten)
            alles += punt + "\n";
    }
    for (const std::string& code : codes(pagina.acties))
        EXPECT_THAT(alles, HasSubstr(ronde.betekenis.bij(code)->kort + " (" + code + ")"));
    EXPECT_THAT(alles, HasSubstr("zit in Zwolle en werkt voor 11 gemeenten."));
    EXPECT_THAT(alles, HasSubstr("vóór 18 januari 2016"));
    EXPECT_THAT(alles, HasSubstr("Bij thema 2, Veiligheid, is elke verwachting voldoende."));
    EXPECT_THAT(alles, HasSubstr("interventieteam"));
}

TEST(Samenvatting, NeemtZonderKorteWoordenDieVanDeNorm) {
    const Ronde ronde = test::kleineRonde();
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    const OrganisatiePagina pagina = organisatieRapport(beoordeling, ronde.toetsen[0], {});
    EXPECT_THAT(pagina.samenvatting,
                Contains(testing::AllOf(
                    testing::Field(&Samenvattingsalinea::tekst,
                                   testing::MatchesRegex("Nog niet op orde bij thema .*, Basis:")),
                    testing::Field(&Samenvattingsalinea::punten,
                                   testing::ElementsAre("“De organisatie doet C” (C)")))));
    EXPECT_THAT(pagina.betekenis.criteria, testing::IsEmpty());
    EXPECT_THAT(pagina.samenvatting,
                Not(Contains(testing::Field(&Samenvattingsalinea::tekst, HasSubstr("gemeente")))));
}

}  // namespace
}  // namespace maatlat
