// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/traject/trajectinstelling.h"
#include "pages/formulier.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// The steps of an onderzoek as they can be chosen, with what was.
std::vector<Optie> stapkeuzes(const Trajectinstelling& van);

/// What was chosen in a form with those.
std::set<std::string> gekozenStappen(const Aanvraag& aanvraag);

}  // namespace maatlat::web
