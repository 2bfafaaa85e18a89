// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Saving the fields of a toets, one at a time, and their drafts.
Routes veldRoutes();

}  // namespace maatlat::web
