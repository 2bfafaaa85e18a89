// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/traject/opmerking.h"
#include "store/toetssleutel.h"

/// What colleagues say of frozen concepts. The key in history and log is "opmerking/<nr>". The
/// database takes, changes and withdraws them only as long as a colleague reads.
namespace maatlat::opmerkingStore {

/// Those that were not withdrawn, of all concepts, by number.
std::vector<Conceptopmerking> alle(const Toetslezing& toets);
std::optional<Conceptopmerking> lees(const Toetslezing& toets, std::int64_t nr);

/// With number 0 a new one, else a change of the one with that number at its version. Returns it as
/// it stands then. Throws Versieconflict, Onvindbaar.
Conceptopmerking bewaar(const Toetsschrijving& toets, const Conceptopmerking& opmerking,
                        std::int64_t persoon);

/// Throws Versieconflict, Onvindbaar.
void trekIn(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon);

}  // namespace maatlat::opmerkingStore
