// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// How long answers on dossiers are kept: of one steekproef, of all that somebody may read, and
/// what the beheerder chose for new ones.
Routes bewaarRoutes();

}  // namespace maatlat::web
