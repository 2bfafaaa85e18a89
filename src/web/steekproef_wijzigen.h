// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// What changes a steekproef beside a draw, always with a reason: replace a dossier, add one that
/// was picked on purpose, give the whole up.
Routes steekproefWijzigRoutes();

}  // namespace maatlat::web
