// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/veldopmerking.h"
#include "store/toetssleutel.h"

/// The remarks of a team beside the fields of a toets. The history is where they stand: of
/// "veldopmerking/3" the first version says who wrote it, the newest what it says now.
namespace maatlat::veldopmerkingStore {

/// By number.
std::vector<Veldopmerking> alle(const Toetslezing& toets);
std::optional<Veldopmerking> lees(const Toetslezing& toets, std::int64_t nr);

/// How many conversations are open beside each field, by its key.
std::map<std::string, int> open(const Toetslezing& toets);

/// A new one: `plek`, `antwoordOp` and `tekst` of it. Returns its number.
std::int64_t schrijf(const Toetsschrijving& toets, const Veldopmerking& opmerking,
                     std::int64_t persoon);

/// Another text, of who wrote it. Throws Versieconflict.
void wijzig(const Toetsschrijving& toets, const Veldopmerking& stand, const Tekst& tekst,
            int versie, std::int64_t persoon);

/// Says that it is solved, or not any more. Returns whether anything changed.
bool zetOpgelost(const Toetsschrijving& toets, const Veldopmerking& stand, bool opgelost,
                 std::int64_t persoon);

}  // namespace maatlat::veldopmerkingStore
