// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toets/rapport_store.h"
#include "store/toetskop_store.h"

namespace maatlat::toetskopStore {

Vaststelling stelVast(const Toetsschrijving& toets, Vaststelling vaststelling,
                      const Drukkerij& drukAf) {
    eisTekst(vaststelling.inhoud, "de inhoud van de vastgestelde toets");
    Vraag laatste(toets, "SELECT coalesce(max(editie), 0) FROM vaststelling WHERE toets = ?");
    laatste.bind(toets.nr());
    laatste.stap();
    vaststelling.editie = laatste.klein(0) + 1;
    vaststelling.wanneer = toets.wanneer();
    vaststelling.sha256 = sha256Hex(vaststelling.inhoud);
    toets.wijzig(
        "INSERT INTO vaststelling (toets, editie, voorgelegd_door, vastgesteld_door, wanneer, "
        "inhoud, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), vaststelling.editie, vaststelling.voorgelegdDoor, vaststelling.vastgesteldDoor,
        vaststelling.wanneer, vaststelling.inhoud, vaststelling.sha256);
    toets.log(Gebeurtenis::toetsVastgesteld,
              rapportStore::inLogboek(toets.nr(), vaststelling.editie), {},
              Logwaarde::eigenWoorden(vaststelling.sha256));
    rapportStore::bewaar(toets, vaststelling.editie, drukAf(vaststelling));
    return vaststelling;
}

std::vector<Vaststelling> vaststellingen(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT editie, voorgelegd_door, vastgesteld_door, wanneer, inhoud, sha256 "
                "FROM vaststelling WHERE toets = ? ORDER BY editie");
    vraag.bind(toets.nr());
    std::vector<Vaststelling> uit;
    while (vraag.stap())
        uit.push_back({vraag.klein(0), vraag.getal(1), vraag.getal(2), vraag.tekst(3),
                       vraag.tekst(4), vraag.tekst(5)});
    return uit;
}

bool heeftEditie(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT 1 FROM vaststelling WHERE toets = ? LIMIT 1");
    return vraag.bind(toets.nr()).stap();
}

std::string geldendeVaststelling(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT v.inhoud FROM vaststelling AS v JOIN toets AS t ON t.nr = v.toets "
                "WHERE v.toets = ? AND t.status IN (" +
                    statuslijst(isHierBevroren) + ") ORDER BY v.editie DESC LIMIT 1");
    vraag.bind(toets.nr());
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

}  // namespace maatlat::toetskopStore
