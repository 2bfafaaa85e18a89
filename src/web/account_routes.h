// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Logging in and out, the first visit, one-time links, and one's own account.
Routes accountRoutes();

}  // namespace maatlat::web
