// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolgnaam.h"

#include "store/mensen/persoon_store.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

std::string opvolgnaam(const Toetsinzage& inzage, std::int64_t persoon) {
    if (!inzage.doelwit().eigenOrganisatie) return persoonsnaam(inzage, persoon);
    // Who was of the inspectie then may have another role, or none, by now.
    return persoon == 0 || persoonStore::werkteBij(inzage, persoon, inzage.kop().organisatieNu)
               ? persoonsnaam(inzage, persoon)
               : "een inspecteur";
}

}  // namespace maatlat
