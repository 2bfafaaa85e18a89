// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/hulp.h"
#include "store/kader_store.h"
#include "store/onderzoek_store.h"
#include "store/organisatie_store.h"

namespace maatlat::test {

inline const std::string kKaderHash(64, 'a');

inline BewaardOnderzoek stap1() {
    return {{"stap1-2015", "Stap 1 (2015)", "Inspectie Jeugdzorg", "2015-07-01", "2015-12-31",
             "Landelijk rapport", "toegepast-2015"},
            kKaderHash};
}

/// A database with a kader, the onderzoek stap1-2015 and three organisations.
inline Database metOnderzoek() {
    Database database = inGeheugen();
    database.schrijf("test", [](Transactie& transactie) {
        kaderStore::bewaar(transactie, {"k", "2015", kKaderHash, "yaml"});
        onderzoekStore::bewaar(transactie, stap1());
        organisatieStore::bewaar(transactie, {{"Utrecht", {}}, {"Twente", {}}, {"Drenthe", {}}});
    });
    return database;
}

}  // namespace maatlat::test
