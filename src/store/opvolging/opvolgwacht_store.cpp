// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/opvolgwacht_store.h"

#include <algorithm>
#include <set>

#include "domain/toets/toetskop.h"
#include "store/levende_toets.h"
#include "store/motor/vraag.h"
#include "store/toetslijst_store.h"

namespace maatlat::opvolgwachtStore {

namespace {

std::string in(const std::vector<Opvolgstap>& stappen) {
    std::string uit = "v.stap IN (''";  // no stap has the empty word
    for (const Opvolgstap een : stappen)
        uit += ", '" + std::string(naam(een)) + "'";
    return uit + ")";
}

const std::string kVastgesteldeToets =
    statuslijst([](Toetsstatus een) { return staatVast(een) && isHierBevroren(een); });

/// ?1 the organisation of this person, ?2 the onderzoek.
std::string vanOrganisatie(const Opvolgbeurten& beurten) {
    const bool begin =
        std::ranges::find(beurten.organisatie, Opvolgstap::planMaken) != beurten.organisatie.end();
    return "SELECT t.nr FROM organisatie AS w JOIN toets AS t ON t.organisatie = w.nr "
           "JOIN onderzoek AS o ON o.nr = t.onderzoek "
           "LEFT JOIN opvolging AS v ON v.toets = t.nr WHERE " +
           isNu("w.nr", "?1") + " AND o.soort <> 'zelfevaluatie' AND " + toetsLoopt() +
           " AND (?2 = '' OR o.id = ?2) AND (" + in(beurten.organisatie) +
           (begin ? " OR (v.toets IS NULL AND t.status IN (" + kVastgesteldeToets +
                        ") AND EXISTS (SELECT 1 FROM score AS c WHERE c.onderzoek = t.onderzoek "
                        "AND c.organisatie = t.organisatie AND c.score = 'onvoldoende'))"
                  : std::string()) +
           ")";
}

/// ?1 the person, ?2 today, ?3 the onderzoek.
std::string vanToezicht(const Opvolgbeurten& beurten) {
    return "SELECT t.nr FROM opvolging AS v JOIN toets AS t ON t.nr = v.toets "
           "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE (" +
           in(beurten.toezicht) + " OR (" + in(beurten.toezichtNaTermijn) +
           " AND v.tot <> '' AND v.tot < ?2)) AND " + toetsLoopt() +
           " AND (?3 = '' OR o.id = ?3) AND (EXISTS (SELECT 1 FROM team AS m "
           "WHERE m.toets = t.nr AND m.persoon = ?1) OR t.organisatie IN (" +
           toetslijstStore::geinspecteerd("?1") + "))";
}

}  // namespace

std::vector<std::int64_t> nummers(const Leesrecht& recht, const Opvolgbeurten& beurten,
                                  const std::string& vandaag, const std::string& onderzoek) {
    std::set<std::int64_t> uit;
    const auto voegToe = [&](Vraag& vraag) {
        while (vraag.stap())
            uit.insert(vraag.getal(0));
    };
    if (!recht.organisatie().empty()) {
        Vraag vraag(recht, vanOrganisatie(beurten));
        vraag.bind(recht.organisatie(), onderzoek);
        voegToe(vraag);
    }
    Vraag vraag(recht, vanToezicht(beurten));
    vraag.bind(recht.persoon(), vandaag, onderzoek);
    voegToe(vraag);
    return {uit.begin(), uit.end()};
}

}  // namespace maatlat::opvolgwachtStore
