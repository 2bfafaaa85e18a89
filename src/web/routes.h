// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Every page of the application.
Routes alleRoutes();

}  // namespace maatlat::web
