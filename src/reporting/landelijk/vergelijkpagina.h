// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pages/onderzoek/vergelijk_pagina.h"
#include "toetsing/landelijk/vergelijkteksten.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// `gekozen` are numbers of toetsen of this onderzoek, at most VergelijkPagina::kMeeste; 0: none
/// in that place. All 0: still to choose. One alone stands beside the middle of the country. The
/// same one twice gives no comparison. What counts for the country is what stands vast. Throws
/// Onvindbaar for any other number.
VergelijkPagina vergelijkpagina(const Onderzoeksstand& stand, const std::string& basis,
                                std::vector<std::int64_t> gekozen,
                                const Vergelijkteksten& teksten = {});

}  // namespace maatlat
