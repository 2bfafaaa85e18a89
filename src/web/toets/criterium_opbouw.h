// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/toetsingskader.h"
#include "pages/toets/criterium_pagina.h"
#include "toetsing/toets/toetszicht.h"

namespace maatlat::web {

/// The page of one criterium as this person sees it.
CriteriumPagina criteriumPagina(const Toetsbeeld& beeld, const Criterium& criterium);

}  // namespace maatlat::web
