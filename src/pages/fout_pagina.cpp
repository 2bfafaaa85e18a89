// SPDX-License-Identifier: EUPL-1.2
#include "pages/fout_pagina.h"

namespace maatlat {

Vulling vulling(const FoutPagina& pagina) {
    Vulling uit;
    uit.zet("MELDING", pagina.melding);
    uit.zetAls("MET_KENMERK", "KENMERK", pagina.kenmerk);
    uit.zetAls("NAAR_TOETS", "TOETSPAD", pagina.toetspad);
    vulUwTekst(uit, pagina.ingevuld);
    return uit;
}

Vulling vulling(const Foutmelding& melding) {
    Vulling uit;
    uit.zet("MELDING", melding.melding);
    uit.zetAls("MET_KENMERK", "KENMERK", melding.kenmerk);
    return uit;
}

}  // namespace maatlat
