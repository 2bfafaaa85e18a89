// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "domain/recordvorm.h"
#include "domain/vastlegging.h"
#include "toetsing/recordinvoer.h"
#include "web/aanvraag.h"
#include "web/route.h"

namespace maatlat::web {

/// The fields that people fill in in the form of this kind of record, for the route that takes
/// them. A draft of that form holds the same.
std::vector<Veldregel> formuliervelden(Recordsoort soort);

/// What was sent of those, in the order in which it came.
Vastlegging getypt(const Aanvraag& aanvraag, Recordsoort soort);

/// The whole form of record `nr`, 0 for a new one, with version and privacy reason.
Recordinvoer recordinvoer(const Aanvraag& aanvraag, Recordsoort soort, std::int64_t nr);

}  // namespace maatlat::web
