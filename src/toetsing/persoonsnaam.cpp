// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/persoonsnaam.h"

#include "store/persoon_store.h"

namespace maatlat {

std::string naamVan(Sessie& sessie, std::int64_t persoon) {
    if (persoon == 0) return "overgenomen";
    const auto wie = persoonStore::lees(sessie, persoon);
    return wie ? wie->naam : "persoon " + std::to_string(persoon);
}

}  // namespace maatlat
