// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Searching in the bevindingen of a toets.
Routes zoekRoutes();

}  // namespace maatlat::web
