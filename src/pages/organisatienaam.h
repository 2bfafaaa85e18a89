// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/vulling.h"

namespace maatlat {

/// An organisation in an overview, with a link for who may open its toets. Partial
/// ORGANISATIENAAM, which shows all but the status.
struct Organisatienaam {
    std::string naam;
    std::string pad;     ///< empty: no link
    std::string status;  ///< "vastgesteld", "lopend": how far its toets is
};

void vul(Vulling& vulling, const Organisatienaam& organisatie);

}  // namespace maatlat
