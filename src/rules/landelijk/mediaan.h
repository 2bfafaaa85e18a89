// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The middle one of these in order; of an even number halfway between the middle two. 0 of none.
double mediaan(std::vector<int> waarden);

/// How many voldoende the middle organisation has on each criterium, in the order of the kader, of
/// those that count. Where a criterium is nvt as a whole at one of them, that one does not count
/// there.
std::vector<double> mediaanPerCriterium(const Beoordeling& beoordeling);

/// The same over all verwachtingen.
double mediaanInTotaal(const Beoordeling& beoordeling);

}  // namespace maatlat
