// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/dossieruitkomst.h"

#include <gtest/gtest.h>

#include <string>

namespace maatlat {
namespace {

Dossiervraag vraag(const std::string& code, Antwoordsoort soort) {
    Dossiervraag uit;
    uit.code = code;
    uit.soort = soort;
    uit.verwachting = "1.2.4";
    if (soort == Antwoordsoort::jaNee) uit.voldoet = {"ja"};
    return uit;
}

/// acuut → opgetreden → overlegd, each hanging on the one before; two dates with a term of 5
/// werkdagen between them; a choice and a number.
Dossierformulier formulier() {
    Dossierformulier uit;
    Dossiervraag opgetreden = vraag("opgetreden", Antwoordsoort::jaNee);
    opgetreden.geldtAls = Geldigheid{"acuut", {"ja"}};
    Dossiervraag overlegd = vraag("overlegd", Antwoordsoort::jaNee);
    overlegd.geldtAls = Geldigheid{"opgetreden", {"ja"}};
    Dossiervraag triage = vraag("triage", Antwoordsoort::datum);
    triage.magOpen = true;
    Dossiervraag opTijd = vraag("op-tijd", Antwoordsoort::termijn);
    opTijd.termijn = Termijnregel{"melding", "triage", {5, Termijneenheid::werkdagen}};
    Dossiervraag wie = vraag("wie", Antwoordsoort::keuze);
    wie.keuzes = {"team", "twee medewerkers", "een medewerker"};
    wie.voldoet = {"team", "twee medewerkers"};
    Dossiervraag gesprekken = vraag("gesprekken", Antwoordsoort::getal);
    gesprekken.minstens = 1;
    gesprekken.hoogstens = 9;
    uit.vragen = {vraag("acuut", Antwoordsoort::jaNee),
                  opgetreden,
                  overlegd,
                  vraag("melding", Antwoordsoort::datum),
                  triage,
                  opTijd,
                  wie,
                  gesprekken};
    return uit;
}

std::string gaf(const std::string& code, const Vastlegging& antwoorden,
                const char* peildatum = "2026-11-22") {
    const Dossierformulier alle = formulier();
    return std::string(
        naam(uitkomst(alle, *alle.vraag(code), antwoorden, dagUit(peildatum).value(), {})));
}

TEST(Dossieruitkomst, NamesEveryOutcome) {
    for (const Dossieruitkomst een : kDossieruitkomsten)
        EXPECT_EQ(dossieruitkomstMetNaam(naam(een)), een);
    EXPECT_FALSE(dossieruitkomstMetNaam("misschien"));
}

TEST(Dossieruitkomst, OfAYesOrNoFollowsTheAnswer) {
    EXPECT_EQ(gaf("acuut", {{"acuut", "ja"}}), "voldoet");
    EXPECT_EQ(gaf("acuut", {{"acuut", "nee"}}), "voldoet-niet");
    EXPECT_EQ(gaf("acuut", {{"acuut", "nvt"}}), "nvt");
    EXPECT_EQ(gaf("acuut", {{"acuut", "niet-vast-te-stellen"}}), "niet-vast-te-stellen");
    EXPECT_EQ(gaf("acuut", {{"acuut", ""}}), "onbeantwoord");
    EXPECT_EQ(gaf("acuut", {}), "onbeantwoord");
}

TEST(Dossieruitkomst, CanMeetTheVerwachtingWithANo) {
    Dossierformulier alle = formulier();
    alle.vragen[0].voldoet = {"nee"};
    const Dag dag = dagUit("2026-11-22").value();
    EXPECT_EQ(uitkomst(alle, alle.vragen[0], {{"acuut", "nee"}}, dag, {}),
              Dossieruitkomst::voldoet);
    EXPECT_EQ(uitkomst(alle, alle.vragen[0], {{"acuut", "ja"}}, dag, {}),
              Dossieruitkomst::voldoetNiet);
}

TEST(Dossieruitkomst, OfAChoiceOrNumberFollowsWhatMeetsTheVerwachting) {
    EXPECT_EQ(gaf("wie", {{"wie", "twee medewerkers"}}), "voldoet");
    EXPECT_EQ(gaf("wie", {{"wie", "een medewerker"}}), "voldoet-niet");
    EXPECT_EQ(gaf("gesprekken", {{"gesprekken", "1"}}), "voldoet");
    EXPECT_EQ(gaf("gesprekken", {{"gesprekken", "9"}}), "voldoet");
    EXPECT_EQ(gaf("gesprekken", {{"gesprekken", "0"}}), "voldoet-niet");
    EXPECT_EQ(gaf("gesprekken", {{"gesprekken", "10"}}), "voldoet-niet");
    EXPECT_EQ(gaf("gesprekken", {{"gesprekken", "nvt"}}), "nvt");
}

TEST(Dossieruitkomst, OfADateIsThatItIsThere) {
    EXPECT_EQ(gaf("triage", {{"triage", "2026-11-02"}}), "voldoet");
    EXPECT_EQ(gaf("triage", {{"triage", "nog-niet"}}), "open");
    EXPECT_EQ(gaf("triage", {{"triage", "nvt"}}), "nvt");
}

TEST(Dossieruitkomst, OfWhatHangsOnAnotherAnswerDependsOnThat) {
    EXPECT_EQ(gaf("opgetreden", {{"acuut", "ja"}, {"opgetreden", "nee"}}), "voldoet-niet");
    EXPECT_EQ(gaf("opgetreden", {{"acuut", "nee"}, {"opgetreden", "nee"}}), "nvt");
    EXPECT_EQ(gaf("opgetreden", {{"acuut", "nvt"}}), "nvt");
    EXPECT_EQ(gaf("opgetreden", {{"acuut", "niet-vast-te-stellen"}}), "niet-vast-te-stellen");
    EXPECT_EQ(gaf("opgetreden", {}), "onbeantwoord");
}

TEST(Geldt, LooksThroughTheWholeChain) {
    const Dossierformulier alle = formulier();
    const Dossiervraag& overlegd = *alle.vraag("overlegd");
    EXPECT_TRUE(geldt(alle, overlegd, {{"acuut", "ja"}, {"opgetreden", "ja"}}));
    EXPECT_FALSE(geldt(alle, overlegd, {{"acuut", "nee"}, {"opgetreden", "ja"}}));
    EXPECT_FALSE(geldt(alle, overlegd, {{"acuut", "ja"}}));
    EXPECT_FALSE(geldt(alle, overlegd, {}));
    EXPECT_TRUE(geldt(alle, *alle.vraag("acuut"), {}));
    EXPECT_EQ(gaf("overlegd", {{"acuut", "nee"}, {"opgetreden", "ja"}, {"overlegd", "ja"}}), "nvt");
}

TEST(Termijn, IsMetUntilItsLastDay) {
    // 13 November 2026 is a Friday: the fifth werkdag is the 20th.
    EXPECT_EQ(gaf("op-tijd", {{"melding", "2026-11-13"}, {"triage", "2026-11-20"}}), "voldoet");
    EXPECT_EQ(gaf("op-tijd", {{"melding", "2026-11-13"}, {"triage", "2026-11-21"}}),
              "voldoet-niet");
}

TEST(Termijn, WithoutAnEndIsOpenUntilItIsOver) {
    const Vastlegging open{{"melding", "2026-11-13"}, {"triage", "nog-niet"}};
    EXPECT_EQ(gaf("op-tijd", open, "2026-11-20"), "open");
    EXPECT_EQ(gaf("op-tijd", open, "2026-11-21"), "voldoet-niet");
    EXPECT_EQ(gaf("op-tijd", {{"melding", "nog-niet"}, {"triage", "nog-niet"}}), "open");
}

TEST(Termijn, WithoutADateSaysWhy) {
    EXPECT_EQ(gaf("op-tijd", {}), "onbeantwoord");
    EXPECT_EQ(gaf("op-tijd", {{"melding", "2026-11-13"}}), "onbeantwoord");
    EXPECT_EQ(gaf("op-tijd", {{"melding", "2026-11-13"}, {"triage", "geen datum"}}),
              "onbeantwoord");
    EXPECT_EQ(gaf("op-tijd", {{"melding", "nvt"}, {"triage", "2026-11-20"}}), "nvt");
    EXPECT_EQ(gaf("op-tijd", {{"melding", "niet-vast-te-stellen"}}), "niet-vast-te-stellen");
    EXPECT_EQ(gaf("op-tijd", {{"melding", "2026-11-13"}, {"triage", "nvt"}}), "nvt");
}

TEST(Termijn, WhoseDateDoesNotApplyDoesNotApply) {
    Dossierformulier alle = formulier();
    alle.vragen[4].geldtAls = Geldigheid{"acuut", {"ja"}};
    const auto uit = [&](const Vastlegging& antwoorden) {
        return uitkomst(alle, alle.vragen[5], antwoorden, dagUit("2026-11-22").value(), {});
    };
    EXPECT_EQ(uit({{"acuut", "nee"}, {"melding", "2026-11-13"}, {"triage", "2026-12-01"}}),
              Dossieruitkomst::nvt);
    EXPECT_EQ(uit({{"melding", "2026-11-13"}}), Dossieruitkomst::onbeantwoord);
}

TEST(Uiterlijk, IsKnownWithTheFirstDate) {
    const Dossierformulier alle = formulier();
    const Dossiervraag& opTijd = *alle.vraag("op-tijd");
    EXPECT_EQ(uiterlijk(opTijd, {{"melding", "2026-11-13"}}, {})->dag, dagUit("2026-11-20"));
    EXPECT_FALSE(uiterlijk(opTijd, {{"melding", "nog-niet"}}, {}));
    EXPECT_FALSE(uiterlijk(*alle.vraag("melding"), {{"melding", "2026-11-13"}}, {}));
}

}  // namespace
}  // namespace maatlat
