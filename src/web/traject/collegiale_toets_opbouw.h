// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/traject/collegiale_toets_pagina.h"
#include "toetsing/traject/collegiale_toets.h"
#include "web/route.h"

namespace maatlat::web {

/// The pages of a collegiale toets from what is known of it.
CollegialeToetsPagina collegialeToetsPagina(const Collegialebeeld& beeld);
ConceptLezenPagina conceptLezenPagina(const Conceptblad& blad);

/// Differences with a frozen concept as people read them.
std::vector<Verschilregel> verschilregels(const std::vector<Verschil>& van);

/// The remarks of the colleague: making, changing, reading and withdrawing one.
Routes opmerkingRoutes();

}  // namespace maatlat::web
