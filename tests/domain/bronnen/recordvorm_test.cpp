// SPDX-License-Identifier: EUPL-1.2
// The bytes that stand in histories and under the hash of what was frozen. They may never change:
// a test that fails here is answered by a migration, not by another expectation.
#include "domain/recordvorm.h"

#include <gtest/gtest.h>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/bronnen/bezoek.h"
#include "domain/bronnen/bronvorm.h"
#include "domain/bronnen/gespreksverslag.h"
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

Gespreksverslag verslag() {
    Gespreksverslag uit;
    uit.notities = "We bellen terug. #1.1.2 +";
    uit.akkoord = {"akkoord", "2026-11-20", "leidinggevende", "Zo was het.", "We bellen terug."};
    return uit;
}

constexpr const char* kNotities = "notities=We%20bellen%20terug.%20%231.1.2%20%2B";
constexpr const char* kVerslag =
    "notities=We%20bellen%20terug.%20%231.1.2%20%2B&akkoord-uitkomst=akkoord&"
    "akkoord-op=2026-11-20&akkoord-door=leidinggevende&akkoord-opmerking=Zo%20was%20het.&"
    "akkoord-over=We%20bellen%20terug.";

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

/// What came later stands behind what there was, and nowhere when it is not filled in.
TEST(RecordvormTest, WhatHangsUnderAVisitSaysSoLast) {
    Bron bron = alles();
    bron.bezoek = 3;
    EXPECT_EQ(vastlegging(bron).codeer(), std::string(kDocument) + kMeer + "&bezoek=3");
    EXPECT_EQ(recordUit<Bron>(gelezen(vastlegging(bron).codeer())), bron);
    Bevinding van = bevinding();
    van.bezoek = 12;
    EXPECT_EQ(vastlegging(van).codeer(), std::string(kBevinding) + "&bezoek=12");
    EXPECT_EQ(recordUit<Bevinding>(gelezen(vastlegging(van).codeer())), van);
}

TEST(RecordvormTest, NotesAndWhatWasSaidOfThem) {
    EXPECT_EQ(vastlegging(verslag()).codeer(), kVerslag);
    EXPECT_EQ(recordUit<Gespreksverslag>(gelezen(kVerslag)), verslag());
    Gespreksverslag zonder = verslag();
    zonder.akkoord.reset();
    EXPECT_EQ(vastlegging(zonder).codeer(), kNotities);
    EXPECT_EQ(recordUit<Gespreksverslag>(gelezen(kNotities)), zonder);
}

TEST(RecordvormTest, ABevindingFollowsTheVisitOfItsBron) {
    Bron bron;
    Bevinding van;
    EXPECT_EQ(bezoekVan(van, &bron), 0);
    van.bezoek = 2;
    EXPECT_EQ(bezoekVan(van, &bron), 2);
    EXPECT_EQ(bezoekVan(van, nullptr), 2);
    bron.bezoek = 1;
    EXPECT_EQ(bezoekVan(van, &bron), 1);
}

TEST(RecordvormTest, AnAkkoordLapsesWhenTheTextIsAnother) {
    Gespreksverslag van;
    EXPECT_EQ(akkoordstand(van, ""), Akkoordstand::geenVerslag);
    EXPECT_EQ(akkoordstand(van, "We bellen."), Akkoordstand::nogNiet);
    van = verslag();
    EXPECT_EQ(akkoordstand(van, "We bellen terug."), Akkoordstand::akkoord);
    EXPECT_EQ(akkoordstand(van, "We bellen nooit terug."), Akkoordstand::gewijzigd);
    van.akkoord->uitkomst = "niet akkoord";
    EXPECT_EQ(akkoordstand(van, "We bellen terug."), Akkoordstand::nietAkkoord);
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
