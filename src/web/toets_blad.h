// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/persoon.h"
#include "pages/toets_pagina.h"
#include "pages/veld_pagina.h"
#include "toetsing/toetszicht.h"

namespace maatlat::web {

/// All verwachtingen of a toets with how they stand.
Toetsrooster rooster(const Toetsinhoud& inhoud);

/// What stands around it on the page of the toets.
ToetsPagina toetsPagina(const Toetsblad& blad);

/// The texts of a toets that belong to no criterium.
TekstenPagina tekstenPagina(const Toetsinhoud& inhoud);

}  // namespace maatlat::web
