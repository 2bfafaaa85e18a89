// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Where everybody begins.
Routes startRoutes();

}  // namespace maatlat::web
