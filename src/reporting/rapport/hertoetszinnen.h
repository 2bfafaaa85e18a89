// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/hertoetsgrens.h"

/// Which organisations are tested again, in words. The number comes from the data of the round
/// (`Rondefeiten::hertoetsen`), the names from the ranking.
namespace maatlat {

/// Who, who is on the line, and who stands just outside it; with names.
std::vector<std::string> hertoetszinnen(const Beoordeling& beoordeling, const Hertoetsgrens& grens);

/// What stands behind a name in the ranking: "hertoets", "op de grens", or nothing.
std::string hertoetsmerk(Hertoetsplek plek);

/// What that means, and where the names are from.
std::string hertoetsuitleg(const Hertoetsgrens& grens);

}  // namespace maatlat
