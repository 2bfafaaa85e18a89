// SPDX-License-Identifier: EUPL-1.2
#include "web/publicatiemap.h"

#include <system_error>

#include "reporting/publicatie/publicatiemap.h"

namespace maatlat::web {

bool werkPublicatiemapBij(Aanvraag& aanvraag) {
    try {
        schrijfPublicatiemap(aanvraag.werkplek(), aanvraag.sjablonen());
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

}  // namespace maatlat::web
