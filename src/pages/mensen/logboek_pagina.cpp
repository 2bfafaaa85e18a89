// SPDX-License-Identifier: EUPL-1.2
#include "pages/mensen/logboek_pagina.h"

namespace maatlat {

Vulling vulling(const LogboekPagina& pagina) {
    Vulling uit;
    uit.sectie(pagina.heel ? "HEEL" : "GEBROKEN").zet("UITSLAG", pagina.uitslag);
    uit.zetAls("MET_KOP", "KOP", pagina.kop);
    uit.zetAls("NAKIJKEN", "HEEL_PAD", pagina.heelPad);
    vul(uit, pagina.bladeren);
    for (const LogboekPagina::Rij& een : pagina.regels) {
        Vulling& rij = uit.sectie("REGEL");
        rij.zet("NR", een.nr);
        rij.zet("WANNEER", een.wanneer);
        rij.zet("WIE", een.wie);
        rij.zet("WAT", een.wat);
        rij.zet("SLEUTEL", een.sleutel);
    }
    return uit;
}

}  // namespace maatlat
