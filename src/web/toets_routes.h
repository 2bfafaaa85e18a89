// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// A toets at a glance, its criteria one by one, and the texts that belong to none.
Routes toetsRoutes();

}  // namespace maatlat::web
