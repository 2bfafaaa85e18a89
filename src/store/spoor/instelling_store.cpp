// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/instelling_store.h"

#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::instellingStore {

std::optional<std::string> lees(Sessie& sessie, const std::string& naam) {
    Vraag vraag(sessie, "SELECT waarde FROM instelling WHERE naam = ?");
    vraag.bind(naam);
    if (!vraag.stap()) return std::nullopt;
    return vraag.tekst(0);
}

void zet(Transactie& transactie, const std::string& naam, const std::string& waarde) {
    eisTekst(waarde, "de instelling");
    const std::string was = lees(transactie, naam).value_or("");
    if (was == waarde) return;
    Vraag(transactie,
          "INSERT INTO instelling (naam, waarde) VALUES (?, ?) "
          "ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde")
        .bind(naam, waarde)
        .voerUit();
    transactie.log(Gebeurtenis::instellingGewijzigd, naam, Logwaarde::eigenWoorden(was),
                   Logwaarde::eigenWoorden(waarde));
}

}  // namespace maatlat::instellingStore
