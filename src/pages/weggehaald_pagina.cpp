// SPDX-License-Identifier: EUPL-1.2
#include "pages/weggehaald_pagina.h"

namespace maatlat {

void vulWeggehaald(Vulling& uit, int aantal, const std::string& een, const std::string& meer,
                   const std::string& toetspad) {
    if (aantal == 0) return;
    Vulling& deel = uit.sectie("WEGGEHAALD");
    deel.zet("WEGPAD", toetspad + "/weggehaald");
    deel.zet("WEGTEKST",
             (aantal == 1 ? "1 " + een + " is" : std::to_string(aantal) + " " + meer + " zijn") +
                 " ingetrokken: bekijken of terughalen");
}

}  // namespace maatlat
