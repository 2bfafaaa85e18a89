// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// What is still missing in a toets, by kind. Partial HIATENDEEL; left out when there is nothing.
struct Hiatendeel {
    struct Rij {
        std::string tekst;
        std::string pad;  ///< where to mend it; empty: no link

        void beschrijf(Vulling& uit) const { uit.zetLink("TEKST", tekst, pad); }
    };
    struct Groep {
        std::string kop;
        std::vector<Rij> regels;

        void beschrijf(Vulling& uit) const {
            uit.zet("KOP", kop);
            uit.elk("HIAAT", regels);
        }
    };
    std::string inleiding;
    std::vector<Groep> groepen;
};

void vul(Vulling& vulling, const Hiatendeel& hiaten);

/// What must be mended first, whatever reason there is. Partial AANVULDEEL; left out when there is
/// nothing.
struct Aanvuldeel {
    std::string waarvoor;  ///< "de toets kan worden voorgelegd"
    std::vector<Hiatendeel::Rij> regels;
};

void vul(Vulling& vulling, const Aanvuldeel& deel);

}  // namespace maatlat
