// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/toetsingskader.h"
#include "pages/criterium_pagina.h"
#include "toetsing/oordelen.h"
#include "toetsing/toetszicht.h"

namespace maatlat::web {

/// The page of one criterium as this person sees it.
CriteriumPagina criteriumPagina(const Toetsinhoud& inhoud, const Criterium& criterium);

/// Its oordeel alone.
Oordeeldeel oordeeldeel(const Toetsdossier& dossier, const Criteriumstand& stand);

}  // namespace maatlat::web
