// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"

#include "domain/bronnen/bevindingvorm.h"
#include "domain/fouten.h"
#include "store/bronnen/bron_store.h"
#include "store/spoor/recordtabel.h"

namespace maatlat::bevindingStore {

using Tabel = Recordtabel<Bevinding>;

std::vector<Bevinding> alle(const Toetslezing& toets) {
    return Tabel::alle(toets);
}

Peil peil(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT count(*), coalesce(sum(versie), 0) FROM bevinding WHERE toets = ?");
    vraag.bind(toets.nr());
    vraag.stap();
    return {vraag.getal(0), vraag.getal(1)};
}

std::optional<Bevinding> lees(const Toetslezing& toets, std::int64_t nr) {
    return Tabel::lees(toets, nr);
}

Bevinding bewaar(const Toetsschrijving& toets, const Bevinding& bevinding, std::int64_t persoon) {
    return Tabel::bewaar(toets, bevinding, persoon, [&] {
        if (!bronStore::lees(toets, bevinding.bron))
            throw Gebruikersfout(
                "De bron van deze bevinding staat niet (meer) in deze toets. Kies een andere "
                "bron.");
    });
}

void trekIn(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    Tabel::haalWeg(toets, nr, versie, persoon, [] {});
}

}  // namespace maatlat::bevindingStore
