// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// What goes well and what must improve. The texts of the round say which criteria those are; the
/// figures are always computed. Without texts the criteria are divided by their figures.
LandelijkBeeld landelijkBeeld(const Beoordeling& beoordeling);

}  // namespace maatlat
