// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/veldblok.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using test::Proefopstelling;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtVeld{
    {"POST", "/toets/{toets}/veld", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/concept", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/veld/{soort}/{code}", {Actie::toetsLezen}, true},
};

class VeldRoutes : public testing::Test {
  protected:
    Proefopstelling::Velden velden(const std::string& sleutel, const std::string& waarde,
                                   int versie) {
        return {{"sleutel", sleutel}, {"waarde", waarde}, {"versie", std::to_string(versie)}};
    }
    Antwoord bewaar(const Persoon& wie, const std::string& sleutel, const std::string& waarde,
                    int versie) {
        return proef.stuur(wie, proef.toetspad("/veld"), velden(sleutel, waarde, versie));
    }
    std::string criteriumpagina(const Persoon& wie) {
        return proef.vraag(wie, proef.toetspad("/criterium/1.1")).inhoud;
    }

    Proefopstelling proef;
};

TEST_F(VeldRoutes, OpslaanLeidtNaarHetVeldOpZijnPagina) {
    const Antwoord antwoord = bewaar(proef.inspecteurA, "motivering/1.1.2",
                                     "De achterwacht is dag en nacht bereikbaar.", 0);
    EXPECT_EQ(antwoord.status, 303);
    EXPECT_EQ(antwoord.naarPad, proef.toetspad("/criterium/1.1#motivering-1.1.2"));
    EXPECT_THAT(criteriumpagina(proef.inspecteurB), HasSubstr("dag en nacht bereikbaar"));

    EXPECT_EQ(bewaar(proef.inspecteurA, "good-practice/2", "Elke week overleg.", 0).naarPad,
              proef.toetspad("/teksten#good-practice-2"));
    EXPECT_EQ(bewaar(proef.inspecteurA, "onderbouwing/1.1", "Het is in orde.", 0).naarPad,
              proef.toetspad("/criterium/1.1#onderbouwing-1.1"));
}

TEST_F(VeldRoutes, WieInTweeTabbladenWerktHoortDatHijHetZelfWas) {
    bewaar(proef.inspecteurA, "motivering/1.1.2", "Uit het ene tabblad.", 0);
    const Antwoord zelf = bewaar(proef.inspecteurA, "motivering/1.1.2", "Uit het andere.", 0);
    EXPECT_EQ(zelf.status, 409);
    EXPECT_THAT(zelf.inhoud,
                HasSubstr("U hebt dit zelf intussen gewijzigd in een ander tabblad, op 22"));
    EXPECT_THAT(zelf.inhoud, HasSubstr("uw versie uit het andere tabblad"));
    EXPECT_THAT(zelf.inhoud, HasSubstr("Uit het "));
    EXPECT_THAT(zelf.inhoud, HasSubstr("name=\"waarde\" value=\"Uit het andere.\""));
    EXPECT_THAT(zelf.inhoud, HasSubstr("name=\"waarde\" value=\"Uit het ene tabblad.\""));
    EXPECT_THAT(zelf.inhoud, Not(HasSubstr("van de ander,")));
    const Antwoord ander = bewaar(proef.inspecteurB, "motivering/1.1.2", "Van B.", 0);
    EXPECT_THAT(ander.inhoud, HasSubstr("Inspecteur A heeft dit opgeslagen op"));
    EXPECT_THAT(ander.inhoud, Not(HasSubstr("ander tabblad")));
}

/// The fields of a page as a browser without scripts sends them: all, with what stood in them.
class VeldenSamen : public VeldRoutes {
  protected:
    Antwoord druk(const std::string& knop, Proefopstelling::Velden getypt) {
        Proefopstelling::Velden alle{{"bewaar", knop}};
        for (const auto& [sleutel, waarde] : getypt) {
            alle.emplace_back("waarde-" + sleutel, waarde);
            alle.emplace_back("versie-" + sleutel, "0");
            alle.emplace_back("stand-" + sleutel, veldmerk(""));
        }
        return proef.stuur(proef.inspecteurA, proef.toetspad("/veld"), alle);
    }
};

TEST_F(VeldenSamen, EenKnopBewaartZijnVeldEnHoudtDeAndereVast) {
    EXPECT_THAT(
        criteriumpagina(proef.inspecteurA),
        testing::AllOf(HasSubstr("form=\"velden\" name=\"bewaar\" value=\"motivering/1.1.2\""),
                       HasSubstr("name=\"waarde-motivering/1.1.2\""),
                       HasSubstr("<form id=\"velden\"")));
    const Antwoord antwoord = druk("motivering/1.1.2", {{"motivering/1.1.1", "Nog niet af"},
                                                        {"motivering/1.1.2", "Dit is af."},
                                                        {"motivering/1.1.3", ""},
                                                        {"score/1.1.3", "onvoldoende"}});
    EXPECT_EQ(antwoord.naarPad, proef.toetspad("/criterium/1.1#motivering-1.1.2"));
    const std::string mijn = criteriumpagina(proef.inspecteurA);
    EXPECT_THAT(mijn, testing::AllOf(
                          HasSubstr("Nog niet af"), HasSubstr("Dit had u getypt om 10:30"),
                          HasSubstr("Dit had u gekozen om 10:30 en nog niet opgeslagen. Opgeslagen "
                                    "is: nog niet beoordeeld.")));
    EXPECT_THAT(criteriumpagina(proef.inspecteurB),
                testing::AllOf(HasSubstr("Dit is af."), Not(HasSubstr("Nog niet af"))));
    EXPECT_EQ(bewaar(proef.inspecteurA, "score/1.1.3", "voldoende", 0).status, 303);
    EXPECT_THAT(criteriumpagina(proef.inspecteurA), Not(HasSubstr("Dit had u gekozen")));
}

TEST_F(VeldenSamen, WatGeenConceptMagWordenStaatErNogZoalsHetGetyptWas) {
    const Antwoord antwoord = druk("motivering/1.1.2", {{"motivering/1.1.1", "Bel 06-12345678"},
                                                        {"motivering/1.1.2", "Dit is af."}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                testing::AllOf(HasSubstr("Bel 06-12345678"), HasSubstr("Dit is af."),
                               HasSubstr("href=\"#veld-motivering-1.1.1\""),
                               HasSubstr("Motivering bij 1.1.1 is nog niet opgeslagen.")));
    EXPECT_THAT(criteriumpagina(proef.inspecteurB), HasSubstr("Dit is af."));
    EXPECT_THAT(druk("inleiding/toets",
                     {{"inleiding/toets", "Af."}, {"good-practice/1", "Bel 06-12345678"}})
                    .inhoud,
                testing::AllOf(HasSubstr("Bel 06-12345678"), HasSubstr("good practices")));
}

TEST_F(VeldenSamen, WatNergensStaatGaatMeeLangsEenFoutEnLangsTweeVersies) {
    const Proefopstelling::Velden ander{{"motivering/1.1.1", "Bel 06-12345678"}};
    Proefopstelling::Velden getypt = ander;
    getypt.emplace_back("motivering/1.1.2", std::string(20'001, 'x'));
    const std::string mee = "name=\"waarde-motivering/1.1.1\" value=\"Bel 06-12345678\"";
    const Antwoord fout = druk("motivering/1.1.2", getypt);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, testing::AllOf(HasSubstr(mee), HasSubstr("20001 tekens")));
    bewaar(proef.inspecteurB, "motivering/1.1.2", "Van B.", 0);
    getypt.back().second = "Van A.";
    const Antwoord twee = druk("motivering/1.1.2", getypt);
    EXPECT_EQ(twee.status, 409);
    EXPECT_THAT(twee.inhoud, HasSubstr(mee));
}

TEST_F(VeldRoutes, EenGewijzigdeScoreWordtGemeldEnKanTerug) {
    bewaar(proef.inspecteurA, "score/1.1.2", "voldoende", 0);
    const Antwoord antwoord = bewaar(proef.inspecteurA, "score/1.1.2", "onvoldoende", 1);
    EXPECT_EQ(antwoord.naarPad, proef.toetspad("/criterium/1.1?gewijzigd=1.1.2#score-1.1.2"));
    const std::string pad = proef.toetspad("/criterium/1.1?gewijzigd=1.1.2");
    EXPECT_THAT(proef.vraag(proef.inspecteurA, pad).inhoud,
                testing::AllOf(HasSubstr("Score van 1.1.2 gewijzigd: voldoende is nu onvoldoende."),
                               HasSubstr("name=\"terugversie-score/1.1.2\" value=\"2\""),
                               HasSubstr("name=\"terug-score/1.1.2\" value=\"voldoende\""),
                               HasSubstr("Ongedaan maken")));
    EXPECT_THAT(proef.vraag(proef.inspecteurB, pad).inhoud, Not(HasSubstr("Ongedaan maken")))
        << "it was not theirs";
    EXPECT_THAT(criteriumpagina(proef.inspecteurA), Not(HasSubstr("Ongedaan maken")));
    proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                {{"zetterug", "score/1.1.2"},
                 {"terug-score/1.1.2", "voldoende"},
                 {"terugversie-score/1.1.2", "2"},
                 {"waarde-motivering/1.1.1", "Nog niet af"},
                 {"versie-motivering/1.1.1", "0"},
                 {"stand-motivering/1.1.1", veldmerk("")}});
    EXPECT_THAT(
        proef.vraag(proef.inspecteurA, pad).inhoud,
        testing::AllOf(HasSubstr("onvoldoende is nu voldoende."), HasSubstr("Nog niet af")));
}

TEST_F(VeldRoutes, HetScriptKrijgtVersieEnTijdTerug) {
    const Antwoord eerste = proef.stuurStil(proef.inspecteurA, proef.toetspad("/veld"),
                                            velden("score/1.1.2", "voldoende", 0));
    EXPECT_EQ(eerste.status, 200);
    EXPECT_THAT(eerste.inhoud, HasSubstr("data-versie=\"1\""));
    EXPECT_THAT(eerste.inhoud, HasSubstr("Opgeslagen om 10:30"));
    EXPECT_THAT(eerste.inhoud, Not(HasSubstr("<html")));
    EXPECT_THAT(proef
                    .stuurStil(proef.inspecteurA, proef.toetspad("/veld"),
                               velden("score/1.1.2", "onvoldoende", 1))
                    .inhoud,
                HasSubstr("data-versie=\"2\""));
}

TEST_F(VeldRoutes, DezelfdePostTweeKeerIsEenKeerOpgeslagen) {
    const auto zelfde = velden("motivering/1.1.2", "Eén keer.", 0);
    proef.stuur(proef.inspecteurA, proef.toetspad("/veld"), zelfde, "sleutel-1");
    bewaar(proef.inspecteurB, "motivering/1.1.2", "Daarna anders.", 1);
    const Antwoord weer =
        proef.stuur(proef.inspecteurA, proef.toetspad("/veld"), zelfde, "sleutel-1");
    EXPECT_EQ(weer.status, 303);
    EXPECT_THAT(criteriumpagina(proef.inspecteurA), HasSubstr("Daarna anders."));
}

TEST_F(VeldRoutes, TweeMensenInEenVeldZienBeideTeksten) {
    bewaar(proef.inspecteurA, "motivering/1.1.2", "De basis.\n\nMidden.\n\nHet slot.", 0);
    bewaar(proef.inspecteurB, "motivering/1.1.2", "De basis van B.\n\nMidden.\n\nHet slot.", 1);
    const Antwoord conflict =
        bewaar(proef.inspecteurA, "motivering/1.1.2", "De basis.\n\nMidden.\n\nHet slot van A.", 1);
    EXPECT_EQ(conflict.status, 409);
    EXPECT_THAT(conflict.inhoud,
                HasSubstr("Inspecteur B heeft dit opgeslagen op 22 november 2026"));
    EXPECT_THAT(conflict.inhoud, HasSubstr("name=\"versie\" value=\"2\""));
    EXPECT_THAT(conflict.inhoud,
                HasSubstr("De basis van B.\n\nMidden.\n\nHet slot van A.</textarea>"));
    EXPECT_THAT(criteriumpagina(proef.inspecteurA), HasSubstr("De basis van B."));

    // The way on: with the version that stands now.
    EXPECT_EQ(bewaar(proef.inspecteurA, "motivering/1.1.2",
                     "De basis van B.\n\nMidden.\n\nHet slot van A.", 2)
                  .status,
              303);
}

TEST_F(VeldRoutes, EenConflictOverEenScoreVraagtNietOmSamenvoegen) {
    bewaar(proef.inspecteurA, "score/1.1.2", "voldoende", 0);
    const Antwoord conflict = bewaar(proef.inspecteurB, "score/1.1.2", "nvt", 0);
    EXPECT_EQ(conflict.status, 409);
    EXPECT_THAT(conflict.inhoud, HasSubstr("niet van toepassing"));
    EXPECT_THAT(conflict.inhoud, Not(HasSubstr("<textarea")));
    EXPECT_EQ(
        proef.stuurStil(proef.inspecteurB, proef.toetspad("/veld"), velden("score/1.1.2", "nvt", 0))
            .status,
        409);
}

TEST_F(VeldRoutes, EenFoutHoudtDeGetypteTekstEnZegtWatTeDoen) {
    const std::string lang(20'001, 'a');
    const Antwoord fout = bewaar(proef.inspecteurA, "motivering/1.1.2", lang, 0);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("<title>Fout: "));
    EXPECT_THAT(fout.inhoud, HasSubstr("Maak de tekst korter."));
    EXPECT_THAT(fout.inhoud, HasSubstr(">Terug zonder op te slaan</a>"));
    EXPECT_THAT(fout.inhoud, HasSubstr("href=\"#veld-motivering-1.1.2\""));
    EXPECT_THAT(fout.inhoud, HasSubstr(lang + "</textarea>"));
    EXPECT_EQ(bewaar(proef.inspecteurA, "motivering/1.1.2", std::string(20'000, 'a'), 0).status,
              303);
    EXPECT_EQ(bewaar(proef.inspecteurA, "score/1.1.2", "prima", 0).status, 422);
}

TEST_F(VeldRoutes, PersoonsgegevensWordenGenoemdEnMogenAlleenMetReden) {
    const std::string tekst = "Belde met 06-12345678 over <b>de melding</b>.";
    const Antwoord melding = bewaar(proef.inspecteurA, "motivering/1.1.2", tekst, 0);
    EXPECT_EQ(melding.status, 422);
    EXPECT_THAT(melding.inhoud, HasSubstr("06-12345678”, in “Belde met 06-12345678 over"));
    EXPECT_THAT(melding.inhoud, HasSubstr("name=\"privacy_reden\""));
    EXPECT_THAT(melding.inhoud, Not(HasSubstr("<b>de melding")));

    auto metNaam = velden("motivering/1.1.2", tekst, 0);
    metNaam.emplace_back("privacy_reden", std::string(200, '.') + " Dat zei Jan Jansen ons.");
    const Antwoord nogEens = proef.stuur(proef.inspecteurA, proef.toetspad("/veld"), metNaam);
    EXPECT_EQ(nogEens.status, 422);
    EXPECT_THAT(nogEens.inhoud, HasSubstr("Jan Jansen”, in “…"));
    EXPECT_THAT(nogEens.inhoud, HasSubstr("06-12345678”, in “Belde met 06-12345678 over"));

    auto metReden = velden("motivering/1.1.2", tekst, 0);
    metReden.emplace_back("privacy_reden", "Algemeen nummer.");
    EXPECT_EQ(proef.stuur(proef.inspecteurA, proef.toetspad("/veld"), metReden).status, 303);
    // What was confirmed is not asked for again.
    EXPECT_EQ(bewaar(proef.inspecteurA, "motivering/1.1.2", tekst + " Meer.", 1).status, 303);
    EXPECT_EQ(bewaar(proef.inspecteurA, "motivering/1.1.2", tekst + " En 06-87654321.", 2).status,
              422);
}

TEST_F(VeldRoutes, EenConceptKomtTerugBijWieHetTypteEnBijNiemandAnders) {
    bewaar(proef.inspecteurA, "motivering/1.1.2", "Wat er staat.", 0);
    criteriumpagina(proef.inspecteurA);
    const Antwoord bewaard = proef.stuurStil(proef.inspecteurA, proef.toetspad("/concept"),
                                             velden("motivering/1.1.2", "Half getypte z", 1));
    EXPECT_EQ(bewaard.status, 200);
    EXPECT_THAT(bewaard.inhoud, HasSubstr("10:30"));
    const std::string pagina = criteriumpagina(proef.inspecteurA);
    EXPECT_THAT(pagina, HasSubstr("Half getypte z</textarea>"));
    EXPECT_THAT(pagina, HasSubstr("Dit had u getypt om 10:30 en nog niet opgeslagen."));
    EXPECT_THAT(pagina, HasSubstr("Terug naar wat is opgeslagen"));
    EXPECT_THAT(criteriumpagina(proef.inspecteurB), Not(HasSubstr("Half getypte")));

    proef.moment = "2026-11-22T09:40:00.000Z";
    bewaar(proef.inspecteurA, "motivering/1.1.2", "Nu af.", 1);
    EXPECT_THAT(criteriumpagina(proef.inspecteurA), Not(HasSubstr("Dit had u getypt")));
}

TEST_F(VeldRoutes, EenConceptVanVoorEenAndersOpslagGeeftStraksBeideTeksten) {
    bewaar(proef.inspecteurA, "motivering/1.1.2", "Eerst.", 0);
    proef.stuurStil(proef.inspecteurA, proef.toetspad("/concept"),
                    velden("motivering/1.1.2", "Eerst, en dan A.", 1));
    proef.moment = "2026-11-22T09:40:00.000Z";
    bewaar(proef.inspecteurB, "motivering/1.1.2", "Eerst, en dan B.", 1);
    const std::string pagina = criteriumpagina(proef.inspecteurA);
    EXPECT_THAT(pagina, HasSubstr("Eerst, en dan A.</textarea>"));
    EXPECT_EQ(bewaar(proef.inspecteurA, "motivering/1.1.2", "Eerst, en dan A.", 1).status, 409);
}

TEST_F(VeldRoutes, WieDeToetsNietMagWijzigenBestaatHetVeldNiet) {
    for (const Persoon& wie : {proef.inspecteurElders, proef.vtManagement, proef.beheerder})
        EXPECT_EQ(bewaar(wie, "score/1.1.2", "voldoende", 0).status, 404) << wie.naam;
    EXPECT_EQ(bewaar(proef.coordinator, "score/1.1.2", "voldoende", 0).status, 404);
    EXPECT_EQ(bewaar(proef.inspecteurA, "score/9.9.9", "voldoende", 0).status, 404);
    EXPECT_EQ(bewaar(proef.inspecteurA, "zomaar", "voldoende", 0).status, 404);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad("/veld/score/1.1.2")).status, 200);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad("/veld/score/9.9.9")).status, 404);
}

}  // namespace
}  // namespace maatlat::web
