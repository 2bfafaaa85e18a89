// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/colofon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/landelijk_rapport.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "support/kleine_ronde.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

std::vector<std::string> namen(const Colofon& colofon) {
    std::vector<std::string> uit;
    for (const Feit& een : colofon.feiten)
        uit.push_back(een.naam);
    return uit;
}

std::string waarde(const Colofon& colofon, const std::string& naam) {
    for (const Feit& een : colofon.feiten)
        if (een.naam == naam) return een.waarde;
    return "(none)";
}

TEST(Colofon, HeeftEenVolgordeEnNietsDubbel) {
    Ronde ronde = test::kleineRonde();
    const Colofonstof alles{"de organisatie zelf",
                            "3 november 2026",
                            "een inspecteur",
                            "een tweede persoon",
                            {"Vastgesteld op", "4 november 2026"},
                            "2",
                            "een fout",
                            "1",
                            "abc",
                            "het rapport",
                            {"Kijk na."}};
    const Colofon vol = colofon(ronde, ronde.kader.regelsets[0], alles);
    EXPECT_THAT(
        namen(vol),
        ElementsAre("Toezichthouder", "Beoordeeld door", "Onderzoek", "Periode van het onderzoek",
                    "Bezocht", "Voorgelegd door", "Vastgesteld door", "Vastgesteld op", "Editie",
                    "Reden van deze editie", "Concept", "Kenmerk van de inhoud (SHA-256)",
                    "Bron van de scores", "Bron van de bevindingen", "Toetsingskader",
                    "Kenmerk van het kader (SHA-256)", "Beslisregels", "Bron van de beslisregels",
                    "Gemaakt met"));
    EXPECT_THAT(vol.controle, ElementsAre("Kijk na."));
    EXPECT_THAT(waarde(vol, "Gemaakt met"), StartsWith("Maatlat "));
}

TEST(Colofon, LaatWegWatErNietIsEnZegtHoeMenHetRapportOpnieuwMaakt) {
    const Ronde ronde = test::kleineRonde();
    const Colofon leeg = colofon(ronde, ronde.kader.regelsets[0], {});
    EXPECT_THAT(namen(leeg), testing::Not(testing::Contains("Editie")));
    ASSERT_EQ(leeg.controle.size(), 1u);
    EXPECT_THAT(leeg.controle[0], StartsWith("Zo controleert u dit rapport:"));
}

TEST(Colofon, ZegtVan2015WanneerIsBezochtEnDatDeRegelsZijnAfgeleid) {
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));
    const auto van = [&](const std::string& wie) {
        return organisatieRapport(beoordeling, *ronde.toets(wie), {}).verantwoording.colofon;
    };
    EXPECT_EQ(waarde(van("IJsselland"), "Bezocht"),
              "november 2015; op welke dagen, staat niet in de gegevens");
    EXPECT_EQ(waarde(van("Zeeland"), "Bezocht"), "staat niet in de gegevens");
    EXPECT_THAT(waarde(van("IJsselland"), "Herkomst van de beslisregels"),
                StartsWith("Afgeleid uit de gepubliceerde cijfers"));
    EXPECT_EQ(waarde(van("IJsselland"), "Kenmerk van het kader (SHA-256)"), ronde.kader.hash);
    const Colofon land = landelijkRapport(beoordeling, {}).verantwoording.colofon;
    EXPECT_EQ(waarde(land, "Kenmerk van het kader (SHA-256)"), ronde.kader.hash);
    EXPECT_THAT(waarde(land, "Bron van de bevindingen"), HasSubstr("Landelijk rapport"));
}

}  // namespace
}  // namespace maatlat
