// SPDX-License-Identifier: EUPL-1.2
// The pages of reading, counting and talking over against their templates, and the picture of how
// sure a share is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pages/steekproef/lezers_pagina.h"
#include "pages/steekproef/lezing_pagina.h"
#include "pages/steekproef/overleg_pagina.h"
#include "pages/steekproef/uitkomsten_pagina.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Uitslag = Zekerheidsbeeld::Uitslag;

std::filesystem::path sjabloonmap() {
    return std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates";
}

/// What is wrong between the fillings and their templates, and sections that none of them shows.
std::vector<std::string> uitkomstafwijkingen(const std::vector<std::string>& sjablonen,
                                             const std::vector<Vulling>& vullingen) {
    test::Sjablooncontrole controle(sjabloonmap());
    for (const Vulling& een : vullingen)
        controle.controleer(sjablonen.front(), een);
    std::vector<std::string> uit = controle.fouten;
    for (const std::string& sjabloon : sjablonen)
        for (const std::string& sectie :
             test::alleSecties(test::leesSjabloon(sjabloonmap(), sjabloon), sjabloon))
            if (!controle.gezien.contains(sectie)) uit.push_back(sectie + " was never shown");
    return uit;
}

Zekerheidsbeeld beeld(int laag, int schatting, int hoog, Uitslag uitslag = Uitslag::nietTeZeggen) {
    Zekerheidsbeeld uit;
    uit.id = "b";
    uit.titel = "Is er een veiligheidsplan?";
    uit.laag = laag;
    uit.schatting = schatting;
    uit.hoog = hoog;
    uit.uitslag = uitslag;
    if (uitslag != Uitslag::zonderNorm) uit.norm = 950;
    return uit;
}

std::string svg(const Zekerheidsbeeld& van) {
    Vulling vulling;
    vul(vulling, van);
    return Sjablonen(sjabloonmap())
        .vul("_partials/zekerheidsbeeld.tpl", vulling.delen().at("ZEKERHEIDSBEELD").front());
}

UitkomstenPagina uitkomsten() {
    UitkomstenPagina::Vraag eerste;
    eerste.code = "veiligheidsplan";
    eerste.tekst = "Is er een veiligheidsplan?";
    eerste.telling = "In 14 van de 20 dossiers staat een veiligheidsplan.";
    eerste.zekerheid = "Van alle 312 dossiers is dat waarschijnlijk 46% tot 88%.";
    eerste.normzin = "De norm is minstens 95%.";
    eerste.beeld = beeld(460, 700, 880, Uitslag::nietGehaald);
    eerste.gerichtzin = "Ook is 1 dossier gericht gekozen.";
    eerste.verwachting = "1.1.1";
    UitkomstenPagina::Vraag zonder = eerste;
    zonder.code = "triage";
    zonder.beeld.reset();
    UitkomstenPagina pagina;
    pagina.pad = "/toets/5/steekproef/1";
    pagina.feiten = {{"Getrokken", "20"}};
    pagina.voortgang = "Nog 6 dossiers te lezen.";
    pagina.metGericht = true;
    pagina.vragen = {eerste, zonder};
    return pagina;
}

TEST(UitkomstenPagina, PastOpHaarSjabloon) {
    EXPECT_THAT(uitkomstafwijkingen(
                    {"uitkomsten.tpl", "_partials/teltabel.tpl", "_partials/zekerheidsbeeld.tpl"},
                    {vulling(uitkomsten())}),
                IsEmpty());
}

TEST(Zekerheidsbeeld, ZegtInWoordenWatErIsGetekend) {
    EXPECT_THAT(
        svg(beeld(460, 700, 880, Uitslag::nietGehaald)),
        AllOf(HasSubstr("Schatting 70%. Met 95% zekerheid tussen 46% en 88%."),
              HasSubstr("De norm is minstens 95%: zeker niet gehaald."), HasSubstr("x=\"46.0%\""),
              HasSubstr("width=\"42.0%\""), HasSubstr("cx=\"70.0%\""), HasSubstr("x1=\"95.0%\"")));
    Zekerheidsbeeld alles = beeld(700, 700, 700);
    EXPECT_THAT(svg(alles), HasSubstr("Schatting 70%. Met 95% zekerheid 70%."));
    alles.hoeZeker.clear();
    EXPECT_THAT(svg(alles), HasSubstr("Precies 70%."));
    EXPECT_THAT(svg(beeld(460, 700, 880, Uitslag::zonderNorm)), Not(HasSubstr("De norm")));
}

TEST(Zekerheidsbeeld, TekentElkeUitslagAnders) {
    std::set<std::string> klassen;
    for (const Uitslag een :
         {Uitslag::zonderNorm, Uitslag::gehaald, Uitslag::nietGehaald, Uitslag::nietTeZeggen}) {
        const std::string tekening = svg(beeld(460, 700, 880, een));
        klassen.insert(tekening.substr(tekening.find("class="), 40));
    }
    EXPECT_EQ(klassen.size(), 4U);
}

TEST(Zekerheidsbeeld, HoudtDeCijfersBinnenHetBeeldEnUitElkaar) {
    EXPECT_THAT(svg(beeld(0, 10, 300)), HasSubstr("class=\"grens begin\" x=\"0.0%\""));
    EXPECT_THAT(svg(beeld(893, 950, 1000)), HasSubstr(">89% tot 100%</text>"));
    EXPECT_THAT(svg(beeld(946, 962, 971)),
                AllOf(HasSubstr(">94,6% tot 97,1%</text>"), HasSubstr(">96,2%</text>")));
    EXPECT_THAT(svg(beeld(409, 450, 591)),
                AllOf(HasSubstr(">40%</text>"), HasSubstr(">60%</text>")));
}

TEST(Zekerheidsbeeld, NoemtAlleenNietsNulEnAllesHonderd) {
    EXPECT_EQ(procentVan(0), "0%");
    EXPECT_EQ(procentVan(3), "<1%");
    EXPECT_EQ(procentVan(5), "1%");
    EXPECT_EQ(procentVan(994), "99%");
    EXPECT_EQ(procentVan(996), ">99%");
    EXPECT_EQ(procentVan(1000), "100%");
}

DossiervraagVeld keuzevraag() {
    DossiervraagVeld uit;
    uit.code = "plan";
    uit.tekst = "Is er een veiligheidsplan?";
    uit.hulp = "Kijk bij de bijlagen.";
    uit.volgensLijst = "ja";
    uit.antwoorden = {{{"ja", "Ja", true}, "j"}, {{"nee", "Nee"}, "n"}, {{"anders", "Anders"}, ""}};
    return uit;
}

LezingPagina lezing() {
    DossiervraagVeld datum;
    datum.soort = DossiervraagVeld::Soort::datum;
    datum.code = "triage";
    datum.hulp = std::string(300, 'x');
    datum.waarde = "31-2-2026";
    datum.antwoorden = {{{"nvt", "niet van toepassing"}, "v"}};
    datum.hangtAan = "plan";
    datum.waarbij = {"ja", "nee"};
    datum.alleenAls = "Alleen als er een plan is.";
    DossiervraagVeld getal = datum;
    getal.soort = DossiervraagVeld::Soort::getal;
    getal.code = "kinderen";
    getal.antwoorden[0].optie.gekozen = true;
    DossiervraagVeld termijn;
    termijn.soort = DossiervraagVeld::Soort::termijn;
    termijn.tekst = "Triage binnen 5 werkdagen";
    LezingPagina pagina;
    pagina.pad = "/toets/5/steekproef/1/dossier/K7QF-2M9X-A4TD";
    pagina.blind = pagina.bericht = pagina.volgende = "/x";
    pagina.vragen = {keuzevraag(), datum, getal, termijn};
    pagina.fouten = {{"antwoord-triage", "Deze dag bestaat niet."}};
    return pagina;
}

TEST(LezingPagina, PastOpHaarSjabloon) {
    LezingPagina alleenLezen = lezing();
    alleenLezen.waaromNiet = "Dit dossier is vervangen.";
    alleenLezen.overlegpad = "/o";
    alleenLezen.toelichting = "Eerst gelezen door een ander.";
    EXPECT_THAT(uitkomstafwijkingen({"lezing.tpl", "_partials/dossiervraag.tpl"},
                                    {vulling(lezing()), vulling(alleenLezen)}),
                IsEmpty());
}

TEST(LezingPagina, GeeftTerugWatErGetyptIs) {
    const std::string html = Sjablonen(sjabloonmap()).vul("lezing.tpl", vulling(lezing()));
    EXPECT_THAT(html, AllOf(HasSubstr("value=\"31-2-2026\""),
                            HasSubstr("value=\"ja\" data-toets=\"j\" checked"),
                            HasSubstr("data-hangt-aan=\"antwoord-plan\" data-waarbij=\"ja|nee\""),
                            HasSubstr("id=\"antwoord-triage-fout\"")));
}

TEST(LezersPagina, PastOpHaarSjabloon) {
    LezersPagina leeg;
    LezersPagina klaar;
    klaar.vergelijkbaar = true;
    klaar.tabel.rijen = {{"Vraag", "Zin.", "Gelijk.", false, {"0,62", "0,31 tot 0,93"}, {}, {}, {}},
                         {"Vraag", "Zin.", "Anders.", true, {"–"}, {}, {}, {}}};
    LezersPagina bespreken = klaar;
    bespreken.teBespreken = {{"K7QF-2M9X-A4TD", "/o"}};
    EXPECT_THAT(uitkomstafwijkingen({"lezers.tpl", "_partials/overeenstemmingtabel.tpl"},
                                    {vulling(leeg), vulling(klaar), vulling(bespreken)}),
                IsEmpty());
    LandelijkeLezersPagina landelijk;
    landelijk.vergelijkbaar = true;
    landelijk.tabel = klaar.tabel;
    EXPECT_THAT(uitkomstafwijkingen({"onderzoek_lezers.tpl"}, {vulling(landelijk)}), IsEmpty());
}

TEST(OverlegPagina, PastOpHaarSjabloon) {
    OverlegPagina lezen;
    lezen.verschillen = {{"plan", "Is er een plan?", "ja", "nee", {{"ja", "ja"}}, "", "", "", ""}};
    OverlegPagina typen = lezen;
    typen.magInvullen = typen.vraagtReden = true;
    EXPECT_THAT(uitkomstafwijkingen({"overleg.tpl"}, {vulling(lezen), vulling(typen)}), IsEmpty());
}

}  // namespace
}  // namespace maatlat
