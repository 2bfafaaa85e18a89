// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "store/motor/database.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

namespace maatlat {

/// What an import changed. All zero: everything was there already.
struct Importuitslag {
    bool kaderNieuw = false;
    int organisaties = 0;
    bool onderzoekGewijzigd = false;
    std::vector<std::string> gewijzigdeVelden;  ///< of an onderzoek that was there: "naam: a → b"
    int toetsen = 0;
    int scores = 0;
    int documenten = 0;
    int opvolging = 0;  ///< facts of what followed on the round, new or changed
    std::vector<std::string> gewijzigdeScores;  ///< "Utrecht 1.1.1: voldoende → onvoldoende"
    std::vector<std::string> leeggemaakt;       ///< as `verliezen` says it; only when asked for

    bool ietsGewijzigd() const {
        return kaderNieuw || organisaties > 0 || onderzoekGewijzigd || toetsen > 0 || scores > 0 ||
               documenten > 0 || opvolging > 0;
    }
};

/// Whether an import may empty what was there.
enum class Leegmaken : unsigned char { nee, ja };

/// Writes a round to the database in one transaction: all of it, or nothing. `wie` stands in the
/// log, with what was read when that changed something; which tab that was is kept for the next
/// import of a file of that name. Importing the same round again changes nothing. Throws
/// Importverlies, with the list, when it would empty something that was there and nobody said that
/// it may; Gebruikersfout when a name stands for another organisation in the database, and when the
/// database has scores in this round of an organisation that the file no longer has.
Importuitslag importeer(Database& database, const std::string& wie, const GelezenRonde& gelezen,
                        Leegmaken leegmaken = Leegmaken::nee);

/// The tab that was chosen when a file of this name was imported into this onderzoek; empty when
/// none was, or the database is not there or of an older Maatlat.
std::string bladVanVorigeImport(const std::string& database, const std::string& onderzoek,
                                const std::string& bestand);

}  // namespace maatlat
