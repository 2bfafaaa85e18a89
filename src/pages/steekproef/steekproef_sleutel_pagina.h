// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "pages/pagina.h"

namespace maatlat {

/// The key of a steekproef: first what it is, and once that was asked for the numbers of the
/// dossiers beside their pseudonyms. The only page that shows them.
struct SteekproefSleutelPagina {
    static constexpr const char* kSjabloon = "steekproef_sleutel.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::sleutelEnTermijn;

    struct Rij {
        std::string pseudoniem;
        std::string nummer;
        Dossierstand stand = Dossierstand::getrokken;
    };
    std::string pad;    ///< "/toets/5/steekproef/1"
    std::string titel;  ///< of the steekproef
    bool aanwezig = false;
    bool heleLijst = false;    ///< holds all numbers of the list
    bool magInvullen = false;  ///< may see the numbers
    bool magWissen = false;    ///< may destroy the file
    bool getoond = false;
    std::vector<Rij> dossiers;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
