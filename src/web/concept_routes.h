// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// What our script sends while somebody types: drafts of the forms with more than one field, and
/// text to show as it will look.
Routes conceptRoutes();

}  // namespace maatlat::web
