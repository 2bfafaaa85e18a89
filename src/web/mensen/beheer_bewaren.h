// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// How long is kept what goes by itself, and whether the clock by which it goes can be believed.
Antwoord bekijkBewaartermijnen(Aanvraag& aanvraag);
Antwoord wijzigBewaartermijnen(Aanvraag& aanvraag);
Antwoord bekijkKlok(Aanvraag& aanvraag);
Antwoord bevestigKlok(Aanvraag& aanvraag);

}  // namespace maatlat::web
