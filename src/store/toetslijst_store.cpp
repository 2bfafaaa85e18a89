// SPDX-License-Identifier: EUPL-1.2
#include "store/toetslijst_store.h"

#include <tuple>

#include "store/levende_toets.h"

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
const std::string kOnderweg =
    statuslijst([](Toetsstatus een) { return !isBevroren(een) && !openVoorWijziging(een); });

const std::string kVastgesteld =
    statuslijst([](Toetsstatus een) { return staatVast(een) && isHierBevroren(een); });

/// Whether somebody was named for something in a toets.
std::string genoemd(const std::string& persoon) {
    return "EXISTS (SELECT 1 FROM traject_taak AS k WHERE k.toets = t.nr AND k.persoon = " +
           persoon + ")";
}

/// Whether somebody was named as colleague in a zelfevaluatie of the organisation that they work
/// for.
std::string isCollega(const std::string& persoon, const std::string& organisatie) {
    return "(EXISTS (SELECT 1 FROM zelfevaluatie_collega AS c WHERE c.toets = t.nr AND c.persoon "
           "= " +
           persoon +
           " AND c.tot = '') AND t.organisatie IN (SELECT x.nr FROM organisatie AS x "
           "WHERE " +
           isNu("x.nr", organisatie) + "))";
}

/// Something was asked of ?1; ?6 and on are the fields of Wachten.
std::string wachtOpPersoon() {
    std::string uit =
        "CASE WHEN (" + kStand +
        " & ?6) <> 0 AND coalesce(s.voorgelegd_door, 0) <> ?1 AND "
        "EXISTS (SELECT 1 FROM team AS m WHERE m.toets = t.nr AND m.persoon = ?1) THEN 0 "
        "WHEN EXISTS (SELECT 1 FROM traject_taak AS k WHERE k.toets = t.nr AND k.persoon = ?1 AND "
        "(" +
        kStand + " & CASE k.taak";
    for (const Taak een : kTaken)
        uit += " WHEN '" + std::string(naam(een)) + "' THEN ?" +
               std::to_string(7 + static_cast<int>(een));
    return uit + " ELSE 0 END) <> 0) THEN 0 ELSE 1 END";
}

/// It went somewhere on its way and is back where it began: given back, taken back, opened again.
const std::string kTerug =
    "(t.status = 'lopend' AND EXISTS (SELECT 1 FROM geschiedenis AS g WHERE g.toets = t.nr AND "
    "g.sleutel IN ('traject/toets', 'teruggave/toets')))";

/// That somebody never worked for this organisation: whoever did inspects it no more.
std::string werkteNietBij(const std::string& organisatie, const std::string& persoon) {
    return "NOT EXISTS (SELECT 1 FROM persoon_van AS v WHERE v.persoon = " + persoon + " AND " +
           organisatieNu("v.organisatie") + " = " + organisatieNu(organisatie) + ")";
}

}  // namespace

std::string geinspecteerd(const std::string& persoon) {
    return "SELECT y.nr FROM organisatie AS y WHERE " + organisatieNu("y.nr") + " IN (SELECT " +
           organisatieNu("a.organisatie") +
           " FROM aangewezen_inspecteur AS a WHERE a.tot = '' AND a.persoon = " + persoon +
           " AND " + werkteNietBij("a.organisatie", persoon) + " UNION SELECT " +
           organisatieNu("t2.organisatie") +
           " FROM team AS m JOIN toets AS t2 ON t2.nr = m.toets "
           "JOIN onderzoek AS o2 ON o2.nr = t2.onderzoek "
           "WHERE m.persoon = " +
           persoon + " AND o2.soort <> 'zelfevaluatie' AND " +
           werkteNietBij("t2.organisatie", persoon) + ")";
}

namespace {

bool overOrganisatie(Lijst lijst) {
    return lijst == Lijst::zelfevaluaties || lijst == Lijst::lopendeZelfevaluaties;
}

bool alsCollega(Lijst lijst) {
    return lijst == Lijst::meewerken;
}

bool overTeam(Lijst lijst) {
    return lijst == Lijst::openTeam || lijst == Lijst::afgerondTeam;
}

/// Of the toetsen that somebody works in. ?1 is that person, ?2 and ?3 what they may read in the
/// team, and when named.
std::string eigenRijen(Lijst lijst) {
    const bool isOpen = lijst == Lijst::openTeam;
    const std::string open = "(t.status IN (" + kOpen + ") AND " + toetsLoopt() + ")";
    return " FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
           "JOIN organisatie AS w ON w.nr = t.organisatie "
           "LEFT JOIN traject_stand AS s ON s.toets = t.nr WHERE " +
           (isOpen ? open
                   : "t.nr IN (SELECT toets FROM team WHERE persoon = ?1 UNION "
                     "SELECT toets FROM traject_taak WHERE persoon = ?1) "
                     "AND t.status <> 'overgenomen' AND NOT " +
                         open) +
           " AND o.soort <> 'zelfevaluatie' AND (((" + kStand +
           " & ?2) <> 0 AND EXISTS (SELECT 1 FROM team AS m WHERE m.toets = t.nr AND "
           "m.persoon = ?1)) OR ((" +
           kStand + " & ?3) <> 0 AND " + genoemd("?1") + ")) AND " +
           werkteNietBij("t.organisatie", "?1");
}

/// ?1 is the organisation of this person or else their number, ?2 what they may read in the list.
/// The order of the tables is that in which the fewest rows are touched: open toetsen are few, and
/// so are the teams of most people.
std::string rijen(Lijst lijst) {
    const std::string leesbaar = " AND (" + kStand + " & ?2) <> 0";
    switch (lijst) {
        case Lijst::openTeam:
        case Lijst::afgerondTeam:
            return eigenRijen(lijst);
        case Lijst::bijOrganisatie:
            return " FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                   "JOIN organisatie AS w ON w.nr = t.organisatie "
                   "LEFT JOIN traject_stand AS s ON s.toets = t.nr "
                   "WHERE t.status IN ('wederhoor', 'verwerking') AND " +
                   isNu("w.nr", "?2") + " AND " + toetsLoopt() + " AND " + genoemd("?1");
        case Lijst::vastgesteldeRapporten:
            return " FROM organisatie AS w JOIN toets AS t ON t.organisatie = w.nr "
                   "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE " +
                   isNu("w.nr", "?1") + " AND o.soort <> 'zelfevaluatie' AND t.status IN (" +
                   kVastgesteld + ")";
        case Lijst::onderweg:
            return " FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                   "JOIN organisatie AS w ON w.nr = t.organisatie "
                   "LEFT JOIN traject_stand AS s ON s.toets = t.nr "
                   "WHERE o.soort <> 'zelfevaluatie' AND " +
                   toetsLoopt() + " AND (" + kStand + " & ?1) <> 0 AND (t.status IN (" + kOnderweg +
                   ") OR (t.status IN (" + kOpen +
                   ") AND EXISTS (SELECT 1 FROM team AS m WHERE m.toets = t.nr) AND (s.tot <> '' "
                   "OR NOT EXISTS (SELECT 1 FROM team AS m JOIN persoon AS p ON p.nr = m.persoon "
                   "WHERE m.toets = t.nr AND p.geblokkeerd = 0))))";
        case Lijst::ingediend:
            return " FROM onderzoek AS o JOIN toets AS t ON t.onderzoek = o.nr "
                   "WHERE o.soort = 'zelfevaluatie' AND (((" +
                   kStand + " & ?2) <> 0 AND t.organisatie IN (" + geinspecteerd("?1") +
                   ")) OR ((" + kStand + " & ?3) <> 0 AND " + werkteNietBij("t.organisatie", "?1") +
                   "))";
        case Lijst::overgenomen:
            return " FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                   "JOIN organisatie AS w ON w.nr = t.organisatie "
                   "WHERE t.status = 'overgenomen' AND (" +
                   kStand + " & ?1) <> 0";
        case Lijst::meewerken:
            return " FROM zelfevaluatie_collega AS z JOIN toets AS t ON t.nr = z.toets "
                   "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE z.persoon = ?1 AND z.tot = '' "
                   "AND " +
                   isCollega("?1", "?2") + " AND (" + kStand + " & ?3) <> 0";
        case Lijst::zelfevaluaties:
        case Lijst::lopendeZelfevaluaties:
            break;
    }
    return " FROM organisatie AS w JOIN toets AS t ON t.organisatie = w.nr "
           "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE " +
           isNu("w.nr", "?1") + " AND o.soort = 'zelfevaluatie'" +
           std::string(lijst == Lijst::lopendeZelfevaluaties ? " AND t.status = 'lopend'" : "") +
           leesbaar;
}

// Without a term one comes after those that have one.
const std::string kOpTermijn = "coalesce(nullif(s.tot, ''), '9999')";

std::string volgorde(Lijst lijst) {
    switch (lijst) {
        case Lijst::openTeam:
            // What came back has the day on which it did as its term: it comes among what is late.
            return " ORDER BY CASE WHEN " + kTerug + " THEN 0 ELSE " + wachtOpPersoon() +
                   " END, CASE WHEN " + kTerug + " THEN substr(s.sinds, 1, 10) WHEN " +
                   wachtOpPersoon() + " = 0 THEN " + kOpTermijn + " ELSE '' END, o.nr DESC, w.naam";
        case Lijst::afgerondTeam:
        case Lijst::overgenomen:
            return " ORDER BY o.nr DESC, w.naam";
        case Lijst::bijOrganisatie:
        case Lijst::onderweg:
            return " ORDER BY " + kOpTermijn + ", o.nr DESC, w.naam";
        case Lijst::vastgesteldeRapporten:
        case Lijst::zelfevaluaties:
        case Lijst::lopendeZelfevaluaties:
        case Lijst::meewerken:
        case Lijst::ingediend:
            break;
    }
    return " ORDER BY o.nr DESC";
}

template <class... Waarden>
void bind(Vraag& vraag, const Leesrecht& recht, Lijst lijst, const Waarden&... waarden) {
    const Leesrecht::Standen& mag = recht.standen();
    if (overTeam(lijst))
        vraag.bind(recht.persoon(), mag.inTeam, mag.gevraagd, waarden...);
    else if (overOrganisatie(lijst))
        vraag.bind(recht.organisatie(), mag.eigenOrganisatie, waarden...);
    else if (alsCollega(lijst))
        vraag.bind(recht.persoon(), recht.organisatie(), mag.gevraagd, waarden...);
    else if (lijst == Lijst::bijOrganisatie)
        vraag.bind(recht.persoon(), recht.organisatie(), waarden...);
    else if (lijst == Lijst::vastgesteldeRapporten)
        vraag.bind(recht.organisatie(), waarden...);
    else if (lijst == Lijst::onderweg || lijst == Lijst::overgenomen)
        vraag.bind(mag.altijd, waarden...);
    else
        vraag.bind(recht.persoon(), mag.inspecteert, mag.nooitErbij, waarden...);
}

/// The first parameter after those of `bind`.
int volgendePlaats(Lijst lijst) {
    if (overTeam(lijst) || alsCollega(lijst) || lijst == Lijst::ingediend) return 4;
    return lijst == Lijst::onderweg || lijst == Lijst::overgenomen ||
                   lijst == Lijst::vastgesteldeRapporten
               ? 2
               : 3;
}

std::string bladregel(Lijst lijst) {
    const int plaats = volgendePlaats(lijst);
    return " LIMIT ?" + std::to_string(plaats) + " OFFSET ?" + std::to_string(plaats + 1);
}

}  // namespace

int aantal(const Leesrecht& recht, Lijst lijst) {
    Vraag vraag(recht, "SELECT count(*)" + rijen(lijst));
    bind(vraag, recht, lijst);
    vraag.stap();
    return vraag.klein(0);
}

std::vector<std::int64_t> nummers(const Leesrecht& recht, Lijst lijst, const Bladen& bladen,
                                  const Wachten& wachten) {
    Vraag vraag(recht, "SELECT t.nr" + rijen(lijst) + volgorde(lijst) + bladregel(lijst));
    if (lijst == Lijst::openTeam)
        std::apply(
            [&](const auto&... taken) {
                bind(vraag, recht, lijst, bladen.perBlad(), bladen.ervoor(), wachten.team,
                     taken...);
            },
            wachten.taken);
    else
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
        "(SELECT x.nr FROM organisatie AS x WHERE " +
        isNu("x.nr", "?2") + ") AND (" + kStand +
        " & ?5) <> 0) OR "
        "(?8 <> 0 AND (" +
        kStand + " & ?8) <> 0 AND " + werkteNietBij("t.organisatie", "?1") +
        ") OR (?4 <> 0 AND EXISTS (SELECT 1 FROM team WHERE team.toets = t.nr AND "
        "team.persoon = ?1) AND " +
        werkteNietBij("t.organisatie", "?1") + " AND (" + kStand +
        " & ?4) <> 0) OR "
        "(?6 <> 0 AND (" +
        kStand + " & ?6) <> 0 AND t.organisatie IN (" + geinspecteerd("?1") +
        ")) OR (?7 <> 0 AND (" + kStand +
        " & ?7) <> 0 AND ((EXISTS (SELECT 1 FROM traject_taak AS k WHERE k.toets = t.nr AND "
        "k.persoon = ?1) AND " +
        werkteNietBij("t.organisatie", "?1") + ") OR " + isCollega("?1", "?2") +
        ")) OR (?9 <> 0 AND (" + kStand + " & ?9) <> 0 AND " + doetHertoets("t.nr", "?1") +
        " AND " + werkteNietBij("t.organisatie", "?1") + "))";
    return kVoorwaarde;
}

}  // namespace maatlat::toetslijstStore
