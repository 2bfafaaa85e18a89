// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/melding.h"

namespace maatlat {

/// Refuses a file as a whole, or from a line on (`regel` 0: no line to name).
[[noreturn]] inline void weiger(const std::string& bestand, int regel, const std::string& tekst) {
    throw Invoerfout({Melding{bestand, regel, 0, tekst}});
}

}  // namespace maatlat
