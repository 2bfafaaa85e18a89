// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/opvolging/hertoetsproef.h"
#include "support/routeverwachting.h"

namespace maatlat::web {
namespace {

using test::Hertoetsproef;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kRoutes{
    {"GET", "/toets/{toets}/hertoets", {Actie::hertoetsOpenen}, true},
    {"POST", "/toets/{toets}/hertoets", {Actie::hertoetsOpenen}, true},
    {"POST", "/toets/{toets}/hertoets/{code}/open", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/hertoets/{code}/sluit", {Actie::toetsInvullen}, true},
};

class HertoetsRoutesTest : public testing::Test, protected Hertoetsproef {
  protected:
    std::string lees(const Persoon& wie, const std::string& waar) {
        return proef.vraag(wie, waar).inhoud;
    }
    const Persoon& team() { return proef.inspecteurElders; }
};

TEST_F(HertoetsRoutesTest, DeCoordinatorOpentHemVanafDeToets) {
    stelEersteVast();
    EXPECT_THAT(lees(proef.coordinator, proef.toetspad()), HasSubstr("Hertoets openen"));
    EXPECT_THAT(lees(proef.inspecteurA, proef.toetspad()), Not(HasSubstr("Hertoets openen")));
    const std::string pagina = lees(proef.coordinator, proef.toetspad("/hertoets"));
    EXPECT_THAT(pagina, HasSubstr("20 van de 24 verwachtingen"));
    EXPECT_THAT(pagina, HasSubstr("Opnieuw te beoordelen: 1.1.1, 1.1.2, 1.1.3 en 1.1.4."));
    EXPECT_THAT(pagina, HasSubstr("Hertoets van Proefronde"));
    EXPECT_THAT(pagina, HasSubstr("22-5-2027"));
    const Antwoord klaar = vraagOpening();
    EXPECT_EQ(klaar.status, 303);
    EXPECT_THAT(lees(proef.coordinator, klaar.naarPad), HasSubstr("De hertoets is geopend."));
}

TEST_F(HertoetsRoutesTest, WatErMisIsStaatBijDeDagEnBlijftStaan) {
    stelEersteVast();
    const Antwoord antwoord = vraagOpening("1-1-2026");
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Deze dag is al voorbij"));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("1-1-2026"));
}

TEST_F(HertoetsRoutesTest, EenTweedeLeidtNaarDeEerste) {
    open();
    const std::string pagina = lees(proef.coordinator, proef.toetspad("/hertoets"));
    EXPECT_THAT(pagina, HasSubstr("loopt al een hertoets"));
    EXPECT_THAT(pagina, HasSubstr("href=\"" + pad() + "\""));
    EXPECT_THAT(pagina, Not(HasSubstr("name=\"streef\"")));
    EXPECT_EQ(vraagOpening().status, 409);
    EXPECT_THAT(lees(proef.coordinator, proef.toetspad()), HasSubstr("Naar de hertoets"));
}

TEST_F(HertoetsRoutesTest, HetFormulierMerktWatMeekwamEnLaatHetNietInvullen) {
    open();
    const std::string pagina = lees(team(), pad("/criterium/1.2"));
    EXPECT_THAT(
        pagina,
        HasSubstr("Overgenomen uit de toets van 22 november 2026, niet opnieuw beoordeeld."));
    EXPECT_THAT(pagina, HasSubstr("Opnieuw beoordelen"));
    EXPECT_THAT(pagina, HasSubstr("De achterwacht werkt goed."));
    EXPECT_THAT(pagina, Not(HasSubstr("name=\"waarde-score/1.2.1\"")));
    EXPECT_THAT(pagina, HasSubstr("voldoende, overgenomen"));
}

TEST_F(HertoetsRoutesTest, NaastWatOpnieuwGaatStaatWatErToenStond) {
    open();
    const std::string pagina = lees(team(), pad("/criterium/1.1"));
    EXPECT_THAT(pagina, HasSubstr("1.1.1 in de toets van 22 november 2026: onvoldoende"));
    EXPECT_THAT(pagina, HasSubstr("Toen was dit er niet."));
    EXPECT_THAT(pagina, HasSubstr("In het plan staat niets over de nacht."));
    EXPECT_THAT(pagina, Not(HasSubstr("Opnieuw beoordelen")));
}

TEST_F(HertoetsRoutesTest, EenKnopOpentEenVerwachtingEnEenKnopSluitHaar) {
    open();
    const Antwoord klaar = proef.stuur(team(), pad("/hertoets/1.2.1/open"), {});
    EXPECT_EQ(klaar.status, 303);
    EXPECT_EQ(klaar.naarPad, pad("/criterium/1.2#verwachting-1.2.1"));
    const std::string pagina = lees(team(), pad("/criterium/1.2"));
    EXPECT_THAT(pagina, HasSubstr("name=\"versie-score/1.2.1\""));
    EXPECT_THAT(pagina, HasSubstr("Weer sluiten"));
    EXPECT_EQ(proef.stuur(team(), pad("/hertoets/1.2.1/sluit"), {}).status, 303);
    EXPECT_THAT(lees(team(), pad("/criterium/1.2")), Not(HasSubstr("Weer sluiten")));
}

TEST_F(HertoetsRoutesTest, DeKnopHoudtVastWatErElders_IsGetypt) {
    open();
    proef.stuur(team(), pad("/hertoets/1.2.1/open"),
                {{"waarde-onderbouwing/1.2", "Dit typte ik net."},
                 {"versie-onderbouwing/1.2", "0"},
                 {"stand-onderbouwing/1.2", "x"}});
    EXPECT_THAT(lees(team(), pad("/criterium/1.2")), HasSubstr("Dit typte ik net."));
}

TEST_F(HertoetsRoutesTest, DeTabelMerktWatMeekwam) {
    open();
    const std::string pagina = lees(team(), pad("/tabel"));
    EXPECT_THAT(pagina, HasSubstr("Overgenomen uit de toets van 22 november 2026"));
    EXPECT_THAT(pagina, HasSubstr("name=\"versie-score/1.1.1\""));
    EXPECT_THAT(pagina, Not(HasSubstr("name=\"versie-score/1.2.1\"")));
}

TEST_F(HertoetsRoutesTest, EenScoreBuitenHetFormulierOmWordtGeweigerd) {
    open();
    const Antwoord antwoord = proef.stuur(
        team(), pad("/veld"), {{"sleutel", "score/1.2.1"}, {"versie", "1"}, {"waarde", "nvt"}});
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Opnieuw beoordelen"));
}

TEST_F(HertoetsRoutesTest, HetConceptrapportZetVoorEnNaNaastElkaar) {
    open();
    zet(hertoets, Veldsoort::score, "1.1.1", "voldoende");
    const std::string rapport = lees(team(), pad("/rapport"));
    EXPECT_THAT(rapport, HasSubstr("Voor en na: de eerdere toets en deze hertoets"));
    EXPECT_THAT(rapport, HasSubstr("20 van de 24 → 21 van de 24"));
    EXPECT_THAT(rapport, HasSubstr("Verbeterd."));
    EXPECT_THAT(rapport,
                HasSubstr("(1.2.1; overgenomen uit de toets van 22 november 2026, niet opnieuw "
                          "beoordeeld)"));
}

TEST_F(HertoetsRoutesTest, HetVasteRapportHeeftGeenPlaatsInHetLand) {
    open();
    stelHertoetsVast();
    const std::string rapport = lees(team(), pad("/rapport"));
    EXPECT_THAT(rapport, HasSubstr("20 van de 24 → 24 van de 24"));
    EXPECT_THAT(rapport,
                HasSubstr("zijn er nu vier voldoende. Daarvan is niets meer onvoldoende."));
    EXPECT_THAT(rapport, Not(HasSubstr("plaats in het land")));
}

TEST_F(HertoetsRoutesTest, HetLandelijkBeeldZetDeHertoetsErnaast) {
    open();
    const auto beeld = [&](const Persoon& wie) {
        return lees(wie, "/onderzoek/" + proef.onderzoek);
    };
    EXPECT_THAT(beeld(proef.coordinator), HasSubstr("een hertoets loopt"));
    EXPECT_THAT(beeld(proef.inspecteurB), Not(HasSubstr("hertoets")));
    stelHertoetsVast();
    EXPECT_THAT(
        beeld(proef.inspecteurB),
        HasSubstr("Utrecht: 20 van de 24 voldoende in deze ronde, 24 van de 24 na de hertoets "
                  "van 22 november 2026."));
    EXPECT_THAT(beeld(proef.inspecteurB), HasSubstr("Na hertoets"));
    EXPECT_THAT(lees(proef.coordinator, "/onderzoek/" + proef.onderzoek + "/rapport"),
                HasSubstr("Hertoetsen na deze ronde"));
    EXPECT_THAT(lees(proef.coordinator, "/onderzoek/hertoets-proefronde"),
                HasSubstr("In dit onderzoek zitten alleen hertoetsen."));
}

}  // namespace
}  // namespace maatlat::web
