// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproefuitkomsten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/steekproef/dossierlezing_store.h"
#include "support/proefopruimklok.h"
#include "support/proefsleutel.h"
#include "support/proefsteekproef.h"
#include "toetsing/bronnen/bronnen.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/toets/tekst_uit_toets.h"
#include "toetsing/toets/zoeken.h"
#include "toetsing/traject/vaststellen.h"

namespace maatlat {
namespace {

using test::Proefsteekproef;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Steekproefuitkomsten : public testing::Test {
  protected:
    void leesAlle() {
        for (const std::string& een : proef.dossiers)
            proef.lees(proef.a, een);
    }
    Steekproefuitkomst uitkomst() {
        return leesUitkomsten(proef.werkplek, proef.a, proef.toets, proef.nr);
    }
    Toetsinhoud dossier() {
        return inzien(proef.werkplek, proef.a, proef.toets, Actie::toetsLezen, leesToetsinhoud);
    }
    std::string bevroren() {
        return inzien(proef.werkplek, proef.a, proef.toets, Actie::toetsLezen,
                      [](const Toetsinzage& inzage) {
                          return bevrorenInhoud(inzage, leesToetsinhoud(inzage));
                      });
    }
    /// As the clean-up does it at the end of a dossier's term.
    void wis(const std::string& pseudoniem) {
        proef.database.schrijf("test", [&](Transactie& t) {
            const auto steekproef = *steekproefStore::lees(test::in(t, proef.toets), proef.nr);
            const auto formulier = proef.werkplek.formulier(t, steekproef.formulierHash);
            const auto dossiers = steekproefStore::dossiers(test::in(t, proef.toets), proef.nr);
            const auto lezingen = dossierlezingStore::alle(test::in(t, proef.toets), proef.nr,
                                                           test::bewijs(proef.toets));
            const auto afspraken = dossierlezingStore::afspraken(test::in(t, proef.toets), proef.nr,
                                                                 test::bewijs(proef.toets));
            const Telwijze wijze{*formulier, steekproef.peildatum, proef.werkplek.kalender()};
            for (const Dossierstof& een : perDossier(dossiers, lezingen, afspraken))
                if (een.dossier->pseudoniem == pseudoniem)
                    dossierlezingStore::wis(test::in(t, proef.toets, Wijziger::programma),
                                            test::Proefopruimklok::op(proef.moment), proef.nr,
                                            pseudoniem, tellingVan(wijze, een),
                                            parenVan(wijze, een));
        });
    }

    Proefsteekproef proef;
};

TEST_F(Steekproefuitkomsten, TellenWatDeEersteLezerKlaarHeeft) {
    proef.lees(proef.a, proef.dossiers[1]);
    proef.lees(
        proef.a, proef.dossiers[2],
        Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}, {"antwoord-triage", "10-11-2026"}}));
    Leesinvoer half = Proefsteekproef::antwoorden();
    half.klaar = false;
    proef.lees(proef.a, proef.dossiers[3], half);
    const Steekproefuitkomst uit = uitkomst();
    EXPECT_EQ(uit.getrokken, 4);
    EXPECT_EQ(uit.beoordeeld, 2);
    EXPECT_EQ(uit.vervangen, 1);
    EXPECT_EQ(uit.gericht, 1);
    ASSERT_THAT(uit.vragen, SizeIs(3));
    EXPECT_EQ(uit.vragen[0].vraag.code, "triage-op-tijd");
    EXPECT_EQ(uit.vragen[0].totaal.voldoet, 1);
    EXPECT_EQ(uit.vragen[0].totaal.voldoetNiet, 1);
    EXPECT_EQ(uit.vragen[0].totaal.getrokken, 4);
    EXPECT_EQ(uit.vragen[0].totaal.vervangen, 1);
    EXPECT_EQ(uit.vragen[0].totaal.populatie, 40);
    EXPECT_EQ(uit.vragen[0].telling, "In 1 van de 2 dossiers: de triage was op tijd.");
    EXPECT_THAT(uit.vragen[0].zekerheid, HasSubstr("Nog te lezen: 2 van de 4 dossiers."));
    EXPECT_EQ(uit.vragen[1].telling, "In 1 van de 2 dossiers: er staat een veiligheidsplan.");
}

TEST_F(Steekproefuitkomsten, SchattenPasAlsAllesIsGelezen) {
    leesAlle();
    const Steekproefuitkomst uit = uitkomst();
    ASSERT_TRUE(uit.vragen[1].schatting.interval);
    EXPECT_THAT(uit.vragen[1].zekerheid, HasSubstr("Met 95% zekerheid is dat zo in "));
    ASSERT_TRUE(uit.vragen[1].norm);
    EXPECT_THAT(uit.vragen[1].normzin, HasSubstr("De norm is minstens 80% (Zo afgesproken)."));
    EXPECT_FALSE(uit.vragen[0].norm);
}

TEST_F(Steekproefuitkomsten, HoudenGerichtGekozenDossiersApart) {
    proef.lees(proef.a, proef.gericht, Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}}));
    const Steekproefuitkomst uit = uitkomst();
    EXPECT_EQ(uit.gerichtGelezen, 1);
    EXPECT_EQ(uit.beoordeeld, 0);
    EXPECT_EQ(uit.vragen[1].totaal.beoordeeld(), 0);
    EXPECT_EQ(uit.vragen[1].gericht.voldoetNiet, 1);
    EXPECT_THAT(uit.vragen[1].gerichtzin, HasSubstr("Ook is 1 dossier gericht gekozen"));
}

TEST_F(Steekproefuitkomsten, TellenEenDossierNietMeerAlsHetIsVervangen) {
    leesAlle();
    proef.database.schrijf("test", [&](Transactie& t) {
        auto weg = *steekproefStore::dossier(test::in(t, proef.toets), proef.nr, proef.dossiers[1]);
        weg.stand = Dossierstand::vervangen;
        steekproefStore::bewaarDossier(test::in(t, proef.toets), proef.nr, weg);
    });
    const Steekproefuitkomst uit = uitkomst();
    EXPECT_EQ(uit.beoordeeld, 3);
    EXPECT_EQ(uit.vervangen, 2);
    EXPECT_EQ(uit.vragen[1].totaal.voldoet, 3);
}

TEST_F(Steekproefuitkomsten, VeranderenNietAlsAntwoordenWordenGewist) {
    leesAlle();
    proef.lees(proef.b, proef.dossiers[0],
               Proefsteekproef::antwoorden({{"antwoord-gesprekken", "0"}}));
    proef.lees(proef.a, proef.gericht);
    const Steekproefuitkomst voor = uitkomst();
    const Toetsinhoud ervoor = dossier();
    const std::string bevrorenVoor = bevroren();
    const auto lezersVoor = leesLeesvergelijking(proef.werkplek, proef.a, proef.toets, proef.nr);
    for (const std::string& een : proef.dossiers)
        wis(een);
    wis(proef.gericht);

    const Steekproefuitkomst na = uitkomst();
    EXPECT_EQ(na.gewist, 5);
    EXPECT_EQ(na.beoordeeld, voor.beoordeeld);
    EXPECT_EQ(na.gerichtGelezen, 1);
    EXPECT_EQ(na.dubbelGelezen, 1);
    for (std::size_t i = 0; i < voor.vragen.size(); ++i) {
        EXPECT_EQ(na.vragen[i].groepen, voor.vragen[i].groepen);
        EXPECT_EQ(na.vragen[i].gericht, voor.vragen[i].gericht);
        EXPECT_EQ(na.vragen[i].zekerheid, voor.vragen[i].zekerheid);
    }
    const auto lezersNa = leesLeesvergelijking(proef.werkplek, proef.a, proef.toets, proef.nr);
    EXPECT_EQ(lezersNa.dubbelGelezen, 1);
    for (std::size_t i = 0; i < lezersVoor.vragen.size(); ++i)
        EXPECT_EQ(lezersNa.vragen[i].zin, lezersVoor.vragen[i].zin);
    // So an adopted toets, and its report, are what they were.
    const Toetsinhoud erna = dossier();
    EXPECT_EQ(bevroren(), bevrorenVoor);
    EXPECT_EQ(erna.bevindingen, ervoor.bevindingen);
    EXPECT_EQ(tekstUit(erna).verantwoording, tekstUit(ervoor).verantwoording);
}

TEST_F(Steekproefuitkomsten, WordenBronEnBevindingen) {
    EXPECT_THAT(dossier().bronnen, IsEmpty());
    EXPECT_THAT(dossier().steekproeven, SizeIs(1));
    leesAlle();
    const Toetsinhoud uit = dossier();
    ASSERT_THAT(uit.bronnen, SizeIs(1));
    EXPECT_EQ(omschrijving(uit.bronnen[0]), "Dossiersteekproef 1: Onderzoeken 2026");
    EXPECT_EQ(uit.bronnen[0].soort, Bronsoort::dossier);
    EXPECT_EQ(uit.bronnen[0].aantal, 4);
    EXPECT_EQ(steekproefVan(uit.bronnen[0].nr), proef.nr);
    ASSERT_THAT(uit.bevindingen, SizeIs(3));
    EXPECT_EQ(steekproefVan(uit.bevindingen[2].nr), proef.nr);
    EXPECT_THAT(uit.bevindingen[1].verwachtingen, ElementsAre("2.1.1"));
    EXPECT_THAT(uit.bevindingen[1].tekst,
                HasSubstr("In alle 4 dossiers: er staat een veiligheidsplan."));
    EXPECT_EQ(uit.bevindingen[1].richting, Richting::neutraal);
    EXPECT_THAT(Bevindingwijzer(uit).bij("2.1.1"), ElementsAre(&uit.bevindingen[1]));
    EXPECT_EQ(steekproefVan(7), 0);
}

TEST_F(Steekproefuitkomsten, WijzenEenKantOpAlsEenNormZekerIsGehaaldOfNiet) {
    for (const std::string& een : proef.dossiers)
        proef.lees(proef.a, een, Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}}));
    EXPECT_EQ(dossier().bevindingen[1].richting, Richting::onvoldoende);
}

TEST_F(Steekproefuitkomsten, StaanBijDeBronnenEnWordenGevonden) {
    leesAlle();
    EXPECT_EQ(leesBronnen(proef.werkplek, proef.a, proef.toets).bronnen.back().bevindingen, 3);
    Zoekvraag vraag;
    vraag.woorden = "veiligheidsplan";
    const auto gevonden = zoekBevindingen(proef.werkplek, proef.a, proef.toets, vraag, 1);
    EXPECT_EQ(gevonden.bladen.totaal(), 1);
    EXPECT_EQ(gevonden.totaal, 3);
    EXPECT_THAT(gevonden.auteurs, IsEmpty());
}

TEST_F(Steekproefuitkomsten, StaanInDeVerantwoordingMetElkDossier) {
    leesAlle();
    proef.lees(proef.b, proef.dossiers[0]);
    const Toetstekst tekst = tekstUit(dossier());
    ASSERT_EQ(tekst.verantwoording.size(), 1u);
    EXPECT_EQ(tekst.verantwoording[0].tekst, "Onderzoek van vier dossiers.");
    EXPECT_THAT(tekst.bronnen.back().regels,
                ElementsAre("Dossiersteekproef 1 (Onderzoeken 2026): op 22 november 2026 "
                            "willekeurig getrokken uit 40 dossiers. Gelezen: 4 van de 4, waarvan 1 "
                            "door twee lezers los van elkaar. Vervangen: 1. Daarnaast gericht "
                            "gekozen: 1. Controlegetal van het trekkingsbewijs: "
                            "cccccccccccccccc. “Met 95% zekerheid” betekent: zo’n uitspraak klopt "
                            "in minstens 95 van de 100 steekproeven. Deze steekproef geeft er "
                            "drie. Dat alle drie kloppen, is minder zeker: reken op minstens 85 "
                            "van de 100."));
}

TEST_F(Steekproefuitkomsten, ZijnErNietVoorDeTrekkingEnNietNaHetVervallen) {
    leesAlle();
    for (const Steekproefstatus een :
         {Steekproefstatus::ingelezen, Steekproefstatus::vastgelegd, Steekproefstatus::vervallen}) {
        proef.database.schrijf("test", [&](Transactie& transactie) {
            auto steekproef = *steekproefStore::lees(test::in(transactie, proef.toets), proef.nr);
            steekproef.status = een;
            steekproefStore::bewaar(test::in(transactie, proef.toets), steekproef,
                                    Gebeurtenis::steekproefVastgelegd);
        });
        EXPECT_THROW(uitkomst(), NietNu) << naam(een);
        EXPECT_THROW(leesLeesvergelijking(proef.werkplek, proef.a, proef.toets, proef.nr), NietNu)
            << naam(een);
    }
}

TEST_F(Steekproefuitkomsten, ZijnVoorWieDeToetsMagLezen) {
    const Persoon elders = proef.nieuw("Inspecteur D", Rol::inspecteur);
    EXPECT_THROW(leesUitkomsten(proef.werkplek, elders, proef.toets, proef.nr), Onvindbaar);
    EXPECT_THROW(leesLeesvergelijking(proef.werkplek, elders, proef.toets, proef.nr), Onvindbaar);
    EXPECT_THROW(leesUitkomsten(proef.werkplek, proef.a, proef.toets, 2), Onvindbaar);
}

/// Freezing asks for a report; what stands in it does not matter here.
struct Proefrapport : Rapportmaker {
    Rapportbestand maak(const Toetsinzage&, const Bevriezing& bevriezing) const override {
        return {"rapport.html", bevriezing.inhoudSha256};
    }
    Rapportbestand maakConcept(const Toetsinzage&, const Conceptkenmerk& kenmerk) const override {
        return {"concept.html", kenmerk.inhoudSha256};
    }
    Rapportbestand maakVerantwoording(const Toetsinzage&, const Bevriezing&) const override {
        return {};
    }
};

/// A term that follows the law and ends in January 2027, before and after there is a decision about
/// that year.
class Kalender : public testing::Test {
  protected:
    static std::string formulier() {
        std::string uit = test::kProefformulier;
        uit.replace(uit.find("binnen: 5 werkdagen"), 19, "binnen: 5 werkdagen, wet: ja");
        return uit;
    }
    static Termijnkalender tot2026() { return Termijnkalender({{2026, 2026, "A", {}}}); }
    static Termijnkalender tot2027() {
        return Termijnkalender({{2026, 2026, "A", {}}, {2027, 2027, "B", {*dagUit("2027-01-04")}}});
    }
    explicit Kalender(const Termijnkalender& toen = tot2026()) : proef(4, 1, toen, formulier()) {
        proef.moment = "2027-02-01T09:30:00.000Z";
        for (const std::string& een : proef.dossiers)
            proef.lees(proef.a, een,
                       Proefsteekproef::antwoorden(
                           {{"antwoord-melding", "28-12-2026"}, {"antwoord-triage", "6-1-2027"}}));
    }
    Vraaguitkomst triage(Werkplek& werkplek) {
        return leesUitkomsten(werkplek, proef.a, proef.toets, proef.nr).vragen[0];
    }
    void stelVast() {
        proef.database.schrijf("test", [&](Transactie& t) {
            test::zetStatus(test::in(t, proef.toets), Toetsstatus::vaststelling, proef.a.nr);
        });
        handel(proef.werkplek, proef.handeling(proef.b), proef.toets, Actie::stelVast,
               [](const ToetsTransactie& t) {
                   bevries(t, leesToetsinhoud(t), Toetsstatus::vastgesteld, Proefrapport());
                   trajectStore::zetStatus(t, Toetsstatus::vastgesteld);
               });
    }

    /// Of what was frozen, when it is looked at later; empty: it is what it was.
    std::string inhoudfout() {
        return vaststelbeeld(later, proef.a, proef.toets).edities.at(0).controle.inhoudfout;
    }

    Proefsteekproef proef;
    Werkplek later{proef.database, [this] { return proef.moment; }, "bijlagen", "sleutels",
                   tot2027()};
};

TEST_F(Kalender, ZegtBijDeUitkomstDatEenEindeNaHetLaatsteBesluitKanVerschuiven) {
    const Vraaguitkomst toen = triage(proef.werkplek);
    EXPECT_EQ(toen.totaal.voldoetNiet, 4);
    EXPECT_EQ(toen.kalenderzin,
              "Bij 4 dossiers is niet bekend welke dagen in het jaar van de laatste dag met een "
              "feestdag gelijkstaan. Die laatste dag kan dus later zijn, en de telling anders.");
    const Toetsinhoud inhoud =
        inzien(proef.werkplek, proef.a, proef.toets, Actie::toetsLezen, leesToetsinhoud);
    EXPECT_THAT(std::string(inhoud.bevindingen.front().tekst), HasSubstr("Die laatste dag kan"));
    EXPECT_EQ(triage(later).totaal.voldoet, 4);
    EXPECT_EQ(triage(later).kalenderzin, "");
}

TEST_F(Kalender, VanEenVastgesteldeToetsBlijftDieVanToen) {
    stelVast();
    EXPECT_EQ(triage(later).totaal.voldoetNiet, 4);
    EXPECT_NE(triage(later).kalenderzin, "");
    EXPECT_EQ(inhoudfout(), "");
}

class ZonderKalender : public Kalender {
  protected:
    ZonderKalender() : Kalender(Termijnkalender()) {}
};

TEST_F(ZonderKalender, VastgesteldBlijftEenToetsKloppenMetZijnHash) {
    stelVast();
    EXPECT_EQ(triage(later).totaal.voldoetNiet, 4);
    EXPECT_EQ(inhoudfout(), "");
}

}  // namespace
}  // namespace maatlat
