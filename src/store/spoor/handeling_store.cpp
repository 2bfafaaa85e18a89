// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/handeling_store.h"

#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::handelingStore {

std::optional<std::string> eerder(Sessie& sessie, std::int64_t persoon, const std::string& sleutel,
                                  const std::string& inhoud) {
    Vraag vraag(sessie,
                "SELECT uitkomst FROM handeling WHERE persoon = ? AND sleutel = ? AND inhoud = ?");
    vraag.bind(persoon, sleutel, inhoud);
    if (!vraag.stap()) return std::nullopt;
    return vraag.tekst(0);
}

void onthoud(Transactie& transactie, std::int64_t persoon, const std::string& sleutel,
             const std::string& inhoud, const std::string& uitkomst) {
    eisTekst(sleutel, "het kenmerk van het formulier");
    eisTekst(inhoud, "het kenmerk van de inhoud");
    eisTekst(uitkomst, "de uitkomst");
    Vraag(transactie,
          "INSERT INTO handeling (persoon, sleutel, inhoud, uitkomst, wanneer) "
          "VALUES (?, ?, ?, ?, ?)")
        .bind(persoon, sleutel, inhoud, uitkomst, transactie.wanneer())
        .voerUit();
}

int ruimOp(Transactie& transactie, const Opruimmoment&, const std::string& voor) {
    return Vraag(transactie, "DELETE FROM handeling WHERE wanneer < ?").bind(voor).voerUit();
}

}  // namespace maatlat::handelingStore
