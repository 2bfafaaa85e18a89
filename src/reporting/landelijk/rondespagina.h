// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "domain/bladen.h"
#include "pages/landelijk/rondes_pagina.h"
#include "toetsing/landelijk/rondepaar.h"

namespace maatlat {

/// The page, and which part of its organisations stands on it.
struct Rondesblad {
    RondesPagina pagina;
    Bladen bladen;
};

/// Two rounds against each other, over what stands vast in both. Where they are not on the same
/// kader the verwachtingen stand beside each other by a mapping; without one it says why nothing is
/// compared. Of the organisations one page is made; `leesbaar`: which toetsen on it this reader may
/// open.
Rondesblad rondespagina(const Rondekeuze& keuze, int blad, const std::set<std::int64_t>& leesbaar);

/// The toetsen on that page, to ask which of them somebody may open.
std::vector<Beeldplek> rondesplekken(const Rondekeuze& keuze, int blad);

}  // namespace maatlat
