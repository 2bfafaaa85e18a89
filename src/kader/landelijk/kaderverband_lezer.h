// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/landelijk/kaderverband.h"
#include "kader/kaderzoeker.h"

namespace maatlat {

/// The `soort` of such a file.
inline constexpr const char* kKaderverband = "kaderverband";

/// Reads `soort: kaderverband`: which verwachtingen of one kader belong to which of another, each
/// with a reason. Both kaders must be there. It is complete in both directions: every verwachting
/// that is judged, of either, stands in at least one line, and one with `geen verband` in no other.
/// Throws Invoerfout with all that is wrong or missing.
Kaderverband leesKaderverband(std::string_view inhoud, const std::string& bestand,
                              const Kaderzoeker& zoek);

}  // namespace maatlat
