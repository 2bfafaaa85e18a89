// SPDX-License-Identifier: EUPL-1.2
#include "store/toetskop_store.h"

#include <algorithm>
#include <map>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"

namespace maatlat::toetskopStore {

namespace {

std::string logsleutel(std::int64_t toets) {
    return "toets " + std::to_string(toets);
}

/// The columns of `uitRij`, and where they come from.
const std::string kKop =
    "SELECT t.nr, t.versie, o.id, o.naam, " + std::string(kNaamOpToets) +
    ", o.soort, t.status, o.kader, o.regelset, t.gewijzigd, coalesce(s.voorgelegd_door, 0), "
    "o.regels_volgens, coalesce(s.sinds, ''), coalesce(s.tot, ''), coalesce(h.naam, w.naam), "
    "EXISTS (SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = t.onderzoek AND l.toets = t.nr), "
    "EXISTS (SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = t.onderzoek AND l.toets = 0) "
    "FROM toets AS t LEFT JOIN traject_stand AS s ON s.toets = t.nr "
    "JOIN onderzoek AS o ON o.nr = t.onderzoek "
    "JOIN organisatie AS w ON w.nr = t.organisatie "
    "LEFT JOIN organisatie_overgang AS v ON v.organisatie = w.nr "
    "LEFT JOIN organisatie AS h ON h.nr = v.nu";

/// Without its team.
Toetskop uitRij(const Vraag& vraag) {
    Toetskop kop;
    kop.nr = vraag.getal(0);
    kop.versie = vraag.klein(1);
    kop.onderzoekId = vraag.tekst(2);
    kop.onderzoekNaam = vraag.tekst(3);
    kop.organisatie = vraag.tekst(4);
    kop.soort = toetssoortMetNaam(vraag.tekst(5)).value();
    kop.status = toetsstatusMetNaam(vraag.tekst(6)).value();
    kop.kaderHash = vraag.tekst(7);
    kop.regelset = vraag.tekst(8);
    kop.gewijzigd = vraag.tekst(9);
    kop.voorgelegdDoor = vraag.getal(10);
    kop.regelsVolgens = vraag.tekst(11);
    kop.sinds = vraag.tekst(12);
    kop.tot = vraag.tekst(13);
    kop.organisatieNu = vraag.tekst(14);
    kop.uitOnderzoek = vraag.getal(15) != 0;
    kop.onderzoekGesloten = vraag.getal(16) != 0;
    return kop;
}

std::vector<std::int64_t> teamVan(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, "SELECT persoon FROM team WHERE toets = ? ORDER BY persoon");
    vraag.bind(toets);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

/// `teams` gives (toets, persoon).
std::vector<Toetskop> metTeams(Vraag& koppen, Vraag& teams) {
    std::map<std::int64_t, std::vector<std::int64_t>> personen;
    while (teams.stap())
        personen[teams.getal(0)].push_back(teams.getal(1));
    std::vector<Toetskop> uit;
    while (koppen.stap()) {
        uit.push_back(uitRij(koppen));
        const auto team = personen.find(uit.back().nr);
        if (team != personen.end()) uit.back().team = std::move(team->second);
    }
    return uit;
}

std::string alsTekst(const std::vector<std::int64_t>& personen) {
    std::string uit;
    for (const std::int64_t een : personen)
        uit += "persoon " + std::to_string(een) + "\n";
    return uit;
}

}  // namespace

std::optional<Toetskop> lees(Poortsleutel, Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, kKop + " WHERE t.nr = ?");
    vraag.bind(toets);
    if (!vraag.stap()) return std::nullopt;
    Toetskop kop = uitRij(vraag);
    kop.team = teamVan(sessie, toets);
    return kop;
}

std::vector<Toetskop> vanOnderzoek(Poortsleutel, Sessie& sessie, const std::string& onderzoekId) {
    Vraag koppen(sessie, kKop + " WHERE o.id = ? ORDER BY t.nr");
    koppen.bind(onderzoekId);
    Vraag teams(sessie,
                "SELECT m.toets, m.persoon FROM team AS m JOIN toets AS t ON t.nr = m.toets "
                "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE o.id = ? "
                "ORDER BY m.toets, m.persoon");
    teams.bind(onderzoekId);
    return metTeams(koppen, teams);
}

Aantallen aantallen(Sessie& sessie, const std::string& onderzoekId) {
    Vraag vraag(sessie,
                "SELECT t.status, count(*) FROM toets AS t "
                "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE o.id = ? AND NOT EXISTS "
                "(SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = o.nr AND l.toets = t.nr) "
                "GROUP BY t.status");
    vraag.bind(onderzoekId);
    Aantallen uit;
    while (vraag.stap()) {
        const int aantal = vraag.klein(1);
        uit.toetsen += aantal;
        if (staatVast(toetsstatusMetNaam(vraag.tekst(0)).value())) uit.vast += aantal;
    }
    return uit;
}

bool heeftToets(Sessie& sessie, const std::string& onderzoekId, const std::string& organisatie) {
    return Vraag(sessie,
                 "SELECT 1 FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                 "JOIN organisatie AS w ON w.nr = t.organisatie WHERE o.id = ? AND w.naam = ?")
        .bind(onderzoekId, organisatie)
        .stap();
}

int aantalBeoordeeld(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT count(*) FROM toets AS t JOIN score AS s ON s.onderzoek = t.onderzoek AND "
                "s.organisatie = t.organisatie WHERE t.nr = ?");
    vraag.bind(toets.nr());
    return vraag.stap() ? vraag.klein(0) : 0;
}

std::int64_t open(Transactie& transactie, const std::string& onderzoekId,
                  const std::string& organisatie) {
    const std::int64_t onderzoek = onderzoekStore::nrVan(transactie, onderzoekId);
    Vraag wie(transactie, "SELECT nr FROM organisatie WHERE naam = ?");
    wie.bind(organisatie);
    if (!wie.stap())
        throw Gebruikersfout("Organisatie \"" + organisatie +
                             "\" staat niet in de database. Controleer de naam.");
    if (Vraag(transactie, "SELECT 1 FROM toets WHERE onderzoek = ? AND organisatie = ?")
            .bind(onderzoek, wie.getal(0))
            .stap())
        throw Gebruikersfout("\"" + organisatie +
                             "\" heeft in dit onderzoek al een toets. Kies die toets, of een "
                             "andere organisatie.");

    Vraag nieuw(transactie,
                "INSERT INTO toets (onderzoek, organisatie, status, versie, gewijzigd, "
                "voorgelegd_door) VALUES (?, ?, 'lopend', 1, '', 0) RETURNING nr");
    nieuw.bind(onderzoek, wie.getal(0));
    nieuw.stap();
    const std::int64_t nr = nieuw.getal(0);
    Vraag(transactie,
          "INSERT INTO traject_stand (toets, sinds, tot, voorgelegd_door, vanuit) "
          "VALUES (?, ?, '', 0, '')")
        .bind(nr, transactie.wanneer())
        .voerUit();
    transactie.log(Gebeurtenis::toetsGeopend, logsleutel(nr), {},
                   Logwaarde::eigenWoorden("onderzoek: " + onderzoekId +
                                           "\norganisatie: " + organisatie + "\n"));
    return nr;
}

bool zetTeam(const Toetsschrijving& toets, const std::vector<std::int64_t>& personen) {
    const std::vector<std::int64_t> was = teamVan(toets, toets.nr());
    std::vector<std::int64_t> wordt = personen;
    std::sort(wordt.begin(), wordt.end());
    wordt.erase(std::unique(wordt.begin(), wordt.end()), wordt.end());
    if (was == wordt) return false;

    toets.wijzig("DELETE FROM team WHERE toets = ?", toets.nr());
    for (const std::int64_t een : wordt)
        toets.wijzig("INSERT INTO team (toets, persoon) VALUES (?, ?)", toets.nr(), een);
    toets.log(Gebeurtenis::teamGewijzigd, logsleutel(toets.nr()),
              Logwaarde::eigenWoorden(alsTekst(was)), Logwaarde::eigenWoorden(alsTekst(wordt)));
    return true;
}

bool inspecteert(Sessie& sessie, const std::string& organisatie, std::int64_t persoon) {
    return Vraag(sessie,
                 "SELECT 1 FROM organisatie AS w JOIN toets AS t ON t.organisatie = w.nr "
                 "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE " +
                     isNu("w.nr", "?1") +
                     " AND o.soort IN ('inspectie', 'hertoets') AND "
                     "EXISTS (SELECT 1 FROM team AS m WHERE m.toets = t.nr AND m.persoon = ?2) "
                     "UNION ALL SELECT 1 FROM aangewezen_inspecteur AS a WHERE " +
                     isNu("a.organisatie", "?1") + " AND a.persoon = ?2 AND a.tot = '' LIMIT 1")
        .bind(organisatie, persoon)
        .stap();
}

std::vector<std::int64_t> zonderRapport(Poortsleutel, Sessie& sessie) {
    Vraag vraag(
        sessie,
        "SELECT nr FROM toets WHERE status IN (" + statuslijst(isHierBevroren) +
            ") AND EXISTS "
            "(SELECT 1 FROM vaststelling v WHERE v.toets = toets.nr) AND NOT EXISTS "
            "(SELECT 1 FROM rapport r WHERE r.toets = toets.nr AND r.editie = "
            "(SELECT max(editie) FROM vaststelling v WHERE v.toets = toets.nr)) ORDER BY nr");
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

}  // namespace maatlat::toetskopStore
