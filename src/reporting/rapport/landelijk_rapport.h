// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The national report, in the order of domein.md §5. `bestanden` gives the file of the report of
/// an organisation, for those that are made along; only to them does the ranking link.
LandelijkePagina landelijkRapport(const Beoordeling& beoordeling,
                                  const std::map<std::string, std::string>& bestanden);

}  // namespace maatlat
