// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "toetsing/toets/toetszicht.h"
#include "toetsing/toets/toewijzingen.h"

namespace maatlat {

/// What the table of all verwachtingen says of one, beside how it stands (oordelen.h).
struct Tabelregel {
    std::string tegen;         ///< as tegenBewijs, of a score with a motivering too
    std::string gescoordDoor;  ///< name of who gave it its score; empty: it has none
    std::string gescoordOp;
    std::optional<Toegewezen> aan;
    int opmerkingen = 0;  ///< open, beside its score and texts
};

/// A whole toets as one table.
struct Toetstabel {
    Toetsbeeld beeld;
    std::map<std::string, Tabelregel> regels;  ///< by code, of those that are judged
    std::vector<Persoon> team;                 ///< to whom can be assigned
    std::vector<Werkdeel> verdeling;
    int opmerkingen = 0;  ///< open, in the whole toets
};
Toetstabel leesToetstabel(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat
