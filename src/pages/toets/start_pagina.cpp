// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/start_pagina.h"

namespace maatlat {

void vul(Vulling& vulling, const Toetslijst& lijst) {
    if (lijst.toetsen.empty() && lijst.leeg.empty()) return;
    Vulling& deel = vulling.deel("TOETSLIJST");
    deel.zet("LIJST", lijst.titel);
    if (lijst.toetsen.empty()) deel.sectie("GEEN").zet("LEEG", lijst.leeg);
    deel.als(!lijst.toetsen.empty(), "TOETSEN", [&](Vulling& toetsen) {
        toetsen.elk("TOETS", lijst.toetsen);
        vul(toetsen, lijst.bladeren);
    });
}

}  // namespace maatlat
