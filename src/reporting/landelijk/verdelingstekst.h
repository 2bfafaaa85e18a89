// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "rules/onderzoek/ranglijst.h"

namespace maatlat {

/// "8 voldoende, 17 matig, 1 onvoldoende", and how many have no oordeel where there are any: all
/// numbers, to lay beside those of another table.
inline std::string verdelingstekst(const Verdeling& van) {
    std::string uit = std::to_string(van.voldoende) + " voldoende, " + std::to_string(van.matig) +
                      " matig, " + std::to_string(van.onvoldoende) + " onvoldoende";
    if (van.geenOordeel > 0) uit += ", " + std::to_string(van.geenOordeel) + " geen oordeel";
    return uit;
}

}  // namespace maatlat
