// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// One bevinding at a time: its form, withdrawing it, the live preview of its text, and the drafts
/// of all forms with more than one field.
Routes bevindingRoutes();

}  // namespace maatlat::web
