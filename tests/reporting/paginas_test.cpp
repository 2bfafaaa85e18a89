// SPDX-License-Identifier: EUPL-1.2
// What is put into the templates and what they ask for stay the same.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/landelijk_rapport.h"
#include "reporting/organisatie_rapport.h"
#include "support/kleine_ronde.h"
#include "support/sjabloon_controle.h"
#include "toetsing/ronde_bron.h"
#include "toetsing/ronde_uit_bestanden.h"

namespace maatlat {
namespace {

const std::filesystem::path kSjablonen = MAATLAT_SOURCE_DIR "/templates";

void controleerRonde(const Ronde& ronde, test::Sjablooncontrole& controle) {
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));
    const std::map<std::string, std::string> bestanden{{ronde.toetsen[0].organisatie, "een.html"}};
    controle.controleer("landelijk_rapport.tpl", vulling(landelijkRapport(beoordeling, bestanden)));
    for (const Toets& een : ronde.toetsen)
        controle.controleer("organisatie_rapport.tpl",
                            vulling(organisatieRapport(beoordeling, een, "landelijk.html")));
}

TEST(Paginas, PassenBijHunSjabloonEnLatenGeenDeelOngebruikt) {
    test::Sjablooncontrole controle(kSjablonen);
    controleerRonde(test::kleineRonde(), controle);
    controleerRonde(leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde,
                    controle);
    EXPECT_THAT(controle.fouten, testing::IsEmpty());

    std::set<std::string> bestaan;
    for (const char* bestand : {"landelijk_rapport.tpl", "organisatie_rapport.tpl"})
        bestaan.merge(test::alleSecties(test::leesSjabloon(kSjablonen, bestand), bestand));
    for (const auto& een : std::filesystem::directory_iterator(kSjablonen / "_partials")) {
        const std::string bestand = "_partials/" + een.path().filename().string();
        bestaan.insert(bestand);
        bestaan.merge(test::alleSecties(test::leesSjabloon(kSjablonen, bestand), bestand));
    }
    for (const std::string& een : bestaan)
        EXPECT_TRUE(controle.gezien.contains(een)) << een << " is never shown";
}

TEST(Controle, VindtVerschillenNaarBeideKanten) {
    const test::Werkmap werk;
    werk.schrijf("a.tpl", "{{A}}{{#S}}{{B}}{{/S}}");
    test::Sjablooncontrole controle(werk.map());
    Vulling vulling;
    vulling.zet("C", "1");
    vulling.sectie("S");
    vulling.sectie("T");
    controle.controleer("a.tpl", vulling);
    EXPECT_THAT(controle.fouten,
                testing::UnorderedElementsAre("a.tpl does not show C", "a.tpl is not given A",
                                              "a.tpl#S is not given B", "a.tpl has no section T"));
}

}  // namespace
}  // namespace maatlat
