// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_trekken_pagina.h"

#include "pages/formulier.h"
#include "pages/steekproef/steekproefregels.h"

namespace maatlat {

void SteekproefTrekkenPagina::beschrijf(Vulling& uit) const {
    uit.zet("VASTGELEGD_OP", momentMetSeconden(steekproef.vastgelegdOp));
    vul(uit, planregels(steekproef, formulier));
    uit.zet("PLANKENMERK", inViertallen(steekproef.vastleggingHash));
    uit.zet("LIJSTKENMERK", inViertallen(steekproef.populatieHash));
    if (!magInvullen) {
        uit.sectie("ALLEEN_LEZEN");
        return;
    }
    vul(uit.sectie("TREKKEN"), trekking);
    uit.sectie("OPGEVEN").zet("VERVALPAD", pad + "/vervallen");
}

}  // namespace maatlat
