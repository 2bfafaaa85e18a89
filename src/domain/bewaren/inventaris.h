// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace maatlat {

/// A table: how many rows, and a hash over all that stands in them, whatever their order.
struct Tabelstand {
    std::string naam;
    std::int64_t aantal = 0;
    std::string sha256;

    friend bool operator==(const Tabelstand&, const Tabelstand&) = default;
};

/// A file in a reservekopie.
struct Kopiebestand {
    std::string pad;  ///< within the folder: "maatlat.db-bijlagen/<hash>"
    std::int64_t grootte = 0;
    std::string sha256;

    friend bool operator==(const Kopiebestand&, const Kopiebestand&) = default;
};

/// What a reservekopie says of itself: what stands in it, of when, and made by what. With it the
/// copy can be held against itself years later.
struct Inventaris {
    std::string moment;     ///< as a Klok gives it
    std::string programma;  ///< version of the program
    int versie = 0;         ///< of the database
    bool sleutels = false;  ///< this folder holds the keys that belong to a copy, not the copy
    std::vector<Tabelstand> tabellen;
    std::vector<Kopiebestand> bestanden;
    std::vector<std::string> gebreken;  ///< what was not whole already when it was copied

    friend bool operator==(const Inventaris&, const Inventaris&) = default;
};

}  // namespace maatlat
