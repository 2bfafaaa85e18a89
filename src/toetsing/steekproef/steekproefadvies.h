// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

namespace maatlat {

/// What a number of dossiers can tell of a whole list, to choose how many to draw. Percentages of
/// the list, with 95% confidence, rounded outwards.
struct Aantaladvies {
    int aantal = 0;
    int helftLaag = 0;  ///< when half of them meet a check: in how much of the list it is met
    int helftHoog = 0;
    int allesLaag = 0;  ///< when all of them do: in at least how much
};

/// For 10, 20, 40 and 80 dossiers, as far as the list has more.
std::vector<Aantaladvies> aantaladviezen(std::int64_t populatie);

}  // namespace maatlat
