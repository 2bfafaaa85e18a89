// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/gespreksverslag_store.h"

#include <string>

#include "store/bronnen/record_store.h"
#include "store/motor/vraag.h"

namespace maatlat::gespreksverslagStore {

std::optional<Gespreksverslag> lees(const Toetslezing& toets, std::int64_t bron,
                                    const Inzagebewijs& /*bewijs*/) {
    return recordStore::lees<Gespreksverslag>(toets, bron);
}

std::optional<Gespreksverslag> huidig(const Toetsschrijving& toets, std::int64_t bron) {
    return recordStore::lees<Gespreksverslag>(toets, bron);
}

Gespreksverslag bewaar(const Toetsschrijving& toets, const Gespreksverslag& verslag,
                       std::int64_t persoon) {
    return recordStore::bewaar(toets, verslag, persoon);
}

std::optional<Gespreksverslag> metTekst(const Toetslezing& toets, const std::string& tekst) {
    Vraag vraag(toets,
                "SELECT nr FROM interview WHERE toets = ? AND verwijderd = 0 AND notities LIKE ? "
                "ORDER BY nr LIMIT 1");
    vraag.bind(toets.nr(), "%" + tekst + "%");
    if (!vraag.stap()) return std::nullopt;
    return recordStore::lees<Gespreksverslag>(toets, vraag.getal(0));
}

}  // namespace maatlat::gespreksverslagStore
