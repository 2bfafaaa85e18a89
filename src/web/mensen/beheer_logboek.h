// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// The log: whether it is whole, and its lines without contents, those that are looked for.
Antwoord bekijkLogboek(Aanvraag& aanvraag);

/// All that is looked for, as a file.
Antwoord haalLogboek(Aanvraag& aanvraag);

}  // namespace maatlat::web
