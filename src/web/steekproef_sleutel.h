// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// What the organisation gets of a steekproef: the certificate of the draw, and the key that leads
/// from pseudonyms back to dossiers.
Routes steekproefSleutelRoutes();

}  // namespace maatlat::web
