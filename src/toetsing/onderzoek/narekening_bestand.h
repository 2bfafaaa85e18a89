// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/onderzoek/ronde.h"

namespace maatlat {

/// "narekening-stap1-2015.csv", by the id of the onderzoek.
std::string narekeningbestandsnaam(const std::string& onderzoek);

/// Every published statement of a round as a CSV for a spreadsheet: its number, the published
/// sentence, its place, how it is read and what its wording means; then for each regelset of the
/// kader, the applied one first, whether it follows, what was computed, the difference and the
/// reason. Empty when there are no statements.
std::string narekeningbestand(const Ronde& ronde, const Regelset& toegepast);

}  // namespace maatlat
