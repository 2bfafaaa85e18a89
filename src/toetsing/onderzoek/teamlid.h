// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/mensen/persoon.h"

namespace maatlat {

/// Why somebody cannot inspect an organisation, whatever was chosen before: "is geblokkeerd",
/// "is nu geen inspecteur", "werkte bij Twente". Empty: can.
std::string bezwaarAlsInspecteur(const Persoon& persoon, bool werkteErbij,
                                 const std::string& organisatie);

/// Whether this person works as inspecteur now, wherever.
bool isInspecteur(const Persoon& persoon);

}  // namespace maatlat
