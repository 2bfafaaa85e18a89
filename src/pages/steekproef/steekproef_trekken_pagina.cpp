// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_trekken_pagina.h"

#include "pages/formulier.h"
#include "pages/steekproef/steekproefregels.h"

namespace maatlat {

Vulling vulling(const SteekproefTrekkenPagina& pagina) {
    Vulling uit;
    uit.zet("VASTGELEGD_OP", momentMetSeconden(pagina.steekproef.vastgelegdOp));
    vul(uit, planregels(pagina.steekproef, pagina.formulier));
    uit.zet("PLANKENMERK", inViertallen(pagina.steekproef.vastleggingHash));
    uit.zet("LIJSTKENMERK", inViertallen(pagina.steekproef.populatieHash));
    if (!pagina.magInvullen) {
        uit.sectie("ALLEEN_LEZEN");
        return uit;
    }
    vul(uit.sectie("TREKKEN"), pagina.trekking);
    uit.sectie("OPGEVEN").zet("VERVALPAD", pagina.pad + "/vervallen");
    return uit;
}

}  // namespace maatlat
