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
    };
    struct Groep {
        std::string kop;
        std::vector<Rij> regels;
    };
    std::string inleiding;
    std::vector<Groep> groepen;
};

void vul(Vulling& vulling, const Hiatendeel& hiaten);

}  // namespace maatlat
