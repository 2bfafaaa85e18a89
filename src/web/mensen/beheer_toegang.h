// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "toetsing/mensen/personen.h"
#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// Letting somebody in or out: one-time links and blocking.
Antwoord bekijkLinkMaken(Aanvraag& aanvraag);
Antwoord maakLink(Aanvraag& aanvraag);
Antwoord bekijkBlokkade(Aanvraag& aanvraag);
Antwoord zetBlokkade(Aanvraag& aanvraag);

/// The page that shows a link once. `geldig`: "zeven dagen lang".
Antwoord toonUitgereikt(Aanvraag& aanvraag, const Uitgereikt& link, const std::string& geldig);

}  // namespace maatlat::web
