// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/bronnen/bron.h"
#include "store/toetssleutel.h"

/// The sources of a toets. History and versions as for fields; the key in the history is "bron/7".
namespace maatlat::bronStore {

/// The sources that were not removed, by number.
std::vector<Bron> alle(const Toetslezing& toets);
std::optional<Bron> lees(const Toetslezing& toets, std::int64_t nr);

/// With number 0 a new one, else a change of the one with that number at `bron.versie`. Returns it
/// as it stands then. Throws Versieconflict, and Onvindbaar when there is no such source.
Bron bewaar(const Toetsschrijving& toets, const Bron& bron, std::int64_t persoon);

/// Takes the source away from the lists; its history stays. Throws NietNu when bevindingen still
/// use it, Versieconflict, Onvindbaar.
void verwijder(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon);

}  // namespace maatlat::bronStore
