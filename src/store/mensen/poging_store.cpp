// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/poging_store.h"

#include "store/motor/vraag.h"

namespace maatlat::pogingStore {

std::vector<Rij> alle(Sessie& sessie, std::string_view rem) {
    Vraag vraag(sessie, "SELECT sleutel, aantal, laatst FROM poging WHERE rem = ?");
    vraag.bind(rem);
    std::vector<Rij> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), Stand{vraag.klein(1), vraag.getal(2)}});
    return uit;
}

void bewaar(Transactie& transactie, std::string_view rem, const std::vector<Rij>& rijen) {
    for (const Rij& een : rijen) {
        if (een.stand)
            Vraag(transactie,
                  "INSERT INTO poging (rem, sleutel, aantal, laatst) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (rem, sleutel) DO UPDATE SET aantal = excluded.aantal, "
                  "laatst = excluded.laatst")
                .bind(rem, een.sleutel, een.stand->aantal, een.stand->laatst)
                .voerUit();
        else
            Vraag(transactie, "DELETE FROM poging WHERE rem = ? AND sleutel = ?")
                .bind(rem, een.sleutel)
                .voerUit();
    }
}

}  // namespace maatlat::pogingStore
