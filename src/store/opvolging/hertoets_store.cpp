// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/hertoets_store.h"

#include <algorithm>
#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/vastlegging.h"
#include "hash/sha256.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/logboeklijst.h"

namespace maatlat::hertoetsStore {

namespace {

constexpr const char* kStand = "stand";
constexpr const char* kGeopend = "geopend";
constexpr const char* kGesloten = "overgenomen";

bool isGeopend(const std::string& inhoud) {
    const auto gelezen = Vastlegging::lees(inhoud);
    return gelezen && gelezen->tekst(kStand) == kGeopend;
}

/// The newest version of each key "hertoets/…".
std::set<std::string> geopendeCodes(const Toetslezing& toets) {
    // '0' is the sign after '/', so that these are all keys with that beginning.
    Vraag vraag(toets,
                "SELECT g.sleutel, g.inhoud FROM geschiedenis AS g "
                "WHERE g.toets = ? AND g.sleutel > 'hertoets/' AND g.sleutel < 'hertoets0' "
                "AND g.versie = (SELECT max(h.versie) FROM geschiedenis AS h "
                "WHERE h.toets = g.toets AND h.sleutel = g.sleutel) ORDER BY g.sleutel");
    vraag.bind(toets.nr());
    std::set<std::string> uit;
    while (vraag.stap())
        if (isGeopend(vraag.tekst(1))) uit.insert(vraag.tekst(0).substr(kHertoetsvoor.size()));
    return uit;
}

std::string inLogboek(std::int64_t toets) {
    return "toets " + std::to_string(toets);
}

std::string beginInWoorden(const Hertoets& hertoets) {
    return "van: toets " + std::to_string(hertoets.van) +
           "\neditie: " + std::to_string(hertoets.editie) + "\nuiterlijk: " + hertoets.streef +
           "\n";
}

/// The earlier scores and their day, as a hash: a line of the log is for people to read.
std::string scoresInWoorden(const Hertoets& hertoets) {
    std::string alle = hertoets.dag + "\n";
    for (const auto& [code, score] : hertoets.eerder)
        if (score != Score::onbeoordeeld) alle += code + " " + std::string(naam(score)) + "\n";
    return "eerdere scores: " + sha256Hex(alle) + "\n";
}

/// The columns of `ervan`; `t` is the hertoets, `e` what it tests again. CROSS: from the
/// hertoetsen, which are few, and not from each toets of an onderzoek, to see whether it has one.
const std::string kErvan =
    "SELECT h.toets, h.van, coalesce((SELECT n.naam FROM toets_naam AS n WHERE n.toets = e.nr), "
    "w.naam), o.id, t.status, coalesce((SELECT v.wanneer FROM vaststelling AS v "
    "WHERE v.toets = t.nr ORDER BY v.editie DESC LIMIT 1), ''), h.streef FROM hertoets AS h "
    "CROSS JOIN toets AS e ON e.nr = h.van "
    "JOIN toets AS t ON t.nr = h.toets JOIN onderzoek AS o ON o.nr = t.onderzoek "
    "JOIN organisatie AS w ON w.nr = e.organisatie "
    "JOIN onderzoek AS p ON p.nr = e.onderzoek WHERE NOT EXISTS "
    "(SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = t.onderzoek AND l.toets = t.nr)";

/// The number of what it tests again, or 0.
std::int64_t getest(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, "SELECT van FROM hertoets WHERE toets = ?");
    vraag.bind(toets);
    return vraag.stap() ? vraag.getal(0) : 0;
}

std::vector<Ervan> ervan(Vraag& vraag) {
    std::vector<Ervan> uit;
    while (vraag.stap()) {
        Ervan een{vraag.getal(0),
                  vraag.getal(1),
                  vraag.tekst(2),
                  vraag.tekst(3),
                  toetsstatusMetNaam(vraag.tekst(4)).value(),
                  vraag.tekst(5),
                  vraag.tekst(6)};
        uit.push_back(std::move(een));
    }
    return uit;
}

}  // namespace

std::optional<Hertoets> lees(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT h.van, h.editie, h.dag, h.streef, o.naam FROM hertoets AS h "
                "JOIN toets AS e ON e.nr = h.van JOIN onderzoek AS o ON o.nr = e.onderzoek "
                "WHERE h.toets = ?");
    vraag.bind(toets.nr());
    if (!vraag.stap()) return std::nullopt;
    Hertoets uit;
    uit.van = vraag.getal(0);
    uit.editie = vraag.klein(1);
    uit.dag = vraag.tekst(2);
    uit.streef = vraag.tekst(3);
    uit.onderzoekNaam = vraag.tekst(4);
    Vraag scores(toets, "SELECT verwachting, score FROM hertoets_score WHERE toets = ?");
    scores.bind(toets.nr());
    while (scores.stap())
        uit.eerder[scores.tekst(0)] = scoreMetNaam(scores.tekst(1)).value_or(Score::onbeoordeeld);
    uit.geopend = geopendeCodes(toets);
    return uit;
}

void leg(const Toetsschrijving& toets, const Hertoets& hertoets, std::int64_t persoon) {
    toets.wijzig(
        "INSERT INTO hertoets (toets, van, editie, dag, streef, persoon, wanneer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), hertoets.van, hertoets.editie, hertoets.dag, hertoets.streef, persoon,
        toets.wanneer());
    for (const auto& [code, score] : hertoets.eerder)
        if (score != Score::onbeoordeeld)
            toets.wijzig("INSERT INTO hertoets_score (toets, verwachting, score) VALUES (?, ?, ?)",
                         toets.nr(), code, std::string(naam(score)));
    toets.log(Gebeurtenis::hertoetsGeopend, inLogboek(toets.nr()), {},
              Logwaarde::eigenWoorden(beginInWoorden(hertoets) + scoresInWoorden(hertoets)));
}

std::string afwijking(const Toetslezing& toets) {
    const auto gelogd = logboek::eerste(toets, Gebeurtenis::hertoetsGeopend, inLogboek(toets.nr()));
    const auto is = lees(toets);
    if (!gelogd && !is) return {};
    if (!gelogd) return "Volgens het logboek is dit geen hertoets.";
    if (!is) return "Volgens het logboek is dit een hertoets. Van welke toets staat er niet meer.";
    const std::string begin = beginInWoorden(*is);
    // A line from before the scores were in it says nothing of them.
    if (gelogd->nieuw == begin || gelogd->nieuw == begin + scoresInWoorden(*is)) return {};
    return "Van welke toets dit een hertoets is, of wat daar de scores waren, is niet wat volgens "
           "het logboek is vastgelegd.";
}

bool zetOpen(const Toetsschrijving& toets, const std::string& verwachting, bool open,
             std::int64_t door) {
    const std::string sleutel = hertoetssleutel(verwachting);
    const auto eerdere = geschiedenisStore::versies(toets, sleutel, 1);
    if ((!eerdere.empty() && isGeopend(eerdere.front().inhoud)) == open) return false;
    const int versie = eerdere.empty() ? 1 : eerdere.front().versie + 1;
    const Vastlegging inhoud{{kStand, open ? kGeopend : kGesloten}};
    toets.log(Gebeurtenis::hertoetsGewijzigd, versiesleutel(toets.nr(), sleutel), {},
              geschiedenisStore::legVersieVast(toets, sleutel, versie, inhoud, door));
    return true;
}

bool wordtGetypt(const Toetslezing& toets, const std::vector<std::string>& sleutels) {
    return std::ranges::any_of(sleutels, [&](const std::string& een) {
        return Vraag(toets, "SELECT 1 FROM concept WHERE toets = ? AND sleutel = ? LIMIT 1")
            .bind(toets.nr(), een)
            .stap();
    });
}

bool doetHertoetsVan(Sessie& sessie, std::int64_t van, std::int64_t persoon) {
    return Vraag(sessie, "SELECT 1 WHERE " + doetHertoets("?1", "?2")).bind(van, persoon).stap();
}

std::int64_t lopende(Sessie& sessie, const std::string& organisatieNu) {
    Vraag vraag(sessie, "SELECT t.nr FROM hertoets AS h JOIN toets AS t ON t.nr = h.toets WHERE " +
                            isNu("t.organisatie", "?1") + " AND t.status NOT IN (" +
                            statuslijst(isBevroren) + ") AND " + toetsLoopt() +
                            " ORDER BY t.nr LIMIT 1");
    vraag.bind(organisatieNu);
    return vraag.stap() ? vraag.getal(0) : 0;
}

std::vector<Ervan> vanOnderzoek(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie, kErvan + " AND p.id = ? ORDER BY h.toets");
    vraag.bind(onderzoek);
    return ervan(vraag);
}

std::vector<Ervan> vanToets(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, kErvan + " AND h.van = ? ORDER BY h.toets");
    vraag.bind(toets);
    return ervan(vraag);
}

Stam stam(Sessie& sessie, std::int64_t toets) {
    Stam uit;
    std::int64_t eerste = toets;
    while (const std::int64_t van = getest(sessie, eerste)) {
        eerste = van;
        ++uit.diepte;
    }
    Vraag waar(sessie,
               "SELECT o.id, o.naam FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
               "WHERE t.nr = ?");
    if (!waar.bind(eerste).stap()) return uit;
    uit.onderzoekId = waar.tekst(0);
    uit.onderzoekNaam = waar.tekst(1);
    return uit;
}

}  // namespace maatlat::hertoetsStore
