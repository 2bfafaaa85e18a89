// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// Every published statement of the round, recomputed under every regelset of the kader: first the
/// ones that do not follow from the scores, then all of them.
Narekendeel narekendeel(const Beoordeling& beoordeling);

}  // namespace maatlat
