// SPDX-License-Identifier: EUPL-1.2
// One organisation through the rounds: in which order, what is held against what, and why a score
// changed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "store/onderzoek/organisatieleven_store.h"
#include "store/onderzoek_store.h"
#include "store/opvolging/maatregel_store.h"
#include "store/traject/traject_store.h"
#include "support/opvolging/hertoetsproef.h"
#include "toetsing/opvolging/toezicht.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kMaandLater = "2026-12-22T09:30:00.000Z";
constexpr const char* kVoorjaar = "2027-03-01T09:30:00.000Z";
constexpr const char* kZomer = "2027-06-01T09:30:00.000Z";

class OrganisatierondesTest : public testing::Test, protected test::Hertoetsproef {
  protected:
    std::string pagina(const Persoon& wie, std::int64_t organisatie) {
        const auto antwoord =
            proef.vraag(wie, "/organisatie/" + std::to_string(organisatie) + "/rondes");
        EXPECT_EQ(antwoord.status, 200);
        return antwoord.inhoud;
    }
    std::string pagina(const Persoon& wie) {
        return pagina(wie, organisatienummer(proef.werkplek(), Proefopstelling::kOrganisatie));
    }

    void geefStatus(std::int64_t toets, Toetsstatus status) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, toets), status, 0);
        });
    }

    static int hoeVaak(const std::string& tekst, const std::string& wat) {
        int uit = 0;
        for (auto plek = tekst.find(wat); plek != std::string::npos;
             plek = tekst.find(wat, plek + 1))
            ++uit;
        return uit;
    }

    /// Handed in by VT-management, with all of it voldoende.
    std::int64_t dienZelfevaluatieIn() {
        const auto antwoord =
            proef.stuur(proef.vtManagement, "/zelfevaluatie",
                        {{"kader", test::kop(proef, proef.toets).kaderHash + ":gepubliceerd"}});
        EXPECT_EQ(antwoord.status, 303) << antwoord.inhoud;
        const std::string naar = antwoord.naarPad.substr(0, antwoord.naarPad.find('?'));
        const std::int64_t zelf = std::stoll(naar.substr(std::string("/toets/").size()));
        test::beoordeelAlles(proef, zelf, "voldoende");
        const auto ingediend =
            proef.stuur(proef.vtManagement, naar + "/indienen",
                        test::metHiaten({{"versie", std::to_string(test::kop(proef, zelf).versie)},
                                         {"zeker", "ja"}}));
        EXPECT_EQ(ingediend.status, 303) << ingediend.inhoud;
        return zelf;
    }

    /// Utrecht and Midden-Brabant, of which both toetsen stand vast, went into a new one. Returns
    /// its number.
    std::int64_t voegSamen() {
        return proef.database().schrijf("test", [&](Transactie& transactie) {
            const std::int64_t nieuw =
                organisatielevenStore::voegToe(transactie, "Midden", "", proef.coordinator.nr);
            for (const std::string& een : {Proefopstelling::kOrganisatie, Proefopstelling::kAndere})
                organisatielevenStore::laatOpgaan(
                    transactie,
                    {organisatielevenStore::nummer(transactie, een), een, nieuw, "Midden",
                     "2026-12-01", "Zij gaan samen verder."},
                    proef.coordinator.nr);
            return nieuw;
        });
    }

    /// A later round with all of it voldoende.
    void inspecteerLater(const std::string& organisatie) {
        const std::int64_t nr = proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto eerder =
                toetskopStore::lees(test::kSleutel, transactie, proef.toets).value();
            BewaardOnderzoek later;
            later.onderzoek.id = "later";
            later.onderzoek.naam = "Latere ronde";
            later.onderzoek.periodeTot = "2027-12-31";
            later.onderzoek.regelset = eerder.regelset;
            later.kaderHash = eerder.kaderHash;
            onderzoekStore::bewaar(transactie, later);
            return toetskopStore::open(transactie, "later", organisatie);
        });
        zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), nr, {},
                {proef.inspecteurA.nr});
        test::beoordeelAlles(proef, nr, "voldoende");
        geefStatus(nr, Toetsstatus::vastgesteld);
    }
};

TEST_F(OrganisatierondesTest, DeHertoetsKomtNaDeInspectieOokAlsDieDaarnaNogVeranderde) {
    open();
    proef.moment = kVoorjaar;
    stelHertoetsVast();
    const auto klopt = [&](const std::string& html) {
        EXPECT_THAT(html, AllOf(HasSubstr("Van 20 van de 24 voldoende bij Proefronde naar 24 van "
                                          "de 24 bij Hertoets van Proefronde."),
                                HasSubstr("4 scores veranderden."),
                                HasSubstr("Van onvoldoende (1) naar voldoende (2)."),
                                Not(HasSubstr("Van voldoende (1)"))));
    };
    klopt(pagina(proef.inspecteurA));
    proef.moment = kZomer;
    geefStatus(proef.toets, Toetsstatus::gepubliceerd);
    klopt(pagina(proef.inspecteurA));
}

TEST_F(OrganisatierondesTest, VanEenDagKomtDeHertoetsOokDaarna) {
    open();
    stelHertoetsVast();
    EXPECT_THAT(pagina(proef.inspecteurA), HasSubstr("Van onvoldoende (1) naar voldoende (2)."));
}

TEST_F(OrganisatierondesTest, ZegtWaaromEenScoreVeranderde) {
    open();
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Maatregel een;
        een.verwachtingen = {"1.1.1"};
        een.wat = test::tekst("Wij regelen een achterwacht.");
        een.wie = test::tekst("Teamleider");
        een.termijn = "2027-06-01";
        maatregelStore::bewaar(test::in(transactie, proef.toets), een, proef.vtManagement.nr);
    });
    proef.moment = kVoorjaar;
    stelHertoetsVast();
    const std::string html = pagina(proef.inspecteurA);
    EXPECT_THAT(html, AllOf(HasSubstr("Maatregel: Wij regelen een achterwacht."),
                            HasSubstr("href=\"" + proef.toetspad("/opvolging") + "\""),
                            HasSubstr("Motivering: Nu is het er."),
                            HasSubstr("href=\"" + pad("/criterium/1.1") + "#verwachting-1.1.1\"")));
    // A measure is the reason of its own verwachting, and what was written at the earlier toets of
    // none.
    EXPECT_EQ(hoeVaak(html, "Maatregel: "), 1);
    EXPECT_EQ(hoeVaak(html, "Motivering: "), 4);
    EXPECT_THAT(html, Not(HasSubstr("Toen was dit er niet.")));
}

TEST_F(OrganisatierondesTest, EenZelfevaluatieStaatErPasBijAlsZijIsGeopend) {
    const std::int64_t zelf = dienZelfevaluatieIn();
    EXPECT_THAT(pagina(proef.vtManagement),
                AllOf(HasSubstr("zelfevaluatie"), HasSubstr("24 van de 24")));
    proef.moment = kMaandLater;
    stelEersteVast();
    EXPECT_THAT(pagina(proef.inspecteurA),
                AllOf(HasSubstr("een ingediende zelfevaluatie die de inspectie nog niet opende"),
                      HasSubstr("20 van de 24"), Not(HasSubstr("24 van de 24"))));
    proef.database().schrijf("test", [&](Transactie& transactie) {
        trajectStore::noteerOpening(test::in(transactie, zelf), proef.inspecteurA.nr);
    });
    EXPECT_THAT(pagina(proef.inspecteurA),
                AllOf(HasSubstr("24 van de 24"), HasSubstr("4 scores veranderden."),
                      HasSubstr("Van voldoende (1) naar onvoldoende (2)."),
                      HasSubstr("Motivering: Toen was dit er niet.")));
}

TEST_F(OrganisatierondesTest, TweeDieLaterSamengingenStaanNietTegenElkaar) {
    stelEersteVast();
    zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), proef.andereToets, {},
            {proef.inspecteurA.nr});
    proef.moment = kMaandLater;
    test::beoordeelAlles(proef, proef.andereToets, "voldoende");
    geefStatus(proef.andereToets, Toetsstatus::vastgesteld);
    const std::int64_t nieuw = voegSamen();
    const std::string ervoor = pagina(proef.inspecteurA, nieuw);
    EXPECT_THAT(ervoor, AllOf(HasSubstr("20 van de 24"), HasSubstr("24 van de 24"),
                              HasSubstr("Dit gaat over meer organisaties"),
                              HasSubstr("1. Proefronde (Utrecht)"),
                              HasSubstr("2. Proefronde (Midden-Brabant)")));
    EXPECT_THAT(ervoor,
                AllOf(HasSubstr("niet te vergelijken"), Not(HasSubstr("Wat veranderde, en waarom")),
                      Not(HasSubstr("<line class=\"vol\""))));
    proef.moment = kZomer;
    inspecteerLater("Midden");
    const std::string erna = pagina(proef.inspecteurA, nieuw);
    // Each that went in is held against what it went into.
    EXPECT_EQ(hoeVaak(erna, "<line class=\"vol\""), 2);
    EXPECT_THAT(erna, AllOf(HasSubstr("4 scores veranderden."),
                            HasSubstr("Van onvoldoende (1) naar voldoende (3)."),
                            Not(HasSubstr("naar voldoende (2)"))));
}

}  // namespace
}  // namespace maatlat
