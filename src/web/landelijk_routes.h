// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// "Landelijk beeld": an onderzoek over all its organisations.
Routes landelijkRoutes();

}  // namespace maatlat::web
