// SPDX-License-Identifier: EUPL-1.2
#include "store/toetskop_store.h"

#include <algorithm>
#include <map>

#include "domain/fouten.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"

namespace maatlat::toetskopStore {

namespace {

std::string logsleutel(std::int64_t toets) {
    return "toets " + std::to_string(toets);
}

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

std::optional<Toetskop> lees(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie,
                "SELECT t.nr, t.versie, o.id, o.naam, w.naam, o.soort, t.status, o.kader, "
                "o.regelset, t.gewijzigd, t.voorgelegd_door FROM toets AS t "
                "JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "JOIN organisatie AS w ON w.nr = t.organisatie WHERE t.nr = ?");
    vraag.bind(toets);
    if (!vraag.stap()) return std::nullopt;
    Toetskop kop = uitRij(vraag);
    kop.team = teamVan(sessie, toets);
    return kop;
}

std::vector<Toetskop> alle(Sessie& sessie) {
    Vraag koppen(sessie,
                 "SELECT t.nr, t.versie, o.id, o.naam, w.naam, o.soort, t.status, o.kader, "
                 "o.regelset, t.gewijzigd, t.voorgelegd_door FROM toets AS t "
                 "JOIN onderzoek AS o ON o.nr = t.onderzoek "
                 "JOIN organisatie AS w ON w.nr = t.organisatie ORDER BY o.nr, t.nr");
    Vraag teams(sessie, "SELECT toets, persoon FROM team ORDER BY toets, persoon");
    return metTeams(koppen, teams);
}

std::vector<Toetskop> vanOnderzoek(Sessie& sessie, const std::string& onderzoekId) {
    Vraag koppen(sessie,
                 "SELECT t.nr, t.versie, o.id, o.naam, w.naam, o.soort, t.status, o.kader, "
                 "o.regelset, t.gewijzigd, t.voorgelegd_door FROM toets AS t "
                 "JOIN onderzoek AS o ON o.nr = t.onderzoek "
                 "JOIN organisatie AS w ON w.nr = t.organisatie WHERE o.id = ? ORDER BY t.nr");
    koppen.bind(onderzoekId);
    Vraag teams(sessie,
                "SELECT m.toets, m.persoon FROM team AS m JOIN toets AS t ON t.nr = m.toets "
                "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE o.id = ? "
                "ORDER BY m.toets, m.persoon");
    teams.bind(onderzoekId);
    return metTeams(koppen, teams);
}

int aantalBeoordeeld(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie,
                "SELECT count(*) FROM toets AS t JOIN score AS s ON s.onderzoek = t.onderzoek AND "
                "s.organisatie = t.organisatie WHERE t.nr = ?");
    vraag.bind(toets);
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
    transactie.log("toets geopend", logsleutel(nr), "",
                   "onderzoek: " + onderzoekId + "\norganisatie: " + organisatie + "\n");
    return nr;
}

bool zetTeam(Transactie& transactie, std::int64_t toets,
             const std::vector<std::int64_t>& personen) {
    const std::vector<std::int64_t> was = teamVan(transactie, toets);
    std::vector<std::int64_t> wordt = personen;
    std::sort(wordt.begin(), wordt.end());
    wordt.erase(std::unique(wordt.begin(), wordt.end()), wordt.end());
    if (was == wordt) return false;

    raak(transactie, toets);
    Vraag(transactie, "DELETE FROM team WHERE toets = ?").bind(toets).voerUit();
    for (const std::int64_t een : wordt)
        Vraag(transactie, "INSERT INTO team (toets, persoon) VALUES (?, ?)")
            .bind(toets, een)
            .voerUit();
    transactie.log("team gewijzigd", logsleutel(toets), alsTekst(was), alsTekst(wordt));
    return true;
}

bool inTeamVanOrganisatie(Sessie& sessie, const std::string& organisatie, std::int64_t persoon) {
    return Vraag(sessie,
                 "SELECT 1 FROM team AS m JOIN toets AS t ON t.nr = m.toets "
                 "JOIN onderzoek AS o ON o.nr = t.onderzoek "
                 "JOIN organisatie AS w ON w.nr = t.organisatie "
                 "WHERE m.persoon = ? AND w.naam = ? AND o.soort IN ('inspectie', 'hertoets') "
                 "LIMIT 1")
        .bind(persoon, organisatie)
        .stap();
}

void zetStatus(Transactie& transactie, std::int64_t toets, Toetsstatus status,
               std::int64_t voorgelegdDoor) {
    const auto was = lees(transactie, toets);
    if (!was) throw Onvindbaar();
    Vraag(transactie, "UPDATE toets SET status = ?, voorgelegd_door = ? WHERE nr = ?")
        .bind(naam(status), voorgelegdDoor, toets)
        .voerUit();
    transactie.log("status gewijzigd", logsleutel(toets), std::string(naam(was->status)),
                   std::string(naam(status)));
    raak(transactie, toets);
}

void raak(Transactie& transactie, std::int64_t toets) {
    const int geraakt =
        Vraag(transactie, "UPDATE toets SET versie = versie + 1, gewijzigd = ? WHERE nr = ?")
            .bind(transactie.wanneer(), toets)
            .voerUit();
    if (geraakt == 0) throw Onvindbaar();
}

std::string laatsteBezoek(Sessie& sessie, std::int64_t toets, std::int64_t persoon) {
    Vraag vraag(sessie, "SELECT wanneer FROM bezoek WHERE toets = ? AND persoon = ?");
    vraag.bind(toets, persoon);
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

void noteerBezoek(Transactie& transactie, std::int64_t toets, std::int64_t persoon) {
    Vraag(transactie,
          "INSERT INTO bezoek (toets, persoon, wanneer) VALUES (?, ?, ?) "
          "ON CONFLICT (toets, persoon) DO UPDATE SET wanneer = excluded.wanneer")
        .bind(toets, persoon, transactie.wanneer())
        .voerUit();
}

}  // namespace maatlat::toetskopStore
