// SPDX-License-Identifier: EUPL-1.2
#include "pages/mensen/account_pagina.h"

namespace maatlat {

Vulling vulling(const AccountPagina& pagina) {
    Vulling uit;
    vul(uit, pagina.gegevens);
    uit.sectie(pagina.tweedeFactor ? "MET_CODE" : "ZONDER_CODE");
    for (const AccountPagina::Sessie& een : pagina.sessies) {
        Vulling& rij = uit.sectie("SESSIE");
        rij.zet("BEGONNEN", een.begonnen);
        rij.zet("LAATST", een.laatst);
        rij.toonAls(een.deze, "DEZE");
    }
    return uit;
}

Vulling vulling(const CodePagina& pagina) {
    Vulling uit;
    uit.zet("BREEDTE", pagina.breedte);
    uit.zet("VLAKKEN", pagina.vlakken);
    uit.zet("GEHEIM", pagina.geheim);
    voegToe(uit, Tekstveld{.kop = {.naam = "code",
                                   .label = "Code uit de app",
                                   .hint = "Zes cijfers.",
                                   .fout = pagina.fout},
                           .soort = Tekstveld::Soort::eenmaligeCode,
                           .aanvullen = "one-time-code"});
    return uit;
}

}  // namespace maatlat
