// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "pages/pagina.h"

namespace maatlat {

/// The steekproeven of a toets, and how far each is. One that was given up stays, with its reason.
struct SteekproevenPagina {
    static constexpr const char* kSjabloon = "steekproeven.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::steekproefTrekken;

    struct Rij {
        Dossiersteekproef steekproef;
        int getrokken = 0;
        int beoordeeld = 0;
    };
    std::string toetspad;  ///< "/toets/5"
    std::vector<Rij> steekproeven;
    bool magInvullen = false;
    bool bevroren = false;  ///< nothing can come any more, so nothing is "nog niet" there

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
