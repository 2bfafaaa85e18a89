// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/recordvorm.h"
#include "toetsing/toegang.h"

namespace maatlat {

/// What somebody must be allowed to for reading records of this kind, with their history: that of
/// the toets, but for what others said in an interview.
constexpr Actie actieOmTeLezen(Recordsoort soort) {
    return soort == Recordsoort::interview ? Actie::notitiesLezen : Actie::toetsLezen;
}

}  // namespace maatlat
