// SPDX-License-Identifier: EUPL-1.2
// The bytes that stand in histories and under the hash of what was frozen. They may never change:
// a test that fails here is answered by a migration, not by another expectation.
#include "domain/recordvorm.h"

#include <gtest/gtest.h>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/bronnen/bezoek.h"
#include "domain/bronnen/bronvorm.h"
#include "support/proeftekst.h"

namespace maatlat {
namespace {

Bron document() {
    Bron uit;
    uit.titel = "Beleid & plan";
    uit.datum = "2026-03-01";
    uit.documentsoort = "beleid";
    uit.bijlage = {"plan.pdf", "ab12", "application/pdf", 2048};
    return uit;
}

constexpr const char* kDocument =
    "soort=document&titel=Beleid%20%26%20plan&datum=2026-03-01&documentsoort=beleid&"
    "gesprekspartner=&aantal=0&interviewers=&pseudoniem=&bijlage-naam=plan.pdf&"
    "bijlage-sha256=ab12&bijlage-soort=application%2Fpdf&bijlage-grootte=2048";

Bevinding bevinding() {
    Bevinding uit;
    uit.bron = 3;
    uit.tekst = "Geen overleg gezien.";
    uit.richting = Richting::onvoldoende;
    uit.verwachtingen = {"1.1.2", "1.1.4"};
    return uit;
}

constexpr const char* kBevinding =
    "bron=3&richting=onvoldoende&tekst=Geen%20overleg%20gezien.&verwachting=1.1.2&"
    "verwachting=1.1.4";

Bezoek bezoek() {
    Bezoek uit;
    uit.datum = "2026-11-20";
    uit.soort = "onaangekondigd bezoek";
    uit.wie = "A & B";
    uit.bijzonderheden = "Deur dicht.";
    return uit;
}

constexpr const char* kBezoek =
    "datum=2026-11-20&soort=onaangekondigd%20bezoek&locatie=&wie=A%20%26%20B&"
    "bijzonderheden=Deur%20dicht.";

/// With more files and a link: these come after what there was before.
Bron alles() {
    Bron uit = document();
    uit.link = {"https://voorbeeld.nl/plan?a=1", "2026-03-02"};
    uit.meer = {{"kaart & plan.png", "cd34", "image/png", 7}, {"mail.msg", "ef56", "x/y", 8}};
    return uit;
}

constexpr const char* kMeer =
    "&link-adres=https%3A%2F%2Fvoorbeeld.nl%2Fplan%3Fa%3D1&link-bekeken=2026-03-02&"
    "bestand-naam=kaart%20%26%20plan.png&bestand-sha256=cd34&bestand-soort=image%2Fpng&"
    "bestand-grootte=7&bestand-naam=mail.msg&bestand-sha256=ef56&bestand-soort=x%2Fy&"
    "bestand-grootte=8";

Bewaardevastlegging gelezen(const std::string& gecodeerd) {
    return Bewaardevastlegging(test::tekst(gecodeerd));
}

TEST(RecordvormTest, ContentsKeepTheirBytes) {
    EXPECT_EQ(vastlegging(document()).codeer(), kDocument);
    EXPECT_EQ(vastlegging(alles()).codeer(), std::string(kDocument) + kMeer);
    EXPECT_EQ(vastlegging(bevinding()).codeer(), kBevinding);
    EXPECT_EQ(vastlegging(bezoek()).codeer(), kBezoek);
    Bron zonder = document();
    zonder.bijlage.reset();
    EXPECT_EQ(vastlegging(zonder).codeer(),
              std::string(kDocument, std::string_view(kDocument).find("&bijlage-naam")));
}

TEST(RecordvormTest, ReadsBackWhatWasWritten) {
    EXPECT_EQ(recordUit<Bron>(gelezen(kDocument)), document());
    EXPECT_EQ(recordUit<Bron>(gelezen(std::string(kDocument) + kMeer)), alles());
    EXPECT_EQ(recordUit<Bevinding>(gelezen(kBevinding)), bevinding());
    EXPECT_EQ(recordUit<Bezoek>(gelezen(kBezoek)), bezoek());
}

TEST(RecordvormTest, WhatCannotBeReadStaysEmpty) {
    EXPECT_EQ(recordUit<Bron>(gelezen("aantal=veel&soort=foto")), Bron{});
    EXPECT_EQ(recordUit<Bevinding>(gelezen("bron=x&richting=op")), Bevinding{});
}

TEST(RecordvormTest, EveryQuestionOfAFormIsAboutAFieldThatCanBeFilledIn) {
    for (const Bronsoort soort : kBronsoorten) {
        EXPECT_FALSE(formulierVan(soort).empty());
        for (const Formulierveld& een : formulierVan(soort))
            EXPECT_NE(eisenVan<Bron>(een.naam).wijze, Veldwijze::anders) << een.naam;
    }
    for (const Formulierveld& een : kBevindingformulier)
        EXPECT_NE(eisenVan<Bevinding>(een.naam).wijze, Veldwijze::anders) << een.naam;
}

}  // namespace
}  // namespace maatlat
