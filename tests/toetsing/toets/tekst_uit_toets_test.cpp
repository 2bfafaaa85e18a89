// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/tekst_uit_toets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefdossier.h"

namespace maatlat {
namespace {

using test::Proefdossier;
using testing::ElementsAre;
using testing::IsEmpty;

Bron gesprek(const std::string& rol, int aantal, const std::string& datum = "") {
    Bron een;
    een.soort = Bronsoort::interview;
    een.gesprekspartner = rol;
    een.aantal = aantal;
    een.datum = datum;
    return een;
}

Bron van(Bronsoort soort, const std::string& datum = "") {
    Bron een;
    een.soort = soort;
    een.datum = datum;
    return een;
}

TEST(TekstUitDossier, NeemtElkVeldMeeInDeVolgordeVanHetKader) {
    Proefdossier proef("+-+ ++");
    proef.veld(Veldsoort::inleiding, "toets", "Wie zij is.\n\nWat zij doet.")
        .veld(Veldsoort::onderbouwing, "1.2", "Over 1.2.")
        .veld(Veldsoort::onderbouwing, "1.1", "Over 1.1.")
        .veld(Veldsoort::motivering, "1.1.2", "Niet *gezien*.")
        .veld(Veldsoort::verbeterpunt, "1.1.2", "Doe dit.")
        .veld(Veldsoort::aandachtspunt, "1.1", "Let op.")
        .veld(Veldsoort::goodPractice, "1", "Zo kan het.");
    proef.dossier().bronnen = {van(Bronsoort::document)};
    const Toetstekst tekst = tekstUit(proef.dossier());
    EXPECT_EQ(tekst.organisatie, "Zee");
    EXPECT_TRUE(tekst.opgemaakt);
    EXPECT_THAT(tekst.inleiding, ElementsAre(Brontekst{"Wie zij is.\n\nWat zij doet."}));
    EXPECT_THAT(tekst.bevindingen,
                ElementsAre(Opmerking{"1.1", "Over 1.1."}, Opmerking{"1.1.2", "Niet *gezien*."},
                            Opmerking{"1.2", "Over 1.2."}));
    EXPECT_THAT(tekst.verbeterpunten, ElementsAre(Opmerking{"1.1.2", "Doe dit."}));
    EXPECT_THAT(tekst.aandachtspunten, ElementsAre(Opmerking{"1.1", "Let op."}));
    EXPECT_THAT(tekst.goodPractices, ElementsAre(GoodPractice{"1", "Zo kan het.", {"Zee"}}));
    EXPECT_THAT(tekst.verantwoording, ElementsAre(Brontekst{"Eén document."}));
}

TEST(TekstUitDossier, LaatLegeVeldenWeg) {
    Proefdossier proef("--- --");
    proef.veld(Veldsoort::inleiding, "toets", " \n")
        .veld(Veldsoort::onderbouwing, "1.1", "")
        .veld(Veldsoort::verbeterpunt, "1.1.1", "\t")
        .veld(Veldsoort::goodPractice, "1", "");
    const Toetstekst tekst = tekstUit(proef.dossier());
    EXPECT_THAT(tekst.inleiding, IsEmpty());
    EXPECT_THAT(tekst.bevindingen, IsEmpty());
    EXPECT_THAT(tekst.verbeterpunten, IsEmpty());
    EXPECT_THAT(tekst.goodPractices, IsEmpty());
    EXPECT_THAT(tekst.verantwoording, IsEmpty());
}

TEST(TekstUitDossier, VerzwijgtEenVerbeterpuntVanEenScoreDieErNietMeerIs) {
    Proefdossier proef("+.n ++");
    for (const char* code : {"1.1.1", "1.1.2", "1.1.3"})
        proef.veld(Veldsoort::verbeterpunt, code, "Van eerder.");
    EXPECT_THAT(tekstUit(proef.dossier()).verbeterpunten, IsEmpty());
}

TEST(Verantwoording, TeltGesprekkenPerFunctieEnDeAndereBronnenPerSoort) {
    std::vector<Bron> bronnen{gesprek("uitvoerend medewerker", 2),
                              gesprek("management", 3),
                              van(Bronsoort::document),
                              gesprek("uitvoerend medewerker", 2),
                              gesprek("vertrouwensarts", 1),
                              van(Bronsoort::observatie)};
    for (int i = 0; i < 22; ++i)
        bronnen.push_back(van(i < 2 ? Bronsoort::document : Bronsoort::dossier));
    EXPECT_THAT(verantwoordingVan(bronnen),
                ElementsAre("Eén gesprek met het management, samen drie mensen.",
                            "Twee gesprekken met uitvoerend medewerkers, samen vier mensen.",
                            "Eén gesprek met een vertrouwensarts.", "Drie documenten.",
                            "Onderzoek van twintig dossiers.", "Eén observatie."));
    EXPECT_THAT(verantwoordingVan({}), IsEmpty());
}

TEST(Periode, IsDieVanGesprekkenEnBezoeken) {
    EXPECT_EQ(periodeVan({van(Bronsoort::document, "2020-01-01")}), "");
    EXPECT_EQ(periodeVan({gesprek("management", 1)}), "");
    EXPECT_EQ(periodeVan({gesprek("management", 1, "2026-11-30"),
                          van(Bronsoort::observatie, "2026-11-02")}),
              "november 2026");
    EXPECT_EQ(
        periodeVan({gesprek("management", 1, "2027-01-04"), gesprek("management", 1, "2026-11-30"),
                    van(Bronsoort::document, "2020-01-01")}),
        "de maanden november 2026 tot en met januari 2027");
}

}  // namespace
}  // namespace maatlat
