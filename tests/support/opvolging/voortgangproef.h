// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/opvolging_store.h"
#include "store/toets/veld_store.h"
#include "support/traject/vaststelproef.h"
#include "support/werkmap.h"

namespace maatlat::test {

/// An adopted toets with two verbeterpunten, each with a maatregel, of which the plan was accepted.
class Voortgangproef {
  public:
    using Velden = Proefopstelling::Velden;

    Voortgangproef() { proef.moment = "2027-03-01T09:00:00.000Z"; }

    void begin() {
        beoordeelAlles(proef, proef.toets, "voldoende");
        for (const char* code : {"1.1.1", "1.1.2"}) {
            zet(Veldsoort::score, code, "onvoldoende");
            zet(Veldsoort::motivering, code, "Dit was er niet.");
        }
        ASSERT_EQ(kies(proef, proef.inspecteurA, proef.toets, "voorleggen").status, 303);
        ASSERT_EQ(kies(proef, proef.inspecteurB, proef.toets, "vaststellen").status, 303);
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto toets = in(transactie, proef.toets);
            maatregelStore::bewaar(toets, maatregel("1.1.1", "Wij regelen een achterwacht."),
                                   proef.vtManagement.nr);
            maatregelStore::bewaar(toets, maatregel("1.1.2", "Wij schrijven een werkwijze."),
                                   proef.vtManagement.nr);
            opvolgingStore::doe(
                toets, {Opvolgzet::stemIn, Opvolgstap::planVoorgelegd, Opvolgstap::uitvoering}, {},
                Opvolging{Opvolgstap::uitvoering, "", "", proef.vtManagement.nr, 0, 0},
                proef.inspecteurB.nr);
        });
    }

    std::string pad(const std::string& erachter = "") const {
        return "/toets/" + std::to_string(proef.toets) + "/opvolging/voortgang" + erachter;
    }

    std::string lees(const Persoon& wie, const std::string& erachter = "") {
        return proef.vraag(wie, pad(erachter)).inhoud;
    }

    web::Antwoord stuur(const Persoon& wie, const std::string& erachter, Velden velden) {
        return proef.stuur(wie, pad(erachter), std::move(velden));
    }

    web::Antwoord stelRitme(const std::string& onderwerp, const std::string& elke,
                            const std::string& maat, const std::string& vanaf,
                            const std::string& tot) {
        return stuur(proef.inspecteurA, "/ritme",
                     {{"waarover", onderwerp.empty() ? "maatregelen" : "onderwerp"},
                      {"onderwerp", onderwerp},
                      {"elke", elke},
                      {"maat", maat},
                      {"vanaf", vanaf},
                      {"tot", tot}});
    }

    /// On a maatregel in between, or for a day of a rhythm.
    web::Antwoord meld(const std::string& maatregel, const std::string& tekst,
                       const std::string& klaar = "", const std::string& ritme = "0",
                       const std::string& dag = "") {
        return stuur(proef.vtManagement, "/melding",
                     {{"ritme", ritme},
                      {"maatregel", maatregel},
                      {"dag", dag},
                      {"tekst", tekst},
                      {"klaar", klaar}});
    }

    web::Antwoord meldMetBewijs(const std::string& maatregel, const std::string& inhoud) {
        web::Verzoek verzoek = proef.formulier(
            proef.vtManagement, pad("/melding"),
            {{"ritme", "0"}, {"maatregel", maatregel}, {"tekst", "Zie het rooster."}});
        verzoek.uploads.push_back({"bijlage", "rooster.txt", map.schrijf("upload", inhoud),
                                   static_cast<std::int64_t>(inhoud.size())});
        return proef.doe(verzoek);
    }

    web::Antwoord verifieer(const std::string& maatregel, const std::string& uitkomst,
                            const std::string& dag = "1-3-2027") {
        return stuur(proef.inspecteurA, "/maatregel/" + maatregel + "/verificatie",
                     {{"wijze", "bezoek"},
                      {"dag", dag},
                      {"gezien", "Het rooster hangt er."},
                      {"uitkomst", uitkomst}});
    }

    Proefopstelling proef;
    Werkmap map;

  private:
    static Maatregel maatregel(const std::string& code, const std::string& wat) {
        Maatregel uit;
        uit.verwachtingen = {code};
        uit.wat = tekst(wat);
        uit.wie = tekst("Teamleider");
        uit.begin = "2027-02-01";
        uit.termijn = "2027-06-01";
        return uit;
    }

    void zet(Veldsoort soort, const std::string& code, const std::string& waarde) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const Veldsleutel sleutel{soort, code};
            const Veld was = veldStore::lees(in(transactie, proef.toets), sleutel.tekst());
            veldStore::bewaar(in(transactie, proef.toets), sleutel, tekst(waarde), was.versie,
                              proef.inspecteurA.nr);
        });
    }
};

}  // namespace maatlat::test
