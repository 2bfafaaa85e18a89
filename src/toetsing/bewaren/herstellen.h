// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/motor/database.h"
#include "toetsing/bewaren/kopiemap.h"

namespace maatlat {

struct Herstelopdracht {
    std::filesystem::path van;            ///< the folder of a reservekopie
    std::filesystem::path sleutelsVan{};  ///< of its keys; empty: without
    std::string naar;                     ///< path of a database that is not there yet
};

struct Herstel {
    Kopie kopie;
    bool metSleutels = false;
    std::vector<std::string> opmerkingen;  ///< what was not whole in the copy already
};

/// Puts a reservekopie back under a name that is free, never over anything: the database and its
/// folders stand there all or not at all. The copy is checked before, the result after. Throws
/// Gebruikersfout, with nothing left behind.
Herstel herstel(const Herstelopdracht& opdracht);

/// A restore changes no row. It leaves word beside the database, and the first start writes that in
/// the log: from which copy.
void logHerstel(Database& database, const std::string& pad);

}  // namespace maatlat
