// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/landelijk/hertoetsregel.h"

namespace maatlat {

/// What such a file calls itself in its field `soort`.
inline constexpr const char* kHertoetsregels = "hertoetsregels";

/// Reads the rules by which hertoetsen are chosen. Each has its own id and says where it comes
/// from. Throws Invoerfout with every fault as file:line:column.
Hertoetsregels leesHertoetsregels(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
