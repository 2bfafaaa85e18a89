// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// One's own account: password, second factor, where one is logged in.
Antwoord bekijkAccount(Aanvraag& aanvraag);
Antwoord bekijkWachtwoord(Aanvraag& aanvraag);
Antwoord wijzigWachtwoord(Aanvraag& aanvraag);
Antwoord bekijkCodeInstellen(Aanvraag& aanvraag);
Antwoord beginCode(Aanvraag& aanvraag);
Antwoord bevestigCode(Aanvraag& aanvraag);
Antwoord gaVerder(Aanvraag& aanvraag);
Antwoord bekijkHerstelcodes(Aanvraag& aanvraag);
Antwoord maakHerstelcodes(Aanvraag& aanvraag);
Antwoord bekijkCodeUit(Aanvraag& aanvraag);
Antwoord zetCodeUit(Aanvraag& aanvraag);

}  // namespace maatlat::web
