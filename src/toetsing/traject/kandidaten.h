// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/traject/trajectstap.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// Who can be named for it in this toets, by name in Dutch order.
std::vector<Persoon> kandidaten(const Toetsinzage& inzage, Taak taak);

}  // namespace maatlat
