// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/mensen/persoon.h"
#include "pages/toets/toets_pagina.h"
#include "pages/toets/veld_pagina.h"
#include "toetsing/toets/toetszicht.h"

namespace maatlat::web {

/// All verwachtingen of a toets with how they stand.
Toetsrooster rooster(const Toetsbeeld& beeld);

/// What stands around it on the page of the toets.
ToetsPagina toetsPagina(const Toetsblad& blad);

/// The texts of a toets that belong to no criterium.
TekstenPagina tekstenPagina(const Toetsbeeld& beeld);

}  // namespace maatlat::web
