// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// Where the regelsets of a kader give another oordeel, a line per telling. Partial
/// REGELSETVERSCHIL.
struct Verschiltabel {
    struct Rij {
        std::string criterium;
        std::string telling;
        std::vector<std::string> oordelen;  ///< one per regelset
    };
    std::string bijschrift;
    std::vector<std::string> regelsets;  ///< titles
    std::vector<Rij> rijen;              ///< none: they say the same everywhere
};
void vul(Vulling& vulling, const std::vector<Verschiltabel>& tabellen);

}  // namespace maatlat
