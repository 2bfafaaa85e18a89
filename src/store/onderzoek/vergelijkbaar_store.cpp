// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/vergelijkbaar_store.h"

#include "store/levende_toets.h"
#include "store/motor/vraag.h"

namespace maatlat::vergelijkbaarStore {

std::vector<Vergelijkbaar> van(Sessie& sessie, const std::string& organisatie) {
    static const std::string kDag =
        "CASE t.status WHEN 'lopend' THEN '9999' WHEN 'overgenomen' THEN o.periode_tot ELSE "
        "coalesce((SELECT substr(max(v.wanneer), 1, 10) FROM vaststelling AS v "
        "WHERE v.toets = t.nr), '') END";
    Vraag vraag(sessie, "SELECT t.nr, o.naam, o.soort, t.status, o.kader, " + kDag +
                            " AS dag FROM organisatie AS w JOIN toets AS t ON t.organisatie = w.nr "
                            "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE " +
                            isNu("w.nr", "?1") +
                            " AND (o.soort = 'zelfevaluatie' OR t.status IN (" +
                            statuslijst(staatVast) +
                            ")) AND NOT EXISTS (SELECT 1 FROM stilgelegd AS l "
                            "WHERE l.onderzoek = t.onderzoek AND l.toets = t.nr) "
                            "ORDER BY dag DESC, t.nr DESC LIMIT 100");
    vraag.bind(organisatie);
    std::vector<Vergelijkbaar> uit;
    while (vraag.stap()) {
        const auto soort = toetssoortMetNaam(vraag.tekst(2));
        const auto status = toetsstatusMetNaam(vraag.tekst(3));
        if (!soort || !status) continue;
        uit.push_back({vraag.getal(0), vraag.tekst(1), *soort, *status, vraag.tekst(4),
                       *status == Toetsstatus::lopend ? std::string() : vraag.tekst(5)});
    }
    return uit;
}

}  // namespace maatlat::vergelijkbaarStore
