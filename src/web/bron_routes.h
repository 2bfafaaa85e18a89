// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// The sources of a toets: the list, a form per source, and the files that belong to documents.
Routes bronRoutes();

}  // namespace maatlat::web
