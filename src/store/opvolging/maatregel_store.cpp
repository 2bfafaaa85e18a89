// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/maatregel_store.h"

#include "store/spoor/recordtabel.h"

namespace maatlat::maatregelStore {

namespace {
using Maatregeltabel = Recordtabel<Maatregel>;
}  // namespace

std::vector<Maatregel> alle(const Toetslezing& toets) {
    return Maatregeltabel::alle(toets);
}

std::optional<Maatregel> lees(const Toetslezing& toets, std::int64_t nr) {
    return Maatregeltabel::lees(toets, nr);
}

Maatregel bewaar(const Toetsschrijving& toets, const Maatregel& maatregel, std::int64_t persoon) {
    return Maatregeltabel::bewaar(toets, maatregel, persoon, [] {});
}

void haalWeg(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    Maatregeltabel::haalWeg(toets, nr, versie, persoon, [] {});
}

}  // namespace maatlat::maatregelStore
