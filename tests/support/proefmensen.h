// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "store/mensen/codekluis.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/spoor/logboeklijst.h"
#include "support/invoerfouten.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/moment.h"
#include "toetsing/werkplek.h"

namespace maatlat::test {

/// A database with people who can really log in, and a clock that a test can move.
class MensenTest : public testing::Test {
  protected:
    static inline const std::string kWachtwoord = "vier losse woorden zeggen";
    static inline const std::string kAdres = "192.0.2.1";

    MensenTest()
        : database_(Database::openSchrijven(":memory:", [this] { return moment_; })),
          werkplek_(database_, [this] { return moment_; }, "bijlagen", "sleutels", {}) {
        database_.schrijf("test", [](Transactie& transactie) {
            organisatieStore::bewaar(transactie, {{"Utrecht", {}}, {"Drenthe", {}}});
        });
        beheerder_ = nieuw("Beheerder", "beheerder@voorbeeld.nl", {Rol::beheerder});
        inspecteur_ = nieuw("Inspecteur A", "inspecteur-a@voorbeeld.nl", {Rol::inspecteur});
    }

    Persoon nieuw(const std::string& naam, const std::string& email, std::set<Rol> rollen) {
        static const std::string kHash = wachtwoordHash(kWachtwoord);
        return database_.schrijf("test", [&](Transactie& transactie) {
            Persoon wie;
            wie.naam = naam;
            wie.email = email;
            wie.rollen = std::move(rollen);
            const std::int64_t nr = persoonStore::voegToe(transactie, wie);
            persoonStore::zetWachtwoord(transactie, nr, kHash);
            return *persoonStore::lees(transactie, nr);
        });
    }

    Persoon lees(std::int64_t nr) {
        return *database_.lees([&](Sessie& sessie) { return persoonStore::lees(sessie, nr); });
    }
    /// A secret of a second factor as the database keeps it.
    VersleuteldGeheim dicht(const Persoon& wie, const std::string& geheim) {
        return Codekluis(database_.geheimen()).sluit(wie.nr, geheim);
    }
    persoonStore::Geheimen geheimen(const Persoon& wie) {
        return database_.lees(
            [&](Sessie& sessie) { return persoonStore::geheimen(sessie, wie.nr); });
    }

    Inlogstap logIn(const Persoon& wie, const std::string& oudToken = "") {
        return meldAan(werkplek_, {wie.email, kWachtwoord, kAdres, oudToken});
    }
    bool isBinnen(const std::string& token) { return wieIs(werkplek_, token).has_value(); }

    void wacht(std::int64_t hoeveel) { moment_ = later(moment_, hoeveel); }

    Handeling handeling(const Persoon& wie) {
        return {wie, "handeling-" + std::to_string(++teller_), "inhoud"};
    }

    /// All of the log as one text, newest first.
    std::string logboektekst() {
        return database_.lees([](Sessie& sessie) {
            std::string uit;
            for (const Logregel& een : logboek::nieuwste(sessie, 1000))
                uit += een.wie + "|" + een.wat + "|" + een.sleutel + "|" + een.oud + "|" +
                       een.nieuw + "\n";
            return uit;
        });
    }

    std::string moment_ = "2026-11-22T09:30:00.000Z";
    Database database_;
    Werkplek werkplek_;
    Persoon beheerder_;
    Persoon inspecteur_;
    int teller_ = 0;
};

}  // namespace maatlat::test
