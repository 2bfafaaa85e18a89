// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/landelijk/tegelkaart.h"

namespace maatlat {

/// What such a file calls itself in its field `soort`.
inline constexpr const char* kTegelkaart = "tegelkaart";

/// Reads a map of tiles. Each organisation has one tile, and each place in the grid at most one.
/// Throws Invoerfout with every fault as file:line:column.
Tegelkaart leesTegelkaart(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
