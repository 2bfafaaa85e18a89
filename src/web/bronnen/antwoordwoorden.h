// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/bronnen/gespreksverslag.h"

namespace maatlat::web {

/// "Akkoord op 3 december 2026, door: leidinggevende."
std::string antwoordInWoorden(const Akkoord& akkoord);

/// For a list: "gespreksverslag: na het akkoord gewijzigd"; empty when there is none.
std::string verslagInWoorden(Akkoordstand stand);

}  // namespace maatlat::web
