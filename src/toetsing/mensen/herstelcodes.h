// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/mensen/codekluis.h"
#include "store/motor/transactie.h"

namespace maatlat {

inline constexpr int kHerstelcodes = 10;

/// Ten fresh recovery codes, to be shown this once; those that there were do not work any more.
std::vector<std::string> maakHerstelcodes(Transactie& transactie, std::int64_t persoon);

/// What is kept of a recovery code, as somebody types it.
std::string herstelcodeHash(std::int64_t persoon, std::string_view code);

/// Why a code cannot be checked now, and the way out. It never says that the code is wrong.
std::string codeNietNaTeKijken(Codekluis::Staat staat);

}  // namespace maatlat
