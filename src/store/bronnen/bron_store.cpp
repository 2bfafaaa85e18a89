// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bron_store.h"

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "store/motor/vraag.h"
#include "store/spoor/recordtabel.h"

namespace maatlat::bronStore {

using Tabel = Recordtabel<Bron>;

std::vector<Bron> alle(const Toetslezing& toets) {
    return Tabel::alle(toets);
}

std::optional<Bron> lees(const Toetslezing& toets, std::int64_t nr) {
    return Tabel::lees(toets, nr);
}

Bron bewaar(const Toetsschrijving& toets, const Bron& bron, std::int64_t persoon) {
    return Tabel::bewaar(toets, bron, persoon, [] {});
}

void verwijder(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    Tabel::haalWeg(toets, nr, versie, persoon, [&] {
        if (Vraag(toets, "SELECT 1 FROM bevinding WHERE toets = ? AND bron = ? AND ingetrokken = 0")
                .bind(toets.nr(), nr)
                .stap())
            throw NietNu(
                "Bij deze bron staan nog bevindingen. Trek die eerst in, of geef ze een andere "
                "bron. Daarna kunt u de bron verwijderen.");
    });
}

}  // namespace maatlat::bronStore
