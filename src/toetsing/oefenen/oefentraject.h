// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "toetsing/oefenen/oefenwerk.h"

namespace maatlat {

/// Plans one toets from its first visit to the step that it is at, as people do it: who records,
/// who reads along, the colleague, the organisation, the coördinator. The days between the steps
/// are always the same, so that where it stands follows from how long ago it began.
void planToets(Oefenwerk& werk, const Oefentoets& toets);

}  // namespace maatlat
