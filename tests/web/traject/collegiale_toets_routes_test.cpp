// SPDX-License-Identifier: EUPL-1.2
#include "hash/sha256.h"
#include "support/routeverwachting.h"
#include "support/teamhulp.h"
#include "support/traject/collegiaalproef.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toetsvondsten.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {
namespace {

using test::Collegiaalproef;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

const test::Routeverwachtingen kVerwachtCollegiaal{
    {"GET", "/toets/{toets}/collegiale-toets", {Actie::toetsLezen}, true},
    {"POST",
     "/toets/{toets}/collegiale-toets",
     {Actie::vraagCollegialeToets, Actie::neemTerug, Actie::keurGoed, Actie::geefTerug},
     true},
    // Without a concept there is nothing to read.
    {"GET", "/toets/{toets}/collegiale-toets/lezen", {Actie::maakOpmerking}, true},
    {"GET",
     "/toets/{toets}/collegiale-toets/concept/{nr}",
     {Actie::maakOpmerking},
     true,
     {"?als=bestand"}},
    {"GET", "/toets/{toets}/opmerking/nieuw", {Actie::maakOpmerking}, true},
    {"POST", "/toets/{toets}/opmerking/nieuw", {Actie::maakOpmerking}, true},
    {"GET", "/toets/{toets}/opmerking/{nr}", {Actie::maakOpmerking}, true},
    {"POST", "/toets/{toets}/opmerking/{nr}", {Actie::maakOpmerking}, true},
    {"POST", "/toets/{toets}/opmerking/{nr}/intrekken", {Actie::maakOpmerking}, true},
};

class CollegialeToets : public Collegiaalproef {
  protected:
    std::vector<std::string> inDeWeg(Zet zet) {
        return inzien(proef.werkplek(), proef.inspecteurA, proef.toets, Actie::toetsLezen,
                      [&](const Toetsinzage& inzage) { return watInDeWegStaat(inzage, zet); });
    }
    std::string bevrorenNu() {
        return inzien(proef.werkplek(), proef.inspecteurA, proef.toets, Actie::toetsLezen,
                      [&](const Toetsinzage& inzage) {
                          return bevrorenInhoud(inzage, leesToetsinhoud(inzage));
                      });
    }
    bevrorenConceptStore::Concept bevroren(int nr = 1) {
        return *proef.database().lees([&](Sessie& sessie) {
            return bevrorenConceptStore::lees(test::in(sessie, proef.toets), nr);
        });
    }
};

TEST_F(CollegialeToets, AsksSomebodyWhoWroteNothingAndFreezesTheConcept) {
    const std::string pagina = lees(proef.inspecteurA, pad());
    EXPECT_THAT(pagina, AllOf(HasSubstr("Inspecteur C"), HasSubstr("value=\"vragen\"")));
    EXPECT_THAT(pagina, Not(HasSubstr(">Inspecteur B</option>"))) << "B is an author";
    EXPECT_EQ(proef.vraag(collega, proef.toetspad()).status, 404);
    const std::string inhoud = bevrorenNu();
    vraag();
    EXPECT_EQ(status(), Toetsstatus::collegialeToets);
    EXPECT_EQ(bevroren().inhoud, inhoud);
    EXPECT_EQ(bevroren().kenmerk.sha256, sha256Hex(inhoud));
    EXPECT_EQ(proef.vraag(collega, proef.toetspad()).status, 200) << "reads from then on";
    EXPECT_THAT(lees(proef.inspecteurB, pad()),
                AllOf(HasSubstr("Inspecteur A vroeg op"), HasSubstr("Inspecteur C leest"),
                      HasSubstr("Dit moet klaar zijn op 27 november 2026"),
                      HasSubstr(bevroren().kenmerk.sha256)));
    EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad("/bevinding/nieuw")).status, 409);
}

TEST_F(CollegialeToets, CannotBeAskedOfAnAuthorOneselfOrSomebodyBlocked) {
    proef.database().schrijf("test", [&](Transactie& transactie) {
        collega.geblokkeerd = true;
        persoonStore::wijzig(transactie, collega, persoonStore::versie(transactie, collega.nr));
    });
    for (const Persoon& wie :
         {proef.inspecteurA, proef.inspecteurB, collega, proef.vtManagement, proef.coordinator}) {
        const auto antwoord = vraagCollega(wie);
        EXPECT_EQ(antwoord.status, 422) << wie.naam;
        EXPECT_THAT(antwoord.inhoud, testing::AnyOf(HasSubstr("landelijk coördinator"),
                                                    HasSubstr("u vraagt het zelf")));
    }
    EXPECT_EQ(status(), Toetsstatus::lopend);
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                HasSubstr("Er is geen collega die dit kan doen. Vraag de landelijk coördinator"));
}

TEST_F(CollegialeToets, NotWithoutTheStepNorWithoutScores) {
    Trajectinstelling zonder = volledigTraject();
    zonder.collegialeToets = false;
    kiesStappen(zonder);
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                AllOf(HasSubstr("In dit onderzoek hoort er geen collegiale toets bij"),
                      Not(HasSubstr("value=\"vragen\""))));
    EXPECT_EQ(vraagCollega(collega).status, 409);
    kiesStappen(volledigTraject());
    veld("score/1.1.1", "");
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                AllOf(HasSubstr("Niet elke verwachting heeft een score"),
                      Not(HasSubstr("value=\"vragen\""))));
    EXPECT_EQ(vraagCollega(collega).status, 409);
    EXPECT_EQ(status(), Toetsstatus::lopend);
}

TEST_F(CollegialeToets, OnceForADoublePostAndOneOfTwoAtOnce) {
    const test::Proefopstelling::Velden velden{
        {"collega", std::to_string(collega.nr)},
        {"keuze", "vragen"},
        {"versie", std::to_string(test::kop(proef, proef.toets).versie)}};
    EXPECT_EQ(proef.stuur(proef.inspecteurA, pad(), velden, "zelfde").status, 303);
    EXPECT_EQ(proef.stuur(proef.inspecteurA, pad(), velden, "zelfde").status, 303);
    const auto tweede = proef.stuur(proef.inspecteurB, pad(), velden);
    EXPECT_EQ(tweede.status, 409);
    EXPECT_THAT(tweede.inhoud, HasSubstr("Een collega leest het concept van deze toets"));
    EXPECT_THAT(proef.database().lees([&](Sessie& sessie) {
        return bevrorenConceptStore::alle(test::in(sessie, proef.toets));
    }),
                SizeIs(1));
}

TEST_F(CollegialeToets, GivesTheFrozenBytesAndNotesWhoReads) {
    vraag();
    const std::string rapport = bevroren().html;
    EXPECT_EQ(lees(collega, pad("/concept/1")), rapport);
    const auto bestand = proef.vraag(collega, pad("/concept/1?als=bestand"));
    EXPECT_EQ(bestand.inhoud, rapport);
    EXPECT_EQ(bestand.bestandsnaam, bevroren().kenmerk.naam);
    EXPECT_EQ(proef.vraag(collega, pad("/concept/2")).status, 404);
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad("/concept/1")).status, 404);
    EXPECT_THAT(
        lees(collega, pad("/lezen")),
        AllOf(HasSubstr("De lijn is open. Er is bijv. Een arts."),
              HasSubstr("opmerking/nieuw?plek=motivering%2F1.1.1"), HasSubstr("Oordeel over 1.1")));
    EXPECT_THAT(lees(proef.inspecteurA, pad("/lezen")), Not(HasSubstr("opmerking/nieuw")));
}

TEST_F(CollegialeToets, RemarksAreMadeChangedAndWithdrawnAsLongAsItIsRead) {
    vraag();
    EXPECT_THAT(lees(collega, opmerkingpad("/nieuw?plek=motivering%2F1.1.1&formulier=x")),
                AllOf(HasSubstr("Over welke zin gaat het?"), HasSubstr("Er is bijv. Een arts.")));
    EXPECT_EQ(merkOp("motivering/1.1.1", "Welke arts?", "2").status, 303);
    EXPECT_EQ(merkOp("oordeel/1.1", "Volgt dit?").status, 303);
    EXPECT_EQ(merkOp("", "Helder stuk.").status, 303);
    ASSERT_THAT(opmerkingen(), SizeIs(3));
    EXPECT_EQ(opmerkingen()[0].citaat, "Er is bijv. Een arts.");
    EXPECT_EQ(merkOp("motivering/9.9.9", "Waar?").status, 404) << "no such passage";
    EXPECT_EQ(merkOp("oordeel/1.1", "").status, 422);
    const auto bsn = merkOp("oordeel/1.1", "Zie cliënt 111222333.");
    EXPECT_EQ(bsn.status, 422);
    EXPECT_THAT(bsn.inhoud,
                AllOf(HasSubstr("Zie cliënt 111222333."), HasSubstr("name=\"privacy_reden\"")));

    const auto wijzig = [&](const Persoon& wie, const std::string& versie) {
        return proef.stuur(wie, opmerkingpad("/1"),
                           {{"versie", versie},
                            {"plek", "motivering/1.1.1"},
                            {"zin", "2"},
                            {"tekst", "Welke arts precies?"}});
    };
    EXPECT_EQ(wijzig(proef.inspecteurA, "1").status, 404) << "of the colleague alone";
    EXPECT_EQ(wijzig(collega, "1").status, 303);
    EXPECT_EQ(opmerkingen()[0].tekst.str(), "Welke arts precies?");
    EXPECT_EQ(proef.stuur(collega, opmerkingpad("/3/intrekken"), {{"versie", "1"}}).status, 303);
    EXPECT_THAT(opmerkingen(), SizeIs(2));
    EXPECT_THAT(lees(proef.inspecteurA, opmerkingpad("/1")),
                AllOf(HasSubstr("Welke arts precies?"), Not(HasSubstr("<textarea"))));

    keurGoed();
    EXPECT_EQ(wijzig(collega, "2").status, 409) << "fixed from then on";
    EXPECT_EQ(merkOp("oordeel/1.1", "Nog iets.").status, 409);
    EXPECT_THAT(lees(proef.inspecteurB, pad()),
                AllOf(HasSubstr("Welke arts precies?"), HasSubstr("Nog niet gewijzigd."),
                      HasSubstr("Motivering bij 1.1.1")));
    veld("motivering/1.1.1", "De lijn is open. Er is een huisarts. Klaar.");
    EXPECT_THAT(lees(proef.inspecteurB, pad()), HasSubstr("Sindsdien gewijzigd."));
}

TEST_F(CollegialeToets, ADraftOfARemarkIsKept) {
    vraag();
    const auto typ = [&](const Persoon& wie) {
        return proef.stuurStil(wie, proef.toetspad("/formulierconcept"),
                               {{"sleutel", "opmerking/nieuw"},
                                {"versie", "0"},
                                {"plek", "motivering/1.1.1"},
                                {"zin", "2"},
                                {"tekst", "Half getypt"}});
    };
    EXPECT_EQ(typ(collega).status, 200);
    EXPECT_NE(typ(proef.inspecteurA).status, 200);
    // Also from another passage one comes back to it first.
    EXPECT_THAT(lees(collega, opmerkingpad("/nieuw?plek=oordeel%2F1.1&formulier=x")),
                AllOf(HasSubstr("Half getypt"), HasSubstr("Motivering bij 1.1.1"),
                      HasSubstr("nog niet opgeslagen")));
    EXPECT_EQ(merkOp("motivering/1.1.1", "Heel getypt").status, 303);
    EXPECT_THAT(lees(collega, opmerkingpad("/nieuw?plek=oordeel%2F1.1&formulier=y")),
                Not(HasSubstr("Half getypt")));
}

TEST_F(CollegialeToets, ApprovalOpensWederhoor) {
    vraag();
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), IsEmpty()) << "it is not theirs to send now";
    const auto ongelezen = kies(collega, "goedkeuren");
    EXPECT_EQ(ongelezen.status, 422);
    EXPECT_THAT(ongelezen.inhoud, HasSubstr("Lees eerst het concept"));
    EXPECT_EQ(kies(proef.inspecteurB, "goedkeuren", {{"gelezen", "ja"}}).status, 404);
    EXPECT_EQ(kies(collega, "goedkeuren", {{"gelezen", "ja"}, {"toelichting", "Netjes."}}).status,
              303);
    EXPECT_EQ(status(), Toetsstatus::goedgekeurd);
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                AllOf(HasSubstr("Goedgekeurd door Inspecteur C"), HasSubstr("Netjes."),
                      Not(HasSubstr("De goedkeuring geldt niet meer"))));
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), IsEmpty());
    EXPECT_THAT(keurLogboek(proef.werkplek()).afwijkingen, IsEmpty());
}

TEST_F(CollegialeToets, AnApprovalHoldsForExactlyThatContent) {
    vraag();
    keurGoed();
    veld("motivering/1.1.1", "De lijn is altijd open. Er is bijv. Een arts. Klaar.");
    const std::string pagina = lees(proef.inspecteurA, pad());
    EXPECT_THAT(
        pagina,
        AllOf(HasSubstr("De goedkeuring geldt niet meer"), HasSubstr("Gewijzigd sinds dit concept"),
              HasSubstr("<strong>Motivering bij 1.1.1</strong>"), HasSubstr("altijd")));
    EXPECT_THAT(lees(proef.inspecteurA, proef.toetspad()),
                HasSubstr("De goedkeuring geldt niet meer: na de goedkeuring is er één ding "
                          "gewijzigd."));
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor),
                ElementsAre(HasSubstr("De goedkeuring van de collega geldt niet meer")));
    // Changed back it is what was approved.
    veld("motivering/1.1.1", "De lijn is open. Er is bijv. Een arts. Klaar.");
    EXPECT_THAT(lees(proef.inspecteurA, pad()), Not(HasSubstr("De goedkeuring geldt niet meer")));
    EXPECT_THAT(lees(proef.inspecteurA, proef.toetspad()),
                Not(HasSubstr("De goedkeuring geldt niet meer")));
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), IsEmpty());
    veld("score/1.1.1", "onvoldoende");
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                AllOf(HasSubstr("Score van 1.1.1"), HasSubstr("Verbeterpunt bij 1.1.1")));
    vraag();
    EXPECT_EQ(bevroren(2).kenmerk.zet, Zet::vraagCollegialeToets);
    keurGoed();
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), IsEmpty());
}

/// Of a visit the report says its kind and day: what it says of where and who is for the team.
TEST_F(CollegialeToets, LookingAndDraftsEndNoApprovalButAVisitDoes) {
    vraag();
    keurGoed();
    const std::string was = bevrorenNu();
    lees(proef.inspecteurA, proef.toetspad());
    lees(proef.inspecteurB, proef.toetspad("/rapport"));
    proef.stuur(proef.inspecteurA, proef.toetspad("/gezien"), {});
    proef.stuurStil(proef.inspecteurA, proef.toetspad("/concept"),
                    {{"sleutel", "motivering/1.1.1"}, {"versie", "1"}, {"waarde", "Half"}});
    EXPECT_EQ(bevrorenNu(), was);
    EXPECT_EQ(proef
                  .stuur(proef.inspecteurA, proef.toetspad("/bezoek/nieuw"),
                         {{"versie", "0"},
                          {"datum", "2026-11-20"},
                          {"soort", "aangekondigd bezoek"},
                          {"locatie", ""},
                          {"wie", "twee inspecteurs"},
                          {"bijzonderheden", ""}})
                  .status,
              303);
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), Not(IsEmpty()));
    EXPECT_THAT(lees(proef.inspecteurA, pad()), HasSubstr("geldt niet meer"));
    vraag();
    keurGoed();
    const auto wijzig = [&](const std::string& versie, const std::string& locatie,
                            const std::string& dag) {
        return proef
            .stuur(proef.inspecteurA, proef.toetspad("/bezoek/1"),
                   {{"versie", versie},
                    {"datum", dag},
                    {"soort", "aangekondigd bezoek"},
                    {"locatie", locatie},
                    {"wie", "twee inspecteurs"},
                    {"bijzonderheden", ""}})
            .status;
    };
    EXPECT_EQ(wijzig("1", "op het kantoor", "2026-11-20"), 303);
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), IsEmpty());
    EXPECT_EQ(wijzig("2", "op het kantoor", "2026-11-19"), 303);
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), Not(IsEmpty()));
}

TEST_F(CollegialeToets, GivenBackWithAReasonThatTheTeamReads) {
    vraag();
    ASSERT_EQ(merkOp("oordeel/1.1", "Volgt dit?").status, 303);
    EXPECT_EQ(kies(collega, "teruggeven", {{"reden", " "}}).status, 422);
    EXPECT_EQ(kies(collega, "teruggeven", {{"reden", "Te kort."}}).status, 303);
    EXPECT_EQ(status(), Toetsstatus::lopend);
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                AllOf(HasSubstr("Teruggegeven door Inspecteur C"), HasSubstr("Te kort."),
                      HasSubstr("Volgt dit?"), HasSubstr("value=\"vragen\"")));
    EXPECT_EQ(proef.stuur(collega, opmerkingpad("/1/intrekken"), {{"versie", "1"}}).status, 409);
}

TEST_F(CollegialeToets, TakenBackWithAReason) {
    vraag();
    EXPECT_EQ(kies(collega, "terugnemen", {{"reden", "Nee."}}).status, 404);
    EXPECT_EQ(kies(proef.inspecteurB, "terugnemen").status, 422);
    EXPECT_EQ(kies(proef.inspecteurB, "terugnemen", {{"reden", "Fout in 1.2."}}).status, 303);
    EXPECT_EQ(status(), Toetsstatus::lopend);
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                AllOf(HasSubstr("Teruggenomen door Inspecteur B"), HasSubstr("Fout in 1.2.")));
    EXPECT_EQ(proef.vraag(collega, proef.toetspad()).status, 404) << "reads no more";
}

TEST_F(CollegialeToets, AColleagueWhoBecameAnAuthorCannotApprove) {
    vraag();
    veld("motivering/1.1.2", "Ook getypt.", collega);
    EXPECT_THAT(lees(collega, pad()),
                AllOf(HasSubstr("schreef zelf mee"), HasSubstr("landelijk coördinator"),
                      Not(HasSubstr("value=\"goedkeuren\""))));
    EXPECT_THAT(lees(proef.inspecteurA, pad()), HasSubstr("schreef zelf mee"));
    EXPECT_NE(kies(collega, "goedkeuren", {{"gelezen", "ja"}}).status, 303);
    EXPECT_EQ(status(), Toetsstatus::collegialeToets);
}

TEST_F(CollegialeToets, WhoAskedCannotApproveAlsoWhenNamedLater) {
    veld("onderbouwing/1.2", "Van C.", proef.inspecteurB);
    const Persoon vrager = proef.nieuw("Inspecteur V", "inspecteur-v", {Rol::inspecteur});
    zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), proef.toets,
            {proef.inspecteurA.nr, proef.inspecteurB.nr},
            {proef.inspecteurA.nr, proef.inspecteurB.nr, vrager.nr});
    ASSERT_EQ(kies(vrager, "vragen", {{"collega", std::to_string(collega.nr)}}).status, 303);
    proef.database().schrijf("test", [&](Transactie& transactie) {
        trajectStore::noem(test::in(transactie, proef.toets), Taak::collega, {vrager.nr}, 0);
    });
    const auto antwoord = kies(vrager, "goedkeuren", {{"gelezen", "ja"}});
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("kan haar niet zelf doen"));
    EXPECT_EQ(status(), Toetsstatus::collegialeToets);
}

TEST_F(CollegialeToets, ABlockedColleagueIsNeverSilent) {
    vraag();
    proef.database().schrijf("test", [&](Transactie& transactie) {
        collega.geblokkeerd = true;
        persoonStore::wijzig(transactie, collega, persoonStore::versie(transactie, collega.nr));
    });
    EXPECT_THAT(lees(proef.inspecteurA, pad()),
                AllOf(HasSubstr("De collega kan niet meer inloggen"),
                      HasSubstr("De landelijk coördinator kan een andere collega aanwijzen")));
    EXPECT_EQ(kies(proef.inspecteurA, "terugnemen", {{"reden", "Geblokkeerd."}}).status, 303);
}

TEST_F(CollegialeToets, AChangedByteIsFound) {
    vraag();
    ASSERT_EQ(merkOp("oordeel/1.1", "Volgt dit?").status, 303);
    EXPECT_THAT(keurElkeToets(proef.werkplek(), conceptfouten), IsEmpty());
    EXPECT_THAT(keurLogboek(proef.werkplek()).afwijkingen, IsEmpty());

    test::knoei(proef.database(), "opmerking", "UPDATE opmerking SET tekst = 'Dit volgt.'");
    EXPECT_THAT(keurLogboek(proef.werkplek()).afwijkingen,
                testing::Contains(HasSubstr("Opmerking 1")).Times(1));

    test::knoei(proef.database(), "bevroren_concept",
                "UPDATE bevroren_concept SET html = html || ' '");
    EXPECT_THAT(keurElkeToets(proef.werkplek(), conceptfouten),
                ElementsAre(HasSubstr("Utrecht, Proefronde: Concept 1 is gewijzigd")));
    EXPECT_NE(proef.vraag(collega, pad("/concept/1")).status, 200);
    EXPECT_THAT(lees(collega, pad()), HasSubstr("Concept 1 is gewijzigd nadat het is bevroren"));
    EXPECT_NE(kies(collega, "goedkeuren", {{"gelezen", "ja"}}).status, 303);
    EXPECT_EQ(status(), Toetsstatus::collegialeToets);
}

TEST_F(CollegialeToets, AConceptThatIsGoneOrForgedIsFound) {
    vraag();
    keurGoed();
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), IsEmpty());
    const std::string anders = bevroren().inhoud + "x";
    test::knoei(proef.database(), "bevroren_concept",
                "UPDATE bevroren_concept SET inhoud = '" + anders + "', sha256 = '" +
                    sha256Hex(anders) + "'");
    EXPECT_THAT(keurElkeToets(proef.werkplek(), conceptfouten),
                ElementsAre(HasSubstr("niet het concept dat volgens het logboek is bevroren")));
    EXPECT_THAT(inDeWeg(Zet::stuurVoorWederhoor), SizeIs(1));
    test::knoei(proef.database(), "bevroren_concept", "DELETE FROM bevroren_concept");
    EXPECT_THAT(keurElkeToets(proef.werkplek(), conceptfouten),
                ElementsAre(HasSubstr("Concept 1 is uit de database verdwenen")));
}

}  // namespace
}  // namespace maatlat
