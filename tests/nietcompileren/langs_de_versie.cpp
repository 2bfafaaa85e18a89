// SPDX-License-Identifier: EUPL-1.2
// A store writes past the value that raises the version of its toets.
// verwacht: invalid initialization of reference of type 'maatlat::Transactie&'
#include "store/toetssleutel.h"

namespace maatlat::bronStore {

void wisTitels(const Toetsschrijving& toets) {
#ifdef GOED
    toets.wijzig("UPDATE bron SET titel = '' WHERE toets = ?", toets.nr());
#else
    Transactie& transactie = toets;
    Vraag(transactie, "UPDATE bron SET titel = '' WHERE toets = ?").bind(toets.nr()).voerUit();
#endif
}

}  // namespace maatlat::bronStore
