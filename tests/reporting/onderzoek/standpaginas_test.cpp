// SPDX-License-Identifier: EUPL-1.2
// The pages of an onderzoek, on a round with an incomplete organisation, a gap in the rules and
// nvt.
#include "reporting/onderzoek/standpaginas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "reporting/landelijk/vergelijkpagina.h"
#include "reporting/onderzoek/standdelen.h"
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

TEST_F(StandpaginasTest, ZeggenHoeveelToetsenVastStaan) {
    const auto zin = [&] { return voortgangszin(stand_); };
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
    const auto zin = [&] { return voortgangszin(stand_); };
    EXPECT_THAT(zin(), Not(HasSubstr("gecorrigeerd")));
    stand_.plekken["Half"].inCorrectie = true;
    EXPECT_THAT(zin(), HasSubstr("Eén toets wordt gecorrigeerd. Die telt niet mee in ranglijsten"));
    stand_.plekken["Berg & Dal"].inCorrectie = true;
    EXPECT_THAT(zin(), HasSubstr("Twee toetsen worden gecorrigeerd. Die tellen niet mee"));
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

TEST_F(StandpaginasTest, LeggenHetAandeelNaastDeMediaanAlsIetsNietVanToepassingIs) {
    stand_.plekken["Berg & Dal"].status = Toetsstatus::vastgesteld;
    // 3 of 4, 2 of 2 and 4 of 4: in numbers Gat would be under the middle one, of which the share
    // is no higher.
    const VergelijkPagina pagina = vergelijkpagina(stand_, kBasis, {12, 11});
    ASSERT_EQ(pagina.mediaanzinnen.size(), 3u);
    EXPECT_THAT(pagina.mediaanzinnen[0], HasSubstr("(100%): op de mediaan van 100%."));
    EXPECT_THAT(pagina.mediaanzinnen[1], HasSubstr("onder de mediaan van 100%."));
    EXPECT_THAT(pagina.mediaanzinnen[1], HasSubstr("Onder de mediaan: vak."));
    EXPECT_THAT(pagina.mediaanzinnen[2], HasSubstr("gaat de mediaan over het aandeel"));
    EXPECT_EQ(pagina.regels[0].land, "mediaan 100%");
    EXPECT_THAT(pagina.regels[0].cellen[0].bij, HasSubstr("op de mediaan"));
    EXPECT_THAT(pagina.regels[0].cellen[1].bij, HasSubstr("onder de mediaan"));
}

TEST_F(StandpaginasTest, TellenInAantallenAlsAllesVanToepassingIs) {
    stand_.ronde.toetsen.erase(stand_.ronde.toetsen.begin() + 1);  // Gat
    stand_.plekken.erase("Gat");
    stand_.plekken["Berg & Dal"].status = Toetsstatus::vastgesteld;
    const VergelijkPagina pagina = vergelijkpagina(stand_, kBasis, {11, 14});
    ASSERT_EQ(pagina.mediaanzinnen.size(), 2u);
    EXPECT_THAT(pagina.mediaanzinnen[0], HasSubstr(": 0,5 onder de mediaan van 3,5."));
    EXPECT_THAT(pagina.mediaanzinnen[1], HasSubstr(": 0,5 boven de mediaan van 3,5."));
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
