// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "domain/toetsingskader.h"
#include "kader/meldingen.h"
#include "kader/yaml.h"

namespace maatlat {

/// Reads one question of a dossierformulier; what is wrong becomes a melding. `eerdere` are the
/// questions before it, which are all that it may point at. `kader` may be null: then its
/// verwachting is not looked up.
Dossiervraag leesDossiervraag(const Knoop& knoop, Meldingen& meldingen,
                              const std::vector<Dossiervraag>& eerdere, const std::string& bron,
                              const Toetsingskader* kader);

}  // namespace maatlat
