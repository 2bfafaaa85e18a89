// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// One bevinding at a time: its form, both versions after a conflict, and withdrawing it.
Routes bevindingRoutes();

}  // namespace maatlat::web
