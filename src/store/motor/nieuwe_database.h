// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/motor/migratie.h"

namespace maatlat {

/// Makes a new database: whole and on disk under this name, or not there at all, for this user
/// alone. When somebody else made one meanwhile, that one stays. Throws Gebruikersfout when what
/// stands beside the name belongs to a database that is gone (a new one would take its place, and
/// nobody would know what was lost), and as `meldAlsGebruikersfout` when it cannot be written.
void maakNieuweDatabase(const std::string& pad, const Migratieomgeving& omgeving);

}  // namespace maatlat
