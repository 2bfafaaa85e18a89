// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/publicatie/openbaarmaking.h"

namespace maatlat {

/// What such a file calls itself in its field `soort`.
inline constexpr const char* kOpenbaarmaking = "openbaarmaking";

/// Reads the regimes of publication. Each has its own id; one that publishes says on what grounds,
/// and what legal remedies there are. Throws Invoerfout with every fault as file:line:column.
Openbaarmakingsregimes leesOpenbaarmaking(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
