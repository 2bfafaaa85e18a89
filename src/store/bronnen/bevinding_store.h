// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "store/toetssleutel.h"

/// The bevindingen of a toets. The key in the history is "bevinding/12".
namespace maatlat::bevindingStore {

/// All that were not withdrawn, by number. A toets has hundreds, so what is shown or searched is
/// chosen by the caller.
std::vector<Bevinding> alle(const Toetslezing& toets);

/// Another one after each change of a bevinding of this toets: versions only go up, and no
/// bevinding ever leaves the table.
struct Peil {
    std::int64_t aantal = 0;
    std::int64_t versies = 0;  ///< all added up
    friend bool operator==(const Peil&, const Peil&) = default;
};
Peil peil(const Toetslezing& toets);

std::optional<Bevinding> lees(const Toetslezing& toets, std::int64_t nr);

/// As `bronStore::bewaar`. `auteur` of a new one becomes `persoon`. Throws Gebruikersfout when its
/// bron is not in this toets.
Bevinding bewaar(const Toetsschrijving& toets, const Bevinding& bevinding, std::int64_t persoon);

/// Withdraws it: gone from the lists, readable in the history, and back by `bewaar` of an old
/// version with the version it has now.
void trekIn(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon);

}  // namespace maatlat::bevindingStore
