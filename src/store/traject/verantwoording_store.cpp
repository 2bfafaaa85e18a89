// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/verantwoording_store.h"

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::verantwoordingStore {

std::string inLogboek(std::int64_t toets, int editie) {
    return "toets " + std::to_string(toets) + " verantwoording " + std::to_string(editie);
}

void bewaar(const Toetsschrijving& toets, int editie, const Rapportbestand& blad) {
    eisTekst(blad.naam, "de naam van de verantwoording");
    eisTekst(blad.html, "de verantwoording van wijzigingen");
    const std::string sha256 = sha256Hex(blad.html);
    toets.wijzig(
        "INSERT INTO verantwoording (toets, editie, sinds, naam, sha256, html) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        toets.nr(), editie, toets.wanneer(), blad.naam, sha256, blad.html);
    toets.log(Gebeurtenis::verantwoordingBevroren, inLogboek(toets.nr(), editie), {},
              Logwaarde::eigenWoorden(sha256));
}

std::optional<Bewaard> lees(const Toetslezing& toets, int editie) {
    Vraag vraag(toets,
                "SELECT sinds, naam, sha256, html FROM verantwoording "
                "WHERE toets = ? AND editie = ?");
    vraag.bind(toets.nr(), editie);
    if (!vraag.stap()) return std::nullopt;
    Bewaard uit{editie, vraag.tekst(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3)};
    uit.heel = sha256Hex(uit.html) == uit.sha256;
    return uit;
}

}  // namespace maatlat::verantwoordingStore
