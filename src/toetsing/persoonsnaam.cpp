// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/persoonsnaam.h"

#include "store/mensen/persoon_store.h"

namespace maatlat {

std::string persoonsnaam(Sessie& sessie, std::int64_t nr) {
    if (nr == 0) return "Maatlat";  // carried along: nobody typed it
    return persoonStore::naam(sessie, nr).value_or("persoon " + std::to_string(nr));
}

}  // namespace maatlat
