// SPDX-License-Identifier: EUPL-1.2
// The pages of an onderzoek, on a round with an incomplete organisation, a gap in the rules and
// nvt.
#include "reporting/onderzoek/standpaginas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "reporting/landelijk/vergelijkpagina.h"
#include "reporting/onderzoek/standrapport.h"
#include "support/kleine_ronde.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* kBasis = "/onderzoek/proef";

/// "Zee" is vastgesteld and may be opened, as may "Half"; the others only count.
class StandpaginasTest : public testing::Test {
  protected:
    StandpaginasTest() {
        stand_.ronde = test::kleineRonde();
        stand_.plekken = {{"Berg & Dal", {11, Toetsstatus::lopend, false}},
                          {"Gat", {12, Toetsstatus::overgenomen, false}},
                          {"Half", {13, Toetsstatus::lopend, true}},
                          {"Zee", {14, Toetsstatus::vastgesteld, true}}};
        stand_.moment = "2026-11-22T09:30:00.000Z";
    }

    Onderzoeksstand stand_;
};

TEST_F(StandpaginasTest, ZettenDeRanglijstMetDeOnvolledigeOnderaan) {
    const StandPagina pagina = standpagina(stand_, kBasis);
    std::vector<std::string> rijen;
    for (const StandPagina::Rij& een : pagina.rijen)
        rijen.push_back(een.rang + " " + een.organisatie.naam + " " + een.organisatie.status + " " +
                        een.organisatie.pad);
    EXPECT_THAT(rijen, ElementsAre("1 Gat overgenomen ", "1 Zee vastgesteld /toets/14",
                                   "– Berg & Dal lopend ", "– Half lopend /toets/13"))
        << "a rank is over what stands vast";
    EXPECT_EQ(pagina.rijen[3].open, 2);
    EXPECT_EQ(pagina.rijen[1].oordelen[0].teken, "V");
    EXPECT_EQ(pagina.rijen[0].oordelen[0].teken, "–");
    EXPECT_EQ(pagina.alineas[0],
              "Van de 4 toetsen staan er 2 vast. De andere 2 kunnen nog wijzigen.");
    EXPECT_THAT(pagina.alineas[1], HasSubstr("op volgorde van het aandeel"));
    EXPECT_THAT(pagina.alineas[2], HasSubstr("krijgt een rang, en telt mee in de aantallen, als"));
}

TEST_F(StandpaginasTest, ZeggenHoeveelToetsenVastStaan) {
    const auto zin = [&] { return standpagina(stand_, kBasis).alineas[0]; };
    stand_.plekken["Berg & Dal"].status = Toetsstatus::vastgesteld;
    EXPECT_EQ(zin(), "Van de 4 toetsen staan er 3 vast. De andere kan nog wijzigen.");
    for (auto& [organisatie, plek] : stand_.plekken)
        plek.status = Toetsstatus::vaststelling;
    EXPECT_EQ(zin(), "Alle 4 toetsen kunnen nog wijzigen.");
    stand_.ronde.toetsen.resize(2);
    stand_.plekken.erase("Half");
    stand_.plekken.erase("Zee");
    EXPECT_EQ(zin(), "Beide toetsen kunnen nog wijzigen.");
}

TEST_F(StandpaginasTest, ZeggenDatEenToetsInCorrectieNietMeetelt) {
    const auto zin = [&] { return standpagina(stand_, kBasis).alineas[0]; };
    EXPECT_THAT(zin(), Not(HasSubstr("gecorrigeerd")));
    stand_.plekken["Half"].inCorrectie = true;
    EXPECT_THAT(zin(), HasSubstr("Eén toets wordt gecorrigeerd. Die telt niet mee in ranglijsten"));
    stand_.plekken["Berg & Dal"].inCorrectie = true;
    EXPECT_THAT(zin(), HasSubstr("Twee toetsen worden gecorrigeerd. Die tellen niet mee"));
}

TEST_F(StandpaginasTest, TellenOordelenEnScoresMetHetDeelDatVoldoet) {
    const StandPagina pagina = standpagina(stand_, kBasis);
    const Standtabel::Rij& vak = pagina.perCriterium.rijen[0];
    EXPECT_EQ(vak.voldoende, 1) << "of the two that stand vast";
    EXPECT_EQ(vak.matig, "–");
    EXPECT_EQ(vak.onvoldoende, 0);
    EXPECT_EQ(vak.overig, 1);
    EXPECT_EQ(vak.aandeel, "100%");
    EXPECT_EQ(pagina.perCriterium.rijen[1].aandeel, "–") << "no rule, so nothing was judged";
    const Standtabel::Rij& c = pagina.perVerwachting.rijen[2];
    EXPECT_EQ(c.pad, "/onderzoek/proef/verwachting/C");
    EXPECT_EQ(c.aandeel, "100%");
    EXPECT_EQ(c.overig, 1);
}

TEST_F(StandpaginasTest, GevenElkeScoreEenCelOpVolgordeVanDeRanglijst) {
    const TabelPagina pagina = tabelpagina(stand_, kBasis);
    std::vector<std::string> rijen;
    for (const TabelPagina::Rij& een : pagina.rijen) {
        std::string rij = een.organisatie.naam + ":";
        for (const Teken& cel : een.cellen)
            rij += " " + cel.teken;
        rijen.push_back(rij + " = " + std::to_string(een.som));
    }
    EXPECT_THAT(rijen, ElementsAre("Gat: + nvt nvt + = 2", "Zee: + + + + = 4",
                                   "Berg & Dal: + + − + = 3", "Half: + ? + ? = 2"))
        << "by the share of what applies; equals by name";
    std::vector<bool> begin;
    for (const TabelPagina::Kolom& een : pagina.kolommen)
        begin.push_back(een.begin);
    EXPECT_THAT(begin, ElementsAre(true, false, false, true));
    EXPECT_EQ(pagina.kolommen[0].voldoende, 2);
    EXPECT_EQ(pagina.totaal, 6) << "of the two that stand vast";
}

TEST_F(StandpaginasTest, NoemenWieErAchterElkeScoreZit) {
    const VerwachtingPagina pagina = verwachtingpagina(stand_, kBasis, "B");
    std::vector<std::string> groepen;
    for (const VerwachtingPagina::Groep& een : pagina.groepen) {
        std::string groep = een.score.naam + ", " + een.aantal + ":";
        for (const Organisatienaam& van : een.organisaties)
            groep += " " + van.naam;
        groepen.push_back(groep);
    }
    EXPECT_THAT(groepen, ElementsAre("Voldoende, één organisatie: Zee",
                                     "Niet van toepassing, één organisatie: Gat"));
    std::vector<std::string> overige;
    for (const VerwachtingPagina::Overige& een : pagina.overige)
        overige.push_back(een.organisatie.naam + ": " + een.score);
    EXPECT_THAT(overige, ElementsAre("Berg & Dal: voldoende", "Half: nog niet beoordeeld"));
    EXPECT_EQ(pagina.criterium, "vak: Het vakmanschap is op orde.");
    EXPECT_EQ(pagina.vorige.pad, "/onderzoek/proef/verwachting/A");
    EXPECT_EQ(pagina.volgende.pad, "/onderzoek/proef/verwachting/C");
    EXPECT_EQ(verwachtingpagina(stand_, kBasis, "A").vorige.tekst, "");
    EXPECT_EQ(verwachtingpagina(stand_, kBasis, "D").volgende.tekst, "");
    EXPECT_THROW(verwachtingpagina(stand_, kBasis, "vak"), Onvindbaar);
}

TEST_F(StandpaginasTest, ZettenTweeOrganisatiesNaastElkaarMetHetVerschilInWoorden) {
    const VergelijkPagina pagina = vergelijkpagina(stand_, kBasis, {11, 14});
    std::vector<std::string> regels;
    for (const VergelijkPagina::Rij& een : pagina.regels)
        regels.push_back(een.code + " " + een.cellen[0].teken.teken + " " +
                         een.cellen[1].teken.teken + " " + een.verschil);
    EXPECT_THAT(regels,
                ElementsAre("vak O V Zee heeft een beter oordeel", "A + + gelijk", "B + + gelijk",
                            "C − + alleen Zee voldoet", "los – – gelijk", "D + + gelijk"));
    EXPECT_THAT(pagina.alineas, ElementsAre("Zij verschillen op 1 van de 4 verwachtingen.",
                                            "Alleen Zee voldoet aan C."));
    EXPECT_EQ(pagina.organisaties[0].naam, "Berg & Dal");
}

TEST_F(StandpaginasTest, VergelijkenNietWatNietIsBeoordeeld) {
    const VergelijkPagina pagina = vergelijkpagina(stand_, kBasis, {14, 13});
    EXPECT_EQ(pagina.regels[0].verschil, "niet te vergelijken: een van de twee heeft geen oordeel");
    EXPECT_EQ(pagina.regels[2].verschil, "niet te vergelijken");
    EXPECT_TRUE(pagina.regels[2].verschilt);
    EXPECT_THAT(pagina.alineas, ElementsAre("Zij verschillen op 2 van de 4 verwachtingen."));
}

TEST_F(StandpaginasTest, LatenEerstKiezenEnKennenGeenVreemdeToets) {
    const VergelijkPagina leeg = vergelijkpagina(stand_, kBasis, {0, 0});
    EXPECT_THAT(leeg.regels, IsEmpty());
    EXPECT_EQ(leeg.keuzes.size(), 4u);
    EXPECT_EQ(leeg.gekozen[1], 12);
    EXPECT_THAT(vergelijkpagina(stand_, kBasis, {11, 11}).regels, IsEmpty());
    EXPECT_THROW(vergelijkpagina(stand_, kBasis, {11, 99}), Onvindbaar);
}

TEST_F(StandpaginasTest, PassenBijHunSjabloon) {
    const test::Sjabloonmap sjablonen = test::sjablonenVanMaatlat();
    const auto past = [&](const auto& pagina) {
        test::Sjablooncontrole controle(sjablonen);
        controle.controleer(pagina.kSjabloon, GevuldePagina(pagina).vulling());
        EXPECT_THAT(controle.fouten, IsEmpty()) << pagina.kSjabloon;
    };
    past(standpagina(stand_, kBasis));
    past(tabelpagina(stand_, kBasis));
    past(verwachtingpagina(stand_, kBasis, "B"));
    past(vergelijkpagina(stand_, kBasis, {11, 13}));
}

TEST_F(StandpaginasTest, MakenHetLandelijkRapportEenConceptZolangErIetsKanWijzigen) {
    const Sjablonen sjablonen(MAATLAT_SOURCE_DIR "/templates");
    const Rapportbestand lopend = standrapport(stand_, sjablonen, kBasis, Rapportdoel::scherm);
    EXPECT_EQ(lopend.naam, "concept-landelijk-rapport-proef.html");
    EXPECT_THAT(lopend.html, HasSubstr("<b>CONCEPT</b> Van de 4 toetsen staan er 2 vast."));
    EXPECT_THAT(lopend.html, HasSubstr("<a href=\"/toets/14/rapport\">Zee</a>"));
    EXPECT_THAT(lopend.html, Not(HasSubstr("/toets/12")));
    const Rapportbestand bestand = standrapport(stand_, sjablonen, kBasis, Rapportdoel::bestand);
    EXPECT_THAT(bestand.html, Not(HasSubstr("href=\"/")));
    for (auto& [organisatie, plek] : stand_.plekken)
        plek.status = Toetsstatus::vastgesteld;
    const Rapportbestand vast = standrapport(stand_, sjablonen, kBasis, Rapportdoel::scherm);
    EXPECT_EQ(vast.naam, "landelijk-rapport-proef.html");
    EXPECT_THAT(vast.html, Not(HasSubstr("CONCEPT")));
}

/// What came after the scores is what the application knows, and no more.
TEST_F(StandpaginasTest, ZettenInHetLandelijkRapportHoeVerDeToetsenZijn) {
    const Sjablonen sjablonen(MAATLAT_SOURCE_DIR "/templates");
    const auto rapport = [&] {
        return standrapport(stand_, sjablonen, kBasis, Rapportdoel::bestand).html;
    };
    stand_.plekken["Zee"].sinds = "2026-05-03T22:30:00.000Z";
    EXPECT_THAT(rapport(), HasSubstr("<h3>Zee</h3>\n<ul>\n<li>Sinds 4 mei 2026: vastgesteld.</li>"))
        << "the day in Amsterdam";
    EXPECT_THAT(rapport(), Not(HasSubstr("<h3>Gat</h3>"))) << "scores that were taken over";
    EXPECT_THAT(rapport(), Not(HasSubstr("<h3>Half</h3>"))) << "it can still change";
    EXPECT_THAT(rapport(), Not(HasSubstr("Wat er daarna gebeurde")));
    stand_.plekken["Zee"].status = Toetsstatus::gepubliceerd;
    stand_.plekken["Zee"].sinds.clear();
    EXPECT_THAT(rapport(), HasSubstr("<li>Nu: gepubliceerd.</li>"));
    stand_.plekken["Zee"].status = Toetsstatus::overgenomen;
    EXPECT_THAT(rapport(), Not(HasSubstr("Hoe ver de toetsen zijn")));
}

}  // namespace
}  // namespace maatlat
