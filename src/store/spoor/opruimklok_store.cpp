// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/opruimklok_store.h"

#include "store/motor/vraag.h"

namespace maatlat::opruimklokStore {

std::string vertrouwd(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT vertrouwd FROM opruimklok WHERE nr = 1");
    vraag.bind();
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

void vertrouw(Transactie& transactie) {
    Vraag(transactie, "UPDATE opruimklok SET vertrouwd = ? WHERE nr = 1")
        .bind(transactie.wanneer())
        .voerUit();
}

}  // namespace maatlat::opruimklokStore
