// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "store/toetssleutel.h"

namespace maatlat {

/// Who is responsible for a zelfevaluatie and still can be; 0: nobody, because it was opened before
/// that was kept, or who was is blocked, or is not of the management of this organisation any more.
std::int64_t verantwoordelijkeNu(Sessie& sessie, const Toetslezing& toets, const Toetskop& kop);

/// Whether this person can be: of the management of the organisation, and not blocked.
bool kanVerantwoordelijk(const Persoon& persoon, const Toetskop& kop);

}  // namespace maatlat
