// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/pagina.h"

namespace maatlat {

/// A link for a colleague, shown once. Template collega_uitgenodigd.tpl.
struct CollegaUitgenodigdPagina {
    static constexpr const char* kSjabloon = "collega_uitgenodigd.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::zelfevaluatieSamen;

    std::string naam;
    std::string adres;  ///< in full; empty: it was shown before and is not known any more
    std::string terugPad;

    void beschrijf(Vulling& uit) const {
        uit.zet("TERUGPAD", terugPad);
        uit.toonAls(adres.empty(), "AL_GETOOND");
        uit.als(!adres.empty(), "NIEUWE_LINK", [&](Vulling& link) {
            link.zet("VOOR", naam);
            link.zet("ADRES", adres);
        });
    }
};

}  // namespace maatlat
