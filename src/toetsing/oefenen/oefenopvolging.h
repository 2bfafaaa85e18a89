// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "toetsing/oefenen/oefenwerk.h"

namespace maatlat {

/// Plans what follows a toets that was adopted so many days after its first visit: how far that is
/// follows from how long ago it began. A plan that is being made, of which one verbeterpunt has no
/// maatregel yet; one that waits for the inspectie; one that is carried out, with a report that is
/// late.
void planOpvolging(Oefenwerk& werk, const Oefentoets& van, int vastgesteld);

}  // namespace maatlat
