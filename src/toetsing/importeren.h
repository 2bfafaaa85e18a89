// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/database.h"
#include "toetsing/ronde_uit_bestanden.h"

namespace maatlat {

/// What an import changed. All zero: everything was there already.
struct Importuitslag {
    bool kaderNieuw = false;
    int organisaties = 0;
    bool onderzoekGewijzigd = false;
    int toetsen = 0;
    int scores = 0;
    int documenten = 0;

    bool ietsGewijzigd() const {
        return kaderNieuw || organisaties > 0 || onderzoekGewijzigd || toetsen > 0 || scores > 0 ||
               documenten > 0;
    }
};

/// Writes a round to the database in one transaction: all of it, or nothing. `wie` stands in the
/// log. Importing the same round again changes nothing.
Importuitslag importeer(Database& database, const std::string& wie, const GelezenRonde& gelezen);

}  // namespace maatlat
