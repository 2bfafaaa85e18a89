// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// For the beheerder: people, and the log.
Routes beheerRoutes();

}  // namespace maatlat::web
