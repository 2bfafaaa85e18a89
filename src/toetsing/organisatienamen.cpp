// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/organisatienamen.h"

#include <algorithm>
#include <functional>

#include "store/onderzoek/organisatie_store.h"
#include "taal/collatie.h"

namespace maatlat {

std::vector<std::string> organisatienamen(Sessie& sessie) {
    std::vector<std::string> uit;
    for (const Organisatie& een : organisatieStore::bestaande(sessie))
        uit.push_back(een.naam);
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie));
    return uit;
}

}  // namespace maatlat
