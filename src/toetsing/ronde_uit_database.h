// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/ronde.h"
#include "store/database.h"

namespace maatlat {

/// Reads a round from the database, in one snapshot. An empty id takes the only onderzoek there is.
/// Throws Gebruikersfout when there is no such onderzoek, or several to choose from.
Ronde leesUitDatabase(Database& database, const std::string& onderzoekId);

}  // namespace maatlat
