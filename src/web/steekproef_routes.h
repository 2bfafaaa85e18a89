// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// The dossiersteekproeven of a toets: from a list to a plan and a draw, and the page of what was
/// drawn.
Routes steekproefRoutes();

}  // namespace maatlat::web
