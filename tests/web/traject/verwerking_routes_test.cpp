// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/vraag.h"
#include "store/spoor/logboeklijst.h"
#include "store/traject/verantwoording_store.h"
#include "store/traject/verwerking_store.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "support/traject/publicatieproef.h"
#include "support/traject/verwerkingsproef.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/rapportcontrole.h"
#include "toetsing/traject/editiecontrole.h"
#include "toetsing/traject/puntverwerking.h"
#include "toetsing/traject/vaststellen.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtVerwerking{
    {"GET", "/toets/{toets}/verwerking", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/verwerking", {Actie::neemTerug}, true},
    {"GET", "/toets/{toets}/verwerking/{ronde}/punt/{nr}", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/verwerking/{ronde}/punt/{nr}", {Actie::beoordeelPunt}, true},
    {"POST", "/toets/{toets}/verwerking/{ronde}/punt/{nr}/meelezen", {Actie::beslisMee}, true},
    {"GET",
     "/toets/{toets}/verwerking/{ronde}/punt/{nr}/bewijs/{bewijs}",
     {Actie::toetsLezen},
     true},
    {"POST",
     "/toets/{toets}/verwerking/{ronde}/punt/{nr}/bewijs/{bewijs}",
     {Actie::toetsInvullen},
     true},
    {"GET", "/toets/{toets}/verwerking/{ronde}/nawoord", {Actie::beoordeelPunt}, true},
    {"POST", "/toets/{toets}/verwerking/{ronde}/nawoord", {Actie::beoordeelPunt}, true},
    {"POST", "/toets/{toets}/verwerking/concept", {Actie::verklaarVerschil}, true},
    {"GET", "/toets/{toets}/verschillen", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/verschillen", {Actie::verklaarVerschil}, true},
    {"GET", "/toets/{toets}/verantwoording", {Actie::toetsLezen}, true, {"?editie=1"}},
};

class Verwerking : public testing::Test {
  protected:
    test::Verwerkingsproef hier_;
    test::Proefopstelling& proef_ = hier_.proef;
    const Persoon& a_ = proef_.inspecteurA;
    const Persoon& b_ = proef_.inspecteurB;

    std::vector<toetskopStore::Vaststelling> edities() {
        return proef_.database().lees([&](Sessie& sessie) {
            return toetskopStore::vaststellingen(test::in(sessie, hier_.toets()));
        });
    }
    /// What the check of everything says is wrong with this toets.
    std::string fouten() {
        std::string uit;
        for (const Toetscontrole& toets :
             controleerRapporten(proef_.werkplek(), "", controleerMetHerkomst).toetsen)
            for (const Editiecontrole& een : toets.edities)
                uit += een.inhoudfout + een.rapportfout;
        return uit;
    }
};

TEST_F(Verwerking, EenPuntVraagtEenBesluitMetMotiveringEnEenTweedeLezer) {
    hier_.stuur();
    hier_.dienIn(1);
    const auto lijst = proef_.vraag(a_, hier_.pad("/verwerking"));
    EXPECT_THAT(lijst.inhoud,
                AllOf(HasSubstr("Punt 1: Score van 1.1.1"), HasSubstr("Nog geen besluit")));
    const auto leeg = hier_.beslis(a_, 1, "overgenomen", 0, " ");
    EXPECT_EQ(leeg.status, 422);
    EXPECT_THAT(leeg.inhoud, HasSubstr("De organisatie leest deze motivering"));
    EXPECT_EQ(hier_.beslis(a_, 1, "misschien", 0).status, 422);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 409);

    EXPECT_EQ(hier_.beslis(a_, 1, "overgenomen", 0).status, 303);
    EXPECT_NE(hier_.leesMee(a_, 1, "akkoord", 1).status, 303) << "who decided is no second reader";
    EXPECT_EQ(hier_.leesMee(b_, 1, "terug", 1).status, 422) << "returning takes a reason";
    EXPECT_EQ(hier_.leesMee(b_, 1, "terug", 1, "Welke lijst?").status, 303);
    EXPECT_THAT(proef_.vraag(a_, hier_.puntpad(1)).inhoud,
                AllOf(HasSubstr("gaf dit besluit terug"), HasSubstr("Welke lijst?")));
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 409);

    EXPECT_EQ(hier_.beslis(a_, 1, "deels overgenomen", 1, "De lijst van maart.").status, 303);
    EXPECT_EQ(hier_.leesMee(b_, 1, "akkoord", 1).status, 409) << "another version by now";
    EXPECT_EQ(hier_.leesMee(b_, 1, "akkoord", 2).status, 303);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 303);
}

TEST_F(Verwerking, EenGewijzigdBesluitVraagtOpnieuwEenTweedeLezer) {
    hier_.stuur();
    hier_.dienIn(1);
    hier_.beslis(a_, 1, "niet overgenomen", 0);
    hier_.leesMee(b_, 1, "akkoord", 1);
    EXPECT_EQ(hier_.beslis(a_, 1, "overgenomen", 1).status, 303);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 409);
    EXPECT_THAT(proef_.vraag(a_, hier_.pad("/vaststellen")).inhoud,
                HasSubstr("De tweede lezer is het nog niet eens"));
}

TEST_F(Verwerking, TweeTegelijkErWintEen) {
    hier_.stuur();
    hier_.dienIn(1);
    EXPECT_EQ(hier_.beslis(a_, 1, "overgenomen", 0).status, 303);
    const auto laat = hier_.beslis(b_, 1, "niet overgenomen", 0);
    EXPECT_EQ(laat.status, 409);
    EXPECT_THAT(laat.inhoud, HasSubstr("Iemand anders heeft dit intussen gewijzigd"));
}

TEST_F(Verwerking, WieOpBezoekWasLeestNietMeeEnDatIsNietStil) {
    hier_.stuur();
    hier_.dienIn(1);
    hier_.beslis(a_, 1, "overgenomen", 0);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie,
              "INSERT INTO bezoek (toets, nr, datum, soort, locatie, wie, bijzonderheden, versie, "
              "persoon, wanneer, verwijderd) VALUES (?, 1, '2026-03-01', '', '', '', '', 1, 1, '', "
              "0)")
            .bind(hier_.toets())
            .voerUit();
        Vraag(transactie, "INSERT INTO bezoeker (toets, bezoek, persoon) VALUES (?, 1, ?)")
            .bind(hier_.toets(), b_.nr)
            .voerUit();
    });
    EXPECT_NE(hier_.leesMee(b_, 1, "akkoord", 1).status, 303);
    EXPECT_THAT(proef_.vraag(a_, hier_.pad("/verwerking")).inhoud,
                HasSubstr("De landelijk coördinator moet een tweede lezer"));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        trajectStore::noem(test::in(transactie, hier_.toets()), Taak::tweedeLezer,
                           {proef_.inspecteurElders.nr}, proef_.coordinator.nr);
    });
    EXPECT_EQ(hier_.leesMee(proef_.inspecteurElders, 1, "akkoord", 1).status, 303);
}

TEST_F(Verwerking, EenOnverklaardVerschilHoudtVoorleggenTegen) {
    hier_.stuur();
    hier_.dienIn(1);
    hier_.beslis(a_, 1, "overgenomen", 0);
    hier_.leesMee(b_, 1, "akkoord", 1);
    hier_.wijzig(Veldsoort::score, "1.1.1", "voldoende", a_);
    hier_.wijzig(Veldsoort::motivering, "1.1.1", "Er is een lijst.", a_);
    const auto niet = hier_.kies(a_, "voorleggen");
    EXPECT_EQ(niet.status, 409);
    EXPECT_THAT(niet.inhoud, HasSubstr("verschillen met het concept die nog nergens bij horen"));

    const auto welke = hier_.kenmerken(a_);
    ASSERT_GE(welke.size(), 2U);
    EXPECT_EQ(hier_.verklaar(a_, welke, "punt/1/9").status, 422) << "no such point";
    EXPECT_EQ(hier_.verklaar(a_, welke, "correctie").status, 422) << "one's own takes a reason";
    EXPECT_EQ(hier_.verklaar(a_, {}, "punt/1/1").status, 422);
    EXPECT_EQ(hier_.verklaar(a_, {"verzonnen"}, "punt/1/1").status, 409);
    EXPECT_EQ(hier_.verklaar(a_, welke, "punt/1/1").status, 303);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 303);
    EXPECT_EQ(hier_.kies(b_, "vaststellen").status, 303);
    EXPECT_THAT(edities().back().inhoud, AllOf(HasSubstr("\nverschil="), HasSubstr("\npunt=1")));
}

TEST_F(Verwerking, EenTekstDieWeerWijzigtIsWeerOnverklaard) {
    hier_.stuur();
    hier_.dienIn(0);
    hier_.wijzig(Veldsoort::motivering, "1.1.1", "Er is een lijst.", a_);
    EXPECT_EQ(hier_.verklaar(a_, hier_.kenmerken(a_), "correctie", "Een verschrijving.").status,
              303);
    hier_.wijzig(Veldsoort::motivering, "1.1.1", "Er zijn twee lijsten.", a_);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 409);
    hier_.wijzig(Veldsoort::motivering, "1.1.1", "Er is een lijst.", a_);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 303) << "that very difference was explained";
}

/// More must change than the organisation asked for: all steps once more, and its points stay.
TEST_F(Verwerking, EenToetsKanMetEenRedenTerugNaarHetBegin) {
    hier_.stuur();
    hier_.dienIn(1);
    const auto terug = [&](const std::string& reden) {
        return proef_.stuur(a_, hier_.pad("/verwerking"),
                            {{"versie", std::to_string(test::kop(proef_, hier_.toets()).versie)},
                             {"reden", reden}});
    };
    const auto leeg = terug(" ");
    EXPECT_EQ(leeg.status, 422);
    EXPECT_THAT(leeg.inhoud, HasSubstr("Schrijf op waarom de toets teruggaat"));
    EXPECT_EQ(hier_.status(), Toetsstatus::verwerking);
    ASSERT_EQ(terug("Een heel interview ontbrak.").status, 303);
    EXPECT_EQ(hier_.status(), Toetsstatus::lopend);
    EXPECT_THAT(proef_.vraag(a_, hier_.pad("")).inhoud,
                AllOf(HasSubstr("Teruggenomen door "), HasSubstr("Een heel interview ontbrak.")));
    EXPECT_THAT(proef_.vraag(a_, hier_.pad("/verwerking")).inhoud,
                AllOf(HasSubstr("Punt 1: Score van 1.1.1"), HasSubstr("Nog geen besluit"),
                      Not(HasSubstr("Terug naar het begin"))));
    EXPECT_NE(terug("Nog eens.").status, 303);
}

/// What others read goes by the order of what was done, not by the clock.
TEST_F(Verwerking, EenTeruggezetteKlokMaaktGeenVerschilOnzichtbaar) {
    proef_.moment = "2026-11-24T09:30:00.000Z";
    hier_.stuur();
    ASSERT_EQ(proef_
                  .stuur(a_, hier_.pad("/wederhoor"),
                         {{"versie", "1"}, {"keuze", "terugnemen"}, {"reden", "Nog een keer."}})
                  .status,
              303);
    ASSERT_EQ(hier_.status(), Toetsstatus::lopend);
    proef_.moment = "2026-11-23T09:30:00.000Z";
    hier_.stuur();
    hier_.dienIn(0);
    hier_.wijzig(Veldsoort::motivering, "1.1.1", "Er is een lijst.", a_);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 409);
    EXPECT_EQ(hier_.kenmerken(a_).size(), 2U) << "a sentence that went, and one that came";
}

TEST_F(Verwerking, OokVaststellenRekentHetOpnieuwUit) {
    hier_.stuur();
    hier_.dienIn(0);
    ASSERT_EQ(hier_.kies(a_, "voorleggen").status, 303);
    hier_.wijzig(Veldsoort::motivering, "1.1.1", "Stiekem.", a_);  // past the pages
    EXPECT_EQ(hier_.kies(b_, "vaststellen").status, 409);
    EXPECT_TRUE(edities().empty());
}

TEST_F(Verwerking, DeOrganisatieZietEenBesluitPasNaHetVaststellen) {
    hier_.stuur();
    hier_.dienIn(1, "Wij herkennen dit niet.");
    hier_.beslis(a_, 1, "niet overgenomen", 0, "Een motivering om te lezen.");
    hier_.leesMee(b_, 1, "akkoord", 1);
    EXPECT_EQ(proef_
                  .stuur(a_, hier_.pad("/verwerking/1/nawoord"),
                         {{"versie", "0"}, {"tekst", "Ons nawoord."}})
                  .status,
              303);
    const std::string reactie = "/wederhoor/" + std::to_string(hier_.toets());
    const auto ziet = [&] { return proef_.vraag(proef_.vtManagement, reactie).inhoud; };
    EXPECT_THAT(ziet(),
                AllOf(Not(HasSubstr("Een motivering om te lezen")), Not(HasSubstr("Ons nawoord"))));
    hier_.kies(a_, "voorleggen");
    EXPECT_THAT(ziet(), Not(HasSubstr("Een motivering om te lezen")));
    hier_.kies(b_, "vaststellen");
    EXPECT_THAT(ziet(), AllOf(HasSubstr("Een motivering om te lezen"), HasSubstr("Ons nawoord")));
}

TEST_F(Verwerking, HiatenWordenMetEenRedenAanvaardEnStaanPerSoortInHetRapport) {
    hier_.stuur();
    hier_.dienIn(0);
    const auto post = [&](const Persoon& wie, test::Proefopstelling::Velden velden) {
        velden.emplace_back("versie", std::to_string(test::kop(proef_, hier_.toets()).versie));
        return proef_.stuur(wie, hier_.pad("/vaststellen"), std::move(velden));
    };
    // A box without a reason, a reason without a box, and a kind of which nothing was said.
    const auto zonder = post(a_, {{"keuze", "voorleggen"},
                                  {"hiaat", "zonder-bevinding"},
                                  {"hiaatsoort", "zonder-bevinding"},
                                  {"hiaatreden", " "},
                                  {"hiaatsoort", "zonder-verbeterpunt"},
                                  {"hiaatreden", "Dat komt in het plan."}});
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud,
                AllOf(HasSubstr("href=\"#hiaatreden-zonder-bevinding\""),
                      HasSubstr("href=\"#hiaat-zonder-verbeterpunt\""),
                      HasSubstr("Score zonder bevinding: schrijf op waarom dit zo blijft."),
                      HasSubstr("Dat komt in het plan.</textarea>")));
    EXPECT_EQ(hier_.status(), Toetsstatus::verwerking);

    auto velden = test::metHiaten({{"keuze", "voorleggen"}});
    velden.emplace_back("eigenhiaat", "zonder-bevinding/1.2.1");
    velden.emplace_back("eigenreden", "Het gesprek viel uit");
    ASSERT_EQ(post(a_, velden).status, 303);
    // The second person sees the reasons, and agrees with each kind.
    EXPECT_THAT(proef_.vraag(b_, hier_.pad("/vaststellen")).inhoud,
                AllOf(HasSubstr(test::kHiaatreden), HasSubstr("Het gesprek viel uit"),
                      Not(HasSubstr("name=\"hiaatreden\""))));
    const auto tweede = post(b_, {{"keuze", "vaststellen"}, {"gelezen", "ja"}});
    EXPECT_EQ(tweede.status, 422);
    EXPECT_THAT(tweede.inhoud, HasSubstr("href=\"#hiaat-zonder-bevinding\""));
    ASSERT_EQ(hier_.kies(b_, "vaststellen").status, 303);

    const auto blad = leesVerantwoording(bevrorenDelen(edities().back().inhoud).verantwoording);
    ASSERT_TRUE(blad);
    const auto plek = std::ranges::find_if(blad->hiaten, [](const Verantwoordingsblad::Hiaat& een) {
        return een.soort == "zonder-bevinding" && een.code == "1.2.1";
    });
    ASSERT_NE(plek, blad->hiaten.end());
    EXPECT_EQ(plek->voorlegger, a_.nr);
    EXPECT_EQ(plek->vaststeller, b_.nr);
    EXPECT_EQ(plek->reden, "Het gesprek viel uit");
    const std::string rapport = proef_.vraag(a_, hier_.pad("/rapport")).inhoud;
    EXPECT_THAT(rapport,
                AllOf(HasSubstr("<li>Score zonder bevinding: 1.1.1, 1.1.2, 1.1.3"),
                      HasSubstr("<li>Score zonder bevinding: 1.2.1. Reden: Het gesprek "
                                "viel uit.</li>"),
                      HasSubstr("3.2.2. Reden: Dit is zo afgesproken.</li>"),
                      HasSubstr("een inspecteur uit het team"), Not(HasSubstr("Inspecteur B")),
                      Not(HasSubstr("heeft een score, maar geen enkele bevinding"))));
}

TEST_F(Verwerking, WatMoetWordenAangevuldKanNiemandAanvaarden) {
    hier_.stuur();
    hier_.dienIn(0);
    hier_.wijzig(Veldsoort::motivering, "1.1.2", "", a_);
    ASSERT_EQ(hier_.verklaar(a_, hier_.kenmerken(a_), "correctie", "Viel weg.").status, 303);
    const auto pagina = proef_.vraag(a_, hier_.pad("/vaststellen"));
    EXPECT_THAT(pagina.inhoud,
                AllOf(HasSubstr("Dit moet u eerst aanvullen"), HasSubstr("#verwachting-1.1.2\""),
                      Not(HasSubstr("value=\"voorleggen\""))));
    const auto direct = hier_.kies(a_, "voorleggen");
    EXPECT_EQ(direct.status, 409);
    EXPECT_THAT(direct.inhoud, HasSubstr("zonder motivering: 1.1.2."));
    hier_.wijzig(Veldsoort::motivering, "1.1.2", "Weer terug.", a_);
    ASSERT_EQ(hier_.verklaar(a_, hier_.kenmerken(a_), "correctie", "Staat er weer.").status, 303);
    ASSERT_EQ(hier_.kies(a_, "voorleggen").status, 303);
    hier_.wijzig(Veldsoort::motivering, "1.1.2", "", a_);  // past the pages
    EXPECT_EQ(hier_.kies(b_, "vaststellen").status, 409);
    EXPECT_TRUE(edities().empty());
}

TEST_F(Verwerking, EenRedenGaatLangsDePrivacywacht) {
    hier_.stuur();
    hier_.dienIn(0);
    auto velden =
        test::metHiaten({{"keuze", "voorleggen"},
                         {"versie", std::to_string(test::kop(proef_, hier_.toets()).versie)}});
    velden.emplace_back("eigenhiaat", "zonder-bevinding/1.2.1");
    velden.emplace_back("eigenreden", "Bel 06-12345678 van de moeder.");
    const auto vraag = proef_.stuur(a_, hier_.pad("/vaststellen"), velden);
    EXPECT_EQ(vraag.status, 422);
    EXPECT_THAT(vraag.inhoud, AllOf(HasSubstr("name=\"privacy_reden\""),
                                    HasSubstr("href=\"#eigenreden-zonder-bevinding/1.2.1\""),
                                    HasSubstr("Bel 06-12345678 van de moeder.")));
    EXPECT_EQ(hier_.status(), Toetsstatus::verwerking);
}

TEST_F(Verwerking, EenCorrectieIsEenNieuweEditieEnDeVorigeBlijft) {
    hier_.totVastgesteld();
    EXPECT_EQ(hier_.corrigeer(" ").status, 422);
    EXPECT_EQ(hier_.corrigeer().status, 303);
    EXPECT_EQ(hier_.status(), Toetsstatus::verwerking);
    EXPECT_EQ(fouten(), "");
    const auto open = proef_.vraag(a_, hier_.pad("/vaststellen")).inhoud;
    EXPECT_THAT(open,
                AllOf(HasSubstr("Nieuwe editie in de maak"), HasSubstr("Een getal klopte niet."),
                      HasSubstr("telt deze toets niet mee")));
    EXPECT_EQ(proef_.vraag(a_, hier_.pad("/rapport?editie=1")).status, 200);

    hier_.wijzig(Veldsoort::score, "1.1.1", "voldoende", a_);
    EXPECT_EQ(hier_.kies(a_, "voorleggen").status, 409) << "a difference with editie 1";
    EXPECT_EQ(hier_.verklaar(a_, hier_.kenmerken(a_), "correctie", "Verkeerd geteld.").status, 303);
    ASSERT_EQ(hier_.kies(a_, "voorleggen").status, 303);
    ASSERT_EQ(hier_.kies(b_, "vaststellen").status, 303);
    ASSERT_EQ(edities().size(), 2U);
    const auto blad = leesVerantwoording(bevrorenDelen(edities()[1].inhoud).verantwoording);
    ASSERT_TRUE(blad);
    EXPECT_EQ(blad->correctie, "Een getal klopte niet.");
    ASSERT_FALSE(blad->delen.empty());
    EXPECT_EQ(blad->delen[0].met, "editie 1");
    EXPECT_EQ(blad->delen[0].sha256, edities()[0].sha256);
    EXPECT_THAT(proef_.vraag(a_, hier_.pad("/rapport")).inhoud,
                AllOf(HasSubstr("Reden van deze editie"), HasSubstr("Een getal klopte niet.")));
    EXPECT_EQ(fouten(), "");
    EXPECT_THAT(proef_.vraag(a_, hier_.pad("/vaststellen")).inhoud,
                AllOf(HasSubstr("Editie 1"), HasSubstr("Editie 2")));
}

TEST_F(Verwerking, DezelfdePersoonIsNooitDeTweedeOokNietNaEenAndereRol) {
    hier_.stuur();
    hier_.dienIn(0);
    ASSERT_EQ(hier_.kies(a_, "voorleggen").status, 303);
    EXPECT_NE(hier_.kies(a_, "vaststellen").status, 303);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        trajectStore::noem(test::in(transactie, hier_.toets()), Taak::vaststeller, {a_.nr},
                           proef_.coordinator.nr);
    });
    EXPECT_NE(hier_.kies(a_, "vaststellen").status, 303) << "named from outside as well";
    EXPECT_EQ(hier_.status(), Toetsstatus::vaststelling);
}

TEST_F(Verwerking, TweeAuteursStellenNietSamenVast) {
    hier_.wijzig(Veldsoort::motivering, "1.1.2", "Van B.", b_);
    hier_.stuur();
    hier_.dienIn(0);
    ASSERT_EQ(hier_.kies(a_, "voorleggen").status, 303);  // A scored everything
    EXPECT_NE(hier_.kies(b_, "vaststellen").status, 303);
    EXPECT_TRUE(edities().empty());
}

/// Makes the report, and fails at what comes after it.
class HalveMaker final : public Rapportmaker {
  public:
    Rapportbestand maak(const Toetsinzage&, const Bevriezing& van) const override {
        return {"rapport.html", van.inhoudSha256};
    }
    Rapportbestand maakConcept(const Toetsinzage&, const Conceptkenmerk&) const override {
        return {"concept.html", "x"};
    }
    Rapportbestand maakVerantwoording(const Toetsinzage&, const Bevriezing&) const override {
        throw Gebruikersfout("De schijf is vol.");
    }
};

TEST_F(Verwerking, VaststellenIsAllesOfNiets) {
    hier_.stuur();
    hier_.dienIn(0);
    ASSERT_EQ(hier_.kies(a_, "voorleggen").status, 303);
    const auto voor = test::kop(proef_, hier_.toets());
    EXPECT_THROW(stelVast(proef_.werkplek(), proef_.handeling(b_), hier_.toets(), voor.versie, true,
                          test::alleHiaten(), HalveMaker()),
                 Gebruikersfout);
    EXPECT_EQ(test::kop(proef_, hier_.toets()), voor);
    EXPECT_TRUE(edities().empty());
    EXPECT_EQ(hier_.kies(b_, "vaststellen").status, 303);
}

TEST_F(Verwerking, EenVeranderdeLetterWordtGevondenEnGenoemd) {
    hier_.stuur();
    hier_.dienIn(1);
    hier_.beslis(a_, 1, "overgenomen", 0);
    hier_.leesMee(b_, 1, "akkoord", 1);
    hier_.kies(a_, "voorleggen");
    ASSERT_EQ(hier_.kies(b_, "vaststellen").status, 303);
    ASSERT_EQ(fouten(), "");
    const auto metKnoei = [&](const std::string& tabel, const std::string& sql,
                              const std::string& terug) {
        test::knoei(proef_.database(), tabel, sql);
        const std::string uit = fouten();
        test::knoei(proef_.database(), tabel, terug);
        EXPECT_EQ(fouten(), "") << terug;
        return uit;
    };
    EXPECT_THAT(metKnoei("verantwoording", "UPDATE verantwoording SET html = html || 'x'",
                         "UPDATE verantwoording SET html = substr(html, 1, length(html) - 1)"),
                HasSubstr("De verantwoording van wijzigingen is buiten Maatlat om veranderd"));
    for (const std::string sleutel : {"puntbesluit/1/1", "puntakkoord/1/1", "hiaten/vaststeller"}) {
        const std::string waar = " WHERE sleutel = '" + sleutel + "'";
        EXPECT_THAT(
            metKnoei("geschiedenis",
                     "UPDATE geschiedenis SET persoon = persoon + 1, inhoud = inhoud" + waar,
                     "UPDATE geschiedenis SET persoon = persoon - 1" + waar),
            HasSubstr("besluiten, verklaringen of aanvaarde hiaten"))
            << sleutel;
    }
    EXPECT_THAT(metKnoei("vaststelling",
                         "UPDATE vaststelling SET inhoud = replace(inhoud, 'overgenomen', "
                         "'overgenomem')",
                         "UPDATE vaststelling SET inhoud = replace(inhoud, 'overgenomem', "
                         "'overgenomen')"),
                HasSubstr("De inhoud is niet meer zoals zij is vastgelegd"));
    test::knoei(proef_.database(), "verantwoording", "DELETE FROM verantwoording");
    EXPECT_THAT(fouten(), HasSubstr("uit de database verdwenen"));
    EXPECT_NE(proef_.vraag(a_, hier_.pad("/verantwoording")).status, 200);
}

TEST(VerwerkingOpenbaar, StaatAlsBijlageInHetRapport) {
    for (const bool openbaar : {true, false}) {
        test::Verwerkingsproef hier(openbaar);
        auto& proef = hier.proef;
        hier.stuur();
        hier.dienIn(1);
        hier.beslis(proef.inspecteurA, 1, "overgenomen", 0, "Dat zagen wij ook.");
        hier.leesMee(proef.inspecteurB, 1, "akkoord", 1);
        hier.wijzig(Veldsoort::score, "1.1.1", "voldoende", proef.inspecteurA);
        ASSERT_EQ(
            hier.verklaar(proef.inspecteurA, hier.kenmerken(proef.inspecteurA), "punt/1/1").status,
            303);
        ASSERT_EQ(hier.kies(proef.inspecteurA, "voorleggen").status, 303);
        ASSERT_EQ(hier.kies(proef.inspecteurB, "vaststellen").status, 303);
        const std::string rapport = proef.vraag(proef.inspecteurA, hier.pad("/rapport")).inhoud;
        const auto apart = proef.vraag(proef.inspecteurA, hier.pad("/verantwoording?editie=1"));
        EXPECT_EQ(rapport.find("Dat zagen wij ook.") != std::string::npos, openbaar);
        EXPECT_EQ(rapport.find("id=\"wijzigingen\"") != std::string::npos, openbaar);
        EXPECT_EQ(apart.status, openbaar ? 404 : 200);
        if (!openbaar) {
            EXPECT_THAT(apart.inhoud,
                        AllOf(HasSubstr("Dat zagen wij ook."), HasSubstr("Score van 1.1.1"),
                              HasSubstr("alleen voor de inspectie")));
        }
    }
}

TEST(VerwerkingOpenbaar, WordtNietGepubliceerdAlsZeInternIs) {
    test::Verwerkingsproef hier(true);
    auto& proef = hier.proef;
    hier.stuur();
    hier.dienIn(1);
    hier.beslis(proef.inspecteurA, 1, "overgenomen", 0, "Dat zagen wij ook.");
    hier.leesMee(proef.inspecteurB, 1, "akkoord", 1);
    ASSERT_EQ(hier.kies(proef.inspecteurA, "voorleggen").status, 303);
    ASSERT_EQ(hier.kies(proef.inspecteurB, "vaststellen").status, 303);
    test::Publicatieproef publicatie(proef);
    publicatie.kiesRegime();
    const auto html = [&](int nr) {
        publicatie.maakVersie();
        return leesPublicatieversie(proef.werkplek(), proef.inspecteurA, proef.toets, nr).html;
    };
    const std::string openbaar = html(1);
    EXPECT_THAT(openbaar, AllOf(HasSubstr("Dat zagen wij ook."), HasSubstr("#wijzigingen")));
    for (const Persoon& een : {proef.inspecteurA, proef.inspecteurB, proef.vtManagement})
        EXPECT_THAT(openbaar, Not(HasSubstr(een.naam)))
            << "who let the gaps be is no matter of all";
    // The coördinator chose otherwise after it was adopted.
    proef.database().schrijf("test", [&](Transactie& transactie) {
        auto [kiest, versie] = trajectinstellingStore::lees(transactie, proef.onderzoek);
        kiest.verschillenOpenbaar = false;
        trajectinstellingStore::bewaar(transactie, proef.onderzoek, kiest, versie,
                                       proef.coordinator.nr);
    });
    const std::string intern = html(2);
    EXPECT_THAT(intern,
                AllOf(Not(HasSubstr("Dat zagen wij ook.")),
                      Not(HasSubstr("Dit klopt niet, nummer 1.")), Not(HasSubstr("wijzigingen"))));
    EXPECT_THAT(intern, HasSubstr("id=\"verantwoording\"")) << "the rest stays";
}

}  // namespace
}  // namespace maatlat
