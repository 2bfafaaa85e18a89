// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/veld_pagina.h"

#include "pages/onderdelen.h"

namespace maatlat {

Vulling vulling(const VeldPagina& pagina) {
    Vulling uit;
    uit.zetAls("OVER", "OVER", pagina.over);
    if (!pagina.vondsten.empty()) vulAlineas(uit.sectie("VONDSTEN"), "VONDST", pagina.vondsten);
    vul(uit, pagina.veld);
    uit.zet("TERUGPAD", pagina.terug.pad);
    uit.zet("TERUG", pagina.terug.tekst);
    return uit;
}

Vulling vulling(const TekstenPagina& pagina) {
    Vulling uit;
    uit.zet("ORGANISATIE", pagina.organisatie);
    uit.zet("ONDERZOEK", pagina.onderzoek);
    uit.zetAls("NIET_NU", "NIET_NU", pagina.nietNu);
    vul(uit.sectie("INLEIDING"), pagina.inleiding);
    for (const TekstenPagina::Thema& een : pagina.themas) {
        Vulling& thema = uit.sectie("THEMA");
        thema.zet("CODE", een.code);
        thema.zet("NAAM", een.naam);
        vul(thema, een.goodPractices);
    }
    uit.zet("TERUGPAD", pagina.terug.pad);
    uit.zet("TERUG", pagina.terug.tekst);
    return uit;
}

}  // namespace maatlat
