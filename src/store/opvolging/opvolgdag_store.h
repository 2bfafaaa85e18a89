// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/toetssleutel.h"

/// What is not done yet while plans are carried out, over all toetsen: chosen in the database, so
/// that all others are not read. Which days there are is decided above; here they are kept.
namespace maatlat::opvolgdagStore {

/// One thing to be done.
struct Dag {
    std::string wat;   ///< "maatregel/3", "melding/2/0", …: see the schema
    std::string dag;   ///< the last day, ISO; empty: none
    std::string over;  ///< on what subject; may be empty

    friend bool operator==(const Dag&, const Dag&) = default;
};

/// These instead of what stood there.
void vervang(const Toetsschrijving& toets, const std::vector<Dag>& dagen);

/// By what.
std::vector<Dag> alle(const Toetslezing& toets);

/// The same with its toets.
struct Toetsdag {
    std::int64_t toets = 0;
    Dag dag;

    friend bool operator==(const Toetsdag&, const Toetsdag&) = default;
};

/// Of the toetsen that somebody may have to do with: of their organisation, or that they inspect.
/// Whether they may read them is for the door. Those with a day before or on `tot` and those
/// without one; the first day first, those without one last. `onderzoek`: of this one only, by id;
/// empty: of all.
std::vector<Toetsdag> voor(const Leesrecht& recht, const std::string& tot,
                           const std::string& onderzoek);

}  // namespace maatlat::opvolgdagStore
