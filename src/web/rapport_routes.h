// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// The report of a toets while it is made, and what is still missing in it.
Routes rapportRoutes();

}  // namespace maatlat::web
