// SPDX-License-Identifier: EUPL-1.2
// From what was seen to what is said of it, and back.
#include "pages/toets/veldblok.h"
#include "rules/traject/verschillen.h"
#include "store/motor/vraag.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/grondslag.h"
#include "toetsing/toetsvondsten.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtRust{
    {"GET", "/toets/{toets}/rust-op/{code}", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/rust-op/{code}", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/bron/{bron}/wat-rust-erop", {Actie::toetsLezen}, true},
};

const std::string kMotivering = "motivering/1.1.2";
const std::string kMetBron =
    "Er is altijd iemand bereikbaar (interview met vertrouwensartsen, 12 maart 2026).";
const std::string kUitPlan =
    "Terugbellen moet binnen een dag (Beleidsplan, 1 mei 2026, pagina 12, paragraaf 3.2).";

class RustRoutes : public testing::Test {
  protected:
    RustRoutes() {
        stuur("/bron/nieuw", {{"soort", "interview"},
                              {"gesprekspartner", "vertrouwensarts"},
                              {"aantal", "2"},
                              {"datum", "2026-03-12"}});
        stuur("/bron/nieuw", {{"soort", "document"},
                              {"titel", "Beleidsplan"},
                              {"documentsoort", "beleid"},
                              {"datum", "2026-05-01"}});
        stuur("/bevinding/nieuw", {{"bron", "1"},
                                   {"tekst", "Er is altijd iemand bereikbaar."},
                                   {"richting", "voldoende"},
                                   {"verwachting", "1.1.2"}});
        stuur("/bevinding/nieuw", {{"bron", "2"},
                                   {"tekst", "Terugbellen moet binnen een dag."},
                                   {"richting", "voldoende"},
                                   {"verwachting", "1.1.2"},
                                   {"verwachting", "1.1.4"},
                                   {"pagina", "12"},
                                   {"paragraaf", "3.2"}});
    }

    Antwoord stuur(const std::string& waar, const Velden& velden) {
        return proef_.stuur(proef_.inspecteurA, proef_.toetspad(waar), velden);
    }
    std::string lees(const std::string& waar) {
        return proef_.vraag(proef_.inspecteurB, proef_.toetspad(waar)).inhoud;
    }
    /// As a browser sends the form of all fields.
    Antwoord neemOver(const Persoon& wie, const std::string& staat, int versie,
                      const std::vector<std::string>& welke, Velden mee = {}) {
        mee.emplace_back("neemover", kMotivering);
        mee.emplace_back("waarde-" + kMotivering, staat);
        mee.emplace_back("versie-" + kMotivering, std::to_string(versie));
        mee.emplace_back("stand-" + kMotivering, veldmerk(staat));
        for (const std::string& een : welke)
            mee.emplace_back("neem-" + kMotivering, een);
        return proef_.stuur(wie, proef_.toetspad("/veld"), mee);
    }
    std::string motivering() {
        return proef_.database().lees([&](Sessie& sessie) {
            return veldStore::lees(test::in(sessie, proef_.toets), kMotivering).waarde;
        });
    }
    std::vector<std::int64_t> rust() {
        std::vector<std::int64_t> uit;
        const auto van =
            leesRustkeuze(proef_.werkplek(), proef_.inspecteurA, proef_.toets, "1.1.2");
        for (const Grondstand& een : van->gronden)
            uit.push_back(een.nr);
        return uit;
    }
    std::vector<std::string> fouten() { return keurElkeToets(proef_.werkplek(), grondslagfouten); }

    test::Proefopstelling proef_;
};

TEST_F(RustRoutes, NemenBevindingenOverAchterWatErStaat) {
    EXPECT_THAT(lees("/criterium/1.1"),
                AllOf(HasSubstr("name=\"neem-motivering/1.1.2\" value=\"1\""),
                      HasSubstr("name=\"neemover\" value=\"motivering/1.1.2\"")));
    EXPECT_EQ(neemOver(proef_.inspecteurA, "Dit stond er al.", 0, {"1", "2"}).naarPad,
              proef_.toetspad("/criterium/1.1#motivering-1.1.2"));
    EXPECT_EQ(motivering(), "Dit stond er al.\n\n" + kMetBron + "\n\n" + kUitPlan);
    EXPECT_THAT(rust(), ElementsAre(1, 2));
    EXPECT_THAT(lees("/criterium/1.1"),
                AllOf(HasSubstr("De motivering rust op:"),
                      HasSubstr("<a href=\"/toets/1/bevinding/1\">Bevinding 1</a>, uit "
                                "<a href=\"/toets/1/bron/1\">Interview met 2 vertrouwensartsen"),
                      HasSubstr("pagina 12, paragraaf 3.2"), Not(HasSubstr("Klopt de"))));
}

TEST_F(RustRoutes, LatenWatAnderswaarIsGetyptStaan) {
    neemOver(proef_.inspecteurA, "", 0, {"1"},
             {{"waarde-verbeterpunt/1.1.2", "Half getypt."},
              {"versie-verbeterpunt/1.1.2", "0"},
              {"stand-verbeterpunt/1.1.2", veldmerk("")}});
    EXPECT_EQ(motivering(), kMetBron);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/criterium/1.1")).inhoud,
                HasSubstr("Half getypt."));
}

TEST_F(RustRoutes, VervangenNooitWatEenAnderIntussenSchreef) {
    stuur("/veld", {{"sleutel", kMotivering}, {"waarde", "Van A."}, {"versie", "0"}});
    const Antwoord conflict = neemOver(proef_.inspecteurB, "Van B.", 0, {"1"});
    EXPECT_EQ(conflict.status, 409);
    EXPECT_THAT(conflict.inhoud,
                AllOf(HasSubstr("Van A."), HasSubstr("Van B."), HasSubstr("altijd iemand"),
                      HasSubstr("name=\"rust\" value=\"1\"")));
    EXPECT_EQ(motivering(), "Van A.");
    EXPECT_THAT(rust(), IsEmpty());
    stuur("/veld",
          {{"sleutel", kMotivering}, {"waarde", "Van A."}, {"versie", "1"}, {"rust", "1"}});
    EXPECT_THAT(rust(), IsEmpty()) << "what stood there was kept";
    stuur("/veld", {{"sleutel", kMotivering},
                    {"waarde", "Van A.\n\n" + kMetBron},
                    {"versie", "1"},
                    {"rust", "1"}});
    EXPECT_THAT(rust(), ElementsAre(1));
}

TEST_F(RustRoutes, ZettenErAchterWatBewaardIsAlsDeTekstNietMeekomt) {
    stuur("/veld", {{"sleutel", kMotivering}, {"waarde", "Van A."}, {"versie", "0"}});
    stuur(
        "/veld",
        {{"neemover", kMotivering}, {"versie-" + kMotivering, "1"}, {"neem-" + kMotivering, "1"}});
    EXPECT_EQ(motivering(), "Van A.\n\n" + kMetBron);
}

TEST_F(RustRoutes, ZeggenWatErNietKan) {
    const Antwoord niets = neemOver(proef_.inspecteurA, "Getypt.", 0, {});
    EXPECT_EQ(niets.status, 422);
    EXPECT_THAT(niets.inhoud,
                AllOf(HasSubstr("Vink eerst aan welke bevindingen"), HasSubstr("Getypt.")));
    stuur("/bevinding/nieuw", {{"bron", "1"}, {"tekst", "Elders."}, {"richting", "neutraal"}});
    EXPECT_THAT(neemOver(proef_.inspecteurA, "", 0, {"3"}).inhoud,
                HasSubstr("Bevinding 3 hoort niet (meer) bij 1.1.2."));
    EXPECT_EQ(neemOver(proef_.inspecteurA, "", 0, {"x"}).status, 404);
    EXPECT_EQ(motivering(), "");
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rust-op/9.9.9")).status, 404);
}

TEST_F(RustRoutes, ZeggenDatEenBevindingIsGewijzigdOfIngetrokken) {
    neemOver(proef_.inspecteurA, "", 0, {"1", "2"});
    stuur("/bevinding/1", {{"versie", "1"},
                           {"bron", "1"},
                           {"tekst", "Er is soms iemand bereikbaar."},
                           {"richting", "voldoende"},
                           {"verwachting", "1.1.2"}});
    stuur("/bevinding/2/intrekken", {{"versie", "1"}});
    EXPECT_THAT(lees("/criterium/1.1"),
                AllOf(HasSubstr("Gewijzigd nadat deze bevinding is overgenomen."),
                      HasSubstr("Ingetrokken nadat deze bevinding is overgenomen.")));
    EXPECT_THAT(lees("/bevinding/2"), AllOf(HasSubstr("Haal deze bevinding terug"),
                                            HasSubstr("motivering bij 1.1.2</a>")));
    stuur("/bevinding/2/terughalen", {{"versie", "2"}});
    EXPECT_THAT(lees("/criterium/1.1"), Not(HasSubstr("Ingetrokken nadat")));
    EXPECT_EQ(stuur("/rust-op/1.1.2",
                    {{"was", "1"}, {"was", "2"}, {"bevinding", "1"}, {"bevinding", "2"}})
                  .naarPad,
              proef_.toetspad("/rust-op/1.1.2?gelukt=grondslag"));
    EXPECT_THAT(lees("/criterium/1.1"), Not(HasSubstr("Gewijzigd nadat")));
}

TEST_F(RustRoutes, KiezenWaaropEenMotiveringRust) {
    stuur("/veld", {{"sleutel", kMotivering}, {"waarde", "Zelf geschreven."}, {"versie", "0"}});
    EXPECT_THAT(lees("/rust-op/1.1.2"),
                AllOf(HasSubstr("Zelf geschreven."), HasSubstr("Er is niet gekozen op welke")));
    stuur("/rust-op/1.1.2", {{"bevinding", "2"}});
    EXPECT_THAT(rust(), ElementsAre(2));
    const Antwoord teLaat = stuur("/rust-op/1.1.2", {{"bevinding", "1"}});
    EXPECT_EQ(teLaat.status, 409);
    EXPECT_THAT(teLaat.inhoud, HasSubstr("Iemand anders heeft intussen gewijzigd"));
    stuur("/bevinding/nieuw", {{"bron", "1"}, {"tekst", "Elders."}, {"richting", "neutraal"}});
    EXPECT_EQ(stuur("/rust-op/1.1.2", {{"was", "2"}, {"bevinding", "3"}}).status, 422);
    stuur("/rust-op/1.1.2", {{"was", "2"}});
    EXPECT_THAT(rust(), IsEmpty());
}

TEST_F(RustRoutes, LeidenVanEenBronNaarWatErOpRust) {
    neemOver(proef_.inspecteurA, "", 0, {"1"});
    EXPECT_THAT(lees("/bron/1"), HasSubstr("Wat rust op dit interview?"));
    EXPECT_THAT(
        lees("/bron/1/wat-rust-erop"),
        AllOf(HasSubstr("<h1>Wat rust op dit interview?"), HasSubstr("Er is altijd iemand"),
              HasSubstr("<a href=\"/toets/1/criterium/1.1#motivering-1.1.2\">motivering bij 1.1.2"),
              Not(HasSubstr("Terugbellen"))));
    EXPECT_THAT(lees("/bron/2/wat-rust-erop"), HasSubstr("Er rust geen motivering op."));
    EXPECT_THAT(lees("/bevinding/1"),
                HasSubstr("Op deze bevinding rust de <a href=\"/toets/1/criterium/1.1"));
}

TEST_F(RustRoutes, LatenEenLegeMotiveringNergensOpRusten) {
    neemOver(proef_.inspecteurA, "", 0, {"1"});
    stuur("/veld", {{"sleutel", kMotivering}, {"waarde", ""}, {"versie", "1"}});
    EXPECT_THAT(rust(), IsEmpty());
}

TEST_F(RustRoutes, NoemenInHetRapportDeBronZonderLinkNaarBinnen) {
    neemOver(proef_.inspecteurA, "", 0, {"1"});
    const std::string rapport = lees("/rapport");
    EXPECT_THAT(rapport, AllOf(HasSubstr("(interview met vertrouwensartsen, 12 maart 2026)"),
                               Not(HasSubstr("/bevinding/")), Not(HasSubstr("rust op"))));
}

TEST_F(RustRoutes, ZijnBewijsbaarEnEenWijzigingBuitenOmValtOp) {
    neemOver(proef_.inspecteurA, "", 0, {"1"});
    EXPECT_THAT(fouten(), IsEmpty());
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE grondslag SET bevinding = 2").voerUit();
    });
    EXPECT_THAT(fouten(), ElementsAre(HasSubstr("buiten Maatlat om gewijzigd")));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "DELETE FROM grondslag").voerUit();
    });
    EXPECT_THAT(fouten(), ElementsAre(HasSubstr("motivering bij 1.1.2")));
}

TEST_F(RustRoutes, StaanInWatBevrorenWordtEnAlleenDan) {
    const auto bevroren = [&] {
        return inzien(proef_.werkplek(), proef_.inspecteurA, proef_.toets, Actie::toetsLezen,
                      [](const Toetsinzage& inzage) {
                          return bevrorenInhoud(inzage, leesToetsinhoud(inzage));
                      });
    };
    const std::string zonder = bevroren();
    EXPECT_THAT(zonder, Not(HasSubstr("grondslag")));
    neemOver(proef_.inspecteurA, "", 0, {"1", "2"});
    EXPECT_THAT(bevroren(), HasSubstr("\ngrondslag=1.1.2&inhoud=bevinding%3D1%26bevinding%3D2\n"));
    std::vector<std::string> namen;
    for (const Verschil& een : verschillen(zonder, bevroren()))
        namen.push_back(omschrijving(een));
    EXPECT_THAT(namen, ElementsAre("Motivering bij 1.1.2", "Motivering bij 1.1.2",
                                   "Waarop de motivering bij 1.1.2 rust"));
}

}  // namespace
}  // namespace maatlat::web
