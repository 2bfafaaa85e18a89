// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>

#include "domain/telwerk.h"

namespace maatlat {

/// What a database counts of its own work, from the moment that it was opened.
struct Opslagtelling {
    Duurtelwerk opgeslagen;  ///< of each `schrijf`: from asking until it is on disk
    Telwerk groepen;         ///< commits, which may hold the work of several
    Telwerk mislukt;         ///< … that could not be stored: a full disk, or one that fails
    Telwerk conflicten;      ///< saves of somebody who saw an older version
};

/// The same at one moment, with what stands on disk then.
struct Opslagmeting {
    Duurstand opgeslagen;
    std::uint64_t groepen = 0;
    std::uint64_t mislukt = 0;
    std::uint64_t conflicten = 0;
    std::size_t wachtend = 0;     ///< saves whose turn has not come
    std::uintmax_t bytes = 0;     ///< of the database file; 0 in memory
    std::uintmax_t walBytes = 0;  ///< of the write-ahead log beside it
};

}  // namespace maatlat
