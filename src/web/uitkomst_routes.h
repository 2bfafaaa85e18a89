// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// What the dossiers of a steekproef say, and how alike those who read them were: of one toets, and
/// over all toetsen of an onderzoek.
Routes uitkomstRoutes();

}  // namespace maatlat::web
