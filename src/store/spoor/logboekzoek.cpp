// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/logboekzoek.h"

#include <initializer_list>
#include <limits>

#include "domain/gebeurtenis.h"
#include "domain/inzage.h"
#include "domain/mensen/persoon.h"
#include "store/levende_toets.h"
#include "store/motor/vraag.h"

namespace maatlat::logboekzoek {

namespace {

// Every question has the same parameters, whichever of them it uses: ?1 and ?2 the moments, ?3 the
// person as the log writes it, ?4 their number, ?5 the organisation, ?6 the word of an event, ?7
// and ?8 how many and after how many. So there are some sixty different questions, whatever is
// typed.
const std::string kLaatste = "9999";  ///< after every moment

/// Words of ours as a list in a question.
template <class Soorten>
std::string lijst(const Soorten& woorden) {
    std::string uit = "(";
    for (const std::string_view woord : woorden) {
        if (uit.size() > 1) uit += ", ";
        uit += "'" + std::string(woord) + "'";
    }
    return uit + ")";
}

std::vector<std::string_view> woorden(std::initializer_list<Gebeurtenis> van) {
    std::vector<std::string_view> uit;
    for (const Gebeurtenis een : van)
        uit.push_back(naam(een));
    return uit;
}

const std::string& inlogwoorden() {
    static const std::string kLijst = lijst(
        woorden({Gebeurtenis::ingelogd, Gebeurtenis::inloggenMislukt, Gebeurtenis::codeMislukt,
                 Gebeurtenis::uitgelogd, Gebeurtenis::overalUitgelogd}));
    return kLijst;
}

/// A reading that the log itself tells of. There are few: their index is the way to them.
const std::string& leeswoorden() {
    static const std::string kLijst =
        lijst(woorden({Gebeurtenis::sleutelBekeken, Gebeurtenis::sleutelOpgehaald}));
    return kLijst;
}

/// What is no change of anything that people made.
const std::string& geenWijziging() {
    static const std::string kLijst = lijst(
        woorden({Gebeurtenis::ingelogd, Gebeurtenis::inloggenMislukt, Gebeurtenis::codeMislukt,
                 Gebeurtenis::uitgelogd, Gebeurtenis::overalUitgelogd, Gebeurtenis::sleutelBekeken,
                 Gebeurtenis::sleutelOpgehaald, Gebeurtenis::inzageBijgehouden}));
    return kLijst;
}

bool hoortBij(Soort soort, Gebeurtenis wat) {
    const std::string woord = "'" + std::string(naam(wat)) + "'";
    const auto staatIn = [&](const std::string& woorden) {
        return woorden.find(woord) != std::string::npos;
    };
    switch (soort) {
        case Soort::alles:
            return true;
        case Soort::wijzigingen:
            return !staatIn(geenWijziging());
        case Soort::gelezen:
            return staatIn(leeswoorden());
        case Soort::inloggen:
            return staatIn(inlogwoorden());
        case Soort::geweigerd:
            break;
    }
    return false;
}

bool hoortBij(Soort soort, Inzagesoort wat) {
    if (wat == Inzagesoort::geweigerd) return soort == Soort::alles || soort == Soort::geweigerd;
    if (wat == Inzagesoort::geremd) return soort == Soort::alles || soort == Soort::inloggen;
    return soort == Soort::alles || soort == Soort::gelezen;
}

/// The `|| ''` keeps the database from going along the index of words, where the lines of a kind
/// that has many words stand in no order: along the moments the newest are found at once.
std::string soortInLogboek(Soort soort) {
    switch (soort) {
        case Soort::wijzigingen:
            return " AND l.wat || '' NOT IN " + geenWijziging();
        case Soort::gelezen:
            return " AND l.wat IN " + leeswoorden();
        case Soort::inloggen:
            return " AND l.wat || '' IN " + inlogwoorden();
        case Soort::alles:
        case Soort::geweigerd:
            break;
    }
    return {};
}

std::string soortInInzage(Soort soort) {
    static const std::string kGeweigerd = "'" + std::string(naam(Inzagesoort::geweigerd)) + "'";
    static const std::string kGeremd = "'" + std::string(naam(Inzagesoort::geremd)) + "'";
    switch (soort) {
        case Soort::gelezen:
            return " AND i.soort || '' NOT IN (" + kGeweigerd + ", " + kGeremd + ")";
        case Soort::geweigerd:
            return " AND i.soort = " + kGeweigerd;
        case Soort::inloggen:
            return " AND i.soort = " + kGeremd;
        case Soort::alles:
        case Soort::wijzigingen:
            break;
    }
    return {};
}

/// All names that the organisation with the name ?5 ever had: lines of before tell the old one.
const std::string kNamen =
    "SELECT ?5 AS naam UNION SELECT p.waarde FROM organisatie AS q JOIN organisatie_periode AS p "
    "ON p.organisatie = q.nr AND p.soort = 'naam' WHERE q.naam = ?5";

/// From FROM on, of lines of the log; empty when none of them can be meant.
std::string uitLogboek(const Filter& filter) {
    const auto wat = gebeurtenisMetNaam(filter.wat);
    if (filter.wat.empty() ? filter.soort == Soort::geweigerd
                           : !wat || !hoortBij(filter.soort, *wat))
        return {};
    std::string uit = " FROM logboek AS l WHERE l.wanneer >= ?1 AND l.wanneer < ?2";
    if (filter.persoon != 0) uit += " AND (l.wie = ?3 OR l.sleutel = ?3)";
    if (!filter.organisatie.empty())
        uit +=
            " AND (l.nr IN (SELECT x.nr FROM organisatie AS o "
            "JOIN toets AS t ON t.organisatie = o.nr "
            "JOIN logboek AS x ON x.sleutel >= 'toets ' || t.nr "
            "AND x.sleutel < 'toets ' || t.nr || '!' WHERE o.naam = ?5) "
            "OR l.sleutel IN (SELECT 'organisatie ' || n.naam FROM (" +
            kNamen + ") AS n) OR l.sleutel IN (SELECT 'toets ' || z.id || ' ' || n.naam FROM (" +
            kNamen + ") AS n, onderzoek AS z))";
    if (!wat) return uit + soortInLogboek(filter.soort);
    const auto namen = alleNamen(*wat);
    return uit + (namen.size() == 1 ? " AND l.wat = ?6" : " AND l.wat IN " + lijst(namen));
}

/// The same of who read what.
std::string uitInzage(const Filter& filter) {
    const auto wat = metWoord<Inzagesoort>(kInzagesoorten, filter.wat);
    if (filter.wat.empty() ? filter.soort == Soort::wijzigingen
                           : !wat || !hoortBij(filter.soort, *wat))
        return {};
    std::string uit = " FROM inzage AS i WHERE i.wanneer >= ?1 AND i.wanneer < ?2";
    if (filter.persoon != 0) uit += " AND i.persoon = ?4";
    if (!filter.organisatie.empty())
        uit +=
            " AND i.toets IN (SELECT t.nr FROM organisatie AS o "
            "JOIN toets AS t ON t.organisatie = o.nr WHERE o.naam = ?5)";
    return uit + (wat ? " AND i.soort = ?6" : soortInInzage(filter.soort));
}

void bind(Vraag& vraag, const Filter& filter, std::int64_t hoogstens, std::int64_t overslaan) {
    vraag.bind(filter.van, filter.tot.empty() ? kLaatste : filter.tot,
               persoonInLogboek(filter.persoon), filter.persoon, filter.organisatie, filter.wat,
               hoogstens, overslaan);
}

std::int64_t tel(Sessie& sessie, const Filter& filter, const std::string& vanaf) {
    if (vanaf.empty()) return 0;
    Vraag vraag(sessie, "SELECT count(*)" + vanaf + " LIMIT ?7 OFFSET ?8");
    bind(vraag, filter, 1, 0);
    vraag.stap();
    return vraag.getal(0);
}

void doorloop(Sessie& sessie, const Filter& filter, std::int64_t hoogstens, std::int64_t overslaan,
              const std::function<void(const Rij&)>& doe) {
    const std::string logboek = uitLogboek(filter);
    const std::string inzage = uitInzage(filter);
    std::string sql;
    if (!logboek.empty())
        sql =
            "SELECT 0 AS deel, l.nr AS nr, l.wanneer AS wanneer, l.wie AS wie, l.wat AS wat, "
            "l.sleutel AS sleutel, 1 AS aantal" +
            logboek;
    if (!logboek.empty() && !inzage.empty()) sql += " UNION ALL ";
    if (!inzage.empty())
        sql +=
            "SELECT 1 AS deel, i.nr AS nr, i.wanneer AS wanneer, i.wie AS wie, i.soort AS wat, "
            "i.wat AS sleutel, i.aantal AS aantal" +
            inzage;
    if (sql.empty()) return;
    Vraag vraag(sessie, sql + " ORDER BY wanneer DESC, deel, nr DESC LIMIT ?7 OFFSET ?8");
    bind(vraag, filter, hoogstens, overslaan);
    while (vraag.stap())
        doe({vraag.getal(0) == 1, vraag.getal(1), vraag.tekst(2), vraag.tekst(3), vraag.tekst(4),
             vraag.tekst(5), vraag.getal(6)});
}

}  // namespace

std::int64_t aantal(Sessie& sessie, const Filter& filter) {
    return tel(sessie, filter, uitLogboek(filter)) + tel(sessie, filter, uitInzage(filter));
}

std::vector<Rij> rijen(Sessie& sessie, const Filter& filter, std::int64_t overslaan,
                       int hoogstens) {
    std::vector<Rij> uit;
    doorloop(sessie, filter, hoogstens, overslaan, [&](const Rij& een) { uit.push_back(een); });
    return uit;
}

void elk(Sessie& sessie, const Filter& filter, const std::function<void(const Rij&)>& doe) {
    doorloop(sessie, filter, std::numeric_limits<std::int64_t>::max(), 0, doe);
}

Toetsnaam toetsnaam(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie,
                "SELECT " + std::string(kNaamOpToets) +
                    ", z.naam FROM toets AS t JOIN organisatie AS w ON w.nr = t.organisatie "
                    "JOIN onderzoek AS z ON z.nr = t.onderzoek WHERE t.nr = ?");
    vraag.bind(toets);
    if (!vraag.stap()) return {};
    return {vraag.tekst(0), vraag.tekst(1)};
}

}  // namespace maatlat::logboekzoek
