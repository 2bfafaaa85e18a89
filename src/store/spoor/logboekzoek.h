// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "store/motor/sessie.h"

/// Searching what was written down: the lines of the log, and who read what, in one list by moment.
/// Each question finds its lines along an index, in a log of years too.
namespace maatlat::logboekzoek {

/// What kind of lines.
enum class Soort : unsigned char { alles, wijzigingen, gelezen, geweigerd, inloggen };

/// All that is filled in must hold.
struct Filter {
    std::string van;           ///< moment; empty: from the beginning
    std::string tot;           ///< moment, not included; empty: until now
    std::int64_t persoon = 0;  ///< who did it, or to whom it happened; 0: any
    std::string organisatie;   ///< name: of its toetsen, or it itself; empty: any
    Soort soort = Soort::alles;
    std::string wat;  ///< one event or kind of reading, by its word of today; empty: any
};

struct Rij {
    bool inzage = false;  ///< a row of who read what; else a line of the log
    std::int64_t nr = 0;
    std::string wanneer;
    std::string wie;
    std::string wat;  ///< in the words of then
    std::string sleutel;
    std::int64_t aantal = 1;
};

std::int64_t aantal(Sessie& sessie, const Filter& filter);

/// Newest first.
std::vector<Rij> rijen(Sessie& sessie, const Filter& filter, std::int64_t overslaan, int hoogstens);

/// All of them, one by one.
void elk(Sessie& sessie, const Filter& filter, const std::function<void(const Rij&)>& doe);

/// What a toets is called: that it is there, not what is in it. Empty for no such toets.
struct Toetsnaam {
    std::string organisatie;
    std::string onderzoek;
};
Toetsnaam toetsnaam(Sessie& sessie, std::int64_t toets);

}  // namespace maatlat::logboekzoek
