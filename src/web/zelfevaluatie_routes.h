// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Opening and handing in a zelfevaluatie.
Routes zelfevaluatieRoutes();

}  // namespace maatlat::web
