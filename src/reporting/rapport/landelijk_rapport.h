// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "pages/rapport/landelijk_pagina.h"
#include "reporting/rapport/colofon.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The national report: "In het kort" first, then the order of domein.md §5. `bestanden` gives the
/// address of the report of an organisation; only to those does the ranking link. In a file, which
/// may be mailed alone, there are none. `stof` is what the colofon tells of when it was made.
LandelijkePagina landelijkRapport(const Beoordeling& beoordeling,
                                  const std::map<std::string, std::string>& bestanden,
                                  const Colofonstof& stof = {});

}  // namespace maatlat
