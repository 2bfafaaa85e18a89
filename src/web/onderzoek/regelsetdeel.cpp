// SPDX-License-Identifier: EUPL-1.2
#include "web/onderzoek/regelsetdeel.h"

namespace maatlat::web {

Verschiltabel verschiltabel(const Kaderkeuze& kader) {
    Verschiltabel uit;
    uit.bijschrift = "Waar de beslisregels van “" + kader.naam + "” verschillen";
    for (const Kaderkeuze::Set& een : kader.regelsets)
        uit.regelsets.push_back(een.titel);
    for (const Kaderkeuze::Verschil& een : kader.verschillen)
        uit.rijen.push_back({een.criterium, een.telling, een.oordelen});
    return uit;
}

}  // namespace maatlat::web
