// SPDX-License-Identifier: EUPL-1.2
// The same for a change.
// verwacht: no matching function for call to 'bewaar
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

void bewaar(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets) {
    const Veldsleutel sleutel{Veldsoort::motivering, "1.1.1"};
#ifdef GOED
    handel(werkplek, handeling, toets, Actie::toetsInvullen,
           [&](const ToetsTransactie& transactie) {
               veldStore::bewaar(transactie, sleutel, "Gezien.", 0, handeling.wie.nr);
           });
#else
    werkplek.database().schrijf("iemand", [&](Transactie& transactie) {
        veldStore::bewaar(transactie, toets, sleutel, "Gezien.", 0, handeling.wie.nr);
    });
#endif
}

}  // namespace maatlat
