// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"

#include "domain/fouten.h"
#include "store/bronnen/record_store.h"

namespace maatlat {

template <>
void Recordregels<Bevinding>::eisBewaarbaar(const Toetslezing& toets, const Bevinding& bevinding) {
    if (!recordStore::lees<Bron>(toets, bevinding.bron))
        throw Gebruikersfout(
            "De bron van deze bevinding staat niet (meer) in deze toets. Kies een andere bron.");
}

namespace bevindingStore {

std::vector<Bevinding> alle(const Toetslezing& toets) {
    return recordStore::alle<Bevinding>(toets);
}

Peil peil(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT count(*), coalesce(sum(versie), 0) FROM bevinding WHERE toets = ?");
    vraag.bind(toets.nr());
    vraag.stap();
    return {vraag.getal(0), vraag.getal(1)};
}

std::optional<Bevinding> lees(const Toetslezing& toets, std::int64_t nr) {
    return recordStore::lees<Bevinding>(toets, nr);
}

Bevinding bewaar(const Toetsschrijving& toets, const Bevinding& bevinding, std::int64_t persoon) {
    return recordStore::bewaar(toets, bevinding, persoon);
}

void trekIn(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    recordStore::haalWeg<Bevinding>(toets, nr, versie, persoon);
}

}  // namespace bevindingStore
}  // namespace maatlat
