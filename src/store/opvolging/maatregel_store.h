// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/opvolging/maatregel.h"
#include "store/toetssleutel.h"

/// The maatregelen of a toets. The key in history and log is "maatregel/<nr>".
namespace maatlat::maatregelStore {

/// Those that were not taken away, by number.
std::vector<Maatregel> alle(const Toetslezing& toets);
std::optional<Maatregel> lees(const Toetslezing& toets, std::int64_t nr);

/// With number 0 a new one, else a change of the one with that number at its version. Returns it as
/// it stands then. Throws Versieconflict, Onvindbaar.
Maatregel bewaar(const Toetsschrijving& toets, const Maatregel& maatregel, std::int64_t persoon);

/// Throws Versieconflict, Onvindbaar.
void haalWeg(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon);

}  // namespace maatlat::maatregelStore
