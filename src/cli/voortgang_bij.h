// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <ostream>
#include <string>

#include "cli/opdrachten.h"
#include "store/motor/voortgang.h"

namespace maatlat {

/// Says each sentence beside the results, at once.
inline Voortgang voortgangBij(const Uitvoer& uitvoer) {
    return [&bij = uitvoer.bij](const std::string& zin) { bij << zin << std::endl; };
}

}  // namespace maatlat
