// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/bladen.h"
#include "pages/vulling.h"

namespace maatlat {

/// The way from one page of a list to the next. Partial BLADERBALK; left out when everything stands
/// on one page.
struct Bladerbalk {
    std::string lijst;     ///< what is listed, for who hears the page: "Onderzoeken"
    std::string waar;      ///< "21 tot en met 40 van 260"
    std::string vorige;    ///< path; empty on the first page
    std::string volgende;  ///< path; empty on the last page
};

/// `pad`: the address of a page, up to its number: "/onderzoeken?pagina=".
Bladerbalk bladerbalk(const std::string& lijst, const Bladen& bladen, const std::string& pad);

void vul(Vulling& vulling, const Bladerbalk& balk);

}  // namespace maatlat
