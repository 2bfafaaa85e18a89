// SPDX-License-Identifier: EUPL-1.2
// From an adopted report to a published one, and out again; through the pages where people go.
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <set>

#include "hash/sha256.h"
#include "reporting/publicatie/publicatiemap.h"
#include "store/publicatie/publicatie_store.h"
#include "store/traject/traject_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/publicatieproef.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/mapslot.h"
#include "toetsing/publicatie/publicatiecontrole.h"
#include "toetsing/toetsvondsten.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using test::Proefopstelling;
using test::Publicatieproef;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const test::Routeverwachtingen kVerwachtPublicatie{
    {"GET", "/toets/{toets}/publicatieversie", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/publicatieversie", {Actie::maakPublicatieversie}, true},
    {"GET", "/toets/{toets}/publicatieversie/{nr}", {}},
    {"GET", "/toets/{toets}/publicatie", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/publicatie", {Actie::publiceer}, true},
    {"GET", "/publicaties", {Actie::publicatiesLezen}},
    {"GET", "/publicaties/{toets}", {}},
    {"GET", "/publicaties/{toets}/gegevens", {}},
    {"GET", "/toets/{toets}/vastgesteld", {Actie::vastgesteldLezen}, true},
    {"GET", "/toets/{toets}/besluit", {Actie::vastgesteldLezen}, true},
    {"POST", "/toets/{toets}/besluit", {Actie::reageerOpBesluit}, true},
    {"POST", "/toets/{toets}/besluit/concept", {Actie::reageerOpBesluit}, true},
    {"GET", "/onderzoek/{onderzoek}/openbaarmaking", {Actie::onderzoekOpenen}},
    {"POST", "/onderzoek/{onderzoek}/openbaarmaking", {Actie::onderzoekOpenen}},
};

class Publicatie : public testing::Test {
  protected:
    Proefopstelling proef;
    Publicatieproef hier{proef};

    std::string versiepad() const { return proef.toetspad("/publicatieversie"); }
    std::string besluitpad() const { return proef.toetspad("/publicatie"); }
    fs::path map() { return proef.werkplek().openbaarmaking().map; }

    Toetsstatus status() { return test::kop(proef, proef.toets).status; }

    std::string html() {
        const auto versies = proef.database().lees([&](Sessie& sessie) {
            return publicatieStore::leesVersie(test::in(sessie, proef.toets), 1);
        });
        return versies ? versies->html : "";
    }

    Publicatiebesluit laatste() {
        return proef.database().lees([&](Sessie& sessie) {
            return publicatieStore::besluiten(test::in(sessie, proef.toets)).at(0);
        });
    }

    web::Antwoord kies(const std::string& keuze, Proefopstelling::Velden velden = {}) {
        velden.emplace_back("versie", std::to_string(hier.versie()));
        velden.emplace_back("keuze", keuze);
        return proef.stuur(proef.coordinator, besluitpad(), velden);
    }

    std::set<std::string> bestanden() {
        std::set<std::string> uit;
        if (!fs::exists(map())) return uit;
        for (const auto& een : fs::directory_iterator(map()))
            uit.insert(een.path().filename().string());
        return uit;
    }
    std::string bytes(const std::string& naam) { return test::inhoud(map() / naam); }
    std::string begin() const { return "utrecht-" + std::to_string(proef.toets); }

    void totPublicatie() {
        hier.totVersie();
        hier.besluit("2026-11-22");
        proef.moment = "2026-12-08T09:30:00.000Z";
        ASSERT_EQ(kies("publiceren").status, 303);
    }

    /// Opened for a next editie, through the page of the team.
    void corrigeer() {
        ASSERT_EQ(proef
                      .stuur(proef.inspecteurA, proef.toetspad("/vaststellen"),
                             {{"versie", std::to_string(hier.versie())},
                              {"keuze", "corrigeren"},
                              {"reden", "Een getal klopte niet."}})
                      .status,
                  303);
    }
};

TEST_F(Publicatie, GaatAlleenMetEenRegime) {
    test::stelVast(proef, proef.toets, "voldoende");
    EXPECT_THAT(proef.vraag(proef.inspecteurA, versiepad()).inhoud,
                HasSubstr("wordt niet gepubliceerd"));
    EXPECT_THROW(hier.maakVersie(), NietNu);
    const auto pad = "/onderzoek/" + proef.onderzoek + "/openbaarmaking";
    const auto keuze = proef.vraag(proef.coordinator, pad);
    EXPECT_THAT(keuze.inhoud,
                AllOf(HasSubstr("Jeugdwet, artikel 9.8"), HasSubstr("Niet gevonden")));
    EXPECT_EQ(proef.stuur(proef.coordinator, pad, {{"versie", "0"}, {"regime", "x"}}).status, 422);
    EXPECT_EQ(
        proef.stuur(proef.coordinator, pad, {{"versie", "0"}, {"regime", "gezondheidswet"}}).status,
        303);
    EXPECT_EQ(proef.stuur(proef.coordinator, pad, {{"versie", "0"}, {"regime", "jeugdwet"}}).status,
              409)
        << "somebody chose in between";
    EXPECT_THAT(proef.vraag(proef.inspecteurA, versiepad()).inhoud, HasSubstr("name=\"woorden\""));
}

TEST_F(Publicatie, WatIsWeggelatenStaatNietInDeBytes) {
    test::stelVast(proef, proef.toets, "voldoende");
    hier.kiesRegime();
    const auto pagina = [&](const std::string& woorden) {
        return proef.stuur(proef.inspecteurA, versiepad(),
                           {{"versie", std::to_string(hier.versiebeeld().markering.versie)},
                            {"keuze", "woorden"},
                            {"woorden", woorden},
                            {"grond", "persoonsgegevens"}});
    };
    const auto weigering = pagina("dit staat er niet");
    EXPECT_EQ(weigering.status, 422);
    EXPECT_THAT(weigering.inhoud,
                AllOf(HasSubstr("staan zo niet in het rapport"), HasSubstr("dit staat er niet")));
    const auto zinnen = hier.versiebeeld().zinnen;
    ASSERT_GT(zinnen.size(), 50U);
    const auto lang = std::ranges::find_if(zinnen, [](const Markeerzin& een) {
        return een.tekst.size() > 60 && een.tekst.find("  ") == std::string::npos;
    });
    ASSERT_NE(lang, zinnen.end());
    ASSERT_EQ(pagina(lang->tekst).status, 303);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, versiepad()).inhoud, HasSubstr("Staat op"));
    hier.maakVersie();
    const auto versie = hier.versiebeeld().versies.at(0);
    EXPECT_EQ(versie.weglatingen.at(0).tekst, lang->tekst) << "inside it is known";
    const auto rapport = proef.vraag(proef.inspecteurA, versiepad() + "/1");
    EXPECT_EQ(rapport.inhoud, html());
    EXPECT_THAT(rapport.inhoud, AllOf(HasSubstr("[weggelaten: persoonsgegevens]"),
                                      HasSubstr("publicatieversie van editie 1")));
    EXPECT_THAT(nogTeVinden(rapport.inhoud, versie.weglatingen), IsEmpty());
    EXPECT_EQ(sha256Hex(rapport.inhoud), versie.kenmerk.sha256);
    EXPECT_EQ(status(), Toetsstatus::vastgesteld);
}

TEST_F(Publicatie, MoetWachtenTotNaDeTweeWeken) {
    hier.totVersie();
    EXPECT_EQ(kies("besluiten", {{"bekendgemaakt", "2026-11-23"}}).status, 422) << "not yet";
    EXPECT_EQ(kies("besluiten", {{"bekendgemaakt", "2026-11-21"}}).status, 422)
        << "it was not adopted then";
    ASSERT_EQ(kies("besluiten", {{"bekendgemaakt", "22-11-2026"}}).status, 303);
    // Sunday 22 November + 2 weeks is a Sunday: lengthened to Monday 7 December.
    EXPECT_EQ(laatste().eersteDag, "2026-12-08");
    EXPECT_EQ(laatste().reactieTot, "2027-01-04");
    EXPECT_THAT(laatste().rechtsmiddelen.str(), HasSubstr("voorlopige voorziening"));
    proef.moment = "2026-12-07T22:30:00.000Z";
    const auto teVroeg = kies("publiceren");
    EXPECT_EQ(teVroeg.status, 409);
    EXPECT_THAT(teVroeg.inhoud, HasSubstr("8 december 2026"));
    EXPECT_EQ(status(), Toetsstatus::besluit);
    EXPECT_THAT(bestanden(), IsEmpty());
    proef.moment = "2026-12-07T23:30:00.000Z";  // past midnight in Amsterdam
    EXPECT_EQ(kies("publiceren").status, 303);
    EXPECT_EQ(status(), Toetsstatus::gepubliceerd);
}

TEST_F(Publicatie, EenVerzoekAanDeRechterSchortOpTotHetIsVrijgegeven) {
    hier.totVersie();
    hier.besluit("2026-11-22");
    proef.moment = "2026-12-01T09:30:00.000Z";
    EXPECT_EQ(kies("rechter", {{"opschorting", "vrijgegeven"},
                               {"dag", "2026-12-01"},
                               {"kenmerk", "x"},
                               {"reden", "x"}})
                  .status,
              422)
        << "nothing was asked";
    hier.rechter("gevraagd", "2026-12-01");
    proef.moment = "2026-12-20T09:30:00.000Z";
    const auto geweigerd = kies("publiceren");
    EXPECT_EQ(geweigerd.status, 409);
    EXPECT_THAT(geweigerd.inhoud, HasSubstr("opgeschort"));
    hier.rechter("geschorst", "2026-12-20");
    EXPECT_EQ(kies("publiceren").status, 409);
    hier.rechter("vrijgegeven", "2026-12-20");
    EXPECT_EQ(kies("publiceren").status, 303);
}

TEST_F(Publicatie, DeMapHeeftPreciesDeBevrorenBytes) {
    totPublicatie();
    EXPECT_EQ(bestanden(),
              (std::set<std::string>{"index.html", begin() + ".html", begin() + "-editie-1.html",
                                     begin() + "-editie-1.json"}));
    EXPECT_EQ(bytes(begin() + "-editie-1.html"), html());
    const std::string pagina = bytes(begin() + ".html");
    EXPECT_THAT(pagina, AllOf(HasSubstr(sha256Hex(html())),
                              HasSubstr(sha256Hex(bytes(begin() + "-editie-1.json"))),
                              HasSubstr("Gepubliceerd op 8 december 2026: editie 1."),
                              Not(HasSubstr("Gegevens gewijzigd"))));
    EXPECT_THAT(bytes(begin() + "-editie-1.json"), HasSubstr("\"1.1.1\": \"voldoende\""));
    const auto rechten = fs::status(map() / "index.html").permissions();
    EXPECT_NE(rechten & fs::perms::others_read, fs::perms::none);
    EXPECT_EQ(rechten & fs::perms::others_write, fs::perms::none);
    EXPECT_THAT(publicatiemapverschillen(proef.werkplek(), proef.sjablonen()), IsEmpty());
    for (const Persoon& wie : {proef.inspecteurElders, proef.vtElders, proef.coordinator}) {
        EXPECT_THAT(proef.vraag(wie, "/publicaties").inhoud, HasSubstr("editie 1")) << wie.naam;
        EXPECT_EQ(proef.vraag(wie, "/publicaties/" + std::to_string(proef.toets)).inhoud, html());
    }
    EXPECT_EQ(proef.vraag(proef.beheerder, "/publicaties").status, 404);
    EXPECT_EQ(proef.vraag(proef.vtElders, versiepad() + "/1").status, 404);
}

TEST_F(Publicatie, DeMapWordtWeerHeelNaEenStopHalverwege) {
    hier.totVersie();
    hier.besluit("2026-11-22");
    proef.moment = "2026-12-08T09:30:00.000Z";
    hier.publiceer();  // the database says so, and the folder was not written
    EXPECT_THAT(bestanden(), IsEmpty());
    EXPECT_THAT(publicatiemapafwijkingen(proef.werkplek(), map()), Not(IsEmpty()));
    EXPECT_EQ(schrijfPublicatiemap(proef.werkplek(), proef.sjablonen()), 4);
    EXPECT_EQ(schrijfPublicatiemap(proef.werkplek(), proef.sjablonen()), 0);
    // Half written, changed, and something that does not belong.
    std::ofstream(map() / "nieuw-abc") << "half";
    std::ofstream(map() / (begin() + "-editie-1.html"), std::ios::app) << "x";
    fs::remove(map() / "index.html");
    EXPECT_EQ(publicatiemapverschillen(proef.werkplek(), proef.sjablonen()).size(), 3U);
    EXPECT_EQ(publicatiemapafwijkingen(proef.werkplek(), map()).size(), 1U) << "the frozen bytes";
    EXPECT_EQ(schrijfPublicatiemap(proef.werkplek(), proef.sjablonen()), 3);
    EXPECT_THAT(publicatiemapverschillen(proef.werkplek(), proef.sjablonen()), IsEmpty());
}

TEST_F(Publicatie, NaVernietigingGaatHetRapportWegEnDeMeldingKanOokWeg) {
    totPublicatie();
    EXPECT_EQ(kies("weghalen", {{"reden", "Vernietigd."}}).status, 422) << "without a notice";
    ASSERT_EQ(kies("weghalen", {{"reden", "De rechtbank vernietigde het besluit."},
                                {"melding", "Dit rapport is vernietigd door de rechter."}})
                  .status,
              303);
    EXPECT_EQ(status(), Toetsstatus::ingetrokken);
    EXPECT_EQ(bestanden(), (std::set<std::string>{"index.html", begin() + ".html"}));
    EXPECT_THAT(bytes(begin() + ".html"),
                AllOf(HasSubstr("vernietigd door de rechter"),
                      HasSubstr("Ingetrokken op 8 december 2026"), Not(HasSubstr("De rechtbank"))));
    EXPECT_EQ(proef.vraag(proef.vtElders, "/publicaties/" + std::to_string(proef.toets)).status,
              404);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, versiepad() + "/1").inhoud, html())
        << "inside it stays";
    ASSERT_EQ(kies("melding", {{"melding", ""}}).status, 303);
    EXPECT_THAT(bytes(begin() + ".html"), Not(HasSubstr("vernietigd door de rechter")));
}

TEST_F(Publicatie, GeschorstNaPublicatieIsNietMeerTeLezen) {
    totPublicatie();
    ASSERT_EQ(kies("rechter", {{"opschorting", "geschorst"},
                               {"dag", "2026-12-08"},
                               {"kenmerk", "UTR 26/2"},
                               {"reden", "Geschorst tot de zitting."}})
                  .status,
              303);
    EXPECT_EQ(status(), Toetsstatus::gepubliceerd);
    EXPECT_EQ(bestanden(), (std::set<std::string>{"index.html", begin() + ".html"}));
    EXPECT_THAT(bytes("index.html"), HasSubstr("Opgeschort sinds 8 december 2026"));
}

TEST_F(Publicatie, EenTweedeEditieVervangtDeEersteEnNoemtBeide) {
    totPublicatie();
    proef.moment = "2026-12-09T09:30:00.000Z";
    corrigeer();
    EXPECT_EQ(proef.vraag(proef.vtManagement, proef.toetspad("/vastgesteld")).status, 200)
        << "a correction takes nothing away";
    EXPECT_EQ(proef.vraag(proef.vtElders, proef.toetspad("/vastgesteld")).status, 404);
    EXPECT_EQ(proef.vraag(proef.vtManagement, proef.toetspad("/rapport")).status, 404);
    EXPECT_THAT(proef.vraag(proef.coordinator, "/onderzoek/" + proef.onderzoek).inhoud,
                HasSubstr("Eén toets wordt gecorrigeerd."));
    EXPECT_THAT(
        bytes(begin() + ".html"),
        HasSubstr("Gegevens gewijzigd sinds 9 december 2026: dit rapport wordt gecorrigeerd"));
    EXPECT_EQ(bytes(begin() + "-editie-1.html"), html());
    test::beoordeelAlles(proef, proef.toets, "onvoldoende");
    ASSERT_EQ(
        test::verklaarVerschillen(proef, proef.inspecteurA, proef.toets,
                                  test::verschilkenmerken(proef, proef.inspecteurA, proef.toets),
                                  "correctie", "De scores klopten niet.")
            .status,
        303);
    ASSERT_EQ(test::kies(proef, proef.inspecteurA, proef.toets, "voorleggen").status, 303);
    ASSERT_EQ(test::kies(proef, proef.inspecteurB, proef.toets, "vaststellen").status, 303);
    EXPECT_EQ(kies("besluiten", {{"bekendgemaakt", "2026-12-09"}}).status, 409)
        << "there is no publicatieversie of editie 2";
    hier.maakVersie();
    hier.besluit("2026-12-09");
    proef.moment = "2026-12-28T09:30:00.000Z";
    ASSERT_EQ(kies("publiceren").status, 303);
    EXPECT_TRUE(bestanden().contains(begin() + "-editie-2.html"));
    EXPECT_FALSE(bestanden().contains(begin() + "-editie-1.html"));
    EXPECT_THAT(bytes(begin() + ".html"),
                AllOf(HasSubstr("Editie 2: gepubliceerd op 28 december 2026."),
                      HasSubstr("Editie 1: gepubliceerd op 8 december 2026, vervangen op 28 "
                                "december 2026."),
                      Not(HasSubstr("Gegevens gewijzigd"))));
}

TEST_F(Publicatie, DeOrganisatieReageertMetHoogstensTweehonderdWoorden) {
    hier.totVersie();
    EXPECT_EQ(proef.vraag(proef.vtManagement, proef.toetspad("/vastgesteld")).status, 200);
    EXPECT_EQ(proef.vraag(proef.vtElders, proef.toetspad("/vastgesteld")).status, 404);
    hier.besluit("2026-11-22");
    const std::string pad = proef.toetspad("/besluit");
    std::string lang;
    for (int i = 0; i < 200; ++i)
        lang += "woord ";
    const auto teLang = proef.stuur(
        proef.vtManagement, pad, {{"versie", "0"}, {"keuze", "opslaan"}, {"tekst", lang + "nog"}});
    EXPECT_EQ(teLang.status, 422);
    EXPECT_THAT(teLang.inhoud, HasSubstr("heeft 201 woorden"));
    const auto geteld =
        proef.stuur(proef.vtManagement, pad, {{"versie", "0"}, {"keuze", "tel"}, {"tekst", lang}});
    EXPECT_EQ(geteld.status, 200);
    EXPECT_THAT(geteld.inhoud, HasSubstr("heeft 200 woorden"));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad).inhoud, HasSubstr("Dit had u getypt"));
    ASSERT_EQ(proef
                  .stuur(proef.vtManagement, pad,
                         {{"versie", "0"}, {"keuze", "opslaan"}, {"tekst", "Wij zijn het eens."}})
                  .status,
              303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad).inhoud, Not(HasSubstr("Dit had u getypt")));
    EXPECT_EQ(proef.stuur(proef.inspecteurA, pad, {{"versie", "1"}, {"tekst", "x"}}).status, 404);
    proef.moment = "2026-12-08T09:30:00.000Z";
    ASSERT_EQ(kies("publiceren").status, 303);
    EXPECT_THAT(bytes(begin() + ".html"), HasSubstr("Wij zijn het eens."));
    // After publication it changes the page, and not the bytes of the report.
    ASSERT_EQ(proef
                  .stuur(proef.vtManagement, pad,
                         {{"versie", "1"}, {"keuze", "opslaan"}, {"tekst", "Toch niet eens."}})
                  .status,
              303);
    EXPECT_THAT(bytes(begin() + ".html"), HasSubstr("Toch niet eens."));
    EXPECT_EQ(bytes(begin() + "-editie-1.html"), html());
    proef.moment = "2027-01-05T09:30:00.000Z";
    EXPECT_EQ(proef
                  .stuur(proef.vtManagement, pad,
                         {{"versie", "2"}, {"keuze", "opslaan"}, {"tekst", "Te laat."}})
                  .status,
              409);
}

TEST_F(Publicatie, EenVeranderdeByteWordtGevonden) {
    totPublicatie();
    EXPECT_THAT(keurElkeToets(proef.werkplek(), publicatieStore::afwijkingen), IsEmpty());
    test::knoei(proef.database(), "publicatieversie",
                "UPDATE publicatieversie SET html = html || ' '");
    EXPECT_THAT(keurElkeToets(proef.werkplek(), publicatieStore::afwijkingen), Not(IsEmpty()));
    EXPECT_NE(proef.vraag(proef.vtElders, "/publicaties/" + std::to_string(proef.toets)).status,
              200);
}

TEST_F(Publicatie, EenVeranderdBesluitWordtGevonden) {
    totPublicatie();
    test::knoei(proef.database(), "publicatiestuk",
                "UPDATE publicatiestuk SET inhoud = replace(inhoud, '2026-12-08', '2026-12-01') "
                "WHERE soort = 'besluit'");
    EXPECT_THAT(keurElkeToets(proef.werkplek(), publicatieStore::afwijkingen),
                testing::Contains(HasSubstr("besluit 1")));
    test::knoei(proef.database(), "publicatiestuk", "DELETE FROM publicatiestuk");
    EXPECT_THAT(keurElkeToets(proef.werkplek(), publicatieStore::afwijkingen),
                testing::Contains(HasSubstr("verdwenen")));
}

TEST_F(Publicatie, TweeTegelijkIsEenKeer) {
    hier.totVersie();
    hier.besluit("2026-11-22");
    proef.moment = "2026-12-08T09:30:00.000Z";
    const std::string oud = std::to_string(hier.versie());
    const Proefopstelling::Velden velden{{"versie", oud}, {"keuze", "publiceren"}};
    EXPECT_EQ(proef.stuur(proef.coordinator, besluitpad(), velden, "zelfde").status, 303);
    EXPECT_EQ(proef.stuur(proef.coordinator, besluitpad(), velden, "zelfde").status, 303)
        << "the same post";
    EXPECT_EQ(proef.stuur(proef.coordinator, besluitpad(), velden, "ander").status, 409);
    EXPECT_EQ(laatste().stand, Besluitstand::gepubliceerd);
}

TEST_F(Publicatie, NaEenIngetrokkenBesluitBegintDeWachttijdOpnieuw) {
    hier.totVersie();
    hier.besluit("2026-11-22");
    hier.rechter("geschorst", "2026-11-22");
    proef.moment = "2026-12-08T09:30:00.000Z";
    ASSERT_EQ(kies("intrekken", {{"reden", "De rechter schorste het."}}).status, 303);
    const auto weigering = kies("besluiten", {{"bekendgemaakt", "22-11-2026"}});
    EXPECT_EQ(weigering.status, 422) << weigering.inhoud;
    EXPECT_EQ(kies("besluiten", {{"bekendgemaakt", "8-12-2026"}}).status, 303);
    EXPECT_NE(kies("publiceren").status, 303);
}

/// A command beside the program that asked what belongs in the folder before a report was taken
/// out does not put it back.
TEST(Publicatiemap, WieWachtSchrijftWatErDanHoort) {
    const test::Werkmap werkmap;
    Proefopstelling proef(web::alleRoutes(), werkmap.pad("maatlat.db"));
    Publicatieproef hier{proef};
    hier.totVersie();
    hier.besluit("2026-11-22");
    proef.moment = "2026-12-08T09:30:00.000Z";
    hier.publiceer();
    const fs::path map = proef.werkplek().openbaarmaking().map;
    schrijfPublicatiemap(proef.werkplek(), proef.sjablonen());
    const auto aantal = [&] {
        return std::distance(fs::directory_iterator(map), fs::directory_iterator());
    };
    const auto met = aantal();
    std::future<int> ander;
    {
        const Mapslot slot(map);
        ander = std::async(std::launch::async, [&] {
            return schrijfPublicatiemap(proef.werkplek(), proef.sjablonen());
        });
        trekPublicatieIn(proef.werkplek(), proef.handeling(proef.coordinator), proef.toets,
                         hier.versie(), {"Vernietigd.", ""}, "Dit rapport is vernietigd.");
    }
    ander.get();
    EXPECT_EQ(aantal(), met - 2) << "the report and its data";
}

}  // namespace
}  // namespace maatlat
