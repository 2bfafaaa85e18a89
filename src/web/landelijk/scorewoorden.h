// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/score.h"
#include "toetsing/landelijk/scoreoverleg.h"

namespace maatlat::web {

/// "voldoende (+)", "niet van toepassing".
std::string scoreInWoorden(Score score);

/// "+", "−", "nvt", as in tables.
std::string_view scoreteken(Score score);

/// "In 20 van de 24 gaven beide dezelfde score (83%). Kappa is 0,62 (0,31 tot 0,93)."
std::string gelijkheidInWoorden(const Overeenstemming& van);

/// "0,62"; a dash when it cannot be reckoned.
std::string kappaInWoorden(const Overeenstemming& van);

}  // namespace maatlat::web
