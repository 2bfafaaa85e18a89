// SPDX-License-Identifier: EUPL-1.2
// Something is erased by a clock that nobody looked at.
// verwacht: invalid initialization of reference of type 'const maatlat::Opruimmoment&'
#include "store/spoor/handeling_store.h"
#include "toetsing/opruimklok.h"

namespace maatlat {

int vergeetPosten(Werkplek& werkplek, const std::string& voor) {
    return werkplek.database().schrijf("programma", [&](Transactie& transactie) {
#ifdef GOED
        if (const auto moment = Opruimklok::vraag(werkplek))
            return handelingStore::ruimOp(transactie, *moment, voor);
        return 0;
#else
        return handelingStore::ruimOp(transactie, werkplek.nu(), voor);
#endif
    });
}

}  // namespace maatlat
