// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/hiaten_pagina.h"

namespace maatlat {

Vulling vulling(const HiatenPagina& pagina) {
    Vulling uit;
    uit.zet("ORGANISATIE", pagina.organisatie);
    uit.zet("RAPPORT_PAD", pagina.rapportPad);
    uit.toonAls(pagina.gesloten && !pagina.hiaten.groepen.empty(), "GESLOTEN");
    uit.toonAls(pagina.hiaten.groepen.empty(), "NIETS");
    vul(uit, pagina.hiaten);
    return uit;
}

}  // namespace maatlat
