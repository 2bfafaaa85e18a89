// SPDX-License-Identifier: EUPL-1.2
#include "domain/gebeurtenis.h"
#include "store/motor/vraag.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/serverproef.h"
#include "support/teamhulp.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/mensen/personen.h"
#include "web/http/logregel.h"

namespace maatlat::web {
namespace {

using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwacht{
    {"GET", "/wacht"},
    {"GET", "/account/agenda"},
    {"POST", "/account/agenda"},
    {"GET", "/agenda/{token}"},
    {"GET", "/onderzoek/{onderzoek}/wachtlijst", {Actie::teamWijzigen}}};

class Agenda : public testing::Test {
  protected:
    test::Proefopstelling proef;

    void zet(std::int64_t toets, Toetsstatus status, const std::string& tot = "",
             std::int64_t voorgelegdDoor = 0) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, toets), status, voorgelegdDoor);
            trajectStore::zetTermijn(test::in(transactie, toets), tot);
        });
    }
    void noem(std::int64_t toets, Taak taak, const Persoon& wie) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            trajectStore::noem(test::in(transactie, toets), taak, {wie.nr}, proef.coordinator.nr);
        });
    }

    /// The path that somebody gets when they ask for an address.
    std::string maak(const Persoon& wie) {
        const Antwoord pagina = proef.stuur(wie, "/account/agenda", {{"keuze", "maken"}});
        EXPECT_EQ(pagina.status, 200);
        const auto begin = pagina.inhoud.find("/agenda/");
        const auto code = pagina.inhoud.find("<code>");
        EXPECT_NE(code, std::string::npos);
        const auto van = pagina.inhoud.find("/agenda/", code);
        EXPECT_NE(begin, std::string::npos);
        return pagina.inhoud.substr(van, pagina.inhoud.find(".ics", van) + 4 - van);
    }

    Antwoord vraag(const std::string& pad, const std::string& adres = "192.0.2.7") {
        Verzoek verzoek;
        verzoek.methode = "GET";
        verzoek.pad = pad;
        verzoek.adres = adres;
        return proef.doe(verzoek);
    }
};

TEST_F(Agenda, LaatZienWatWachtEnTotWanneer) {
    zet(proef.toets, Toetsstatus::vaststelling, "2026-12-04", proef.inspecteurA.nr);
    const std::string pad = maak(proef.inspecteurB);
    const Antwoord agenda = vraag(pad);
    EXPECT_EQ(agenda.status, 200) << proef.spoor.oorzaak;
    EXPECT_EQ(agenda.soort, "text/calendar; charset=utf-8");
    EXPECT_FALSE(agenda.magBewaardWorden);
    EXPECT_THAT(agenda.inhoud, HasSubstr("SUMMARY:Maatlat: een toets vaststellen of teruggeven"));
    EXPECT_THAT(agenda.inhoud, HasSubstr("DTSTART;VALUE=DATE:20261204"));
    // Who offered it has nothing to do; what is lopend has no term.
    EXPECT_THAT(vraag(maak(proef.inspecteurA)).inhoud, Not(HasSubstr("VEVENT")));
}

TEST_F(Agenda, NoemtGeenOrganisatieGeenOnderzoekEnGeenNummer) {
    zet(proef.toets, Toetsstatus::wederhoor, "2026-12-04");
    noem(proef.toets, Taak::verantwoordelijke, proef.vtManagement);
    const std::string agenda = vraag(maak(proef.vtManagement)).inhoud;
    EXPECT_THAT(agenda, HasSubstr("reactie op een concept indienen"));
    EXPECT_THAT(agenda, Not(HasSubstr(test::Proefopstelling::kOrganisatie)));
    EXPECT_THAT(agenda, Not(HasSubstr("Proefronde")));
    EXPECT_THAT(agenda, Not(HasSubstr("/toets/")));
    EXPECT_THAT(agenda, Not(HasSubstr("Management")));
}

TEST_F(Agenda, IsAllesDatEenKalenderEerderHeeftGehoordEnWatErNuAndersIs) {
    zet(proef.toets, Toetsstatus::vaststelling, "2026-12-04", proef.inspecteurA.nr);
    const std::string pad = maak(proef.inspecteurB);
    const std::string eerst = vraag(pad).inhoud;
    const auto uid = [](const std::string& agenda) {
        const auto begin = agenda.find("UID:");
        return agenda.substr(begin, agenda.find("\r\nDTSTAMP", begin) - begin);
    };
    EXPECT_THAT(eerst, HasSubstr("SEQUENCE:0"));
    EXPECT_EQ(vraag(pad).inhoud, eerst) << "asking changes nothing";

    proef.moment = "2026-11-23T09:30:00.000Z";
    proef.database().schrijf("test", [&](Transactie& transactie) {
        trajectStore::zetTermijn(test::in(transactie, proef.toets), "2026-12-11");
    });
    const std::string later = vraag(pad).inhoud;
    EXPECT_EQ(uid(later), uid(eerst));
    EXPECT_THAT(later, HasSubstr("SEQUENCE:1"));
    EXPECT_THAT(later, HasSubstr("DTSTART;VALUE=DATE:20261211"));
    EXPECT_THAT(later, HasSubstr("DTSTAMP:20261123T093000Z"));

    zet(proef.toets, Toetsstatus::vastgesteld);
    const std::string weg = vraag(pad).inhoud;
    EXPECT_EQ(uid(weg), uid(eerst));
    EXPECT_THAT(weg, HasSubstr("SEQUENCE:2"));
    EXPECT_THAT(weg, HasSubstr("STATUS:CANCELLED"));

    // A next round is another appointment; the first goes after sixty days.
    proef.moment = "2027-02-15T09:30:00.000Z";
    zet(proef.toets, Toetsstatus::vaststelling, "2027-03-01", proef.inspecteurA.nr);
    const std::string opnieuw = vraag(pad).inhoud;
    EXPECT_NE(uid(opnieuw), uid(eerst));
    EXPECT_THAT(opnieuw, HasSubstr("SEQUENCE:0"));
    EXPECT_THAT(opnieuw, Not(HasSubstr("CANCELLED")));
}

TEST_F(Agenda, WerktNietMeerAlsHetAdresIsVernieuwdOfIngetrokken) {
    const std::string eerste = maak(proef.inspecteurA);
    EXPECT_EQ(vraag(eerste).status, 200);
    const std::string tweede = maak(proef.inspecteurA);
    EXPECT_NE(eerste, tweede);
    EXPECT_EQ(vraag(eerste).status, 404);
    EXPECT_EQ(vraag(tweede).status, 200);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/account/agenda").inhoud,
                testing::AllOf(HasSubstr("Adres intrekken"), Not(HasSubstr(".ics"))));
    EXPECT_EQ(proef.stuur(proef.inspecteurA, "/account/agenda", {{"keuze", "intrekken"}}).status,
              303);
    EXPECT_EQ(vraag(tweede).status, 404);
    EXPECT_EQ(proef.stuur(proef.inspecteurA, "/account/agenda", {{"keuze", "anders"}}).status, 404);
}

TEST_F(Agenda, WerktNietMeerVoorWieIsGeblokkeerdEnKomtNietTerug) {
    const std::string pad = maak(proef.inspecteurA);
    const auto blokkeer = [&](bool ja) {
        const int versie = proef.database().lees(
            [&](Sessie& sessie) { return persoonStore::versie(sessie, proef.inspecteurA.nr); });
        zetGeblokkeerd(proef.werkplek(), proef.handeling(proef.beheerder), proef.inspecteurA.nr,
                       versie, ja);
    };
    blokkeer(true);
    EXPECT_EQ(vraag(pad).status, 404);
    blokkeer(false);
    EXPECT_EQ(vraag(pad).status, 404);
}

TEST_F(Agenda, WerktNietMeerVoorWieEenAndereRolKrijgtOfBotsendeRollenHad) {
    const std::string pad = maak(proef.inspecteurElders);
    const std::string botst = maak(proef.vtElders);
    const int versie = proef.database().lees(
        [&](Sessie& sessie) { return persoonStore::versie(sessie, proef.inspecteurElders.nr); });
    wijzigPersoon(proef.werkplek(), proef.handeling(proef.beheerder), proef.inspecteurElders.nr,
                  versie, {"Inspecteur C", "inspecteur-c@voorbeeld.nl", {Rol::coordinator}, ""});
    EXPECT_EQ(vraag(pad).status, 404);
    // As it could be before such roles were refused.
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "INSERT INTO persoon_rol (persoon, rol) VALUES (?, 'inspecteur')")
            .bind(proef.vtElders.nr)
            .voerUit();
    });
    EXPECT_EQ(vraag(botst).status, 404);
}

TEST_F(Agenda, RemtWieAdressenRaadtMaarNietWieEenOudAdresVraagt) {
    const std::string oud = maak(proef.inspecteurA);
    const std::string pad = maak(proef.inspecteurA);
    for (int i = 0; i < 60; ++i)
        EXPECT_EQ(vraag(oud).status, 404);
    EXPECT_EQ(vraag(pad).status, 200);
    int geremd = 0;
    for (int i = 0; i < 60; ++i)
        geremd += vraag("/agenda/gok" + std::to_string(i) + ".ics").status == 429 ? 1 : 0;
    EXPECT_GE(geremd, 30);
    EXPECT_EQ(vraag(pad, "192.0.2.8").status, 200) << "another address has no part in it";
    schrijfInzage(proef.werkplek(), true);
    const auto regels = proef.database().lees([](Sessie& sessie) {
        Vraag vraag(sessie, "SELECT count(*) FROM inzage WHERE wie = 'adres 192.0.2.7'");
        vraag.stap();
        return vraag.klein(0);
    });
    EXPECT_GE(regels, 1);
}

/// All that stands in the database, as text.
std::string alles(Database& database) {
    return database.lees([](Sessie& sessie) {
        std::vector<std::string> tabellen;
        Vraag lijst(sessie, "SELECT name FROM sqlite_master WHERE type = 'table'");
        while (lijst.stap())
            tabellen.push_back(lijst.tekst(0));
        std::string uit;
        for (const std::string& tabel : tabellen) {
            Vraag rij(sessie, "SELECT * FROM \"" + tabel + "\"");
            while (rij.stap())
                for (int i = 0; i < rij.kolommen(); ++i)
                    uit += rij.tekst(i) + "\n";
        }
        return uit;
    });
}

TEST_F(Agenda, HetGeheimStaatInGeenLogEnNietInDeDatabase) {
    zet(proef.toets, Toetsstatus::vaststelling, "2026-12-04", proef.inspecteurA.nr);
    const std::string pad = maak(proef.inspecteurB);
    const std::string geheim = pad.substr(8, 43);
    std::string log;
    std::string antwoorden;
    const auto doe = [&](Verzoek verzoek) {
        const Antwoord antwoord = proef.doe(verzoek);
        log += opEenRegel({"nu", verzoek.methode, antwoord.status, 0, 0, proef.spoor});
        antwoorden += antwoord.inhoud + antwoord.naarPad;
    };
    for (const Persoon& wie : {proef.gast, proef.inspecteurB, proef.beheerder})
        for (const std::string methode : {"GET", "POST"})
            for (const std::string& erachter :
                 {std::string(), std::string("x"), std::string("/"), std::string("/meer")}) {
                Verzoek verzoek;
                verzoek.methode = methode;
                verzoek.pad = pad + erachter;
                verzoek.adres = "192.0.2.9";
                if (wie.nr != 0) verzoek.sessietoken = proef.sessietoken(wie);
                doe(verzoek);
                verzoek.query = {{"vreemd", geheim}};
                doe(verzoek);
            }
    EXPECT_EQ(vraag(pad).status, 200);
    proef.stuur(proef.inspecteurB, "/account/agenda", {{"keuze", "intrekken"}});
    EXPECT_EQ(vraag(pad).status, 404);
    log += opEenRegel({"nu", "GET", 404, 0, 0, proef.spoor});
    schrijfInzage(proef.werkplek(), true);
    EXPECT_THAT(log, HasSubstr("GET /agenda/{token} 200"));
    EXPECT_THAT(log, Not(HasSubstr(geheim)));
    EXPECT_THAT(antwoorden, Not(HasSubstr(geheim)));
    const std::string database = alles(proef.database());
    EXPECT_THAT(database, Not(HasSubstr(geheim)));
    EXPECT_THAT(database, HasSubstr(sha256Hex(geheim))) << "the search does look where it would be";
    EXPECT_THAT(database, HasSubstr(std::string(naam(Gebeurtenis::agendaAdresIngetrokken))));
}

/// The same through a real server, with requests that never reach a handler.
TEST(Agendaserver, LogtHetPadNooitOokNietBijEenWeigering) {
    test::Serverproef hier(alleRoutes(), {});
    const std::string pad = "/agenda/" + std::string(43, 'q') + ".ics";
    hier.vraag("GET " + pad);
    hier.vraag("HEAD " + pad);
    hier.vraag("DELETE " + pad);
    hier.vraag("POST " + pad, "Content-Length: 0\r\n");
    hier.vraag("GET " + pad + "?a=%zz");
    hier.vraag("GET " + pad + " HTTP/9.9");
    hier.server().stop();
    std::string log;
    for (const std::string& regel : hier.log())
        log += regel;
    EXPECT_THAT(log, HasSubstr("/agenda/{token} 404"));
    EXPECT_THAT(log, Not(HasSubstr("qqq")));
}

TEST_F(Agenda, DePaginaZegtWatOpMijWachtMetWatTeLaatIsEerst) {
    zet(proef.toets, Toetsstatus::vaststelling, "2026-11-20", proef.inspecteurA.nr);
    zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), proef.andereToets, {},
            {proef.inspecteurB.nr});
    const std::string pagina = proef.vraag(proef.inspecteurB, "/wacht").inhoud;
    EXPECT_THAT(pagina, HasSubstr("Eén taak is te laat."));
    EXPECT_THAT(pagina, HasSubstr("De toets vaststellen of teruggeven"));
    EXPECT_THAT(pagina, HasSubstr("20 november 2026 <strong>(te laat)</strong>"));
    EXPECT_THAT(pagina, HasSubstr("href=\"" + proef.toetspad() + "/vaststellen\""));
    EXPECT_LT(pagina.find(test::Proefopstelling::kOrganisatie),
              pagina.find(test::Proefopstelling::kAndere));
    EXPECT_THAT(proef.vraag(proef.inspecteurElders, "/wacht").inhoud,
                HasSubstr("Er wacht nu niets op u."));
    EXPECT_THAT(proef.vraag(proef.inspecteurB, "/").inhoud, HasSubstr("href=\"/wacht\""));
    EXPECT_THAT(proef.vraag(proef.inspecteurB, "/account").inhoud,
                HasSubstr("href=\"/account/agenda\""));
}

TEST_F(Agenda, DeCoordinatorKrijgtEenTekstMetWatOpWieWacht) {
    zet(proef.toets, Toetsstatus::vaststelling, "2026-11-20", proef.inspecteurA.nr);
    const std::string pagina =
        proef.vraag(proef.coordinator, "/onderzoek/" + proef.onderzoek + "/wachtlijst").inhoud;
    EXPECT_THAT(pagina, HasSubstr("Inspecteur B\n- Utrecht: de toets vaststellen of teruggeven, "
                                  "uiterlijk 20 november 2026 (te laat)\n"));
    EXPECT_THAT(pagina,
                HasSubstr("Op niemand: wijs iemand aan\n- Midden-Brabant: de toets afmaken"));
    EXPECT_THAT(pagina, Not(HasSubstr("Inspecteur A\n")));
    EXPECT_THAT(pagina, HasSubstr("readonly"));
    EXPECT_EQ(proef.vraag(proef.coordinator, "/onderzoek/niet-daar/wachtlijst").status, 404);
    EXPECT_THAT(proef.vraag(proef.coordinator, "/onderzoeken").inhoud,
                HasSubstr("/onderzoek/" + proef.onderzoek + "/wachtlijst"));
}

}  // namespace
}  // namespace maatlat::web
