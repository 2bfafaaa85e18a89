// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/verantwoordelijke.h"

#include "store/mensen/persoon_store.h"
#include "store/onderzoek/samenwerking_store.h"

namespace maatlat {

bool kanVerantwoordelijk(const Persoon& persoon, const Toetskop& kop) {
    return !persoon.geblokkeerd && persoon.heeft(Rol::vtManagement) &&
           persoon.organisatie == kop.organisatieNu;
}

std::int64_t verantwoordelijkeNu(Sessie& sessie, const Toetslezing& toets, const Toetskop& kop) {
    const auto laatste = samenwerkingStore::verantwoordelijke(toets);
    if (!laatste) return 0;
    const auto wie = persoonStore::lees(sessie, laatste->persoon);
    return wie && kanVerantwoordelijk(*wie, kop) ? wie->nr : 0;
}

}  // namespace maatlat
