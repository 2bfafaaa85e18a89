// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// How alike readers answered each check: in words first, then in the measures of the literature.
/// Partial OVEREENSTEMMINGTABEL.
struct Overeenstemmingtabel {
    struct Rij {
        std::string vraag;
        std::string zin;        ///< "In 3 van de 4 dossiers gaven beide lezers hetzelfde antwoord."
        std::string betekent;   ///< what that says, or that it is too little to say anything
        bool aandacht = false;  ///< readers differ: look at this check
        std::string percentage;  ///< "75% (30% tot 95%)"; a dash when it cannot be said
        std::string kappa;       ///< "0,62 (0,31 tot 0,93)"
        std::string alpha;
        std::string ac1;
    };
    std::string bijschrift;
    std::vector<Rij> rijen;
};

void vul(Vulling& vulling, const Overeenstemmingtabel& tabel);

}  // namespace maatlat
