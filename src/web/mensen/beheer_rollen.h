// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// Roles that a beheerder asked for themselves, and for whom a second factor is obligatory.
Antwoord bekijkRollen(Aanvraag& aanvraag);
Antwoord beslisRollen(Aanvraag& aanvraag);
Antwoord bekijkInloginstellingen(Aanvraag& aanvraag);
Antwoord wijzigInloginstellingen(Aanvraag& aanvraag);

}  // namespace maatlat::web
