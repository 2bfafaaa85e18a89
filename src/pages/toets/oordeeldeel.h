// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/raam.h"

namespace maatlat {

/// The oordeel of a criterium with its explanation. Partial OORDEELDEEL. Empty texts are left out.
struct Oordeeldeel {
    Teken oordeel;
    std::string telling;
    std::string waarom;
    std::string beslissend;   ///< "1.1.2 en 1.1.4"
    std::string nogMogelijk;  ///< a sentence
    std::string bekendGat;
    std::vector<std::string> doelen;
    std::string herkomst;               ///< where the rule stands, in which regelset
    std::vector<Verwijzing> ontbreekt;  ///< what the verwachtingen still miss, with where to mend
};

void vul(Vulling& vulling, const Oordeeldeel& deel);

}  // namespace maatlat
