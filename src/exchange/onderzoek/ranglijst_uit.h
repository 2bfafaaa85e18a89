// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/csv_uit.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The ranking as JSON, for other programs:
/// {"kader":{"id","versie","hash"},"regelset","organisaties":[{"rang","organisatie","voldoende",
/// "onvoldoende","nvt","onbeoordeeld","oordelen":{"1.1":"matig"|null}}],"criteria":{"1.1":
/// {"voldoende","matig","onvoldoende","geen_oordeel"}},"verwachtingen":{"1.1.1":{"voldoende",
/// "onvoldoende","nvt","onbeoordeeld"}}}. `rang` is null for an organisation without one.
///
/// Unless everybody counts and nobody has an nvt there is more: "basis":{"volgorde":"aantal" or
/// "aandeel","organisaties","tellen_mee","zin"}; for each organisation "van_toepassing" and,
/// without a rank, "waarom_zonder_rang" and "mogelijke_rang":{"beste","slechtste","of_geen"} or
/// null; for each criterium "niets_van_toepassing", which is part of "geen_oordeel".
std::string ranglijstAlsJson(const Beoordeling& beoordeling);

/// The ranking as CSV: `;` between the cells, a row per organisation, the letter of the oordeel per
/// criterium (empty: no oordeel; "nvt": and nothing to judge). Unless everybody counts and nobody
/// has an nvt there are four columns more: aandeel (in percent, of what applies), beste_rang and
/// slechtste_rang still possible, and the basis in words, which is the same in each row.
std::string ranglijstAlsCsv(const Beoordeling& beoordeling, Csvdoel doel = Csvdoel::programma);

}  // namespace maatlat
