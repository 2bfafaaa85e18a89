// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "web/route.h"

namespace maatlat::web {

/// Where somebody who found a weakness can say so (RFC 9116, security.txt).

/// An address as a beheerder types it, as a URI: "mailto:…" for an e-mail address, else one that
/// begins with https:, mailto: or tel:. Throws Gebruikersfout for anything else.
std::string beveiligingscontact(const std::string& getypt);

/// Serves it at /.well-known/security.txt. What is given there holds for thirty days, so that a
/// copy that somebody kept does not outlive the service. `namen`: of the site, when its lines are
/// safe; none: it does not say where it stands.
Routes beveiligingRoutes(const std::string& contact, const std::vector<std::string>& namen);

}  // namespace maatlat::web
