// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/opvolging/voortgang.h"

namespace maatlat {

/// What one dossier showed, from what each check for a verwachting gave (words of a
/// Dossieruitkomst): "voldoet niet" when one check is not met; else "niet vast te stellen" when one
/// could not be established or is still open; else "voldoet". Nothing when no check applies to it.
std::optional<Auditantwoord> auditantwoordUit(const std::vector<std::string>& uitkomsten);

}  // namespace maatlat
