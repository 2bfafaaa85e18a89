// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bron_store.h"

#include "domain/fouten.h"
#include "store/bronnen/record_store.h"
#include "store/motor/vraag.h"

namespace maatlat {

template <>
void Recordregels<Bron>::eisWegTeHalen(const Toetslezing& toets, std::int64_t nr) {
    if (Vraag(toets, "SELECT 1 FROM bevinding WHERE toets = ? AND bron = ? AND ingetrokken = 0")
            .bind(toets.nr(), nr)
            .stap())
        throw NietNu(
            "Bij deze bron staan nog bevindingen. Trek die eerst in, of geef ze een andere bron. "
            "Daarna kunt u de bron intrekken.");
}

namespace bronStore {

std::vector<Bron> alle(const Toetslezing& toets) {
    return recordStore::alle<Bron>(toets);
}

std::optional<Bron> lees(const Toetslezing& toets, std::int64_t nr) {
    return recordStore::lees<Bron>(toets, nr);
}

Bron bewaar(const Toetsschrijving& toets, const Bron& bron, std::int64_t persoon) {
    return recordStore::bewaar(toets, bron, persoon);
}

void verwijder(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    recordStore::haalWeg<Bron>(toets, nr, versie, persoon);
}

}  // namespace bronStore
}  // namespace maatlat
