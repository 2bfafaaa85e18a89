// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Adoption of a toets by two people.
Routes vaststelRoutes();

}  // namespace maatlat::web
