// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The ranking as JSON, for other programs:
/// {"kader":{"id","versie","hash"},"regelset","organisaties":[{"rang","organisatie","voldoende",
/// "onvoldoende","nvt","onbeoordeeld","oordelen":{"1.1":"matig"|null}}],"criteria":{"1.1":
/// {"voldoende","matig","onvoldoende","geen_oordeel"}},"verwachtingen":{"1.1.1":{"voldoende",
/// "onvoldoende","nvt","onbeoordeeld"}}}. `rang` is null for an incomplete organisation.
std::string ranglijstAlsJson(const Beoordeling& beoordeling);

/// The ranking as CSV for a Dutch spreadsheet: UTF-8, `;` between the cells, a row per
/// organisation, the letter of the oordeel per criterium (empty: no oordeel).
std::string ranglijstAlsCsv(const Beoordeling& beoordeling);

}  // namespace maatlat
