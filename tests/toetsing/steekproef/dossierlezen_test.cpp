// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/dossierlezen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "store/bronnen/concept_store.h"
#include "store/spoor/logboeklijst.h"
#include "support/invoerfouten.h"
#include "support/proefsteekproef.h"
#include "support/teamhulp.h"
#include "toetsing/bronnen/concept_bewaren.h"

namespace maatlat {
namespace {

using test::Proefsteekproef;
using testing::HasSubstr;
using testing::Not;

class Dossierlezen : public testing::Test {
  protected:
    Leesblad blad(const Persoon& wie, const std::string& pseudoniem) {
        return leesLezing(proef.werkplek, wie, proef.toets, proef.nr, pseudoniem);
    }
    std::string antwoord(const Persoon& wie, const std::string& pseudoniem,
                         const std::string& vraag) {
        return blad(wie, pseudoniem).lezing.antwoorden.tekst(vraag);
    }
    /// What is wrong, by field, when B saves this as the only reader.
    std::string fouten(const Leesinvoer& invoer) {
        return test::veldfoutenBij([&] { proef.lees(proef.b, enkel, invoer); });
    }
    std::string logboek() {
        return proef.database.lees([](Sessie& sessie) {
            std::string uit;
            for (const Logregel& een : logboek::nieuwste(sessie, 1000))
                uit += een.wie + "|" + een.wat + "|" + een.sleutel + "|" + een.oud + "|" +
                       een.nieuw + "\n";
            return uit;
        });
    }

    Proefsteekproef proef;
    const std::string dubbel = proef.dossiers[0];
    const std::string enkel = proef.dossiers[1];
};

TEST_F(Dossierlezen, BewaartWatErIsGetypt) {
    const int versie = proef.kop().versie;
    Leesinvoer invoer = Proefsteekproef::antwoorden();
    invoer.toelichting = " Een helder dossier. ";
    proef.lees(proef.a, enkel, invoer);
    const Leesblad uit = blad(proef.a, enkel);
    EXPECT_EQ(uit.lezing.versie, 1);
    EXPECT_EQ(uit.lezing.antwoorden, (Vastlegging{{"melding", "2026-11-02"},
                                                  {"triage", "2026-11-05"},
                                                  {"plan", "ja"},
                                                  {"plan-van-wie", "gezin"},
                                                  {"gesprekken", "2"}}));
    EXPECT_EQ(uit.lezing.toelichting, "Een helder dossier.");
    EXPECT_TRUE(uit.lezing.klaar);
    EXPECT_TRUE(uit.magInvullen);
    // The stored pages of this toets are then made anew.
    EXPECT_GT(proef.kop().versie, versie);
}

TEST_F(Dossierlezen, ZetNooitEenAntwoordInHetLogboekOfDeGeschiedenis) {
    Leesinvoer invoer = Proefsteekproef::antwoorden();
    invoer.toelichting = "Uniek woord.";
    proef.lees(proef.a, enkel, invoer);
    EXPECT_THAT(logboek(),
                HasSubstr("dossier gelezen (eerste lezer)|toets " + std::to_string(proef.toets) +
                          " steekproef 1 dossier " + enkel + "||\n"));
    EXPECT_THAT(logboek(), Not(HasSubstr("gezin")));
    EXPECT_THAT(logboek(), Not(HasSubstr("Uniek")));
}

TEST_F(Dossierlezen, LaatAntwoordenVallenDieNietGelden) {
    proef.lees(proef.a, enkel, Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}}));
    EXPECT_EQ(antwoord(proef.a, enkel, "plan-van-wie"), "");
    EXPECT_TRUE(blad(proef.a, enkel).lezing.klaar);
}

TEST_F(Dossierlezen, LaatKiezenDatEenDatumErNietIs) {
    proef.lees(proef.a, enkel,
               Proefsteekproef::antwoorden(
                   {{"anders-triage", "nog-niet"}, {"anders-gesprekken", "niet-vast-te-stellen"}}));
    EXPECT_EQ(antwoord(proef.a, enkel, "triage"), "nog-niet");
    EXPECT_EQ(antwoord(proef.a, enkel, "gesprekken"), "niet-vast-te-stellen");
}

TEST_F(Dossierlezen, ControleertDatumsEnGetallen) {
    EXPECT_EQ(fouten(Proefsteekproef::antwoorden()), "");
    EXPECT_THAT(fouten(Proefsteekproef::antwoorden({{"antwoord-melding", "30-2-2026"}})),
                HasSubstr("antwoord-melding: Dit is geen bestaande datum."));
    EXPECT_THAT(fouten(Proefsteekproef::antwoorden({{"antwoord-triage", "23-11-2026"}})),
                HasSubstr("antwoord-triage: Deze datum ligt in de toekomst."));
    EXPECT_EQ(fouten(Proefsteekproef::antwoorden({{"antwoord-triage", "1-11-2026"}})),
              "antwoord-triage: Deze datum ligt voor 2 november 2026, het antwoord op “Wanneer "
              "kwam de melding binnen?”. Kijk welke van de twee niet klopt.\n");
    EXPECT_THAT(fouten(Proefsteekproef::antwoorden({{"antwoord-gesprekken", "-1"}})),
                HasSubstr("antwoord-gesprekken: Vul een heel getal in van 0 "));
    EXPECT_THAT(fouten(Proefsteekproef::antwoorden({{"antwoord-plan", "misschien"}})),
                HasSubstr("antwoord-plan: Kies een van de antwoorden"));
    EXPECT_THAT(fouten(Proefsteekproef::antwoorden({{"anders-melding", "nog-niet"}})),
                HasSubstr("antwoord-melding: "));
}

TEST_F(Dossierlezen, VraagtPasOmAlleAntwoordenAlsDeLezerKlaarIs) {
    Leesinvoer half;
    half.velden = {{"antwoord-plan", "ja"}};
    EXPECT_EQ(fouten(half), "");
    EXPECT_FALSE(blad(proef.b, enkel).lezing.klaar);
    half.klaar = true;
    const std::string wat = fouten(half);
    EXPECT_THAT(wat, HasSubstr("antwoord-melding: Vul de datum in."));
    EXPECT_THAT(wat, HasSubstr("antwoord-plan-van-wie: Kies een antwoord."));
    EXPECT_THAT(wat, HasSubstr("antwoord-gesprekken: Vul het aantal in."));
    EXPECT_THAT(wat, Not(HasSubstr("triage-op-tijd")));
}

TEST_F(Dossierlezen, BewaaktPersoonsgegevensInDeToelichting) {
    Leesinvoer invoer = Proefsteekproef::antwoorden();
    invoer.toelichting = "Bel 06-12345678.";
    EXPECT_THROW(proef.lees(proef.a, enkel, invoer), Privacymelding);
    invoer.privacyReden = "Het is een algemeen nummer.";
    proef.lees(proef.a, enkel, invoer);
    EXPECT_THAT(logboek(), HasSubstr("privacymelding bevestigd"));
    EXPECT_THAT(logboek(), Not(HasSubstr("06-12345678")));
}

TEST_F(Dossierlezen, LaatHetHeleTeamAanEenEnkeleLezingWerken) {
    proef.lees(proef.a, enkel);
    EXPECT_EQ(blad(proef.b, enkel).lezer, Lezer::eerste);
    EXPECT_EQ(antwoord(proef.b, enkel, "plan"), "ja");
    Leesinvoer oud = Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}});
    oud.versie = 0;
    EXPECT_THROW(
        bewaarLezing(proef.werkplek, proef.handeling(proef.b), proef.toets, proef.nr, enkel, oud),
        Versieconflict);
    proef.lees(proef.b, enkel, oud);
    EXPECT_EQ(antwoord(proef.a, enkel, "plan"), "nee");
}

TEST_F(Dossierlezen, VerbergtDeAnderTotBeidenKlaarZijn) {
    proef.lees(proef.a, dubbel);
    // Nobody but A sees a thing of it, whatever they may become.
    for (const Persoon* wie : {&proef.b, &proef.c, &proef.coordinator}) {
        const Leesblad uit = blad(*wie, dubbel);
        EXPECT_TRUE(uit.lezing.antwoorden.paren().empty()) << wie->naam;
        EXPECT_EQ(uit.lezing.toelichting, "");
        EXPECT_EQ(uit.wie, "");
        EXPECT_TRUE(uit.blind);
    }
    EXPECT_EQ(blad(proef.b, dubbel).lezer, Lezer::tweede);
    EXPECT_TRUE(blad(proef.b, dubbel).magInvullen);

    Leesinvoer half = Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}});
    half.klaar = false;
    proef.lees(proef.b, dubbel, half);
    EXPECT_EQ(antwoord(proef.a, dubbel, "plan"), "ja");
    EXPECT_EQ(antwoord(proef.b, dubbel, "plan"), "nee");
    EXPECT_TRUE(blad(proef.a, dubbel).blind);
    EXPECT_THROW(leesOverleg(proef.werkplek, proef.a, proef.toets, proef.nr, dubbel), NietNu);
    // A third is too late, and sees nothing either.
    EXPECT_FALSE(blad(proef.c, dubbel).magInvullen);
    EXPECT_THAT(blad(proef.c, dubbel).waaromNiet, HasSubstr("Twee collega's"));
    EXPECT_EQ(antwoord(proef.c, dubbel, "plan"), "");
    EXPECT_THROW(proef.lees(proef.c, dubbel), NietNu);

    half.klaar = true;
    proef.lees(proef.b, dubbel, half);
    EXPECT_FALSE(blad(proef.a, dubbel).blind);
    EXPECT_FALSE(blad(proef.b, dubbel).blind);
    EXPECT_NO_THROW(leesOverleg(proef.werkplek, proef.a, proef.toets, proef.nr, dubbel));
}

TEST_F(Dossierlezen, StaatVastZodraBeideLezersKlaarZijn) {
    proef.lees(proef.a, dubbel);
    proef.lees(proef.a, dubbel, Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}}));
    proef.lees(proef.b, dubbel);
    EXPECT_THAT(blad(proef.a, dubbel).waaromNiet, HasSubstr("overleg"));
    EXPECT_THROW(proef.lees(proef.a, dubbel), NietNu);
    EXPECT_THROW(proef.lees(proef.b, dubbel), NietNu);
}

TEST_F(Dossierlezen, GeeftEenLezingVanWieWegIsAanDeVolgende) {
    Leesinvoer half = Proefsteekproef::antwoorden();
    half.klaar = false;
    proef.lees(proef.a, dubbel, half);
    const Persoon coordinator = proef.coordinator;
    zetTeam(proef.werkplek, proef.handeling(coordinator), proef.toets,
            {proef.a.nr, proef.b.nr, proef.c.nr}, {proef.b.nr, proef.c.nr});
    EXPECT_EQ(blad(proef.b, dubbel).lezer, Lezer::eerste);
    EXPECT_EQ(antwoord(proef.b, dubbel, "plan"), "ja");
    proef.lees(proef.b, dubbel);
    EXPECT_EQ(blad(proef.c, dubbel).lezer, Lezer::tweede);
    EXPECT_EQ(antwoord(proef.c, dubbel, "plan"), "");
}

TEST_F(Dossierlezen, IsAlleenVoorDossiersDieMeetellenOfGerichtZijn) {
    EXPECT_TRUE(blad(proef.a, proef.gericht).magInvullen);
    EXPECT_THAT(blad(proef.a, proef.vervangen).waaromNiet, HasSubstr("vervangen"));
    EXPECT_THAT(blad(proef.a, proef.reserve).waaromNiet, HasSubstr("reserve"));
    EXPECT_THROW(proef.lees(proef.a, proef.vervangen), NietNu);
    EXPECT_THROW(proef.lees(proef.a, proef.reserve), NietNu);
    EXPECT_THROW(proef.lees(proef.a, "0000-0000-0000"), Onvindbaar);
    EXPECT_THROW(proef.lees(proef.coordinator, enkel), Onvindbaar);
    EXPECT_FALSE(blad(proef.coordinator, enkel).magInvullen);
}

TEST_F(Dossierlezen, WijstHetVolgendeDossier) {
    const auto& van = proef.dossiers;
    EXPECT_EQ(blad(proef.a, van[1]).volgende, van[2]);
    proef.lees(proef.a, van[2]);
    EXPECT_EQ(blad(proef.a, van[1]).volgende, van[3]);
    EXPECT_EQ(blad(proef.a, van[1]).gelezen, 1);
    EXPECT_EQ(blad(proef.a, van[1]).totaal, 5);
    // What one began oneself comes first.
    Leesinvoer half = Proefsteekproef::antwoorden();
    half.klaar = false;
    proef.lees(proef.a, van[0], half);
    EXPECT_EQ(blad(proef.a, van[1]).volgende, van[0]);
    // When all is read, what is left is to read as the second.
    for (const std::string& een : {van[1], van[3], proef.gericht, van[0]})
        proef.lees(proef.a, een);
    EXPECT_EQ(blad(proef.a, van[1]).volgende, "");
    EXPECT_EQ(blad(proef.b, van[1]).volgende, van[0]);
}

TEST_F(Dossierlezen, BewaartWatErGetyptIsTotHetIsOpgeslagen) {
    const std::string sleutel = "dossier/1/" + enkel;
    bewaarFormulierconcept(proef.werkplek, proef.a, proef.toets, sleutel, 0,
                           {{"antwoord-plan", "ja"}});
    EXPECT_EQ(blad(proef.a, enkel).bewaard->inhoud.tekst("antwoord-plan"), "ja");
    EXPECT_FALSE(blad(proef.b, enkel).bewaard);
    proef.lees(proef.a, enkel);
    EXPECT_FALSE(blad(proef.a, enkel).bewaard);
    for (const std::string& fout : {std::string("dossier/1/0000-0000-0000"), "dossier/2/" + enkel,
                                    "dossier/1/" + proef.reserve, "dossier/x/" + enkel,
                                    std::string("dossier/1"), std::string("dossier/")})
        EXPECT_THROW(bewaarFormulierconcept(proef.werkplek, proef.a, proef.toets, fout, 0,
                                            {{"antwoord-plan", "ja"}}),
                     Veldfouten)
            << fout;
}

TEST(AntwoordInWoorden, ZegtHetZoalsMensenHetLezen) {
    Dossiervraag datum;
    datum.soort = Antwoordsoort::datum;
    EXPECT_EQ(antwoordInWoorden(datum, "2026-03-14"), "14 maart 2026");
    EXPECT_EQ(antwoordInWoorden(datum, "nog-niet"), "nog niet");
    EXPECT_EQ(antwoordInWoorden(datum, ""), "geen antwoord");
    Dossiervraag jaNee;
    EXPECT_EQ(antwoordInWoorden(jaNee, "ja"), "ja");
    EXPECT_EQ(antwoordInWoorden(jaNee, "nvt"), "niet van toepassing");
    EXPECT_EQ(antwoordInWoorden(jaNee, "niet-vast-te-stellen"), "niet vast te stellen");
}

}  // namespace
}  // namespace maatlat
