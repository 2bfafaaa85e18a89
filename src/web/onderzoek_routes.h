// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Opening onderzoeken and choosing their teams.
Routes onderzoekRoutes();

}  // namespace maatlat::web
