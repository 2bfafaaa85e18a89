// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtInterview{
    {"GET", "/toets/{toets}/interview/{bron}", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/interview/{bron}", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/interview/{bron}/controle", {Actie::toetsInvullen}, true},
};

const std::string kNotities =
    "We bellen altijd terug binnen een dag. #1.1.2 +\n\n- Niemand kent het plan #1.1.4, 1.1.1 -\n"
    "Er is veel werk";

class InterviewRoutes : public testing::Test {
  protected:
    InterviewRoutes() {
        proef_.stuur(proef_.inspecteurA, proef_.toetspad("/bron/nieuw"),
                     {{"soort", "interview"},
                      {"gesprekspartner", "management"},
                      {"aantal", "1"},
                      {"datum", "2026-11-20"}});
    }

    Antwoord stuur(const std::string& doe, const std::string& notities,
                   const std::string& reden = "", const std::string& handeling = "",
                   const std::string& versie = "0") {
        return proef_.stuur(
            proef_.inspecteurA, pad_,
            {{"versie", versie}, {"notities", notities}, {"doe", doe}, {"privacy_reden", reden}},
            handeling);
    }

    std::vector<Bevinding> bevindingen() {
        return proef_.database().lees(
            [&](Sessie& sessie) { return bevindingStore::alle(test::in(sessie, proef_.toets)); });
    }

    test::Proefopstelling proef_;
    std::string pad_ = proef_.toetspad("/interview/1");
};

TEST_F(InterviewRoutes, MakenMetEenFormulierMaarEenKeerBevindingen) {
    const std::string sleutel = "0123456789abcdef0123456789abcdef";
    const auto maak = [&](const std::string& notities) {
        return proef_.stuur(
            proef_.inspecteurA, pad_,
            {{"versie", "0"}, {"notities", notities}, {"doe", "maak"}, {"formulier", sleutel}});
    };
    const std::string regel = "We bellen altijd terug. #1.1.2 +";
    EXPECT_EQ(maak(regel).status, 303);
    const Antwoord weer = maak(regel + "\nNiemand kent het plan. #1.1.4 -");
    EXPECT_EQ(weer.status, 422);
    EXPECT_THAT(weer.inhoud, AllOf(HasSubstr("al één bevinding gemaakt"),
                                   HasSubstr("Niemand kent het plan."), Not(HasSubstr(sleutel))));
    EXPECT_EQ(bevindingen().size(), 1U);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad_ + "?formulier=" + sleutel).inhoud,
                AllOf(HasSubstr("al één bevinding gemaakt"), HasSubstr(sleutel)));
}

TEST_F(InterviewRoutes, LatenDeNotitiesControleren) {
    EXPECT_EQ(stuur("controleer", kNotities).naarPad, pad_ + "#controle");
    const std::string pagina = proef_.vraag(proef_.inspecteurA, pad_).inhoud;
    EXPECT_THAT(pagina, AllOf(HasSubstr("Notities bij Interview met het management"),
                              HasSubstr("Dit worden 3 bevindingen."), HasSubstr("1.1.1 en 1.1.4"),
                              HasSubstr("getypt om 10:30 en nog niet opgeslagen"),
                              HasSubstr("data-voeg-in=\"#1.1.2\"")));
    EXPECT_TRUE(bevindingen().empty());
}

TEST_F(InterviewRoutes, MakenErBevindingenVanEnRuimenHetConceptOp) {
    stuur("controleer", kNotities);
    EXPECT_EQ(stuur("maak", kNotities).naarPad, proef_.toetspad("/bevindingen?bron=1&gemaakt=3"));
    const auto alle = bevindingen();
    ASSERT_EQ(alle.size(), 3U);
    EXPECT_EQ(alle[0].tekst, "We bellen altijd terug binnen een dag.");
    EXPECT_EQ(alle[0].richting, Richting::voldoende);
    EXPECT_THAT(alle[1].verwachtingen, ElementsAre("1.1.1", "1.1.4"));
    EXPECT_TRUE(alle[2].verwachtingen.empty());
    const std::string pagina = proef_.vraag(proef_.inspecteurA, pad_).inhoud;
    EXPECT_THAT(pagina, AllOf(HasSubstr("Er is veel werk [bevinding 3]"),
                              HasSubstr("href=\"/toets/1/bevinding/3\">bevinding 3</a>"),
                              HasSubstr("Er komen geen bevindingen bij. Drie regels zijn al"),
                              Not(HasSubstr("nog niet opgeslagen"))));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, proef_.toetspad("/bevinding/3")).inhoud,
                HasSubstr("href=\"/toets/1/interview/1#regel-4\">regel 4 van de notities"));
}

TEST_F(InterviewRoutes, MakenErMaarEenKeerBevindingenVan) {
    stuur("maak", kNotities, "", "zelfde");
    stuur("maak", kNotities, "", "zelfde");
    EXPECT_EQ(bevindingen().size(), 3U);
}

TEST_F(InterviewRoutes, MakenVanWatErBijKomtNieuweEnVanDeRestGeenTweede) {
    stuur("maak", kNotities);
    EXPECT_EQ(stuur("maak", kNotities + "\nNog iets. #1.1.2", "", "", "1").status, 303)
        << "the marks were lost, and are known";
    EXPECT_EQ(bevindingen().size(), 4U);
    EXPECT_THAT(stuur("maak", kNotities, "", "", "2").inhoud,
                HasSubstr("Van elke regel is al een bevinding gemaakt."));
}

TEST_F(InterviewRoutes, ZeggenDatEenBevindingIsIngetrokken) {
    stuur("maak", "We bellen altijd terug. #1.1.2 +");
    proef_.stuur(proef_.inspecteurA, proef_.toetspad("/bevinding/1/intrekken"), {{"versie", "1"}});
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad_).inhoud,
                HasSubstr(">bevinding 1 (ingetrokken)</a>"));
    EXPECT_EQ(stuur("maak", "We bellen altijd terug. #1.1.2 +", "", "", "1").status, 303)
        << "who takes the mark away makes another one";
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad_).inhoud, HasSubstr("[bevinding 2]"));
}

TEST_F(InterviewRoutes, OpslaanVoorHetHeleTeam) {
    EXPECT_EQ(stuur("opslaan", "Wat er is gezegd.").naarPad, pad_ + "?gelukt=opgeslagen");
    EXPECT_THAT(
        proef_.vraag(proef_.inspecteurB, pad_ + "?gelukt=opgeslagen").inhoud,
        AllOf(HasSubstr("De notities zijn opgeslagen."), HasSubstr("Wat er is gezegd."),
              HasSubstr("Opgeslagen: versie 1."), HasSubstr("name=\"versie\" value=\"1\"")));
    EXPECT_TRUE(bevindingen().empty());
    const Antwoord conflict =
        proef_.stuur(proef_.inspecteurB, pad_,
                     {{"versie", "0"}, {"notities", "Wat ik hoorde."}, {"doe", "opslaan"}});
    EXPECT_EQ(conflict.status, 409);
    EXPECT_THAT(conflict.inhoud, AllOf(HasSubstr("Wat er is gezegd."), HasSubstr("Wat ik hoorde."),
                                       HasSubstr("action=\"" + pad_ + "\"")));
    EXPECT_THAT(stuur("opslaan", " \n", "", "", "1").status, 303) << "emptied on purpose";
}

TEST_F(InterviewRoutes, HebbenEenGeschiedenisVoorWieZeLeest) {
    stuur("opslaan", "Wat er is gezegd.");
    const std::string verleden = proef_.toetspad("/geschiedenis/interview/1");
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, verleden).inhoud,
                AllOf(HasSubstr("Wat er is gezegd."), HasSubstr("Notities bij: Interview met")));
    EXPECT_EQ(proef_.vraag(proef_.coordinator, verleden).status, 404);
    EXPECT_THAT(proef_.vraag(proef_.coordinator, proef_.toetspad("/wijzigingen")).inhoud,
                Not(HasSubstr("Wat er is gezegd.")));
}

/// A tag in the middle of a name or number goes out of the bevinding, and joins both halves.
TEST_F(InterviewRoutes, ZienOokWatPasZonderCodesPersoonsgegevensZijn) {
    const std::string notities = "Bel maar 06 #1.1.2 12345678\nGewoon.";
    const Antwoord antwoord = stuur("maak", notities);
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("06 12345678"));
    EXPECT_TRUE(bevindingen().empty());
    EXPECT_EQ(stuur("maak", notities, "Algemeen nummer.").status, 303);
    EXPECT_EQ(bevindingen().at(0).tekst, "Bel maar 06 12345678");
}

TEST_F(InterviewRoutes, MakenAllesOfNiets) {
    const Antwoord antwoord = stuur("maak", "Goed #1.1.2 +\nFout #1.1.9\n#1.1.1\nOok + #1.1.1 -");
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("Regel 2: "), HasSubstr("Regel 3: "), HasSubstr("Fout #1.1.9"),
                      HasSubstr("2 regels kloppen nog niet")));
    EXPECT_TRUE(bevindingen().empty());
    EXPECT_THAT(stuur("maak", " \n ").inhoud, HasSubstr("Er staan nog geen notities"));
}

TEST_F(InterviewRoutes, VragenOmEenRedenBijPersoonsgegevens) {
    const std::string tekst = "Bel 06-12345678 #1.1.2";
    Antwoord antwoord = stuur("controleer", tekst);
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, AllOf(HasSubstr("privacy_reden"), HasSubstr(tekst),
                                       HasSubstr("Dit wordt 1 bevinding.")));
    EXPECT_EQ(stuur("maak", tekst).status, 422);
    EXPECT_EQ(stuur("maak", tekst, "algemeen nummer").status, 303);
    EXPECT_EQ(bevindingen().size(), 1U);
}

TEST_F(InterviewRoutes, GevenDeTabelAlleenAanHetScript) {
    const Antwoord antwoord =
        proef_.stuurStil(proef_.inspecteurA, pad_ + "/controle", {{"notities", "Iets #9.9.9"}});
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("geen code van een verwachting"), Not(HasSubstr("<html"))));
}

TEST_F(InterviewRoutes, GaanNietVerderDanWatErTegelijkKan) {
    std::string lang;
    for (int i = 0; i < 100'000; ++i)
        lang += "x\n";
    const Antwoord tabel =
        proef_.stuurStil(proef_.inspecteurA, pad_ + "/controle", {{"notities", lang}});
    EXPECT_THAT(tabel.inhoud, HasSubstr("meer regels dan er tegelijk kunnen"));
    EXPECT_LT(tabel.inhoud.size(), 100'000U);
    EXPECT_THAT(stuur("maak", lang).inhoud, HasSubstr("hoogstens 300 tegelijk"));
    EXPECT_TRUE(bevindingen().empty());
}

TEST_F(InterviewRoutes, ZijnVoorWieMagInvullen) {
    EXPECT_EQ(proef_.vraag(proef_.coordinator, pad_).status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, pad_).status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/interview/2")).status, 404);
}

}  // namespace
}  // namespace maatlat::web
