// SPDX-License-Identifier: EUPL-1.2
#include "support/dossierproef.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using test::Dossierproef;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtLezing{
    {"GET",
     "/toets/{toets}/steekproef/{steekproef}/dossier/{pseudoniem}",
     {Actie::toetsLezen},
     true},
    {"POST",
     "/toets/{toets}/steekproef/{steekproef}/dossier/{pseudoniem}",
     {Actie::toetsInvullen},
     true},
    {"GET",
     "/toets/{toets}/steekproef/{steekproef}/dossier/{pseudoniem}/heropenen",
     {Actie::toetsInvullen},
     true},
    {"POST",
     "/toets/{toets}/steekproef/{steekproef}/dossier/{pseudoniem}/heropenen",
     {Actie::toetsInvullen},
     true},
    {"GET",
     "/toets/{toets}/steekproef/{steekproef}/overleg/{pseudoniem}",
     {Actie::toetsLezen},
     true},
    {"POST",
     "/toets/{toets}/steekproef/{steekproef}/overleg/{pseudoniem}",
     {Actie::toetsInvullen},
     true},
};

class LezingRoutes : public testing::Test {
  protected:
    std::string pagina(const Persoon& wie, std::size_t dossier) {
        return proef.proef.vraag(wie, pad(dossier)).inhoud;
    }
    std::string pad(std::size_t dossier) {
        return proef.pad("/dossier/" + proef.dossiers[dossier]);
    }

    Dossierproef proef;
    const Persoon& a = proef.proef.inspecteurA;
    const Persoon& b = proef.proef.inspecteurB;
};

TEST_F(LezingRoutes, StellenElkeVraagMetWatDeLijstErvanZegt) {
    EXPECT_THAT(
        pagina(a, 1),
        AllOf(HasSubstr("Dossier 2 van 4. Gelezen: 0 van de 4."), HasSubstr("value=\"3-3-2026\""),
              HasSubstr("Uit de lijst, nog niet bevestigd."),
              HasSubstr("name=\"bevestigd\" value=\"ja\""),
              HasSubstr("name=\"antwoord-plan\" value=\"nee\" data-toets=\"n\""),
              HasSubstr("Alleen als het antwoord hierboven “ja” is."),
              HasSubstr("data-hangt-aan=\"antwoord-plan\" data-waarbij=\"ja\""),
              HasSubstr("<option value=\"nog-niet\" data-toets=\"n\">nog niet</option>"),
              HasSubstr("data-concept=\"dossier/1/" + proef.dossiers[1] + "\"")));
}

TEST_F(LezingRoutes, BewarenEnGaanVerderMetHetVolgendeDossier) {
    const Antwoord antwoord = proef.lees(a, 1);
    EXPECT_EQ(antwoord.naarPad, pad(2) + "?gelukt=vorige");
    EXPECT_THAT(pagina(a, 1), AllOf(HasSubstr("value=\"2-11-2026\""),
                                    HasSubstr("value=\"ja\" data-toets=\"j\" checked"),
                                    HasSubstr("Uiterlijk 9 november 2026: op tijd."),
                                    HasSubstr("Dit dossier is gelezen door Inspecteur A.")));
}

TEST_F(LezingRoutes, VragenDatumsUitDeLijstTeBevestigen) {
    const Dossierproef::Velden zoalsDeLijst{{"antwoord-melding", "3 maart 2026"},
                                            {"antwoord-triage", "5 mrt. 2026"}};
    const Antwoord fout = proef.lees(a, 1, zoalsDeLijst);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud,
                AllOf(HasSubstr("href=\"#bevestigd\""), HasSubstr("Uit de lijst, nog niet"),
                      HasSubstr("Gelezen als 3 maart 2026."),
                      HasSubstr("De datums zijn nog niet ingevuld of bevestigd.")));
    Dossierproef::Velden bevestigd = zoalsDeLijst;
    bevestigd.emplace_back("bevestigd", "ja");
    EXPECT_EQ(proef.lees(a, 1, bevestigd).status, 303);
    EXPECT_THAT(pagina(a, 1), AllOf(HasSubstr("Zo staat het ook in de lijst."),
                                    Not(HasSubstr("name=\"bevestigd\"")),
                                    HasSubstr("Uiterlijk 10 maart 2026: op tijd.")));
}

TEST_F(LezingRoutes, ZettenEenConceptMetDeBevestigingTerug) {
    proef.proef.stuurStil(a, proef.proef.toetspad("/formulierconcept"),
                          {{"sleutel", "dossier/1/" + proef.dossiers[1]},
                           {"versie", "0"},
                           {"antwoord-melding", "3-3-2026"},
                           {"antwoord-triage", "20-3-2026"},
                           {"bevestigd", "ja"}});
    EXPECT_THAT(pagina(a, 1), AllOf(HasSubstr("data-toets=\"j\" checked"),
                                    HasSubstr("Zo staat het ook in de lijst."),
                                    HasSubstr("Uiterlijk 10 maart 2026: te laat.")));
}

TEST_F(LezingRoutes, MerkenEenAndereDatumDanInDeLijst) {
    proef.lees(a, 1);
    EXPECT_THAT(pagina(a, 1), HasSubstr("Anders dan in de lijst: 3 maart 2026."));
    EXPECT_THAT(pagina(proef.proef.coordinator, 1),
                HasSubstr("2 november 2026. Anders dan in de lijst: 3 maart 2026."));
    EXPECT_THAT(pagina(proef.proef.coordinator, 2), Not(HasSubstr("3 maart 2026")));
}

TEST_F(LezingRoutes, BewarenOokWatNogNietAfIs) {
    EXPECT_EQ(proef.lees(a, 1, {{"klaar", "nee"}, {"antwoord-plan", ""}}).naarPad,
              pad(1) + "?gelukt=opgeslagen");
    EXPECT_THAT(proef.proef.vraag(a, pad(1) + "?gelukt=opgeslagen").inhoud,
                HasSubstr("Uw antwoorden zijn opgeslagen."));
}

TEST_F(LezingRoutes, LatenStaanWatErGetyptIsAlsErIetsNietKlopt) {
    const Antwoord antwoord =
        proef.lees(a, 1, {{"antwoord-triage", "31-2-2026"}, {"antwoord-plan", ""}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("href=\"#antwoord-triage\""),
                      HasSubstr("href=\"#antwoord-plan\">Staat er een veiligheidsplan"),
                      HasSubstr("value=\"31-2-2026\""), HasSubstr("value=\"2-11-2026\"")));
}

TEST_F(LezingRoutes, NoemenFoutenInDeVolgordeVanDeVragen) {
    const std::string inhoud =
        proef.lees(a, 1, {{"antwoord-triage", "1-11-2026"}, {"antwoord-gesprekken", "-1"}}).inhoud;
    const auto triage = inhoud.find("href=\"#antwoord-triage\"");
    const auto gesprekken = inhoud.find("href=\"#antwoord-gesprekken\"");
    ASSERT_NE(gesprekken, std::string::npos) << inhoud;
    EXPECT_LT(triage, gesprekken) << inhoud;
}

TEST_F(LezingRoutes, VragenOmEenRedenBijPersoonsgegevens) {
    const Antwoord antwoord =
        proef.lees(a, 1, {{"toelichting", "Bel vader op 06-12345678 over het plan."}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, AllOf(HasSubstr("privacy_reden"), HasSubstr("06-12345678")));
}

TEST_F(LezingRoutes, HoudenDeAntwoordenVanDeAnderVerborgenTotBeidenKlaarZijn) {
    proef.lees(a, 0, {{"antwoord-gesprekken", "7"}});
    EXPECT_THAT(pagina(b, 0), AllOf(HasSubstr("U bent de tweede lezer"),
                                    Not(HasSubstr("value=\"7\"")), Not(HasSubstr("checked"))));
    EXPECT_EQ(proef.lees(b, 0).status, 303);
    EXPECT_THAT(pagina(b, 0), HasSubstr(proef.pad("/overleg/" + proef.dossiers[0])));
}

TEST_F(LezingRoutes, LatenWieNietInHetTeamZitAlleenLezen) {
    proef.lees(a, 1);
    const std::string gezien = pagina(proef.proef.coordinator, 1);
    EXPECT_THAT(gezien,
                AllOf(Not(HasSubstr("<form class=\"lezing\"")), HasSubstr("5 november 2026")));
}

TEST_F(LezingRoutes, ZettenTweeVersiesNaastElkaar) {
    proef.lees(a, 1);
    const Antwoord antwoord = proef.lees(b, 1, {{"antwoord-plan", "nee"}, {"klaar", "nee"}});
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("Inspecteur A heeft dit opgeslagen"),
                      HasSubstr("“Staat er een veiligheidsplan in het dossier?”: uw versie"),
                      Not(HasSubstr("“Wanneer kwam de melding binnen?”: uw versie")),
                      Not(HasSubstr("geschiedenis")), HasSubstr("name=\"versie\" value=\"1\"")));
}

TEST_F(LezingRoutes, NemenGeenAndereVelden) {
    EXPECT_EQ(proef.lees(a, 1, {{"vreemd-plan", "ja"}}).status, 400);
    EXPECT_EQ(proef.proef.vraag(a, proef.pad("/dossier/0000-0000-0000")).status, 404);
}

TEST_F(LezingRoutes, BewarenEenConcept) {
    const std::string sleutel = "dossier/1/" + proef.dossiers[1];
    const Antwoord antwoord = proef.proef.stuurStil(a, proef.proef.toetspad("/formulierconcept"),
                                                    {{"sleutel", sleutel},
                                                     {"versie", "0"},
                                                     {"antwoord-plan", "nee"},
                                                     {"anders-triage", "nvt"}});
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_THAT(pagina(a, 1), AllOf(HasSubstr("value=\"nee\" data-toets=\"n\" checked"),
                                    HasSubstr("nog niet opgeslagen")));
}

TEST_F(LezingRoutes, HeropenenEenDossierMetEenReden) {
    proef.lees(a, 0);
    const std::string heropenen = pad(0) + "/heropenen";
    EXPECT_EQ(proef.proef.vraag(a, heropenen).status, 409) << "one of them is not done yet";
    proef.lees(b, 0);
    EXPECT_THAT(pagina(a, 0), HasSubstr("href=\"" + heropenen + "\""));
    EXPECT_THAT(pagina(proef.proef.coordinator, 0), Not(HasSubstr(heropenen)));
    EXPECT_THAT(proef.proef.vraag(a, heropenen).inhoud, HasSubstr("Dossier heropenen"));
    EXPECT_EQ(proef.proef.stuur(a, heropenen, {{"reden", " "}}).status, 422);
    EXPECT_EQ(proef.proef.stuur(proef.proef.coordinator, heropenen, {{"reden", "x"}}).status, 404);
    const Antwoord goed =
        proef.proef.stuur(a, heropenen, {{"reden", "Het plan hoort bij een ander dossier."}});
    EXPECT_EQ(goed.naarPad, pad(0) + "?gelukt=heropend");
    EXPECT_THAT(pagina(a, 0),
                AllOf(HasSubstr("Lees het opnieuw."), HasSubstr("<form class=\"lezing\""),
                      HasSubstr("Het plan hoort bij een ander dossier."),
                      HasSubstr("Wat de lezers eerst antwoordden")));
    EXPECT_THAT(proef.proef.vraag(a, proef.pad()).inhoud,
                AllOf(HasSubstr("Het plan hoort bij een ander dossier."),
                      Not(HasSubstr("/vervangen/" + proef.dossiers[0]))));
    EXPECT_THAT(proef.proef.vraag(a, proef.pad("/uitkomsten")).inhoud,
                HasSubstr("Heropend en opnieuw gelezen"));
    EXPECT_THAT(proef.proef.vraag(a, proef.pad("/lezers")).inhoud,
                HasSubstr("Heropend: één dossier."));
}

TEST_F(LezingRoutes, LeggenVastWatTweeLezersAfspreken) {
    const std::string overleg = proef.pad("/overleg/" + proef.dossiers[0]);
    proef.lees(a, 0);
    EXPECT_EQ(proef.proef.vraag(a, overleg).status, 409);
    proef.lees(b, 0, {{"antwoord-gesprekken", "3"}});
    EXPECT_THAT(
        proef.proef.vraag(a, overleg).inhoud,
        AllOf(HasSubstr("Hoeveel gesprekken waren er met kinderen?"),
              HasSubstr("Inspecteur B (tweede lezer)"), Not(HasSubstr("Van wie is het plan?"))));
    const Antwoord fout =
        proef.proef.stuur(a, overleg, {{"antwoord-gesprekken", "3"}, {"reden-gesprekken", ""}});
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud,
                AllOf(HasSubstr("href=\"#wie-gesprekken\""),
                      HasSubstr("href=\"#reden-gesprekken\""), HasSubstr("value=\"3\" checked")));
    const Antwoord goed =
        proef.proef.stuur(a, overleg,
                          {{"antwoord-gesprekken", "3"},
                           {"wie-gesprekken", "eerste"},
                           {"reden-gesprekken", "Het derde stond in een bijlage."}});
    EXPECT_EQ(goed.naarPad, proef.pad("/lezers?gelukt=afgesproken"));
    EXPECT_THAT(proef.proef.vraag(a, overleg).inhoud, HasSubstr("Het derde stond in een bijlage."));
}

}  // namespace
}  // namespace maatlat::web
