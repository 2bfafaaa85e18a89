// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>

#include "domain/opvolging/planoordeel.h"
#include "store/toetssleutel.h"

/// What the inspectie says of a plan that was handed in. It stands in the history alone, as
/// versions under a seal that the log has too (`planoordeelsleutel`).
namespace maatlat::planoordeelStore {

/// Of one version of the plan: the newest of each maatregel, and of the whole (kHelePlan).
std::map<std::int64_t, Planoordeel> alle(const Toetslezing& toets, int planversie);

/// Of one maatregel, or of the whole; version 0: not judged yet.
Planoordeel lees(const Toetslezing& toets, int planversie, std::int64_t maatregel);

/// The next version; `oordeel.versie` is the one that the person saw. The same again changes
/// nothing. Throws Versieconflict when another stands there by now.
void bewaar(const Toetsschrijving& toets, int planversie, std::int64_t maatregel,
            const Planoordeel& oordeel, std::int64_t persoon);

}  // namespace maatlat::planoordeelStore
