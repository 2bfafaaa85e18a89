// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/toets/grondslag.h"
#include "store/toetssleutel.h"

/// On which bevindingen the motivering of a verwachting rests. Beside the motivering and the
/// bevindingen, so that both stay as they were recorded.
namespace maatlat::grondslagStore {

/// Of one verwachting, and of all that have any, by code.
Steunpunten van(const Toetslezing& toets, const std::string& verwachting);
std::map<std::string, Steunpunten> alle(const Toetslezing& toets);

/// It rests on exactly these; kept in the history and logged. Returns whether anything changed.
bool zet(const Toetsschrijving& toets, const std::string& verwachting, Steunpunten gronden,
         std::int64_t door);

/// The verwachtingen of which something else is recorded than the history says: nobody but the
/// program may change that.
std::vector<std::string> gewijzigdBuitenOm(const Toetslezing& toets);

}  // namespace maatlat::grondslagStore
