// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/gebeurtenis.h"
#include "store/motor/logboek.h"

/// Reading from the log, for people.
namespace maatlat::logboek {

/// The last lines, newest first; at most so many.
std::vector<Logregel> nieuwste(Sessie& sessie, int aantal);

/// When this happened last to this record, by whatever name a line calls it; empty when never.
/// Looks back from the end of the log.
std::string laatsteKeer(Sessie& sessie, Gebeurtenis wat, const std::string& sleutel);

}  // namespace maatlat::logboek
