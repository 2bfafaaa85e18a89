// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/raam.h"
#include "pages/vulling.h"

namespace maatlat {

/// A map of tiles: what each organisation has on one criterium, by colour and letter, with the same
/// as a table below it. Partial TEGELKAART.
struct Tegeldeel {
    struct Tegel {
        std::string organisatie;
        std::string kort;
        Teken oordeel;
        int kolom = 0;  ///< from 1
        int rij = 0;
    };
    struct Naast {
        std::string organisatie;
        Teken oordeel;
    };
    std::string criterium;  ///< code and words
    std::string bron;
    std::vector<Verwijzing> criteria;  ///< the same map of each; `hier` is this one
    std::vector<Tegel> tegels;
    std::vector<Naast> naast;  ///< who have no tile
    int nogAndere = 0;         ///< have none either, and stand in the ranking alone
};
void vul(Vulling& vulling, const Tegeldeel& kaart);

}  // namespace maatlat
