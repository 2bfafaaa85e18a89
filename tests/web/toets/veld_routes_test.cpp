// SPDX-License-Identifier: EUPL-1.2
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
