// SPDX-License-Identifier: EUPL-1.2
// What the pages of a dossiersteekproef say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pages/lijstveld.h"
#include "pages/sjabloon.h"
#include "pages/steekproef/steekproef_bewaartermijn_pagina.h"
#include "pages/steekproef/steekproefregels.h"
#include "support/voorbeelden/steekproef.h"

namespace maatlat {
namespace {

using test::getrokken;
using test::plan;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::filesystem::path kMap = std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates";

template <class Pagina>
std::string getoond(const Pagina& pagina) {
    return Sjablonen(kMap).vul(pagina);
}

/// The first example of a page.
template <class Pagina>
Pagina eerste() {
    return test::voorbeelden<Pagina>().front();
}

TEST(SteekproevenPagina, ZeggenHoeVerElkeIs) {
    EXPECT_THAT(getoond(eerste<SteekproevenPagina>()),
                AllOf(HasSubstr("12 van 20 gelezen"), HasSubstr("De lijst bleek onvolledig."),
                      HasSubstr("312 dossiers")));
}

TEST(SteekproefNieuwPagina, NoemtElkeFouteRijEenKeerEnBovenaanHetAantal) {
    const SteekproefNieuwPagina pagina = eerste<SteekproefNieuwPagina>();
    SteekproefNieuwPagina vraagt = pagina;
    vraagt.vraagtReden = true;
    EXPECT_THAT(getoond(vraagt), HasSubstr("privacy_reden"));
    EXPECT_THAT(getoond(pagina), AllOf(HasSubstr("<li>lijst.csv:3: dit nummer staat er al.</li>"),
                                       HasSubstr("staan 2 fouten")));
    const std::vector<Foutregel> boven = foutregelsMetLijst(pagina.fouten);
    ASSERT_EQ(boven.size(), 1U);
    EXPECT_THAT(boven[0].melding, HasSubstr("2 fouten"));
    EXPECT_THAT(
        foutregelsMetLijst({{"titel", "Vul in."}, {"lijst", "Kies een bestand."}})[1].melding,
        "Kies een bestand.");
}

TEST(SteekproefplanPagina, BiedtAlleenVerdelingenDieIetsVerdelen) {
    EXPECT_THAT(getoond(plan()),
                AllOf(HasSubstr("Per soort"), Not(HasSubstr("Per gemeente")),
                      HasSubstr("De kolom behandelaar"), HasSubstr("value=\"f00d\" checked"),
                      HasSubstr("Bij 4 dossiers niet ingevuld")));
    SteekproefplanPagina zonder = plan();
    zonder.steekproef.populatie.soorten.resize(1);
    EXPECT_THAT(getoond(zonder), AllOf(Not(HasSubstr("Per soort")),
                                       HasSubstr("type=\"hidden\" name=\"kolom\" value=\"geen\"")));
}

TEST(SteekproefTrekkenPagina, NoemtWatVastligtEnWatErFoutIs) {
    SteekproefTrekkenPagina invullen = test::voorbeelden<SteekproefTrekkenPagina>().back();
    invullen.trekking.fouten = {{"lijst", "Deze lijst is een andere."}};
    EXPECT_THAT(getoond(invullen),
                AllOf(HasSubstr("bbbb 0123"), HasSubstr("20 van de 312"),
                      HasSubstr("Onderzoek (13 van 200)"), HasSubstr("Deze lijst is een andere.")));
}

TEST(SteekproefPagina, LeidtNaarHetVolgendeDossier) {
    const std::string html = getoond(getrokken());
    EXPECT_THAT(
        html,
        AllOf(HasSubstr("href=\"/toets/5/steekproef/1/dossier/AAAA-0000-0002\">Lees dossier"),
              HasSubstr("1 van de 2 dossiers gelezen"), HasSubstr("2 verschillen bespreken"),
              HasSubstr("In de plaats van AAAA-0000-0003"), HasSubstr("/vervangen/AAAA-0000-0002"),
              HasSubstr("<details id=\"uitbreiden\" open>"),
              Not(HasSubstr("/vervangen/AAAA-0000-0004"))));
    SteekproefPagina klaar = getrokken();
    klaar.volgende.clear();
    EXPECT_THAT(getoond(klaar), HasSubstr("href=\"/toets/5/steekproef/1/uitkomsten\">Bekijk"));
}

TEST(SteekproefPagina, TeltGelezenDossiersOokAlsHunAntwoordenZijnGewist) {
    SteekproefPagina pagina = getrokken();
    for (Dossierrij& een : pagina.dossiers) {
        een.dossier.gewist = true;
        een.eersteKlaar = een.tweedeBegonnen = false;
        een.verschillen = 0;
    }
    pagina.gewistGelezen = 2;
    const std::string html = getoond(pagina);
    EXPECT_THAT(html,
                AllOf(HasSubstr("2 van de 2 dossiers gelezen"),
                      HasSubstr("De antwoorden zijn gewist."), Not(HasSubstr("Nog niet begonnen")),
                      Not(HasSubstr("Een tweede lezer is nog nodig"))));
}

TEST(SteekproefPagina, BiedtNietsAanWieAlleenMagLezen) {
    SteekproefPagina lezen = getrokken();
    lezen.magInvullen = lezen.magOpzoeken = false;
    EXPECT_THAT(getoond(lezen), AllOf(Not(HasSubstr("<form")), Not(HasSubstr("/vervangen/")),
                                      Not(HasSubstr("/sleutel")), Not(HasSubstr("/vervallen"))));
}

TEST(SteekproefBewijsPagina, NoemtElkeStap) {
    const std::string html = getoond(eerste<SteekproefBewijsPagina>());
    EXPECT_THAT(
        html,
        AllOf(HasSubstr("22 november 2026 om 10:30:00"), HasSubstr("22 november 2026 om 10:31:00"),
              HasSubstr("dobbelstenen:1234561234-6543216543"), HasSubstr("0011 2233 4455 6677 …"),
              HasSubstr("Vervangen, want: Was een dubbele registratie."),
              Not(HasSubstr("AAAA-0000-0009"))));
}

TEST(SteekproefSleutelPagina, ToontAlleenNaVragen) {
    SteekproefSleutelPagina toont = test::voorbeelden<SteekproefSleutelPagina>().back();
    EXPECT_THAT(getoond(toont), AllOf(HasSubstr("2026-000123"), Not(HasSubstr("2026-000999"))));
    toont.getoond = false;
    EXPECT_THAT(getoond(toont), Not(HasSubstr("2026-000123")));
}

TEST(BewaartermijnPagina, ZegtWatErBlijftEnTotWanneer) {
    EXPECT_THAT(getoond(eerste<BewaartermijnPagina>()),
                AllOf(HasSubstr("20 dossiers, van 3 andere zijn"), HasSubstr("22 november 2027"),
                      HasSubstr("3 mei 2027")));
    EXPECT_EQ(bewaartijd("2027-11-22", "2027-11-22"), "Tot en met 22 november 2027");
}

TEST(SteekproefBewaartermijnPagina, VraagtAlleenEenDatumZolangErIetsTeBewarenIs) {
    SteekproefBewaartermijnPagina pagina = eerste<SteekproefBewaartermijnPagina>();
    EXPECT_THAT(getoond(pagina), HasSubstr("name=\"bewaren_tot\""));
    pagina.gewist = 20;
    pagina.dossiers = 0;
    pagina.eerstWeg = pagina.laatstWeg = "";
    EXPECT_THAT(getoond(pagina),
                AllOf(Not(HasSubstr("<form")), HasSubstr("Alle antwoorden zijn gewist")));
}

TEST(Steekproefregels, SchrijvenGetallenZoalsMensenZeLezen) {
    EXPECT_EQ(getalMetPunten(0), "0");
    EXPECT_EQ(getalMetPunten(9999), "9999");
    EXPECT_EQ(getalMetPunten(10000), "10.000");
    EXPECT_EQ(getalMetPunten(1000000), "1.000.000");
    EXPECT_EQ(zoveelDossiers(1), "1 dossier");
    EXPECT_EQ(inViertallen("0123456789"), "0123 4567 89");
    EXPECT_EQ(inViertallen(""), "");
    EXPECT_EQ(momentMetSeconden("2026-11-22T09:30:07.000Z"), "22 november 2026 om 10:30:07");
    EXPECT_EQ(momentMetSeconden(""), "");
}

}  // namespace
}  // namespace maatlat
