// SPDX-License-Identifier: EUPL-1.2
#include "store/toetslijst_store.h"

namespace maatlat::toetslijstStore {

namespace {

/// Leesrecht::stand of a row of `toets AS t` and `onderzoek AS o`.
std::string standtelling() {
    std::string uit = "(CASE t.status";
    for (const Toetsstatus een : kToetsstatussen)
        uit += " WHEN '" + std::string(naam(een)) + "' THEN " +
               std::to_string(Leesrecht::stand(Toetssoort::inspectie, een));
    return uit + " ELSE 0 END * CASE o.soort WHEN 'zelfevaluatie' THEN " +
           std::to_string(Leesrecht::stand(Toetssoort::zelfevaluatie, Toetsstatus::lopend)) +
           " ELSE 1 END)";
}
const std::string kStand = standtelling();

const std::string kOpen = statuslijst([](Toetsstatus een) { return !isBevroren(een); });

/// That somebody never worked for this organisation: whoever did inspects it no more.
std::string werkteNietBij(const std::string& organisatie, const std::string& persoon) {
    return "NOT EXISTS (SELECT 1 FROM persoon_van AS v WHERE v.persoon = " + persoon +
           " AND v.organisatie = " + organisatie + ")";
}

/// The organisations of which somebody inspects a toets.
std::string geinspecteerd(const std::string& persoon) {
    return "SELECT t2.organisatie FROM team AS m JOIN toets AS t2 ON t2.nr = m.toets "
           "JOIN onderzoek AS o2 ON o2.nr = t2.onderzoek "
           "WHERE m.persoon = " +
           persoon + " AND o2.soort <> 'zelfevaluatie' AND " +
           werkteNietBij("t2.organisatie", persoon);
}

bool overOrganisatie(Lijst lijst) {
    return lijst == Lijst::zelfevaluaties || lijst == Lijst::lopendeZelfevaluaties;
}

bool overTeam(Lijst lijst) {
    return lijst == Lijst::openTeam || lijst == Lijst::afgerondTeam;
}

/// ?1 is the organisation of this person or else their number, ?2 what they may read in the list.
/// The order of the tables is that in which the fewest rows are touched: open toetsen are few, and
/// so are the teams of most people.
std::string rijen(Lijst lijst) {
    const std::string leesbaar = " AND (" + kStand + " & ?2) <> 0";
    const std::string open = "t.status IN (" + kOpen + ")";
    const std::string eigen =
        " JOIN onderzoek AS o ON o.nr = t.onderzoek JOIN organisatie AS w ON w.nr = t.organisatie "
        "LEFT JOIN traject_stand AS s ON s.toets = t.nr "
        "WHERE eigen.persoon = ?1 AND eigen.toets = t.nr AND o.soort <> 'zelfevaluatie' AND " +
        (lijst == Lijst::openTeam ? open : "t.status <> 'overgenomen' AND NOT " + open) + leesbaar +
        " AND " + werkteNietBij("t.organisatie", "?1");
    switch (lijst) {
        case Lijst::openTeam:
            return " FROM toets AS t CROSS JOIN team AS eigen" + eigen;
        case Lijst::afgerondTeam:
            return " FROM team AS eigen CROSS JOIN toets AS t" + eigen;
        case Lijst::ingediend:
            return " FROM onderzoek AS o JOIN toets AS t ON t.onderzoek = o.nr "
                   "WHERE o.soort = 'zelfevaluatie' AND t.organisatie IN (" +
                   geinspecteerd("?1") + ")" + leesbaar;
        case Lijst::zelfevaluaties:
        case Lijst::lopendeZelfevaluaties:
            break;
    }
    return " FROM organisatie AS w JOIN toets AS t ON t.organisatie = w.nr "
           "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE w.naam = ?1 "
           "AND o.soort = 'zelfevaluatie'" +
           std::string(lijst == Lijst::lopendeZelfevaluaties ? " AND t.status = 'lopend'" : "") +
           leesbaar;
}

std::string volgorde(Lijst lijst) {
    if (!overTeam(lijst)) return " ORDER BY o.nr DESC";
    return std::string(" ORDER BY ") +
           (lijst == Lijst::openTeam ? "CASE WHEN t.status = 'vaststelling' AND "
                                       "s.voorgelegd_door <> ?1 THEN 0 ELSE 1 END, "
                                     : "") +
           "o.nr DESC, w.naam";
}

template <class... Waarden>
void bind(Vraag& vraag, const Leesrecht& recht, Lijst lijst, const Waarden&... waarden) {
    const Leesrecht::Standen& mag = recht.standen();
    if (overOrganisatie(lijst))
        vraag.bind(recht.organisatie(), mag.eigenOrganisatie, waarden...);
    else
        vraag.bind(recht.persoon(), overTeam(lijst) ? mag.inTeam : mag.inTeamVanOrganisatie,
                   waarden...);
}

}  // namespace

int aantal(const Leesrecht& recht, Lijst lijst) {
    Vraag vraag(recht, "SELECT count(*)" + rijen(lijst));
    bind(vraag, recht, lijst);
    vraag.stap();
    return vraag.klein(0);
}

std::vector<std::int64_t> nummers(const Leesrecht& recht, Lijst lijst, const Bladen& bladen) {
    Vraag vraag(recht, "SELECT t.nr" + rijen(lijst) + volgorde(lijst) + " LIMIT ?3 OFFSET ?4");
    bind(vraag, recht, lijst, bladen.perBlad(), bladen.ervoor());
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

const std::string& leesbaar() {
    // What is quick to see first; and what cannot hold for this person is not looked up.
    static const std::string kVoorwaarde =
        "((?3 <> 0 AND (" + kStand +
        " & ?3) <> 0) OR (?5 <> 0 AND t.organisatie IN "
        "(SELECT nr FROM organisatie WHERE naam = ?2) AND (" +
        kStand +
        " & ?5) <> 0) OR "
        "(?4 <> 0 AND EXISTS (SELECT 1 FROM team WHERE team.toets = t.nr AND "
        "team.persoon = ?1) AND " +
        werkteNietBij("t.organisatie", "?1") + " AND (" + kStand +
        " & ?4) <> 0) OR "
        "(?6 <> 0 AND (" +
        kStand + " & ?6) <> 0 AND t.organisatie IN (" + geinspecteerd("?1") +
        ")) OR (?7 <> 0 AND (" + kStand +
        " & ?7) <> 0 AND EXISTS (SELECT 1 FROM traject_taak AS k WHERE k.toets = t.nr AND "
        "k.persoon = ?1) AND " +
        werkteNietBij("t.organisatie", "?1") + "))";
    return kVoorwaarde;
}

}  // namespace maatlat::toetslijstStore
