// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "domain/opvolging/toezichtfeit.h"
#include "pages/formulierpagina.h"
#include "toetsing/opvolging/toezicht.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/route.h"

namespace maatlat::web {

/// The form in which something is written down about toezicht on an organisation.
std::vector<FormulierPagina::Veld> toezichtvelden(Aanvraag& aanvraag, std::int64_t organisatie,
                                                  Feitsoort soort, const Toezichtinvoer& invoer,
                                                  const Poging& poging);

/// What somebody typed in it, and what stands in it before anybody does.
Toezichtinvoer invoerUit(const Aanvraag& van);
Toezichtinvoer invoerVan(const Toezichtfeit& feit);

/// Its fields, for the route.
std::vector<Veldregel> toezichtveldregels();

}  // namespace maatlat::web
