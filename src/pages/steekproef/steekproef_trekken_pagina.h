// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/steekproef/steekproef.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/steekproef/grensregels.h"
#include "pages/steekproef/steekproefregels.h"
#include "pages/steekproef/trekformulier.h"

namespace maatlat {

/// A steekproef whose list and plan are fixed, and that waits for its startwaarde.
struct SteekproefTrekkenPagina {
    static constexpr const char* kSjabloon = "steekproef_trekken.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::steekproefTrekken;

    std::string pad;  ///< "/toets/5/steekproef/1"
    Dossiersteekproef steekproef;
    std::string formulier;  ///< name of the dossierformulier
    bool magInvullen = false;
    Trekformulier trekking;

    void beschrijf(Vulling& uit) const {
        uit.deel("UITLEG_KENMERK");
        uit.deel("UITLEG_STARTWAARDE");
        uit.zet("VASTGELEGD_OP", momentMetSeconden(steekproef.vastgelegdOp));
        vul(uit, planregels(steekproef, formulier));
        vulLijstgrens(uit, steekproef.populatie);
        uit.zet("PLANKENMERK", inViertallen(steekproef.vastleggingHash));
        uit.zet("LIJSTKENMERK", inViertallen(steekproef.populatieHash));
        if (!magInvullen) {
            uit.sectie("ALLEEN_LEZEN");
            return;
        }
        vul(uit.sectie("TREKKEN"), trekking);
        uit.sectie("OPGEVEN").zet("VERVALPAD", pad + "/vervallen");
    }
};

}  // namespace maatlat
