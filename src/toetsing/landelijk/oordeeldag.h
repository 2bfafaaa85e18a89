// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/toets/toetskop.h"

namespace maatlat {

/// The day (ISO) of the oordeel of a toets that stands vast: when its first editie was adopted,
/// whatever was corrected or decided later; of a round that was taken over the last day of its
/// period. Of one without editie (a zelfevaluatie): since when it stands as it does. Empty: not
/// known. `eersteEditie`: the moment of editie 1, empty when there is none; `periodeTot`: the last
/// day of the period of its onderzoek.
std::string oordeeldag(const Toetskop& kop, const std::string& eersteEditie,
                       const std::string& periodeTot);

}  // namespace maatlat
