// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "taal/zin.h"

/// Numbers in figures with what they count, so that nobody writes "1 thema's".
namespace maatlat {

/// "1 thema", "3 thema's": in figures, where `hoeveel` would take words.
std::string inCijfers(long aantal, const Telbaar& woord);

/// "18 van de 24 verwachtingen", "1 van 1 verwachting".
std::string vanDe(int deel, int geheel, const Telbaar& woord);

inline constexpr Telbaar kThema{"thema", "thema's", true};
inline constexpr Telbaar kUitspraak{"uitspraak", "uitspraken"};

}  // namespace maatlat
