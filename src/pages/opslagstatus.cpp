// SPDX-License-Identifier: EUPL-1.2
#include "pages/opslagstatus.h"

namespace maatlat {

Vulling vulling(const Opslagstatus& status) {
    Vulling uit;
    switch (status.soort) {
        case Opslagstatus::Soort::opgeslagen: {
            Vulling& deel = uit.sectie("OPGESLAGEN");
            deel.zet("VERSIE", status.versie);
            deel.zet("TIJD", status.tijd);
            break;
        }
        case Opslagstatus::Soort::alsConcept:
            uit.sectie("CONCEPT").zet("TIJD", status.tijd);
            break;
        case Opslagstatus::Soort::nietOpgeslagen:
            uit.sectie("NIET_OPGESLAGEN").zet("MELDING", status.melding);
            break;
    }
    return uit;
}

}  // namespace maatlat
