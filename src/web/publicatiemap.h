// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/aanvraag.h"

namespace maatlat::web {

/// Makes the folder of what is published again, after something changed of it or under it. False
/// when it could not be written: what was decided stands, and the folder follows at the next start.
bool werkPublicatiemapBij(Aanvraag& aanvraag);

}  // namespace maatlat::web
