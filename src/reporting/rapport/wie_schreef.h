// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/onderzoek/ronde.h"
#include "pages/rapport/landelijk_pagina.h"

namespace maatlat {

/// "Wie schreef dit, en sinds wanneer": who stands behind which text of the national report, and
/// when the toezichthouder published, as far as the data of the round know it.
std::vector<Alinea> wieSchreef(const Ronde& ronde);

}  // namespace maatlat
