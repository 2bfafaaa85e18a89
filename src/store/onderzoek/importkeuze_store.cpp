// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/importkeuze_store.h"

#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"

namespace maatlat::importkeuzeStore {

std::string blad(Sessie& sessie, const std::string& onderzoekId, const std::string& bestand) {
    Vraag vraag(sessie,
                "SELECT k.blad FROM importkeuze AS k JOIN onderzoek AS o ON o.nr = k.onderzoek "
                "WHERE o.id = ? AND k.bestand = ?");
    vraag.bind(onderzoekId, bestand);
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

void bewaar(Transactie& transactie, const std::string& onderzoekId, const std::string& bestand,
            const std::string& blad) {
    eisTekst(bestand, "de naam van het bestand");
    eisTekst(blad, "de naam van het tabblad");
    Vraag(transactie,
          "INSERT INTO importkeuze (onderzoek, bestand, blad) VALUES (?, ?, ?) "
          "ON CONFLICT (onderzoek, bestand) DO UPDATE SET blad = excluded.blad")
        .bind(onderzoekStore::nrVan(transactie, onderzoekId), bestand, blad)
        .voerUit();
}

}  // namespace maatlat::importkeuzeStore
