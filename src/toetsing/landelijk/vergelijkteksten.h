// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/mensen/persoon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What was written about toetsen, by number and code: the onderbouwing of a criterium, the
/// verbeterpunt of a verwachting.
using Vergelijkteksten = std::map<std::pair<std::int64_t, std::string>, std::string>;

/// Of those of these toetsen that this person may open; that they were read is written down.
Vergelijkteksten vergelijkteksten(Werkplek& werkplek, const Persoon& persoon,
                                  const std::vector<std::int64_t>& toetsen);

}  // namespace maatlat
