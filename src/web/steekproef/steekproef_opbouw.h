// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/steekproef/steekproef_nieuw_pagina.h"
#include "pages/steekproef/steekproef_pagina.h"
#include "pages/steekproef/steekproef_plan_pagina.h"
#include "pages/steekproef/steekproef_trekken_pagina.h"
#include "toetsing/steekproef/dossiernummers.h"
#include "toetsing/steekproef/steekproeven.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"

namespace maatlat::web {

/// The pages of one steekproef, from what the use cases give.

/// A list holds the numbers of dossiers and is kept nowhere, unless a tab of it must be chosen. Who
/// chose one in a form that comes back is told to choose it again.
Poging metLijstmelding(const Aanvraag& aanvraag, Poging poging);

/// The form with which a list is sent, as it was typed, and its page; `keuze`: the tabs of a file
/// that is still at hand.
Lijstinvoer leesLijstinvoer(const Aanvraag& aanvraag);
SteekproefNieuwPagina lijstpagina(const Aanvraag& aanvraag, std::int64_t toets,
                                  const std::optional<TeKiezenBladen>& keuze, const Poging& poging);

/// The plan with what is proposed; `vandaag` is an ISO date.
SteekproefplanPagina planPagina(const Steekproefblad& blad, const std::vector<Melding>& opvallend,
                                const std::string& vandaag);
SteekproefTrekkenPagina trekkenPagina(const Steekproefblad& blad);
/// `volgende`: the dossier that this person can read next; may be empty. `nummers`: of who may hold
/// the key.
SteekproefPagina steekproefPagina(const Steekproefblad& blad, const std::string& volgende,
                                  const Dossiernummers& nummers);

}  // namespace maatlat::web
