// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "domain/toets/toewijzing.h"
#include "store/toetssleutel.h"

/// Which verwachtingen of a toets are assigned to whom. The history is where it stands: the newest
/// version of "toewijzing/1.1.2" is what holds, the others say how that came about.
namespace maatlat::toewijzingStore {

/// By code; only those that are assigned now.
std::map<std::string, Toewijzing> alle(const Toetslezing& toets);

/// Assigns it to this person, or with 0 to nobody any more; kept in the history and logged. Returns
/// whether anything changed.
bool wijs(const Toetsschrijving& toets, const std::string& verwachting, std::int64_t persoon,
          std::int64_t door);

}  // namespace maatlat::toewijzingStore
