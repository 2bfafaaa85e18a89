// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/tweede_score_store.h"

#include "domain/gebeurtenis.h"
#include "store/landelijk/tweede_scorelog.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"

namespace maatlat::tweedeScoreStore {

namespace {

/// The newest draw of the onderzoek with this id.
const std::string kNieuwste =
    "(SELECT max(m.nr) FROM scoretrekking AS m WHERE m.onderzoek = s.onderzoek)";

/// Of what is only added to: `tabel` holds every version.
int volgendeScoreversie(const Toetslezing& toets, const std::string& tabel, int beoordelaar,
                        const std::string& verwachting) {
    Vraag vraag(toets, "SELECT coalesce(max(versie), 0) + 1 FROM " + tabel +
                           " WHERE toets = ? AND beoordelaar = ? AND verwachting = ?");
    vraag.bind(toets.nr(), beoordelaar, verwachting).stap();
    return vraag.klein(0);
}

Score scoreIn(const Vraag& vraag, int kolom) {
    return scoreMetNaam(vraag.tekst(kolom)).value_or(Score::onbeoordeeld);
}

std::string woord(Score score) {
    return std::string(naam(score));
}

}  // namespace

std::optional<Scoretrekking> trekking(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT s.nr, s.aandeel, s.startwaarde, s.persoon, s.wanneer FROM scoretrekking "
                "AS s JOIN onderzoek AS o ON o.nr = s.onderzoek WHERE o.id = ? AND s.nr = " +
                    kNieuwste);
    vraag.bind(onderzoek);
    if (!vraag.stap()) return std::nullopt;
    Scoretrekking uit;
    uit.nr = vraag.klein(0);
    uit.aandeel = vraag.klein(1);
    uit.startwaarde = vraag.tekst(2);
    uit.persoon = vraag.getal(3);
    uit.wanneer = vraag.tekst(4);
    Vraag plekken(sessie,
                  "SELECT p.toets, p.volgorde, p.getrokken FROM scoretrekking_toets AS p "
                  "JOIN onderzoek AS o ON o.nr = p.onderzoek WHERE o.id = ? AND p.nr = ? "
                  "ORDER BY p.volgorde");
    plekken.bind(onderzoek, uit.nr);
    while (plekken.stap())
        uit.plekken.push_back({plekken.getal(0), plekken.klein(1), plekken.getal(2) != 0});
    return uit;
}

std::vector<std::int64_t> getrokken(Sessie& sessie, const std::string& onderzoek, int hoogstens,
                                    int ervoor) {
    Vraag vraag(sessie,
                "SELECT p.toets FROM scoretrekking AS s JOIN onderzoek AS o ON o.nr = s.onderzoek "
                "JOIN scoretrekking_toets AS p ON p.onderzoek = s.onderzoek AND p.nr = s.nr "
                "WHERE o.id = ? AND p.getrokken = 1 AND s.nr = " +
                    kNieuwste + " ORDER BY p.volgorde LIMIT ? OFFSET ?");
    vraag.bind(onderzoek, hoogstens, ervoor);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

bool isGetrokken(const Toetslezing& toets, const std::string& onderzoek) {
    return Vraag(toets,
                 "SELECT 1 FROM scoretrekking AS s JOIN onderzoek AS o ON o.nr = s.onderzoek "
                 "JOIN scoretrekking_toets AS p ON p.onderzoek = s.onderzoek AND p.nr = s.nr "
                 "WHERE o.id = ? AND p.toets = ? AND p.getrokken = 1 AND s.nr = " +
                     kNieuwste)
        .bind(onderzoek, toets.nr())
        .stap();
}

bool isBegonnen(Sessie& sessie, const std::string& onderzoek) {
    return Vraag(sessie,
                 "SELECT 1 FROM tweede_beoordelaar AS b JOIN toets AS t ON t.nr = b.toets "
                 "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE o.id = ? LIMIT 1")
        .bind(onderzoek)
        .stap();
}

void bewaar(Transactie& transactie, const std::string& onderzoek, const Scoretrekking& trekking,
            std::int64_t door) {
    Vraag welk(transactie,
               "SELECT o.nr, coalesce(max(s.nr), 0) + 1 FROM onderzoek AS o LEFT JOIN "
               "scoretrekking AS s ON s.onderzoek = o.nr WHERE o.id = ? GROUP BY o.nr");
    welk.bind(onderzoek);
    if (!welk.stap()) return;
    const std::int64_t bij = welk.getal(0), nr = welk.getal(1);
    Vraag(transactie,
          "INSERT INTO scoretrekking (onderzoek, nr, aandeel, startwaarde, persoon, wanneer) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(bij, nr, trekking.aandeel, trekking.startwaarde, door, transactie.wanneer())
        .voerUit();
    int aantal = 0;
    for (const Scoretrekking::Plek& een : trekking.plekken) {
        aantal += een.getrokken ? 1 : 0;
        Vraag(transactie,
              "INSERT INTO scoretrekking_toets (onderzoek, nr, volgorde, toets, getrokken) "
              "VALUES (?, ?, ?, ?, ?)")
            .bind(bij, nr, een.volgorde, een.toets, een.getrokken)
            .voerUit();
    }
    transactie.log(Gebeurtenis::tweedeScoresGetrokken, "onderzoek " + onderzoek, {},
                   Logwaarde::eigenWoorden("aandeel: " + std::to_string(trekking.aandeel) +
                                           "%\ngetrokken: " + std::to_string(aantal) + " van " +
                                           std::to_string(trekking.plekken.size()) +
                                           "\nstartwaarde: " + trekking.startwaarde + "\n"));
}

std::optional<TweedeBeoordelaar> beoordelaar(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT nr, persoon, door, sinds, ingediend FROM tweede_beoordelaar "
                "WHERE toets = ? AND tot = ''");
    vraag.bind(toets.nr());
    if (!vraag.stap()) return std::nullopt;
    return TweedeBeoordelaar{vraag.klein(0), vraag.getal(1), vraag.getal(2), vraag.tekst(3),
                             vraag.tekst(4)};
}

void kies(const Toetsschrijving& toets, std::int64_t persoon, std::int64_t door) {
    Vraag(toets.stil(),
          "INSERT INTO tweede_beoordelaar (toets, nr, persoon, door, sinds, ingediend, tot, "
          "beeindigd_door) SELECT ?1, coalesce(max(nr), 0) + 1, ?2, ?3, ?4, '', '', 0 "
          "FROM tweede_beoordelaar WHERE toets = ?1")
        .bind(toets.nr(), persoon, door, toets.wanneer())
        .voerUit();
    toets.log(Gebeurtenis::tweedeBeoordelaarGenoemd, bijToets(toets.nr()), {},
              Logwaarde::eigenWoorden(persoonInWoorden(persoon)));
}

void beeindig(const Toetsschrijving& toets, const TweedeBeoordelaar& wie, std::int64_t door) {
    Vraag(toets.stil(),
          "UPDATE tweede_beoordelaar SET tot = ?, beeindigd_door = ? WHERE toets = ? AND nr = ?")
        .bind(toets.wanneer(), door, toets.nr(), wie.nr)
        .voerUit();
    toets.log(Gebeurtenis::tweedeBeoordelaarBeeindigd, bijToets(toets.nr()),
              Logwaarde::eigenWoorden(persoonInWoorden(wie.persoon)), {});
}

std::map<std::string, Tweedescore> scores(const Toetslezing& toets, int beoordelaar) {
    Vraag vraag(toets,
                "SELECT s.verwachting, s.versie, s.score, s.motivering, s.wanneer FROM "
                "tweede_score AS s WHERE s.toets = ? AND s.beoordelaar = ? AND s.versie = "
                "(SELECT max(m.versie) FROM tweede_score AS m WHERE m.toets = s.toets AND "
                "m.beoordelaar = s.beoordelaar AND m.verwachting = s.verwachting)");
    vraag.bind(toets.nr(), beoordelaar);
    std::map<std::string, Tweedescore> uit;
    while (vraag.stap())
        uit[vraag.tekst(0)] = {vraag.tekst(0), vraag.klein(1), scoreIn(vraag, 2),
                               vraag.opgeslagen(3), vraag.tekst(4)};
    return uit;
}

void bewaar(const Toetsschrijving& toets, int beoordelaar, const Tweedescore& score) {
    Tweedescore deze = score;
    deze.versie = volgendeScoreversie(toets, "tweede_score", beoordelaar, score.verwachting);
    Vraag(toets.stil(),
          "INSERT INTO tweede_score (toets, beoordelaar, verwachting, versie, score, motivering, "
          "wanneer) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(toets.nr(), beoordelaar, deze.verwachting, deze.versie, woord(deze.score),
              deze.motivering, toets.wanneer())
        .voerUit();
    toets.log(Gebeurtenis::tweedeScoreGewijzigd, bijScore(toets.nr(), deze.verwachting), {},
              Logwaarde::getypt(geheel(toets.nr(), beoordelaar, deze)));
}

void dienIn(const Toetsschrijving& toets, const TweedeBeoordelaar& wie,
            const std::vector<Scorepaar>& paren) {
    for (const Scorepaar& een : paren)
        Vraag(toets.stil(),
              "INSERT INTO scorepaar (toets, beoordelaar, verwachting, team, tweede) "
              "VALUES (?, ?, ?, ?, ?)")
            .bind(toets.nr(), wie.nr, een.verwachting, woord(een.team), woord(een.tweede))
            .voerUit();
    Vraag(toets.stil(), "UPDATE tweede_beoordelaar SET ingediend = ? WHERE toets = ? AND nr = ?")
        .bind(toets.wanneer(), toets.nr(), wie.nr)
        .voerUit();
    toets.log(Gebeurtenis::tweedeScoresIngediend, bijToets(toets.nr()), {},
              Logwaarde::eigenWoorden(parenInWoorden(wie.nr, paren)));
}

std::vector<Scorepaar> paren(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT p.verwachting, p.team, p.tweede FROM scorepaar AS p JOIN "
                "tweede_beoordelaar AS b ON b.toets = p.toets AND b.nr = p.beoordelaar "
                "WHERE p.toets = ? AND b.tot = '' ORDER BY p.verwachting");
    vraag.bind(toets.nr());
    std::vector<Scorepaar> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), scoreIn(vraag, 1), scoreIn(vraag, 2)});
    return uit;
}

std::map<std::string, Scoreoverleg> overleg(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT s.verwachting, s.versie, s.uitkomst, s.wie, s.reden, s.persoon, s.wanneer "
                "FROM scoreoverleg AS s WHERE s.toets = ? AND s.versie = (SELECT max(m.versie) "
                "FROM scoreoverleg AS m WHERE m.toets = s.toets AND m.beoordelaar = s.beoordelaar "
                "AND m.verwachting = s.verwachting)");
    vraag.bind(toets.nr());
    std::map<std::string, Scoreoverleg> uit;
    while (vraag.stap())
        uit[vraag.tekst(0)] = {vraag.tekst(0),
                               vraag.klein(1),
                               scoreIn(vraag, 2),
                               metWoord<Scoretoegever>(kScoretoegevers, vraag.tekst(3))
                                   .value_or(Scoretoegever::beiden),
                               vraag.opgeslagen(4),
                               vraag.getal(5),
                               vraag.tekst(6)};
    return uit;
}

void bewaar(const Toetsschrijving& toets, int beoordelaar, const Scoreoverleg& overleg) {
    Scoreoverleg dit = overleg;
    dit.versie = volgendeScoreversie(toets, "scoreoverleg", beoordelaar, overleg.verwachting);
    Vraag(toets.stil(),
          "INSERT INTO scoreoverleg (toets, beoordelaar, verwachting, versie, uitkomst, wie, "
          "reden, persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(toets.nr(), beoordelaar, dit.verwachting, dit.versie, woord(dit.uitkomst),
              std::string(woordVan(kScoretoegevers, dit.wie)), dit.reden, dit.persoon,
              toets.wanneer())
        .voerUit();
    toets.log(Gebeurtenis::scoreoverlegGewijzigd, bijScore(toets.nr(), dit.verwachting), {},
              Logwaarde::getypt(geheel(toets.nr(), beoordelaar, dit)));
}

std::vector<std::int64_t> openVoor(Sessie& sessie, std::int64_t persoon,
                                   const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT b.toets FROM tweede_beoordelaar AS b JOIN toets AS t ON t.nr = b.toets "
                "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE b.persoon = ?1 AND "
                "b.ingediend = '' AND b.tot = '' AND (?2 = '' OR o.id = ?2) ORDER BY b.toets");
    vraag.bind(persoon, onderzoek);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

Voortgang voortgang(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT count(CASE WHEN l.toets IS NULL THEN 1 END), "
                "count(CASE WHEN l.toets IS NULL AND p.getrokken = 1 THEN 1 END), "
                "count(CASE WHEN l.toets IS NULL AND p.getrokken = 1 THEN b.nr END), "
                "count(CASE WHEN l.toets IS NULL AND p.getrokken = 1 AND b.ingediend <> '' "
                "THEN b.nr END), "
                "count(CASE WHEN l.toets IS NOT NULL AND p.getrokken = 1 THEN 1 END) "
                "FROM scoretrekking AS s JOIN onderzoek AS o ON o.nr = s.onderzoek "
                "JOIN scoretrekking_toets AS p ON p.onderzoek = s.onderzoek AND p.nr = s.nr "
                "LEFT JOIN tweede_beoordelaar AS b ON b.toets = p.toets AND b.tot = '' "
                "LEFT JOIN stilgelegd AS l ON l.onderzoek = p.onderzoek AND l.toets = p.toets "
                "WHERE o.id = ? AND s.nr = " +
                    kNieuwste);
    vraag.bind(onderzoek);
    if (!vraag.stap()) return {};
    return {vraag.klein(0), vraag.klein(1), vraag.klein(2), vraag.klein(3), vraag.klein(4)};
}

}  // namespace maatlat::tweedeScoreStore
