// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/betekenis_store.h"

#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::betekenisStore {

bool bewaar(Transactie& transactie, const std::string& kader, const std::string& versie,
            const std::string& yaml) {
    eisTekst(yaml, "de betekenis van de verwachtingen");
    if (lees(transactie, kader, versie) == yaml) return false;
    Vraag(transactie, "DELETE FROM betekenis WHERE kader = ? AND kaderversie = ?")
        .bind(kader, versie)
        .voerUit();
    Vraag(transactie, "INSERT INTO betekenis (kader, kaderversie, yaml) VALUES (?, ?, ?)")
        .bind(kader, versie, yaml)
        .voerUit();
    return true;
}

std::string lees(Sessie& sessie, const std::string& kader, const std::string& versie) {
    Vraag vraag(sessie, "SELECT yaml FROM betekenis WHERE kader = ? AND kaderversie = ?");
    vraag.bind(kader, versie);
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

}  // namespace maatlat::betekenisStore
