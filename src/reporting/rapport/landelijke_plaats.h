// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/rapport/organisatie_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// How many organisations have each number of voldoende, from the lowest that occurs to the
/// highest; empty when no organisation is complete. `eigen` is a number of voldoende, or -1.
Spreidingsfiguur spreidingVan(const Beoordeling& beoordeling, int eigen);

/// Where one organisation stands among the others: rank, distribution, and the verwachtingen on
/// which it differs from most of them.
LandelijkePlaats landelijkePlaats(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat
