// SPDX-License-Identifier: EUPL-1.2
// The pages of a dossiersteekproef against their templates, and what they say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pages/lijstveld.h"
#include "pages/steekproef/bewaartermijn_pagina.h"
#include "pages/steekproef/steekproef_bewaartermijn_pagina.h"
#include "pages/steekproef/steekproef_bewijs_pagina.h"
#include "pages/steekproef/steekproef_nieuw_pagina.h"
#include "pages/steekproef/steekproef_pagina.h"
#include "pages/steekproef/steekproef_plan_pagina.h"
#include "pages/steekproef/steekproef_sleutel_pagina.h"
#include "pages/steekproef/steekproef_trekken_pagina.h"
#include "pages/steekproef/steekproefregels.h"
#include "pages/steekproef/steekproeven_pagina.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::filesystem::path kMap = std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates";

/// What is wrong between the fillings and their template, and sections that none of them shows.
std::vector<std::string> afwijkingen(const std::string& sjabloon,
                                     const std::vector<Vulling>& vullingen) {
    test::Sjablooncontrole controle(kMap);
    for (Vulling een : vullingen) {
        een.zetOveral("ZEGEL", "zegel");  // as the frame of a page does
        een.zetOveral("HANDELING", "handeling");
        controle.controleer(sjabloon, een);
    }
    std::vector<std::string> uit = controle.fouten;
    for (const std::string& sectie :
         test::alleSecties(test::leesSjabloon(kMap, sjabloon), sjabloon))
        if (!controle.gezien.contains(sectie)) uit.push_back(sectie + " was never shown");
    return uit;
}

template <class Pagina>
std::string getoond(const Pagina& pagina) {
    return Sjablonen(kMap).vul(Pagina::kSjabloon, vulling(pagina));
}

Dossiersteekproef steekproef(Steekproefstatus status) {
    Dossiersteekproef uit;
    uit.nr = 1;
    uit.titel = "Onderzoeken 2026";
    uit.status = status;
    uit.populatie.aantal = 312;
    uit.populatie.datums = {{Lijstdatum::melding, 308, "2026-01-05", "2026-06-30"}};
    uit.populatie.soorten = {{"onderzoek", 200, 0}, {"overdracht", 112, 0}};
    uit.populatie.genegeerd = {"behandelaar"};
    if (status == Steekproefstatus::ingelezen) return uit;
    uit.kolom = Groepkolom::soort;
    uit.groepen = {{"onderzoek", 200, 13}, {"overdracht", 112, 7}};
    uit.peildatum = "2026-11-22";
    uit.vastgelegdOp = "2026-11-22T09:30:00.000Z";
    uit.populatieHash = std::string(64, 'a');
    uit.vastleggingHash = std::string(60, 'b') + "0123";
    uit.reden = "De lijst bleek onvolledig.";
    return uit;
}

Dossierrij dossier(const std::string& pseudoniem, Dossierstand stand) {
    Dossierrij uit;
    uit.dossier.pseudoniem = pseudoniem;
    uit.dossier.stand = stand;
    uit.dossier.groep = "onderzoek";
    uit.dossier.lot = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    uit.dossier.trekking = 1;
    uit.dossier.volgorde = 3;
    uit.dossier.reden = "Was een dubbele registratie.";
    return uit;
}

TEST(SteekproevenPagina, PastOpHaarSjabloon) {
    const SteekproevenPagina leeg{"/toets/5", {}, true};
    const SteekproevenPagina vol{"/toets/5",
                                 {{steekproef(Steekproefstatus::ingelezen), 0, 0},
                                  {steekproef(Steekproefstatus::vastgelegd), 0, 0},
                                  {steekproef(Steekproefstatus::getrokken), 20, 12},
                                  {steekproef(Steekproefstatus::vervallen), 0, 0}},
                                 false};
    EXPECT_THAT(afwijkingen(SteekproevenPagina::kSjabloon, {vulling(leeg), vulling(vol)}),
                IsEmpty());
    EXPECT_THAT(getoond(vol),
                AllOf(HasSubstr("12 van 20 beoordeeld"), HasSubstr("De lijst bleek onvolledig."),
                      HasSubstr("312 dossiers")));
}

TEST(SteekproefNieuwPagina, NoemtElkeFouteRijEenKeerEnBovenaanHetAantal) {
    const SteekproefNieuwPagina pagina{"/toets/5",
                                       "Onderzoeken",
                                       {{"lijst", "lijst.csv:3: dit nummer staat er al."},
                                        {"lijst", "lijst.csv:9: geen nummer."}}};
    SteekproefNieuwPagina vraagt = pagina;
    vraagt.vraagtReden = true;
    EXPECT_THAT(getoond(vraagt), HasSubstr("privacy_reden"));
    EXPECT_THAT(afwijkingen(SteekproefNieuwPagina::kSjabloon, {vulling(pagina)}), IsEmpty());
    EXPECT_THAT(getoond(pagina), AllOf(HasSubstr("<li>lijst.csv:3: dit nummer staat er al.</li>"),
                                       HasSubstr("staan 2 fouten")));
    const std::vector<Foutregel> boven = foutregelsMetLijst(pagina.fouten);
    ASSERT_EQ(boven.size(), 1U);
    EXPECT_THAT(boven[0].melding, HasSubstr("2 fouten"));
    EXPECT_THAT(
        foutregelsMetLijst({{"titel", "Vul in."}, {"lijst", "Kies een bestand."}})[1].melding,
        "Kies een bestand.");
}

SteekproefplanPagina plan() {
    SteekproefplanPagina uit;
    uit.pad = "/toets/5/steekproef/1";
    uit.steekproef = steekproef(Steekproefstatus::ingelezen);
    uit.waarschuwingen = {"lijst.csv:7: de triage ligt voor de melding."};
    uit.formulieren.resize(1);
    uit.formulieren[0].naam = "Stap 1";
    uit.formulieren[0].hash = "f00d";
    uit.adviezen = {{"20 dossiers", "27% tot 73%", "minstens 83%"}};
    uit.magInvullen = true;
    return uit;
}

TEST(SteekproefplanPagina, PastOpHaarSjabloon) {
    SteekproefplanPagina lezen = plan();
    lezen.magInvullen = false;
    SteekproefplanPagina zonder = plan();
    zonder.formulieren.clear();
    EXPECT_THAT(afwijkingen(SteekproefplanPagina::kSjabloon,
                            {vulling(plan()), vulling(lezen), vulling(zonder)}),
                IsEmpty());
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

TEST(SteekproefTrekkenPagina, PastOpHaarSjabloon) {
    SteekproefTrekkenPagina pagina;
    pagina.steekproef = steekproef(Steekproefstatus::vastgelegd);
    pagina.formulier = "Stap 1";
    SteekproefTrekkenPagina invullen = pagina;
    invullen.magInvullen = true;
    invullen.trekking.vraagtLijst = true;
    invullen.trekking.fouten = {{"lijst", "Deze lijst is een andere."}};
    EXPECT_THAT(
        afwijkingen(SteekproefTrekkenPagina::kSjabloon, {vulling(pagina), vulling(invullen)}),
        IsEmpty());
    EXPECT_THAT(getoond(invullen),
                AllOf(HasSubstr("bbbb 0123"), HasSubstr("20 van de 312"),
                      HasSubstr("Onderzoek (13 van 200)"), HasSubstr("Deze lijst is een andere.")));
}

SteekproefPagina getrokken() {
    SteekproefPagina uit;
    uit.pad = "/toets/5/steekproef/1";
    uit.steekproef = steekproef(Steekproefstatus::getrokken);
    uit.getrokkenOp = "2026-11-22T09:31:00.000Z";
    uit.magInvullen = true;
    uit.sleutelAanwezig = true;
    uit.kanUitbreiden = true;
    uit.uitbreiding.uitbreiding = true;
    uit.uitbreiding.fouten = {{"aantal", "Zo veel zijn er niet meer."}};
    uit.dossiers = {dossier("AAAA-0000-0001", Dossierstand::getrokken),
                    dossier("AAAA-0000-0002", Dossierstand::getrokken),
                    dossier("AAAA-0000-0003", Dossierstand::vervangen),
                    dossier("AAAA-0000-0004", Dossierstand::gericht)};
    Dossierrij& eerste = uit.dossiers[0];
    eerste.dossier.dubbel = true;
    eerste.dossier.vervangt = "AAAA-0000-0003";
    eerste.eersteKlaar = true;
    eerste.tweedeBegonnen = true;
    eerste.verschillen = 2;
    uit.volgende = "AAAA-0000-0002";
    return uit;
}

TEST(SteekproefPagina, PastOpHaarSjabloon) {
    SteekproefPagina vervallen = getrokken();
    vervallen.steekproef.status = Steekproefstatus::vervallen;
    SteekproefPagina nooitGetrokken;
    nooitGetrokken.steekproef = steekproef(Steekproefstatus::ingelezen);
    nooitGetrokken.steekproef.status = Steekproefstatus::vervallen;
    EXPECT_THAT(afwijkingen(SteekproefPagina::kSjabloon,
                            {vulling(getrokken()), vulling(vervallen), vulling(nooitGetrokken)}),
                IsEmpty());
}

TEST(SteekproefPagina, LeidtNaarHetVolgendeDossier) {
    const std::string html = getoond(getrokken());
    EXPECT_THAT(
        html,
        AllOf(HasSubstr("href=\"/toets/5/steekproef/1/dossier/AAAA-0000-0002\">Beoordeel"),
              HasSubstr("1 van de 2 dossiers beoordeeld"), HasSubstr("2 verschillen bespreken"),
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
                AllOf(HasSubstr("2 van de 2 dossiers beoordeeld"),
                      HasSubstr("De antwoorden zijn gewist."), Not(HasSubstr("Nog niet begonnen")),
                      Not(HasSubstr("Een tweede lezer is nog nodig"))));
}

TEST(SteekproefPagina, BiedtNietsAanWieAlleenMagLezen) {
    SteekproefPagina lezen = getrokken();
    lezen.magInvullen = false;
    EXPECT_THAT(getoond(lezen), AllOf(Not(HasSubstr("<form")), Not(HasSubstr("/vervangen/")),
                                      Not(HasSubstr("/sleutel")), Not(HasSubstr("/vervallen"))));
}

TEST(SteekproefBewijsPagina, PastOpHaarSjabloonEnNoemtElkeStap) {
    SteekproefBewijsPagina pagina;
    pagina.pad = "/toets/5/steekproef/1";
    pagina.organisatie = "Utrecht";
    pagina.onderzoek = "Stap 1";
    pagina.steekproef = steekproef(Steekproefstatus::vervallen);
    pagina.trekkingen = {{1,
                          "dobbelstenen:1234561234-6543216543",
                          Herkomst::dobbelstenen,
                          {13, 7},
                          "2026-11-22T09:31:00.000Z"}};
    for (const Dossierrij& een : getrokken().dossiers)
        pagina.dossiers.push_back(een.dossier);
    pagina.dossiers.push_back(dossier("AAAA-0000-0009", Dossierstand::reserve).dossier);
    EXPECT_THAT(afwijkingen(SteekproefBewijsPagina::kSjabloon, {vulling(pagina)}), IsEmpty());
    const std::string html = getoond(pagina);
    EXPECT_THAT(
        html,
        AllOf(HasSubstr("22 november 2026 om 10:30:00"), HasSubstr("22 november 2026 om 10:31:00"),
              HasSubstr("dobbelstenen:1234561234-6543216543"), HasSubstr("0011 2233 4455 6677 …"),
              HasSubstr("Vervangen, want: Was een dubbele registratie."),
              Not(HasSubstr("AAAA-0000-0009"))));
}

TEST(SteekproefSleutelPagina, PastOpHaarSjabloonEnToontAlleenNaVragen) {
    SteekproefSleutelPagina weg;
    weg.pad = "/toets/5/steekproef/1";
    SteekproefSleutelPagina lezen = weg;
    lezen.aanwezig = true;
    SteekproefSleutelPagina vraagt = lezen;
    vraagt.magInvullen = true;
    vraagt.magWissen = true;
    SteekproefSleutelPagina toont = vraagt;
    toont.getoond = true;
    toont.heleLijst = true;
    toont.dossiers = {{"AAAA-0000-0001", "2026-000123", Dossierstand::getrokken},
                      {"AAAA-0000-0009", "2026-000999", Dossierstand::reserve}};
    EXPECT_THAT(afwijkingen(SteekproefSleutelPagina::kSjabloon,
                            {vulling(weg), vulling(lezen), vulling(vraagt), vulling(toont)}),
                IsEmpty());
    EXPECT_THAT(getoond(toont), AllOf(HasSubstr("2026-000123"), Not(HasSubstr("2026-000999"))));
    toont.getoond = false;
    EXPECT_THAT(getoond(toont), Not(HasSubstr("2026-000123")));
}

TEST(BewaartermijnPagina, PastOpHaarSjabloon) {
    BewaartermijnPagina pagina;
    pagina.regels = {{"Utrecht", "Stap 1", "Onderzoeken 2026", "/toets/5/steekproef/1", 20, 3,
                      "2027-05-03", "2027-11-22", true, false}};
    EXPECT_THAT(afwijkingen(BewaartermijnPagina::kSjabloon,
                            {vulling(pagina), vulling(BewaartermijnPagina{})}),
                IsEmpty());
    EXPECT_THAT(getoond(pagina), AllOf(HasSubstr("20 dossiers, van 3 andere zijn"),
                                       HasSubstr("22 november 2027"), HasSubstr("3 mei 2027")));
    EXPECT_EQ(bewaartijd("2027-11-22", "2027-11-22"), "Tot en met 22 november 2027");
}

TEST(SteekproefBewaartermijnPagina, VraagtAlleenEenDatumZolangErIetsTeBewarenIs) {
    SteekproefBewaartermijnPagina pagina;
    pagina.pad = "/toets/5/steekproef/1";
    pagina.dossiers = 20;
    pagina.eerstWeg = pagina.laatstWeg = "2027-11-22";
    pagina.sleutel = true;
    pagina.magWijzigen = true;
    EXPECT_THAT(afwijkingen(SteekproefBewaartermijnPagina::kSjabloon, {vulling(pagina)}),
                IsEmpty());
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
