// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/logboekzoek.h"

#include <initializer_list>
#include <limits>

#include "domain/gebeurtenis.h"
#include "domain/inzage.h"
#include "store/motor/vraag.h"

namespace maatlat::logboekzoek {

namespace {

// Every question has the same parameters, whichever of them it uses: ?1 and ?2 the moments, ?3 the
// person as the log writes it, ?4 their number, ?5 the organisation, ?6 and ?7 how many and after
// how many.
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

bool isInzagewoord(const std::string& wat) {
    return metWoord<Inzagesoort>(kInzagesoorten, wat).has_value();
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

/// From FROM on, of lines of the log; empty when none of them can be meant.
std::string uitLogboek(const Filter& filter) {
    if (filter.soort == Soort::geweigerd || isInzagewoord(filter.wat)) return {};
    std::string uit = " FROM logboek AS l WHERE l.wanneer >= ?1 AND l.wanneer < ?2";
    if (filter.persoon != 0) uit += " AND (l.wie = ?3 OR l.sleutel = ?3)";
    if (!filter.organisatie.empty())
        uit +=
            " AND (l.nr IN (SELECT x.nr FROM organisatie AS o "
            "JOIN toets AS t ON t.organisatie = o.nr "
            "JOIN logboek AS x ON x.sleutel >= 'toets ' || t.nr "
            "AND x.sleutel < 'toets ' || t.nr || '!' WHERE o.naam = ?5) "
            "OR l.sleutel = 'organisatie ' || ?5 "
            "OR l.sleutel IN (SELECT 'toets ' || z.id || ' ' || ?5 FROM onderzoek AS z))";
    if (filter.wat.empty()) return uit + soortInLogboek(filter.soort);
    if (const auto gebeurtenis = gebeurtenisMetNaam(filter.wat))
        uit += " AND l.wat IN " + lijst(alleNamen(*gebeurtenis));
    return uit + soortInLogboek(filter.soort);
}

/// The same of who read what.
std::string uitInzage(const Filter& filter) {
    if (filter.soort == Soort::wijzigingen) return {};
    const auto soort = metWoord<Inzagesoort>(kInzagesoorten, filter.wat);
    if (!filter.wat.empty() && !soort) return {};
    std::string uit = " FROM inzage AS i WHERE i.wanneer >= ?1 AND i.wanneer < ?2";
    if (filter.persoon != 0) uit += " AND i.persoon = ?4";
    if (!filter.organisatie.empty())
        uit +=
            " AND i.toets IN (SELECT t.nr FROM organisatie AS o "
            "JOIN toets AS t ON t.organisatie = o.nr WHERE o.naam = ?5)";
    if (soort) uit += " AND i.soort = '" + std::string(naam(*soort)) + "'";
    return uit + soortInInzage(filter.soort);
}

void bind(Vraag& vraag, const Filter& filter, std::int64_t hoogstens, std::int64_t overslaan) {
    vraag.bind(filter.van, filter.tot.empty() ? kLaatste : filter.tot,
               "persoon " + std::to_string(filter.persoon), filter.persoon, filter.organisatie,
               hoogstens, overslaan);
}

std::int64_t tel(Sessie& sessie, const Filter& filter, const std::string& vanaf) {
    if (vanaf.empty()) return 0;
    Vraag vraag(sessie, "SELECT count(*)" + vanaf + " LIMIT ?6 OFFSET ?7");
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
    Vraag vraag(sessie, sql + " ORDER BY wanneer DESC, deel, nr DESC LIMIT ?6 OFFSET ?7");
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
                "SELECT o.naam, z.naam FROM toets AS t JOIN organisatie AS o ON o.nr = "
                "t.organisatie JOIN onderzoek AS z ON z.nr = t.onderzoek WHERE t.nr = ?");
    vraag.bind(toets);
    if (!vraag.stap()) return {};
    return {vraag.tekst(0), vraag.tekst(1)};
}

}  // namespace maatlat::logboekzoek
