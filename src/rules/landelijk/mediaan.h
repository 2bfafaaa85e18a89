// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// How many voldoende the middle organisation has on each criterium, in the order of the kader, of
/// those that count. Where a criterium is nvt as a whole at one of them, that one does not count
/// there.
std::vector<double> mediaanPerCriterium(const Beoordeling& beoordeling);

/// The share of what applies there that the middle organisation meets (0 … 1), for where somebody
/// has an nvt: then numbers are of different wholes. 0 where nobody counts.
std::vector<double> mediaanAandeelPerCriterium(const Beoordeling& beoordeling);

}  // namespace maatlat
