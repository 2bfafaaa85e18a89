// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Notes of an interview on their way to bevindingen.
Routes interviewRoutes();

}  // namespace maatlat::web
