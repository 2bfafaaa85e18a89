// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Every version of a field, a bevinding or a bron, and bringing one back.
Routes geschiedenisRoutes();

}  // namespace maatlat::web
