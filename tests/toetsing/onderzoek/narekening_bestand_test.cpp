// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/narekening_bestand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "exchange/csv_lezer.h"
#include "exchange/tabel.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::StartsWith;

TEST(Narekeningbestand, HeeftDeNaamVanHetOnderzoek) {
    EXPECT_EQ(narekeningbestandsnaam("stap1-2015"), "narekening-stap1-2015.csv");
    EXPECT_EQ(narekeningbestandsnaam("Élk, jaar"), "narekening-elk-jaar.csv");
}

TEST(Narekeningbestand, HeeftElkeUitspraakMetElkeRegelset) {
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    const std::string csv = narekeningbestand(ronde, vindRegelset(ronde.kader, "toegepast-2015"));
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFnummer;"));
    const Tabel tabel = leesCsv(csv, "n.csv");
    ASSERT_EQ(tabel.rijen.size(), ronde.uitspraken.uitspraken.size() + 1);
    const Rij& kop = tabel.rijen[0];
    ASSERT_EQ(kop.cellen.size(), 17u);
    EXPECT_EQ(kop.cel(2), "gepubliceerde zin");
    EXPECT_EQ(kop.cel(7), "uitkomst (Beslisregels zoals toegepast in 2015)");
    EXPECT_EQ(kop.cel(12), "uitkomst (Beslisregels zoals gepubliceerd)");
    std::set<std::string> uitkomsten;
    for (std::size_t i = 0; i < ronde.uitspraken.uitspraken.size(); ++i) {
        const Uitspraak& een = ronde.uitspraken.uitspraken[i];
        const Rij& rij = tabel.rijen[i + 1];
        EXPECT_EQ(rij.cel(0), std::to_string(i + 1));
        EXPECT_EQ(rij.cel(1), een.id);
        EXPECT_EQ(rij.cel(2), een.citaat);
        EXPECT_EQ(rij.cel(3), een.bron);
        EXPECT_EQ(rij.cel(4), een.bewering);
        EXPECT_EQ(rij.cel(11), een.nietTeBeslissen);
        uitkomsten.insert(rij.cel(7));
        if (een.id == "landelijk-vertrouwensarts-inzetbaar") {
            EXPECT_EQ(rij.cel(5), "alle: 100%");
            EXPECT_EQ(rij.cel(7), "volgt niet");
            EXPECT_EQ(rij.cel(8), "21 van de 26 (80,8%)");
            EXPECT_THAT(rij.cel(10), StartsWith("alle, behalve Drenthe, "));
        }
        if (een.id == "landelijk-figuur-1.1") {
            EXPECT_EQ(rij.cel(7), "volgt");
            EXPECT_EQ(rij.cel(12), "volgt niet");
        }
    }
    EXPECT_EQ(uitkomsten, (std::set<std::string>{"volgt", "volgt niet", "niet te beslissen"}));
}

TEST(Narekeningbestand, IsErNietZonderUitspraken) {
    Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    ronde.uitspraken.uitspraken.clear();
    EXPECT_EQ(narekeningbestand(ronde, ronde.kader.regelsets[0]), "");
}

}  // namespace
}  // namespace maatlat
