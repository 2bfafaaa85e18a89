// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/toetssleutel.h"

/// Who of the inspectie was at a bezoek, as people who work with the program. Beside the bezoek,
/// which says it in words: so what was recorded of it before stays as it was.
namespace maatlat::bezoekerStore {

/// Under which key the history has who was there: "bezoekers/3".
std::string sleutel(std::int64_t bezoek);

/// By number.
std::vector<std::int64_t> van(const Toetslezing& toets, std::int64_t bezoek);

/// Exactly these were there; kept in the history and logged. Returns whether anything changed.
bool zet(const Toetsschrijving& toets, std::int64_t bezoek, std::vector<std::int64_t> personen,
         std::int64_t door);

/// The bezoeken of which somebody else is recorded than the history says: nobody but the program
/// may change that.
std::vector<std::int64_t> gewijzigdBuitenOm(const Toetslezing& toets);

}  // namespace maatlat::bezoekerStore
