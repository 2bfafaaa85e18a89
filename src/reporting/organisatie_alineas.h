// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "rules/beoordeling.h"

namespace maatlat {

/// The running text of the report of one organisation, one string per paragraph: its chapters
/// Samenvatting, Inleiding and Eindoordeel en vervolg.
std::vector<std::string> samenvatting(const Beoordeling& beoordeling, const Toets& toets);
std::vector<std::string> inleiding(const Beoordeling& beoordeling, const Toets& toets);
std::vector<std::string> eindoordeel(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat
