// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "domain/gebeurtenis.h"
#include "store/motor/logboek.h"

/// Reading from the log, for people.
namespace maatlat::logboek {

/// The last lines, newest first; at most so many. `tot`: not those after this one.
std::vector<Logregel> nieuwste(Sessie& sessie, int aantal,
                               std::int64_t tot = std::numeric_limits<std::int64_t>::max());

/// The first line about an event with this key; nothing when there is none. What a later line says
/// of it does not count: who forges something can add lines.
std::optional<Logregel> eerste(Sessie& sessie, Gebeurtenis wat, const std::string& sleutel);

/// All lines about an event with this key, oldest first.
std::vector<Logregel> alle(Sessie& sessie, Gebeurtenis wat, const std::string& sleutel);

}  // namespace maatlat::logboek
