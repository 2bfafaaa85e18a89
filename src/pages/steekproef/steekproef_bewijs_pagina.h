// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "pages/pagina.h"

namespace maatlat {

/// The certificate of a draw, to print and to sign: everything that the organisation needs to
/// repeat it, beside its own list and the key.
struct SteekproefBewijsPagina {
    static constexpr const char* kSjabloon = "steekproef_bewijs.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::steekproefTrekken;

    std::string pad;  ///< "/toets/5/steekproef/1"
    std::string onderzoek;
    std::string organisatie;
    Dossiersteekproef steekproef;
    std::vector<Trekking> trekkingen;
    std::vector<Steekproefdossier> dossiers;  ///< reserves too

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
