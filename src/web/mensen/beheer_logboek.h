// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// The log: whether it is whole, and its last lines without contents.
Antwoord bekijkLogboek(Aanvraag& aanvraag);

}  // namespace maatlat::web
