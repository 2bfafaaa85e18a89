// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/mensen/aanmeldregel.h"

namespace maatlat {

/// What such a file calls itself in its field `soort`.
inline constexpr const char* kAanmeldregels = "aanmeldregels";

/// Reads which values of a claim give which role. Each value stands there once for a role; only
/// VT-management has an organisation, and no rule gives the role of beheerder. Throws Invoerfout
/// with every fault as file:line:column.
Aanmeldregels leesAanmeldregels(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
