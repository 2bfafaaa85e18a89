// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/veld.h"
#include "store/toetssleutel.h"

/// The fields of a toets: scores and texts. The scores also stand in the table that the engine
/// reads; both are written here, in one go.
namespace maatlat::veldStore {

/// All fields that were ever saved, by key.
std::vector<Veld> alle(const Toetslezing& toets);

/// The field; one that was never saved has version 0.
Veld lees(const Toetslezing& toets, const std::string& sleutel);

/// Saves the value and returns the field as it stands then. The same value changes nothing and
/// keeps its version. A score is the word of a Score; "onbeoordeeld" is kept as an empty value.
/// Throws Versieconflict when the field is not at `versie` any more and has another value than the
/// one to be saved, Onvindbaar when there is no such toets. Writes history, log and the version of
/// the toets.
Veld bewaar(const Toetsschrijving& toets, const Veldsleutel& sleutel, const Tekst& waarde,
            int versie, std::int64_t persoon);

/// The same for who has read the field in this transaction: `was` is what `lees` gave.
Veld bewaar(const Toetsschrijving& toets, const Veldsleutel& sleutel, const Veld& was,
            const Tekst& waarde, int versie, std::int64_t persoon);

}  // namespace maatlat::veldStore
