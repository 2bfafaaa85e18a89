// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/opmerking_store.h"

#include "store/spoor/recordtabel.h"

namespace maatlat::opmerkingStore {

namespace {
using Opmerkingtabel = Recordtabel<Conceptopmerking>;
}  // namespace

std::vector<Conceptopmerking> alle(const Toetslezing& toets) {
    return Opmerkingtabel::alle(toets);
}

std::optional<Conceptopmerking> lees(const Toetslezing& toets, std::int64_t nr) {
    return Opmerkingtabel::lees(toets, nr);
}

Conceptopmerking bewaar(const Toetsschrijving& toets, const Conceptopmerking& opmerking,
                        std::int64_t persoon) {
    return Opmerkingtabel::bewaar(toets, opmerking, persoon, [] {});
}

void trekIn(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    Opmerkingtabel::haalWeg(toets, nr, versie, persoon, [] {});
}

}  // namespace maatlat::opmerkingStore
