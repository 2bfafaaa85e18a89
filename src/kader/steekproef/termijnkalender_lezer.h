// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/steekproef/termijnkalender.h"

namespace maatlat {

/// What such a file calls itself in its field `soort`.
inline constexpr const char* kGelijkgesteldeDagen = "gelijkgestelde-dagen";

/// Reads the days that decisions put on a par with the feestdagen. The decisions must follow each
/// other year by year without a gap, so that "known up to and including" says all, and a day must
/// fall in the years of its decision. Throws Invoerfout.
Termijnkalender leesTermijnkalender(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
