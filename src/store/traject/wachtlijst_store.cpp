// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/wachtlijst_store.h"

#include "domain/toets/toetskop.h"
#include "store/levende_toets.h"
#include "store/motor/vraag.h"
#include "store/traject/trajectinstelling_store.h"

namespace maatlat::wachtlijstStore {

namespace {

/// "'lopend', 'verwerking'"; no status has the empty word.
std::string lijst(const std::vector<Trajectstap>& stappen) {
    std::string uit = "''";
    for (const Trajectstap een : stappen)
        uit += ", '" + std::string(naam(statusBij(een))) + "'";
    return uit;
}

std::string in(const std::vector<Trajectstap>& stappen) {
    return "t.status IN (" + lijst(stappen) + ")";
}

std::string genoemd(const Beurten& beurten) {
    std::string uit;
    for (const auto& [taak, stappen] : beurten.genoemd)
        uit += " OR (" + in(stappen) +
               " AND EXISTS (SELECT 1 FROM traject_taak AS k WHERE k.toets = t.nr AND "
               "k.persoon = ?1 AND k.taak = '" +
               std::string(naam(taak)) + "'))";
    return uit;
}

/// "0, 3, 8": no onderzoek has number 0.
std::string publicerende(Sessie& sessie) {
    std::string uit = "0";
    for (const std::int64_t een : trajectinstellingStore::metPublicatie(sessie))
        uit += ", " + std::to_string(een);
    return uit;
}

/// ?1 the person, ?2 today, ?3 the onderzoek.
std::string vraagNaar(const Beurten& beurten, const std::string& publicerend) {
    const std::string telaat = "(s.tot <> '' AND s.tot < ?2 AND t.status <> 'besluit')";
    return "SELECT t.nr FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
           "JOIN organisatie AS w ON w.nr = t.organisatie "
           "JOIN traject_stand AS s ON s.toets = t.nr "
           "WHERE t.nr IN (SELECT toets FROM team WHERE persoon = ?1 UNION "
           "SELECT toets FROM traject_taak WHERE persoon = ?1 UNION "
           "SELECT nr FROM toets WHERE status IN (" +
           lijst(beurten.coordinator) + ")) AND o.soort <> 'zelfevaluatie' AND " + toetsLoopt() +
           " AND (?3 = '' OR o.id = ?3) AND (NOT " + in(beurten.metPublicatie) + " OR o.nr IN (" +
           publicerend + ")) AND (" + in(beurten.coordinator) + genoemd(beurten) + " OR ((" +
           in(beurten.team) + " OR (" + in(beurten.teamNaTermijn) + " AND " + telaat +
           ")) AND EXISTS (SELECT 1 FROM team AS m WHERE m.toets = t.nr AND m.persoon = ?1))) "
           "ORDER BY CASE WHEN " +
           telaat + " THEN 0 WHEN s.tot <> '' THEN 1 ELSE 2 END, s.tot, o.nr DESC, w.naam, t.nr";
}

}  // namespace

std::vector<std::int64_t> nummers(const Leesrecht& recht, const Beurten& beurten,
                                  const std::string& vandaag, const std::string& onderzoek) {
    Vraag vraag(recht, vraagNaar(beurten, publicerende(recht)));
    vraag.bind(recht.persoon(), vandaag, onderzoek);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

}  // namespace maatlat::wachtlijstStore
