// SPDX-License-Identifier: EUPL-1.2
// Rounds with open and nvt scores, of one organisation, or from loose files: no sentence says more
// than the scores, and none has a hole.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/kernpunten.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "reporting/rapport/rapporten.h"
#include "reporting/zinnen.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> kort(const Ronde& ronde) {
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    return kernpunten(beoordeling, {}, {});
}

/// The code of a verwachting with its words, as the summary gives it.
std::string genoemd(const Ronde& ronde, std::size_t i) {
    const Verwachting* een = ronde.kader.beoordeelde()[i];
    return een->code + " (“" + een->tekst + "”)";
}

TEST(OnvolledigeRonde, ZegtAlleenAlleOrganisatiesAlsElkeMeetelt) {
    const Ronde ronde = test::rondeMet({{"A", "++-"}, {"C", "++-"}, {"D", "+n+"}});
    EXPECT_THAT(
        kort(ronde),
        Contains("Aan één verwachting voldoen alle organisaties: " + genoemd(ronde, 0) + "."));
    EXPECT_THAT(kort(ronde),
                Contains("Aan één verwachting voldoen alle organisaties waarvoor die geldt: " +
                         genoemd(ronde, 1) + "."));
    const Ronde open = test::rondeMet({{"A", "++-"}, {"B", "-.."}, {"C", "++-"}, {"D", "+n+"}});
    EXPECT_THAT(kort(open), Contains("Aan één verwachting voldoen alle 3 organisaties die "
                                     "meetellen: " +
                                     genoemd(open, 0) + "."))
        << "what is incomplete counts nowhere";
}

TEST(OnvolledigeRonde, MeetHetMinsteAlsDeelVanWatVanToepassingIs) {
    // 1 of 1, 1 of 2 and 2 of 3: the smallest number is not the smallest share.
    const Ronde ronde = test::rondeMet({{"A", "+++"}, {"B", "n-+"}, {"C", "nn-"}});
    EXPECT_THAT(kort(ronde),
                Contains("Aan " + genoemd(ronde, 1) +
                         " voldoet het kleinste deel: 50% van de organisaties waarvoor "
                         "zij geldt."));
    EXPECT_THAT(kort(test::rondeMet({{"A", "+++"}, {"B", "++-"}})),
                Contains(HasSubstr("voldoet het kleinste deel: één organisatie.")));
    EXPECT_THAT(kort(test::rondeMet({{"A", "+++"}, {"B", "n++"}})),
                Not(Contains(HasSubstr("het kleinste deel"))));
}

TEST(OnvolledigeRonde, KentDeRondeVanEenOrganisatie) {
    const Ronde ronde = test::rondeMet({{"A", "++-"}});
    const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
    EXPECT_THAT(kort(ronde), Contains("Veilig Thuis A telt als enige mee en voldoet aan twee "
                                      "verwachtingen."));
    EXPECT_THAT(kort(ronde), Contains(HasSubstr("Aan twee verwachtingen voldoet de organisatie:")));
    EXPECT_EQ(voldoetZin(beoordeling, *ronde.kader.beoordeelde()[0]),
              "Aan deze verwachting voldoet de enige organisatie die is beoordeeld: A.");
    const OrganisatiePagina pagina = organisatieRapport(beoordeling, ronde.toetsen[0], {});
    EXPECT_THAT(pagina.plaats->alineas,
                testing::ElementsAre("Veilig Thuis A voldoet aan 2 van de 3 verwachtingen. Zij is "
                                     "als enige volledig beoordeeld."));
    EXPECT_THAT(pagina.samenvatting, Not(Contains(HasSubstr("1 organisaties"))));
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
    EXPECT_THAT(van(2).eindoordeel, Contains(HasSubstr("Er is tot nu toe één verbeterpunt,")));
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
