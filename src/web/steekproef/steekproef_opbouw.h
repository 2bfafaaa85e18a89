// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/steekproef/steekproef_pagina.h"
#include "pages/steekproef/steekproef_plan_pagina.h"
#include "pages/steekproef/steekproef_trekken_pagina.h"
#include "toetsing/steekproef/dossiernummers.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat::web {

/// The pages of one steekproef, from what the use cases give.

/// The plan with what is proposed; `vandaag` is an ISO date.
SteekproefplanPagina planPagina(const Steekproefblad& blad, const std::vector<Melding>& opvallend,
                                const std::string& vandaag);
SteekproefTrekkenPagina trekkenPagina(const Steekproefblad& blad);
/// `volgende`: the dossier that this person can read next; may be empty. `nummers`: of who may hold
/// the key.
SteekproefPagina steekproefPagina(const Steekproefblad& blad, const std::string& volgende,
                                  const Dossiernummers& nummers);

}  // namespace maatlat::web
