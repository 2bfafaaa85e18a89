// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bron.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

Bron interview(const std::string& rol, int aantal) {
    Bron bron;
    bron.soort = Bronsoort::interview;
    bron.gesprekspartner = rol;
    bron.aantal = aantal;
    return bron;
}

TEST(Bron, EachSoortIsFoundByItsName) {
    for (const Bronsoort soort : kBronsoorten)
        EXPECT_EQ(bronsoortMetNaam(naam(soort)), soort);
    EXPECT_FALSE(bronsoortMetNaam("Interview"));
}

TEST(Bron, AnInterviewIsCalledByWhoWasSpokenWith) {
    EXPECT_EQ(omschrijving(interview("vertrouwensarts", 1)), "Interview met een vertrouwensarts");
    EXPECT_EQ(omschrijving(interview("vertrouwensarts", 2)), "Interview met 2 vertrouwensartsen");
    EXPECT_EQ(omschrijving(interview("leidinggevende", 3)), "Interview met 3 leidinggevenden");
    EXPECT_EQ(omschrijving(interview("uitvoerend medewerker", 4)),
              "Interview met 4 uitvoerend medewerkers");
    EXPECT_EQ(omschrijving(interview("management", 2)), "Interview met het management");
}

TEST(Bron, ADossierIsCalledByItsPseudonym) {
    Bron dossier;
    dossier.soort = Bronsoort::dossier;
    dossier.pseudoniem = "D-07";
    EXPECT_EQ(omschrijving(dossier), "Dossier D-07");
}

TEST(Bron, ADossiersteekproefIsCalledByItsTitle) {
    Bron steekproef;
    steekproef.soort = Bronsoort::dossier;
    steekproef.titel = "Dossiersteekproef 1: Onderzoeken 2026";
    EXPECT_EQ(omschrijving(steekproef), steekproef.titel);
}

TEST(Bron, ADocumentIsCalledByItsTitle) {
    Bron document;
    document.titel = "Werkinstructie triage";
    EXPECT_EQ(omschrijving(document), "Werkinstructie triage");
}

}  // namespace
}  // namespace maatlat
