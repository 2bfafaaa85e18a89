// SPDX-License-Identifier: EUPL-1.2
// Who may only look changes something.
// verwacht: invalid initialization of reference of type 'const maatlat::Toetsschrijving&'
#include "store/bronnen/bron_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

#ifdef GOED
void verwijder(const ToetsTransactie& toets) {
#else
void verwijder(const Toetsinzage& toets) {
#endif
    bronStore::verwijder(toets, 1, 1, toets.persoon().nr);
}

}  // namespace maatlat
