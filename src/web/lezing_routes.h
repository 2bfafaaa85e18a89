// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Reading a dossier of a steekproef, and talking over what two readers answered differently.
Routes lezingRoutes();

}  // namespace maatlat::web
