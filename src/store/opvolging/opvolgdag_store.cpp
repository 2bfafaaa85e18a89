// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/opvolgdag_store.h"

#include "domain/opvolging/opvolgstap.h"
#include "domain/toets/toetskop.h"
#include "store/levende_toets.h"
#include "store/motor/vraag.h"
#include "store/toetslijst_store.h"

namespace maatlat::opvolgdagStore {

void vervang(const Toetsschrijving& toets, const std::vector<Dag>& dagen) {
    if (alle(toets) == dagen) return;
    toets.wijzig("DELETE FROM opvolgdag WHERE toets = ?", toets.nr());
    for (const Dag& een : dagen)
        toets.wijzig("INSERT INTO opvolgdag (toets, wat, dag, over) VALUES (?, ?, ?, ?)",
                     toets.nr(), een.wat, een.dag, een.over);
}

std::vector<Dag> alle(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT wat, dag, over FROM opvolgdag WHERE toets = ? ORDER BY wat");
    vraag.bind(toets.nr());
    std::vector<Dag> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.tekst(1), vraag.tekst(2)});
    return uit;
}

std::vector<Toetsdag> voor(const Leesrecht& recht, const std::string& tot,
                           const std::string& onderzoek) {
    static const std::string kSql =
        "SELECT d.toets, d.wat, d.dag, d.over FROM opvolgdag AS d "
        "JOIN toets AS t ON t.nr = d.toets JOIN onderzoek AS o ON o.nr = t.onderzoek "
        "LEFT JOIN opvolging AS v ON v.toets = d.toets "
        "WHERE (v.stap = '" +
        std::string(naam(Opvolgstap::uitvoering)) + "' OR t.status = '" +
        std::string(naam(Toetsstatus::ingediend)) + "') AND " + toetsLoopt() +
        " AND (d.dag = '' OR d.dag <= ?3) AND (?4 = '' OR o.id = ?4) AND "
        "((?2 <> '' AND t.organisatie IN (SELECT x.nr FROM organisatie AS x WHERE " +
        isNu("x.nr", "?2") +
        ")) OR t.nr IN (SELECT toets FROM team WHERE persoon = ?1) OR "
        "t.organisatie IN (" +
        toetslijstStore::geinspecteerd("?1") +
        ")) ORDER BY CASE d.dag WHEN '' THEN 1 ELSE 0 END, d.dag, d.toets, d.wat";
    Vraag vraag(recht, kSql);
    vraag.bind(recht.persoon(), recht.organisatie(), tot, onderzoek);
    std::vector<Toetsdag> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), {vraag.tekst(1), vraag.tekst(2), vraag.tekst(3)}});
    return uit;
}

}  // namespace maatlat::opvolgdagStore
