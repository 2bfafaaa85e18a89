// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/gespreksverslag_store.h"

#include <string>
#include <utility>

#include "store/bronnen/record_store.h"

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
    for (Gespreksverslag& een : recordStore::alle<Gespreksverslag>(toets))
        if (een.notities.str().find(tekst) != std::string::npos) return std::move(een);
    return std::nullopt;
}

}  // namespace maatlat::gespreksverslagStore
