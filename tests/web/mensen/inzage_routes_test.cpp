// SPDX-License-Identifier: EUPL-1.2
// Who read what, who was refused what, and how a beheerder finds it.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "domain/gebeurtenis.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/onderzoek_store.h"
#include "store/spoor/inzage_store.h"
#include "support/database_hulp.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "support/werkmap.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/mensen/wachtwoord.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const test::Routeverwachtingen kVerwachtLogboekbestand{
    {"GET", "/beheer/logboek/bestand", {Actie::logboekLezen}},
};

class InzageRoutes : public testing::Test {
  protected:
    /// What was written down since the beginning: "persoon 1: bijlage ingezien: toets 1 bron/1".
    std::vector<std::string> gelezen(bool alles = true) {
        schrijfInzage(proef_.werkplek(), alles);
        return proef_.database().lees([](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT wie, soort, wat, aantal FROM inzage ORDER BY nr");
            std::vector<std::string> uit;
            while (vraag.stap())
                uit.push_back(vraag.tekst(0) + ": " + vraag.tekst(1) + ": " + vraag.tekst(2) +
                              (vraag.getal(3) > 1 ? " x" + vraag.tekst(3) : ""));
            return uit;
        });
    }
    std::string regel(const Persoon& wie, const std::string& erachter) const {
        return "persoon " + std::to_string(wie.nr) + ": " + erachter;
    }
    std::string hier(const std::string& erachter = "") const {
        return "toets " + std::to_string(proef_.toets) + erachter;
    }
    std::int64_t bron(Bronsoort soort) {
        return proef_.database().schrijf("test", [&](Transactie& transactie) {
            Bron een;
            een.soort = soort;
            een.titel = test::tekst("Geheim jaarplan");
            een.datum = "2026-10-01";
            een.gesprekspartner = "management";
            een.aantal = 1;
            een.documentsoort = "beleid";
            return bronStore::bewaar(test::in(transactie, proef_.toets), een, proef_.inspecteurA.nr)
                .nr;
        });
    }
    Antwoord logboek(const std::string& query = "") {
        return proef_.vraag(proef_.beheerder, "/beheer/logboek" + query);
    }

    test::Proefopstelling proef_;
};

TEST_F(InzageRoutes, EenInterviewEnEenConceptrapportStaanErOpNaam) {
    const std::int64_t nr = bron(Bronsoort::interview);
    proef_.vraag(proef_.inspecteurA, proef_.toetspad("/bron/" + std::to_string(nr)));
    proef_.vraag(proef_.inspecteurB, proef_.toetspad("/interview/" + std::to_string(nr)));
    proef_.vraag(proef_.coordinator, proef_.toetspad("/rapport"));
    proef_.vraag(proef_.coordinator, proef_.toetspad("/rapport?als=bestand"));
    proef_.vraag(proef_.inspecteurA, proef_.toetspad());
    EXPECT_THAT(
        gelezen(),
        ElementsAre(regel(proef_.inspecteurA, "interview ingezien: " + hier(" interview/1")),
                    regel(proef_.inspecteurB, "interview ingezien: " + hier(" interview/1")),
                    regel(proef_.coordinator, "conceptrapport ingezien: " + hier()),
                    regel(proef_.coordinator, "conceptrapport ingezien: " + hier())));
    EXPECT_THAT(proef_.database().lees(inzageStore::controleerInzage), IsEmpty());
}

TEST_F(InzageRoutes, EenBijlageStaatErAlsZijIsOpgehaaldNietAlsErGeenIs) {
    const test::Werkmap map;
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, proef_.toetspad("/bron/nieuw"),
                                       {{"soort", "document"},
                                        {"titel", "Plan"},
                                        {"datum", "1-10-2026"},
                                        {"documentsoort", "beleid"}});
    verzoek.uploads.push_back({"bijlage", "plan.txt", map.schrijf("upload", "Het plan.\n"), 10});
    ASSERT_EQ(proef_.doe(verzoek).status, 303);
    EXPECT_THAT(gelezen(), IsEmpty());
    EXPECT_EQ(proef_.vraag(proef_.inspecteurB, proef_.toetspad("/bijlage/1")).status, 200);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurB, proef_.toetspad("/bijlage/9")).status, 404);
    EXPECT_THAT(gelezen(),
                ElementsAre(regel(proef_.inspecteurB, "bijlage ingezien: " + hier(" bron/1"))));
}

TEST_F(InzageRoutes, EenVastgesteldRapportHeetGeenConcept) {
    test::stelVast(proef_, proef_.toets, "voldoende");
    proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport"));
    EXPECT_THAT(gelezen(), ElementsAre(regel(proef_.inspecteurA, "rapport ingezien: " + hier())));
}

TEST_F(InzageRoutes, EenZelfevaluatieStaatErBijElkeDeurOokVanDeMakerZelf) {
    const std::int64_t nr = proef_.database().schrijf("test", [&](Transactie& transactie) {
        const auto kop = toetskopStore::lees(test::kSleutel, transactie, proef_.toets);
        BewaardOnderzoek onderzoek;
        onderzoek.onderzoek.id = "proef-zelf";
        onderzoek.onderzoek.naam = "Zelfevaluatie";
        onderzoek.onderzoek.regelset = kop->regelset;
        onderzoek.kaderHash = kop->kaderHash;
        onderzoek.soort = Toetssoort::zelfevaluatie;
        onderzoekStore::bewaar(transactie, onderzoek);
        return toetskopStore::open(transactie, "proef-zelf", test::Proefopstelling::kOrganisatie);
    });
    const std::string pad = "/toets/" + std::to_string(nr);
    EXPECT_EQ(proef_.vraag(proef_.vtManagement, pad).status, 200);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, pad).status, 404) << "not handed in yet";
    const std::string toets = "toets " + std::to_string(nr);
    EXPECT_THAT(gelezen(),
                testing::Contains(regel(proef_.vtManagement, "zelfevaluatie ingezien: " + toets)));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, nr), Toetsstatus::ingediend, 0);
    });
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, pad + "/bronnen").status, 200);
    EXPECT_THAT(gelezen(),
                testing::Contains(regel(proef_.inspecteurA, "zelfevaluatie ingezien: " + toets)));
}

TEST_F(InzageRoutes, ZesGeweigerdePogingenStaanErAllemaal) {
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, proef_.toetspad("/bronnen")).status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, "/beheer/logboek").status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, "/toets/99999").status, 404);
    EXPECT_EQ(proef_.stuur(proef_.inspecteurElders, proef_.toetspad("/bron/nieuw"), {}).status,
              404);
    // What is not there for anybody is no refusal.
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/bron/77")).status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/bestaat-niet").status, 404);
    const std::string weg = "toegang geweigerd: ";
    EXPECT_THAT(
        gelezen(),
        ElementsAre(regel(proef_.inspecteurElders, weg + hier(" GET /toets/{toets}/bronnen")),
                    regel(proef_.inspecteurElders, weg + "GET /beheer/logboek"),
                    regel(proef_.inspecteurElders, weg + "toets 99999 GET /toets/{toets}"),
                    regel(proef_.inspecteurElders, weg + hier(" POST /toets/{toets}/bron/nieuw")),
                    regel(proef_.inspecteurElders, weg + hier(" GET /toets/{toets}/bronnen x2"))));
}

TEST_F(InzageRoutes, TwaalfVerkeerdeWachtwoordenStaanErAllemaal) {
    const auto probeer = [&](const std::string& email) {
        Verzoek verzoek = proef_.formulier(proef_.gast, "/inloggen",
                                           {{"email", email}, {"wachtwoord", "verkeerd"}});
        verzoek.adres = "203.0.113.9";
        return proef_.doe(verzoek).status;
    };
    for (int i = 0; i < 12; ++i)
        EXPECT_EQ(probeer(proef_.inspecteurA.email), 422);
    const int inLogboek = test::getal(
        proef_.database(), "SELECT count(*) FROM logboek WHERE wat = 'inloggen mislukt'");
    gelezen();
    const int geremd =
        test::getal(proef_.database(),
                    "SELECT sum(aantal) FROM inzage WHERE wie = 'adres 203.0.113.9' AND "
                    "soort = 'inloggen geremd' AND persoon = " +
                        std::to_string(proef_.inspecteurA.nr));
    EXPECT_EQ(inLogboek + geremd, 12);
    EXPECT_GE(geremd, 6);

    for (int i = 0; i < 9; ++i)
        probeer("niemand@voorbeeld.nl");
    const auto regels = gelezen();
    EXPECT_THAT(regels, testing::Contains(HasSubstr("adres 203.0.113.9: inloggen geremd: onbekend "
                                                    "account ")));
    EXPECT_THAT(regels, testing::Each(Not(HasSubstr("niemand"))));
}

TEST_F(InzageRoutes, HetLogboekNoemtMensenOrganisatiesEnNummersMaarGeenTitels) {
    const std::int64_t nr = bron(Bronsoort::document);
    proef_.stuur(proef_.inspecteurA, proef_.toetspad("/bevinding/nieuw"),
                 {{"bron", std::to_string(nr)},
                  {"tekst", "Zeer geheime bevinding."},
                  {"richting", "neutraal"}});
    proef_.vraag(proef_.inspecteurB, proef_.toetspad("/rapport"));
    schrijfInzage(proef_.werkplek());
    EXPECT_THAT(logboek().inhoud,
                AllOf(HasSubstr("bevinding 1, toets Utrecht, Proefronde"),
                      HasSubstr("Inspecteur A (persoon "), HasSubstr("conceptrapport ingezien"),
                      HasSubstr("Inspecteur B (persoon "), HasSubstr("toets Utrecht, Proefronde"),
                      Not(HasSubstr("Geheim jaarplan")), Not(HasSubstr("Zeer geheime"))));
}

TEST_F(InzageRoutes, OudeRegelsHoudenHunWoordenEnHetenNaarVandaag) {
    proef_.database().schrijf("persoon 1", [&](Transactie& transactie) {
        Vraag(transactie,
              "INSERT INTO logboek (nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash) "
              "SELECT max(nr) + 1, '2026-11-22T09:30:00.000Z', 'persoon 1', 'tekst bevestigd', "
              "'toets 1 bron/1', '', '', '', max(hash) FROM logboek")
            .voerUit();
    });
    const auto gevonden = logboek("?wat=privacymelding+bevestigd").inhoud;
    EXPECT_THAT(gevonden, AllOf(HasSubstr("<td data-kop=\"Wat\">privacymelding bevestigd</td>"),
                                HasSubstr("bron 1, toets ")));
}

TEST_F(InzageRoutes, ZoekenOpElkKenmerk) {
    proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport"));
    proef_.vraag(proef_.inspecteurElders, proef_.toetspad("/bronnen"));
    proef_.moment = "2026-12-01T22:59:59.000Z";
    proef_.vraag(proef_.coordinator, "/toets/" + std::to_string(proef_.andereToets) + "/rapport");
    proef_.moment = "2026-12-01T23:00:01.000Z";
    proef_.vraag(proef_.coordinator, proef_.toetspad("/rapport"));
    schrijfInzage(proef_.werkplek());
    const std::string kConcept = "<td data-kop=\"Wat\">conceptrapport ingezien</td>";
    const auto keren = [&](const std::string& query, const std::string& wat) {
        const std::string html = logboek(query).inhoud;
        int uit = 0;
        for (auto plek = html.find(wat); plek != std::string::npos; plek = html.find(wat, plek + 1))
            ++uit;
        return uit;
    };
    EXPECT_EQ(keren("?soort=gelezen", kConcept), 3);
    EXPECT_EQ(keren("?soort=gelezen", "<td data-kop=\"Wat\">toegang geweigerd</td>"), 0);
    EXPECT_EQ(keren("?soort=geweigerd", "<td data-kop=\"Wat\">toegang geweigerd</td>"), 1);
    EXPECT_EQ(keren("?soort=geweigerd", kConcept), 0);
    EXPECT_EQ(keren("?soort=wijzigingen", "<td data-kop=\"Wat\">team gewijzigd</td>"), 1);
    EXPECT_EQ(keren("?soort=wijzigingen", kConcept), 0);
    EXPECT_EQ(keren("?soort=inloggen", "<td data-kop=\"Wat\">team gewijzigd</td>"), 0);
    EXPECT_EQ(keren("?wat=conceptrapport+ingezien", kConcept), 3);
    EXPECT_EQ(keren("?wat=team+gewijzigd", "<td data-kop=\"Wat\">team gewijzigd</td>"), 1);
    EXPECT_EQ(
        keren("?wat=team+gewijzigd&soort=wijzigingen", "<td data-kop=\"Wat\">team gewijzigd</td>"),
        1);
    EXPECT_EQ(
        keren("?wat=team+gewijzigd&soort=gelezen", "<td data-kop=\"Wat\">team gewijzigd</td>"), 0);
    EXPECT_EQ(keren("?wat=conceptrapport+ingezien&soort=geweigerd", kConcept), 0);
    EXPECT_THAT(logboek("?wat=zomaar+iets").inhoud, HasSubstr("Geen enkele regel past"));
    const std::string vanA = "&persoon=" + std::to_string(proef_.inspecteurA.nr);
    EXPECT_EQ(keren("?soort=gelezen" + vanA, kConcept), 1);
    EXPECT_EQ(keren("?soort=gelezen&organisatie=Midden-Brabant", kConcept), 1);
    EXPECT_EQ(keren("?organisatie=Midden-Brabant", "Utrecht, Proefronde"), 0);
    EXPECT_EQ(keren("?organisatie=Midden-Brabant&wat=toets+geopend",
                    "<td data-kop=\"Wat\">toets geopend</td>"),
              1);
    EXPECT_EQ(keren("?soort=gelezen&van=2026-12-02", kConcept), 1) << "the day of Amsterdam";
    EXPECT_EQ(keren("?soort=gelezen&van=1-12-2026&tot=1-12-2026", kConcept), 1);
    EXPECT_EQ(keren("?soort=gelezen&tot=30-11-2026", kConcept), 1);
    EXPECT_THAT(logboek("?soort=gelezen&van=2027-01-01").inhoud,
                HasSubstr("Geen enkele regel past"));
    const Antwoord fout = logboek("?van=gisteren");
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud,
                AllOf(HasSubstr("Dit is geen datum."), HasSubstr("value=\"gisteren\"")));
    EXPECT_EQ(logboek("?van=2026-12-02&tot=2026-12-01").status, 422);
    // The form with nothing chosen.
    EXPECT_EQ(logboek("?van=&tot=&persoon=&organisatie=&soort=&wat=").status, 200);
}

TEST_F(InzageRoutes, BladerenHoudtDeVraagVast) {
    for (int i = 0; i < 60; ++i)
        proef_.database().schrijf("persoon 1", [](Transactie& transactie) {
            transactie.log(Gebeurtenis::uitgelogd, "persoon 1");
        });
    EXPECT_THAT(logboek("?soort=inloggen").inhoud,
                AllOf(HasSubstr("1 tot en met 50 van 60"),
                      HasSubstr("href=\"/beheer/logboek?soort=inloggen&amp;pagina=2\"")));
    EXPECT_THAT(logboek("?soort=inloggen&pagina=2").inhoud, HasSubstr("51 tot en met 60 van 60"));
}

TEST_F(InzageRoutes, AlsBestandStaanAlleGekozenRegelsErinZonderFormules) {
    const Persoon slim = proef_.nieuw("=1+cmd|x", "slim", {Rol::inspecteur});
    for (int i = 0; i < 120; ++i)
        proef_.database().schrijf(
            "persoon " + std::to_string(slim.nr), [&](Transactie& transactie) {
                transactie.log(Gebeurtenis::uitgelogd, "persoon " + std::to_string(slim.nr));
            });
    {
        const Antwoord bestand =
            proef_.vraag(proef_.beheerder, "/beheer/logboek/bestand?wat=uitgelogd&persoon=" +
                                               std::to_string(slim.nr));
        EXPECT_EQ(bestand.status, 200);
        EXPECT_EQ(bestand.bestandsnaam, "logboek.csv");
        const std::string csv = test::inhoud(bestand.bestand);
        EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 121);
        EXPECT_THAT(csv, AllOf(testing::StartsWith("\xEF\xBB\xBFnr;wanneer;wie;wat;waarvan\r\n"),
                               HasSubstr(";'=1+cmd|x (persoon "), Not(HasSubstr(";=1"))));
    }
    EXPECT_TRUE(std::filesystem::is_empty(proef_.werkplek().bijlagen() / "uitgaand"))
        << "it was sent, and is gone";
    EXPECT_THAT(gelezen(), testing::Contains(HasSubstr("logboek opgehaald als bestand")));
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/beheer/logboek/bestand").status, 404);
    EXPECT_EQ(proef_.vraag(proef_.beheerder, "/beheer/logboek/bestand?van=x").status, 422);
}

}  // namespace
}  // namespace maatlat::web
