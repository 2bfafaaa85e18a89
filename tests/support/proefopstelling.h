// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "domain/mensen/persoon.h"
#include "hash/sha256.h"
#include "pages/sjabloon.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"
#include "store/toetskop_store.h"
#include "support/privacykennis.h"
#include "support/proefsleutel.h"
#include "support/teamhulp.h"
#include "support/werkmap.h"
#include "toetsing/landelijk/hertoetsenkiezen.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/werkplek.h"
#include "web/http/formulierparen.h"
#include "web/hulp/handleidingmap.h"
#include "web/routes.h"
#include "web/toepassing.h"

namespace maatlat::test {

/// The whole application without a network, for the tests of its pages: people of every role, and
/// an onderzoek on the kader of 2015 at two organisations, with a team of A and B at the first.
///
///     Proefopstelling proef;
///     const Antwoord pagina = proef.vraag(proef.inspecteurA, proef.toetspad());
///     proef.stuur(proef.inspecteurA, proef.toetspad("/bron/nieuw"), {{"titel", "Jaarplan"}});
class Proefopstelling {
  public:
    using Velden = web::Verzoek::Paren;

    explicit Proefopstelling(web::Routes routes = web::alleRoutes(),
                             const std::string& bestand = ":memory:",
                             std::shared_ptr<const Handleiding> hulp = handleiding())
        : database_(Database::openSchrijven(bestand, [this] { return moment; })),
          werkplek_(
              database_, [this] { return moment; }, naast(bestand).bijlagen,
              naast(bestand).sleutels, {},
              {leesOpenbaarmaking(criteriamap()), naast(bestand).publicatie}, privacykennis()),
          sjablonen_(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates"),
          toepassing_({werkplek_,
                       sjablonen_,
                       {{"STIJL_EIGEN", "/statisch/maatlat.css?v=1"}},
                       std::move(hulp)},
                      std::move(routes)) {
        richtIn(database_, criteriamap());
        stelHertoetsregelsIn(werkplek_, criteriamap());
        inspecteurA = nieuw("Inspecteur A", "inspecteur-a", {Rol::inspecteur});
        inspecteurB = nieuw("Inspecteur B", "inspecteur-b", {Rol::inspecteur});
        inspecteurElders = nieuw("Inspecteur C", "inspecteur-c", {Rol::inspecteur});
        coordinator = nieuw("Coordinator", "coordinator", {Rol::coordinator});
        beheerder = nieuw("Beheerder", "beheerder", {Rol::beheerder});
        vtManagement = nieuw("Management A", "vt-a", {Rol::vtManagement}, kOrganisatie);
        vtElders = nieuw("Management B", "vt-b", {Rol::vtManagement}, kAndere);
        openOnderzoekMetTeam();
    }

    static inline const std::string kOrganisatie = "Utrecht";
    static inline const std::string kAndere = "Midden-Brabant";

    std::string moment = "2026-11-22T09:30:00.000Z";  ///< the time; a test may let it pass

    Persoon inspecteurA;       ///< in the team of `toets`
    Persoon inspecteurB;       ///< idem
    Persoon inspecteurElders;  ///< in no team
    Persoon coordinator;
    Persoon beheerder;
    Persoon vtManagement;  ///< of kOrganisatie
    Persoon vtElders;      ///< of kAndere
    Persoon gast;          ///< somebody who is not logged in

    std::string onderzoek;         ///< id
    std::int64_t toets = 0;        ///< lopend, at kOrganisatie, with a team
    std::int64_t andereToets = 0;  ///< lopend, at kAndere, without a team

    Database& database() { return database_; }
    Werkplek& werkplek() { return werkplek_; }
    const Sjablonen& sjablonen() const { return sjablonen_; }

    /// "/toets/1" with what comes behind it.
    std::string toetspad(const std::string& erachter = "") const {
        return "/toets/" + std::to_string(toets) + erachter;
    }

    /// Somebody more, who can log in.
    Persoon nieuw(const std::string& naam, const std::string& email, std::set<Rol> rollen,
                  const std::string& organisatie = "") {
        return database_.schrijf("test", [&](Transactie& transactie) {
            Persoon wie;
            wie.naam = naam;
            wie.email = email + "@voorbeeld.nl";
            wie.rollen = std::move(rollen);
            wie.organisatie = organisatie;
            const std::int64_t nr = persoonStore::voegToe(transactie, wie);
            persoonStore::zetWachtwoord(transactie, nr, "not a hash: nobody logs in with it");
            return *persoonStore::lees(transactie, nr);
        });
    }

    /// GET of a path, which may have a query behind it.
    web::Antwoord vraag(const Persoon& wie, const std::string& padMetQuery, bool stil = false) {
        web::Verzoek verzoek = begin("GET", wie);
        const auto vraagteken = padMetQuery.find('?');
        verzoek.pad = padMetQuery.substr(0, vraagteken);
        if (vraagteken != std::string::npos)
            verzoek.query = web::leesParen(padMetQuery.substr(vraagteken + 1), 100);
        verzoek.stil = stil;
        return doe(verzoek);
    }

    /// POST of a form that this person got from us: with its token, and a key that was not used
    /// before unless `handeling` names one.
    web::Antwoord stuur(const Persoon& wie, const std::string& pad, Velden velden,
                        const std::string& handeling = "") {
        return doe(formulier(wie, pad, std::move(velden), handeling));
    }

    /// The same from our own script.
    web::Antwoord stuurStil(const Persoon& wie, const std::string& pad, Velden velden) {
        web::Verzoek verzoek = formulier(wie, pad, std::move(velden), "");
        verzoek.stil = true;
        return doe(verzoek);
    }

    /// The request that `stuur` does, to change before it goes to `doe`.
    web::Verzoek formulier(const Persoon& wie, const std::string& pad, Velden velden,
                           const std::string& handeling = "") {
        web::Verzoek verzoek = begin("POST", wie);
        verzoek.pad = pad;
        verzoek.velden = std::move(velden);
        verzoek.velden.emplace_back("zegel", zegel(wie));
        verzoek.velden.emplace_back(
            "handeling", handeling.empty() ? "proef-" + std::to_string(++teller_) : handeling);
        verzoek.eigenHerkomst = true;
        return verzoek;
    }

    web::Antwoord doe(const web::Verzoek& verzoek) {
        spoor = {};
        return toepassing_.behandel(verzoek, spoor);
    }

    web::Spoor spoor;  ///< of the last request: route, and the cause of an error

    web::Toepassing& toepassing() { return toepassing_; }

    /// What stands in the cookie of this person, who is logged in from now on.
    std::string sessietoken(const Persoon& wie) { return begin("GET", wie).sessietoken; }

    /// Who does something, for a use case without a page.
    Handeling handeling(const Persoon& wie) {
        return {wie, "proef-" + std::to_string(++teller_), ""};
    }

  private:
    static std::string token(const Persoon& wie) {
        return "token-van-persoon-" + std::to_string(wie.nr);
    }

    web::Verzoek begin(const std::string& methode, const Persoon& wie) {
        web::Verzoek verzoek;
        verzoek.methode = methode;
        verzoek.adres = "127.0.0.1";
        if (wie.nr != 0) verzoek.sessietoken = token(wie);
        if (wie.nr != 0 && !wieIs(werkplek_, token(wie)))
            database_.schrijf("test", [&](Transactie& transactie) {
                aanmeldingStore::eindig(transactie, sha256Hex(token(wie)));
                aanmeldingStore::begin(transactie, sha256Hex(token(wie)), wie.nr,
                                       aanmeldingStore::Stap::ingelogd);
            });
        return verzoek;
    }

    std::string zegel(const Persoon& wie) {
        const auto aanmelding = wieIs(werkplek_, token(wie));
        return aanmelding ? aanmelding->zegel : "";
    }

    void openOnderzoekMetTeam() {
        const Onderzoekkeuzes keuzes = onderzoekkeuzes(werkplek_, coordinator);
        NieuwOnderzoek opdracht;
        opdracht.naam = "Proefronde";
        opdracht.toezichthouder = "Inspectie";
        opdracht.periodeVan = "2026-09-01";
        opdracht.periodeTot = "2026-12-31";
        for (const Kaderkeuze& een : keuzes.kaders)
            if (een.naam.find("Stap 1") != std::string::npos) opdracht.kaderHash = een.hash;
        opdracht.regelset = "gepubliceerd";
        opdracht.organisaties = {kOrganisatie, kAndere};
        onderzoek = openOnderzoek(werkplek_, handeling(coordinator), opdracht);
        const auto toetsen = database_.lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(kSleutel, sessie, onderzoek);
        });
        for (const Toetskop& een : toetsen)
            (een.organisatie == kOrganisatie ? toets : andereToets) = een.nr;
        zetTeam(werkplek_, handeling(coordinator), toets, {}, {inspecteurA.nr, inspecteurB.nr});
    }

    /// That of Maatlat itself, read once.
    static std::shared_ptr<const Handleiding> handleiding() {
        static const auto kHandleiding = web::leesHandleiding(
            std::filesystem::path(MAATLAT_SOURCE_DIR) / "docs" / "handleiding");
        return kHandleiding;
    }

    /// A database in memory has its folders in one of this test.
    Ernaast naast(const std::string& bestand) const {
        return ernaast(bestand == ":memory:" ? map_.pad("proef.db") : bestand);
    }

    Werkmap map_;
    Database database_;
    Werkplek werkplek_;
    Sjablonen sjablonen_;
    web::Toepassing toepassing_;
    int teller_ = 0;
};

}  // namespace maatlat::test
