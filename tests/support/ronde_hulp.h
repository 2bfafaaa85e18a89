// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/kader_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "support/database_hulp.h"

namespace maatlat::test {

inline const std::string kKaderHash(64, 'a');

inline BewaardOnderzoek stap1() {
    return {{"stap1-2015", "Stap 1 (2015)", "Inspectie Jeugdzorg", "2015-07-01", "2015-12-31",
             "Landelijk rapport", "toegepast-2015"},
            kKaderHash};
}

/// A database with a kader, the onderzoek stap1-2015 and three organisations.
inline Database metOnderzoek(Klok klok = vasteKlok()) {
    Database database = Database::openSchrijven(":memory:", std::move(klok));
    database.schrijf("test", [](Transactie& transactie) {
        kaderStore::bewaar(transactie, {"k", "2015", kKaderHash, "yaml"});
        onderzoekStore::bewaar(transactie, stap1());
        organisatieStore::bewaar(transactie, {{"Utrecht", {}}, {"Twente", {}}, {"Drenthe", {}}});
    });
    return database;
}

inline const std::string kLater = "2026-11-23T10:00:00.000Z";

/// Persons 1 up to and including `aantal`, straight into their table.
inline void voegPersonenToe(Database& database, int aantal) {
    database.schrijf("test", [&](Transactie& transactie) {
        for (int nr = 1; nr <= aantal; ++nr)
            Vraag(transactie,
                  "INSERT INTO persoon (nr, naam, email, sinds) VALUES (?, 'Persoon ' || ?, "
                  "'persoon-' || ? || '@voorbeeld.nl', '')")
                .bind(nr, nr, nr)
                .voerUit();
    });
}

/// A toets of Utrecht in stap1-2015, being filled in; its number is 1.
inline Database metToets(Klok klok = vasteKlok()) {
    Database database = metOnderzoek(std::move(klok));
    database.schrijf("test",
                     [](Transactie& t) { return toetskopStore::open(t, "stap1-2015", "Utrecht"); });
    return database;
}

}  // namespace maatlat::test
