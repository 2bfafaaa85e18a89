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

namespace {

/// `voorgelegdDoor` belongs to status voorgelegd and is 0 with any other.
void zetStatus(const Toetsschrijving& toets, Toetsstatus status, std::int64_t voorgelegdDoor) {
    Vraag was(toets, "SELECT status FROM toets WHERE nr = ?");
    was.bind(toets.nr());
    if (!was.stap()) throw Onvindbaar();
    const std::string oud = was.tekst(0);
    toets.wijzig("UPDATE toets SET status = ?, voorgelegd_door = ? WHERE nr = ?", naam(status),
                 voorgelegdDoor, toets.nr());
    toets.log(Gebeurtenis::statusGewijzigd, "toets " + std::to_string(toets.nr()),
              Logwaarde::eigenWoorden(oud), Logwaarde::eigenWoorden(std::string(naam(status))));
}

}  // namespace

void legVoor(const Toetsschrijving& toets, std::int64_t persoon) {
    zetStatus(toets, Toetsstatus::voorgelegd, persoon);
}

void neemTerug(const Toetsschrijving& toets) {
    zetStatus(toets, Toetsstatus::lopend, 0);
}

void geefTerug(const Toetsschrijving& toets, const Tekst& reden, std::int64_t persoon) {
    const int eerdere = geschiedenisStore::omvang(toets, kTeruggave).nieuwste;
    toets.log(Gebeurtenis::toetsTeruggegeven, "toets " + std::to_string(toets.nr()), {},
              geschiedenisStore::legVersieVast(toets, kTeruggave, eerdere + 1, {{"reden", reden}},
                                               persoon));
    zetStatus(toets, Toetsstatus::lopend, 0);
}

Vaststelling stelVast(const Toetsschrijving& toets, Vaststelling vaststelling, Toetsstatus status,
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
    zetStatus(toets, status, 0);
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

std::string geldendeVaststelling(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT v.inhoud FROM vaststelling AS v JOIN toets AS t ON t.nr = v.toets "
                "WHERE v.toets = ? AND t.status IN (?, ?) ORDER BY v.editie DESC LIMIT 1");
    vraag.bind(toets.nr(), naam(Toetsstatus::vastgesteld), naam(Toetsstatus::ingediend));
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

}  // namespace maatlat::toetskopStore
