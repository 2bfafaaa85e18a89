// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// Getting an account: the first visit, and choosing a password by a one-time link.
Antwoord bekijkEersteKeer(Aanvraag& aanvraag);
Antwoord begin(Aanvraag& aanvraag);
Antwoord bekijkLink(Aanvraag& aanvraag);
Antwoord kiesWachtwoord(Aanvraag& aanvraag);

}  // namespace maatlat::web
