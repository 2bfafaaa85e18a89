// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/steekproef/dossierformulier.h"
#include "domain/toetsingskader.h"
#include "kader/kaderzoeker.h"

namespace maatlat {

/// Reads a dossierformulier from YAML (`soort: dossierformulier`); the two in criteria/ show every
/// field. Throws Invoerfout with everything that is wrong, each at its line and column: a double
/// code, an unknown kind, a condition on a question that comes later or does not exist, a term
/// between things that are no dates, a norm that is no percentage. With `zoek` also a kader that is
/// not there, and a verwachting that it does not have or does not judge.
Dossierformulier leesDossierformulier(std::string_view inhoud, const std::string& bestand,
                                      const Kaderzoeker& zoek = {});

}  // namespace maatlat
