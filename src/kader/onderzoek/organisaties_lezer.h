// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/onderzoek/organisatie.h"

namespace maatlat {

/// Reads the organisations with their other spellings from YAML (`soort: organisaties`). Throws
/// Invoerfout.
std::vector<Organisatie> leesOrganisaties(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
