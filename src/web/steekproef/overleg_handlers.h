// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/aanvraag.h"

namespace maatlat::web {

/// The page on which two readers talk one dossier over, and what they agreed there.
Antwoord toonOverleg(Aanvraag& aanvraag);
Antwoord bewaarOverleg(Aanvraag& aanvraag);

}  // namespace maatlat::web
