// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/steekproef.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The form by which the dossiers of a steekproef with a plan are read: of one with a doel only
/// what its verwachting asks.
std::shared_ptr<const Dossierformulier> leesformulier(Werkplek& werkplek, Sessie& sessie,
                                                      const Dossiersteekproef& steekproef);

}  // namespace maatlat
