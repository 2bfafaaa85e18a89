// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// "/beheer/personen/3".
std::string persoonpad(std::int64_t nr);

/// The list of people, and the forms about one of them.
Antwoord bekijkPersonen(Aanvraag& aanvraag);
Antwoord bekijkNieuwePersoon(Aanvraag& aanvraag);
Antwoord nodigUit(Aanvraag& aanvraag);
Antwoord bekijkPersoon(Aanvraag& aanvraag);
Antwoord wijzigPersoon(Aanvraag& aanvraag);

}  // namespace maatlat::web
