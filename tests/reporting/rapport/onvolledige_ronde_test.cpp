// SPDX-License-Identifier: EUPL-1.2
// Rounds with open and nvt scores, of one organisation, or from loose files: no sentence says more
// than the scores, and none has a hole.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/organisatie_rapport.h"
#include "reporting/rapport/rapporten.h"
#include "reporting/zinnen.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

TEST(OnvolledigeRonde, KentDeRondeVanEenOrganisatie) {
    const Ronde ronde = test::rondeMet({{"A", "++-"}});
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    EXPECT_EQ(voldoetZin(beoordeling, *ronde.kader.beoordeelde()[0]),
              "Aan deze verwachting voldoet de enige organisatie die is beoordeeld: A.");
    const OrganisatiePagina pagina = organisatieRapport(beoordeling, ronde.toetsen[0], {});
    EXPECT_THAT(pagina.plaats->alineas,
                testing::ElementsAre("Veilig Thuis A voldoet aan 2 van de 3 verwachtingen. Zij is "
                                     "als enige volledig beoordeeld."));
    EXPECT_THAT(
        pagina.samenvatting,
        Not(Contains(testing::Field(&Samenvattingsalinea::tekst, HasSubstr("1 organisaties")))));
}

TEST(OnvolledigeRonde, TeltNvtNietMeeEnZegtTotNuToe) {
    const Ronde ronde = test::rondeMet({{"A", "+n-"}, {"B", "+.+"}, {"C", "+.-"}});
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    const auto van = [&](std::size_t i) {
        return organisatieRapport(beoordeling, ronde.toetsen[i], {});
    };
    EXPECT_EQ(van(0).kerncijfer, "1 van de 2");
    EXPECT_EQ(van(0).kerntekst, "verwachtingen zijn voldoende");
    EXPECT_EQ(van(0).oordelen[0].aantal, "1 van de 2");
    EXPECT_THAT(van(0).eindoordeel, Contains(HasSubstr("Dat is zo bij 1 van de 2 verwachtingen.")));
    EXPECT_EQ(van(1).kerntekst, "verwachtingen zijn tot nu toe voldoende");
    EXPECT_THAT(van(1).eindoordeel,
                Contains(HasSubstr("Dat is tot nu toe zo bij 2 van de 3 verwachtingen.")));
    EXPECT_THAT(van(1).eindoordeel, Contains("Er zijn tot nu toe geen verbeterpunten."));
    EXPECT_THAT(van(2).eindoordeel, Contains(HasSubstr("Er is tot nu toe één verbeterpunt.")));
}

TEST(OnvolledigeRonde, HeeftUitLosseBestandenGeenGaten) {
    Ronde ronde = test::kleineRonde();
    ronde.onderzoek.toezichthouder.clear();
    ronde.onderzoek.periodeVan.clear();
    ronde.onderzoek.periodeTot.clear();
    Toetstekst leeg;
    leeg.organisatie = "Zee";
    ronde.teksten = {leeg};
    for (const Rapportbestand& een :
         maakRapporten(ronde, Sjablonen(MAATLAT_SOURCE_DIR "/templates"), {}))
        for (const char* gat : {"<dd></dd>", "<p class=\"afzender\"></p>", " .", ": .",
                                "<dt>Onderzocht", "<dt>Ronde"})
            EXPECT_EQ(een.html.find(gat, een.html.find("<body")), std::string::npos)
                << een.naam << ": " << gat;
}

}  // namespace
}  // namespace maatlat
