// SPDX-License-Identifier: EUPL-1.2
// What somebody typed goes into a store past the privacy guard.
// verwacht: no matching function for call to 'bewaar
#include "domain/tekst.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

void bewaar(const TekstTransactie& transactie, const Getypt& getypt) {
    const Veldsleutel sleutel{Veldsoort::motivering, "1.1.1"};
#ifdef GOED
    const Tekst tekst = transactie.keur("waarde", getypt);
#else
    const Getypt& tekst = getypt;
#endif
    veldStore::bewaar(transactie, sleutel, tekst, 0, transactie.persoon().nr);
}

}  // namespace maatlat
