// SPDX-License-Identifier: EUPL-1.2
// A toets is scored a second time: the draw, who does it, the scoring, and talking it over.
#include "store/onderzoek/onderzoekswijziging_store.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "support/werkmap.h"

namespace maatlat::web {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kRoutesTweedeScores{
    {"GET", "/onderzoek/{onderzoek}/tweede-scores", {Actie::onderzoekWijzigen}},
    {"POST", "/onderzoek/{onderzoek}/tweede-scores", {Actie::onderzoekWijzigen}},
    {"GET", "/onderzoek/{onderzoek}/beoordelaars", {Actie::onderzoekWijzigen}},
    {"GET", "/toets/{toets}/tweede-beoordelaar", {Actie::teamWijzigen}, true},
    {"POST", "/toets/{toets}/tweede-beoordelaar", {Actie::teamWijzigen}, true},
    {"GET", "/toets/{toets}/tweede-scores", {Actie::tweedeScoresGeven}, true},
    {"POST", "/toets/{toets}/tweede-scores", {Actie::tweedeScoresGeven}, true},
    {"GET", "/toets/{toets}/tweede-scores/{code}", {Actie::tweedeScoresGeven}, true},
    {"POST", "/toets/{toets}/tweede-scores/{code}", {Actie::tweedeScoresGeven}, true},
    {"GET", "/toets/{toets}/tweede-bijlage/{bron}", {Actie::tweedeScoresGeven}, true},
    {"GET", "/toets/{toets}/scorevergelijking", {Actie::tweedeScoresLezen}, true},
    {"POST", "/toets/{toets}/scorevergelijking", {Actie::scoresOverleggen}, true},
};

class TweedeScoresRoutes : public testing::Test {
  protected:
    Proefopstelling proef;
    const Persoon& c = proef.inspecteurElders;
    const std::string onderzoek = "/onderzoek/" + proef.onderzoek;

    Antwoord trek(const std::string& aandeel = "100") {
        return proef.stuur(proef.coordinator, onderzoek + "/tweede-scores", {{"aandeel", aandeel}});
    }
    Antwoord kiesTweede(const Persoon& wie) {
        return proef.stuur(proef.coordinator, proef.toetspad("/tweede-beoordelaar"),
                           {{"persoon", std::to_string(wie.nr)}});
    }
    Antwoord vraag(const Persoon& wie, const std::string& pad) { return proef.vraag(wie, pad); }

    /// Team done, drawn, C chosen.
    void begin() {
        test::beoordeelAlles(proef, proef.toets, "voldoende");
        ASSERT_EQ(trek().status, 303);
        ASSERT_EQ(kiesTweede(c).status, 303);
    }

    Antwoord geef(const std::vector<std::string>& codes, const std::string& score,
                  const std::string& criterium) {
        Proefopstelling::Velden velden;
        for (const std::string& code : codes) {
            velden.emplace_back("versie-" + code, "0");
            velden.emplace_back("score-" + code, score);
            velden.emplace_back("motivering-" + code, "");
        }
        return proef.stuur(c, proef.toetspad("/tweede-scores/" + criterium), velden);
    }

    /// All voldoende but 1.1.1 and 1.1.2.
    void geefAlles() {
        ASSERT_EQ(geef({"1.1.1", "1.1.2"}, "onvoldoende", "1.1").status, 303);
        ASSERT_EQ(geef({"1.1.3", "1.1.4"}, "voldoende", "1.1").status, 303);
        ASSERT_EQ(geef({"1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"}, "voldoende", "1.2").status,
                  303);
        ASSERT_EQ(geef({"1.3.1", "1.3.2", "1.3.3", "1.3.4"}, "voldoende", "1.3").status, 303);
        ASSERT_EQ(geef({"2.1.1", "2.1.2", "2.1.3"}, "voldoende", "2.1").status, 303);
        ASSERT_EQ(geef({"2.2.1", "2.2.2", "2.2.3"}, "voldoende", "2.2").status, 303);
        ASSERT_EQ(geef({"3.1.2", "3.1.3", "3.1.4"}, "voldoende", "3.1").status, 303);
        ASSERT_EQ(geef({"3.2.1", "3.2.2"}, "voldoende", "3.2").status, 303);
    }
    Antwoord dienIn() {
        return proef.stuur(c, proef.toetspad("/tweede-scores"), {{"zeker", "ja"}});
    }
};

TEST_F(TweedeScoresRoutes, DeTrekkingVraagtEenAandeelDatKan) {
    for (const char* fout : {"0", "", "101", "-1", "veel"})
        EXPECT_EQ(trek(fout).status, 422) << fout;
    EXPECT_THAT(trek("0").inhoud, HasSubstr("van 1 tot en met 100"));
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/tweede-scores").inhoud,
                AllOf(HasSubstr("twee toetsen"), Not(HasSubstr("Startwaarde"))));
    ASSERT_EQ(trek("50").status, 303);
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/tweede-scores").inhoud,
                AllOf(HasSubstr("Startwaarde"), HasSubstr("computer:"), HasSubstr("1 van de 2"),
                      HasSubstr("50%"), HasSubstr("opnieuw trekken")));
    ASSERT_EQ(trek("100").status, 303) << "nobody was chosen yet";
    ASSERT_EQ(kiesTweede(c).status, 303);
    EXPECT_EQ(trek("50").status, 409);
    EXPECT_THAT(trek("50").inhoud, HasSubstr("al een tweede beoordelaar gekozen"));
}

TEST_F(TweedeScoresRoutes, WieNietMagScorenWordtGeweigerdMetWaarom) {
    EXPECT_THAT(kiesTweede(c).inhoud, HasSubstr("niet getrokken"));
    ASSERT_EQ(trek().status, 303);
    EXPECT_THAT(kiesTweede(proef.inspecteurA).inhoud, HasSubstr("zit in het team van deze toets"));
    EXPECT_THAT(kiesTweede(proef.coordinator).inhoud, HasSubstr("geen inspecteur"));
    EXPECT_THAT(kiesTweede(proef.gast).inhoud, HasSubstr("Kies een tweede beoordelaar."));
    const auto keuze = vraag(proef.coordinator, proef.toetspad("/tweede-beoordelaar")).inhoud;
    EXPECT_THAT(keuze, AllOf(HasSubstr("Tweede beoordelaar kiezen"), HasSubstr("Inspecteur C"),
                             Not(HasSubstr(">Inspecteur A<"))));
    ASSERT_EQ(kiesTweede(c).status, 303);
    EXPECT_THAT(kiesTweede(c).inhoud, HasSubstr("is al de tweede beoordelaar"));
    EXPECT_THAT(vraag(proef.coordinator, proef.toetspad("/tweede-beoordelaar")).inhoud,
                HasSubstr("Tweede beoordelaar eraf halen"));
    // And the other way round.
    EXPECT_THAT(proef
                    .stuur(proef.coordinator, onderzoek + "/team",
                           {{"was", std::to_string(proef.toets) + ":" +
                                        std::to_string(proef.inspecteurA.nr) + "," +
                                        std::to_string(proef.inspecteurB.nr)},
                            {"lid", std::to_string(proef.toets) + "-" + std::to_string(c.nr)}})
                    .inhoud,
                HasSubstr("geeft de tweede scores van deze toets"));
    ASSERT_EQ(
        proef.stuur(proef.coordinator, proef.toetspad("/tweede-beoordelaar"), {{"doe", "stop"}})
            .status,
        303);
    EXPECT_EQ(vraag(c, proef.toetspad("/tweede-scores")).status, 404);
}

TEST_F(TweedeScoresRoutes, BegintAlsHetTeamKlaarIs) {
    ASSERT_EQ(trek().status, 303);
    ASSERT_EQ(kiesTweede(c).status, 303);
    EXPECT_THAT(vraag(c, proef.toetspad("/tweede-scores")).inhoud,
                AllOf(HasSubstr("nog niet bij elke verwachting een score"),
                      Not(HasSubstr("Uw scores</h2>"))));
    EXPECT_THAT(vraag(c, "/wacht").inhoud, Not(HasSubstr("weede scores geven")));
    EXPECT_EQ(geef({"1.1.1"}, "voldoende", "1.1").status, 422);
    test::beoordeelAlles(proef, proef.toets, "voldoende");
    EXPECT_THAT(vraag(c, "/wacht").inhoud, AllOf(HasSubstr("Tweede scores geven"),
                                                 HasSubstr(proef.toetspad("/tweede-scores"))));
    EXPECT_THAT(vraag(c, "/").inhoud, HasSubstr("Tweede scores voor Utrecht"));
    EXPECT_THAT(vraag(c, proef.toetspad("/tweede-scores")).inhoud, HasSubstr("0 van de 24"));
    EXPECT_EQ(vraag(c, proef.toetspad()).status, 404);
    EXPECT_EQ(vraag(c, proef.toetspad("/criterium/1.1")).status, 404);
}

TEST_F(TweedeScoresRoutes, IndienenVraagtAlleScoresEnEenVinkje) {
    begin();
    ASSERT_EQ(geef({"1.1.1"}, "voldoende", "1.1").status, 303);
    EXPECT_THAT(dienIn().inhoud, HasSubstr("Nog zonder score: 1.1.2"));
    EXPECT_EQ(geef({"1.1.1"}, "onvoldoende", "1.1").status, 422) << "saved in another tab";
}

TEST_F(TweedeScoresRoutes, NaHetIndienenStaanZeNaastElkaar) {
    begin();
    geefAlles();
    EXPECT_THAT(proef.stuur(c, proef.toetspad("/tweede-scores"), {}).inhoud,
                HasSubstr("Zet een vinkje"));
    EXPECT_EQ(vraag(proef.inspecteurA, proef.toetspad("/scorevergelijking")).status, 404);
    ASSERT_EQ(dienIn().status, 303);
    EXPECT_EQ(vraag(c, proef.toetspad("/tweede-scores")).status, 404) << "it stands still";
    for (const Persoon& wie : {c, proef.inspecteurA, proef.coordinator})
        EXPECT_THAT(
            vraag(wie, proef.toetspad("/scorevergelijking")).inhoud,
            AllOf(HasSubstr("22 van de 24"), HasSubstr("verschil"), HasSubstr("Inspecteur C")))
            << wie.naam;
    EXPECT_THAT(vraag(proef.inspecteurA, proef.toetspad()).inhoud, HasSubstr("Scores vergelijken"));
    EXPECT_EQ(vraag(c, proef.toetspad()).status, 404) << "of the toets itself still nothing";
    EXPECT_EQ(
        proef.stuur(proef.coordinator, proef.toetspad("/tweede-beoordelaar"), {{"doe", "stop"}})
            .status,
        409);
    EXPECT_THAT(vraag(c, "/wacht").inhoud, Not(HasSubstr("weede scores geven")));
}

TEST_F(TweedeScoresRoutes, VerschillenWordenBesprokenEnVeranderenGeenScore) {
    begin();
    geefAlles();
    ASSERT_EQ(dienIn().status, 303);
    const std::string pad = proef.toetspad("/scorevergelijking");
    EXPECT_EQ(
        proef
            .stuur(proef.inspecteurA, pad,
                   {{"versie-1.1.1", "0"}, {"uitkomst-1.1.1", "onvoldoende"}, {"reden-1.1.1", ""}})
            .status,
        422);
    ASSERT_EQ(proef
                  .stuur(proef.inspecteurA, pad,
                         {{"versie-1.1.1", "0"},
                          {"uitkomst-1.1.1", "onvoldoende"},
                          {"reden-1.1.1", "Het stond in een bijlage."},
                          {"versie-1.1.2", "0"},
                          {"uitkomst-1.1.2", ""},
                          {"reden-1.1.2", ""}})
                  .status,
              303);
    const std::string pagina = vraag(proef.inspecteurA, pad).inhoud;
    EXPECT_THAT(pagina, AllOf(HasSubstr("Afgesproken: onvoldoende"), HasSubstr("Het team gaf toe."),
                              HasSubstr("Het stond in een bijlage."),
                              HasSubstr("Het team moet die nog wijzigen."),
                              HasSubstr(proef.toetspad("/criterium/1.1#verwachting-1.1.1"))));
    EXPECT_THAT(vraag(c, pad).inhoud, Not(HasSubstr("/criterium/1.1#")));
    // In another tab meanwhile.
    EXPECT_THAT(proef
                    .stuur(c, pad,
                           {{"versie-1.1.1", "0"},
                            {"uitkomst-1.1.1", "voldoende"},
                            {"reden-1.1.1", "Toch niet."}})
                    .inhoud,
                AllOf(HasSubstr("intussen iets anders opgeslagen"), HasSubstr("Toch niet.")));
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/beoordelaars").inhoud,
                AllOf(HasSubstr("22 van de 24"), HasSubstr("het team toe bij 1"),
                      HasSubstr("Nog te bespreken: 1")));
}

TEST_F(TweedeScoresRoutes, NaDeVaststellingKanHetNietMeer) {
    begin();
    test::stelVast(proef, proef.toets, "voldoende");
    EXPECT_EQ(vraag(c, proef.toetspad("/tweede-scores")).status, 404);
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/tweede-scores").inhoud,
                HasSubstr("niet ingediend voor de vaststelling"));
}

/// Who scores from then on can know the scores: they were adopted, and can be public.
TEST_F(TweedeScoresRoutes, InEenCorrectieKanHetOokNietMeer) {
    begin();
    test::stelVast(proef, proef.toets, "voldoende");
    ASSERT_EQ(proef
                  .stuur(proef.inspecteurA, proef.toetspad("/vaststellen"),
                         {{"versie", std::to_string(test::kop(proef, proef.toets).versie)},
                          {"keuze", "corrigeren"},
                          {"reden", "Een getal klopte niet."}})
                  .status,
              303);
    ASSERT_EQ(test::kop(proef, proef.toets).status, Toetsstatus::verwerking);
    EXPECT_EQ(vraag(c, proef.toetspad("/tweede-scores")).status, 404);
    EXPECT_EQ(geef({"1.1.1"}, "voldoende", "1.1").status, 404);
    EXPECT_EQ(dienIn().status, 404);
    EXPECT_THAT(vraag(c, "/wacht").inhoud, Not(HasSubstr("weede scores geven")));
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/tweede-scores").inhoud,
                HasSubstr("niet ingediend voor de vaststelling"));
}

TEST_F(TweedeScoresRoutes, WatVoorDeVaststellingIsIngediendBlijftInEenCorrectieTeLezen) {
    begin();
    geefAlles();
    ASSERT_EQ(dienIn().status, 303);
    test::stelVast(proef, proef.toets, "voldoende");
    ASSERT_EQ(proef
                  .stuur(proef.inspecteurA, proef.toetspad("/vaststellen"),
                         {{"versie", std::to_string(test::kop(proef, proef.toets).versie)},
                          {"keuze", "corrigeren"},
                          {"reden", "Een getal klopte niet."}})
                  .status,
              303);
    EXPECT_EQ(vraag(c, proef.toetspad("/scorevergelijking")).status, 200);
}

TEST_F(TweedeScoresRoutes, WatGetyptIsBlijftStaanAlsHetTeamEenScoreTerugzet) {
    begin();
    const auto zet = [&](const std::string& score) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const Veldsleutel sleutel{Veldsoort::score, "2.1.1"};
            const auto hier = test::in(transactie, proef.toets);
            veldStore::bewaar(hier, sleutel, test::tekst(score),
                              veldStore::lees(hier, sleutel.tekst()).versie, proef.inspecteurA.nr);
        });
    };
    const Proefopstelling::Velden velden{{"versie-1.1.1", "0"},
                                         {"score-1.1.1", "onvoldoende"},
                                         {"motivering-1.1.1", "Het rooster laat gaten zien."}};
    zet("");
    const Antwoord terug = proef.stuur(c, proef.toetspad("/tweede-scores/1.1"), velden);
    EXPECT_EQ(terug.status, 422);
    EXPECT_THAT(terug.inhoud, AllOf(HasSubstr("Het rooster laat gaten zien."),
                                    HasSubstr("Er is niets opgeslagen"),
                                    Not(HasSubstr("geen bevindingen opgeschreven"))));
    EXPECT_EQ(dienIn().status, 422);
    EXPECT_THAT(dienIn().inhoud, HasSubstr("Er is niets ingediend"));
    zet("voldoende");
    EXPECT_EQ(proef.stuur(c, proef.toetspad("/tweede-scores/1.1"), velden).status, 303);
}

TEST_F(TweedeScoresRoutes, EenWeggehaaldeBronGaatNietOpen) {
    test::Werkmap map;
    Verzoek verzoek = proef.formulier(proef.inspecteurA, proef.toetspad("/bron/nieuw"),
                                      {{"soort", "document"},
                                       {"titel", "Jaarplan"},
                                       {"documentsoort", "beleid"},
                                       {"datum", "2026-01-01"}});
    verzoek.uploads.push_back(
        {"bijlage", "jaarplan.txt", map.schrijf("upload", "Het plan voor dit jaar.\n"), 24});
    ASSERT_EQ(proef.doe(verzoek).status, 303);
    begin();
    EXPECT_EQ(vraag(c, proef.toetspad("/tweede-bijlage/1")).status, 200);
    proef.database().schrijf("test", [&](Transactie& transactie) {
        const auto hier = test::in(transactie, proef.toets);
        bronStore::verwijder(hier, 1, bronStore::lees(hier, 1)->versie, proef.inspecteurA.nr);
    });
    EXPECT_EQ(vraag(c, proef.toetspad("/tweede-bijlage/1")).status, 404);
}

TEST_F(TweedeScoresRoutes, WatUitHetOnderzoekIsHoudtNietsOp) {
    begin();
    geefAlles();
    ASSERT_EQ(dienIn().status, 303);
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/beoordelaars").inhoud,
                AllOf(HasSubstr("Ingediend: 1 van de 2"), Not(HasSubstr("1 tot 1 van de 1"))));
    const auto haalEruit = [&](std::int64_t toets) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            onderzoekswijzigingStore::legStil(
                transactie, proef.onderzoek, toets,
                {"Het was een vergissing.", proef.coordinator.nr, ""});
        });
    };
    haalEruit(proef.andereToets);
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/beoordelaars").inhoud,
                AllOf(HasSubstr("Ingediend: 1 van 1"), HasSubstr("1 tot 1 van de 1")));
    EXPECT_THAT(
        vraag(proef.coordinator, onderzoek + "/tweede-scores").inhoud,
        AllOf(HasSubstr("2 van de 2 toetsen"), HasSubstr("<dd>1 van 1</dd>"),
              HasSubstr("toets die niet meer meetelt"), HasSubstr("uit het onderzoek gehaald")));
    haalEruit(proef.toets);
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/beoordelaars").inhoud,
                Not(HasSubstr("22 van de 24")))
        << "its pairs do not count either";
}

TEST_F(TweedeScoresRoutes, WieNietMeerKanStaatErbij) {
    begin();
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Persoon wie = c;
        wie.geblokkeerd = true;
        persoonStore::wijzig(transactie, wie, persoonStore::versie(transactie, wie.nr));
    });
    EXPECT_THAT(vraag(proef.coordinator, onderzoek + "/tweede-scores").inhoud,
                HasSubstr("is geblokkeerd. Kies iemand anders."));
}

}  // namespace
}  // namespace maatlat::web
