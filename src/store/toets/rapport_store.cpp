// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/rapport_store.h"

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::rapportStore {

std::string inLogboek(std::int64_t toets, int editie) {
    return "toets " + std::to_string(toets) + " editie " + std::to_string(editie);
}

Kenmerk bewaar(const Toetsschrijving& toets, int editie, const Rapportbestand& rapport) {
    eisTekst(rapport.naam, "de naam van het rapport");
    eisTekst(rapport.html, "het rapport");
    Kenmerk uit{editie, toets.wanneer(), rapport.naam, sha256Hex(rapport.html)};
    toets.wijzig(
        "INSERT INTO rapport (toets, editie, sinds, naam, sha256, html) VALUES (?, ?, ?, ?, ?, ?)",
        toets.nr(), uit.editie, uit.sinds, uit.naam, uit.sha256, rapport.html);
    toets.log(Gebeurtenis::rapportBevroren, inLogboek(toets.nr(), editie), {},
              Logwaarde::eigenWoorden(uit.sha256));
    return uit;
}

std::optional<Rapport> lees(const Toetslezing& toets, int editie) {
    Vraag vraag(toets,
                "SELECT sinds, naam, sha256, html FROM rapport WHERE toets = ? AND editie = ?");
    vraag.bind(toets.nr(), editie);
    if (!vraag.stap()) return std::nullopt;
    Rapport uit{{editie, vraag.tekst(0), vraag.tekst(1), vraag.tekst(2)}, vraag.tekst(3)};
    uit.heel = sha256Hex(uit.html) == uit.kenmerk.sha256;
    return uit;
}

}  // namespace maatlat::rapportStore
