// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/start_pagina.h"

namespace maatlat {

void vul(Vulling& vulling, const Toetslijst& lijst) {
    if (lijst.toetsen.empty() && lijst.leeg.empty()) return;
    Vulling& deel = vulling.deel("TOETSLIJST");
    deel.zet("LIJST", lijst.titel);
    if (lijst.toetsen.empty()) deel.sectie("GEEN").zet("LEEG", lijst.leeg);
    deel.lijst("TOETSEN", "TOETS", lijst.toetsen);
}

}  // namespace maatlat
