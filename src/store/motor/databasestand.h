// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bewaren/inventaris.h"
#include "store/motor/sessie.h"

namespace maatlat {

/// What stands in a database file, whatever version it has, and whether SQLite finds it whole.
struct Databasestand {
    int versie = 0;
    std::vector<Tabelstand> tabellen;    ///< by name
    std::vector<std::string> fouten;     ///< of SQLite's own check, in its words; none: whole
    std::int64_t losseVerwijzingen = 0;  ///< rows that refer to a row that is not there
};

/// Reads all of it, once; also beside a writer. Throws Gebruikersfout for a file that cannot be
/// read.
Databasestand databasestand(const std::string& pad);

/// The version of an open database.
int databaseversie(Sessie& sessie);

}  // namespace maatlat
