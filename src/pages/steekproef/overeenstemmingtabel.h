// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// How alike readers answered each check: in words first, then in the measures of the literature.
/// Partial OVEREENSTEMMINGTABEL.
struct Overeenstemmingtabel {
    struct Maat {
        std::string waarde;      ///< "0,62"; a dash when it cannot be reckoned
        std::string interval{};  ///< "0,31 tot 0,93"; empty: none
    };
    struct Rij {
        std::string vraag;
        std::string zin;        ///< "In 3 van de 4 dossiers gaven beide lezers hetzelfde antwoord."
        std::string betekent;   ///< what that says, or that it is too little to say anything
        bool aandacht = false;  ///< readers differ: look at this check
        Maat percentage;
        Maat kappa;
        Maat alpha;
        Maat ac1;
    };
    std::string bijschrift;
    std::vector<Rij> rijen;
};

void vul(Vulling& vulling, const Overeenstemmingtabel& tabel);

}  // namespace maatlat
