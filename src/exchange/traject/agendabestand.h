// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace maatlat {

/// Something of a whole day in a calendar.
struct Agendapunt {
    std::string uid;
    std::string titel;
    std::string uitleg{};   ///< may be empty
    std::string dag;        ///< ISO
    int volgnr = 0;         ///< goes up with each change
    std::string gewijzigd;  ///< moment of the last change, as a Klok gives it
    bool vervallen = false;
};

/// A calendar that somebody's own program reads again and again (RFC 5545): lines of at most 75
/// octets with CRLF, days with an exclusive end, what does not hold any more as CANCELLED. Throws
/// std::logic_error for a day or a moment that is none.
std::string agendabestand(const std::string& naam, const std::vector<Agendapunt>& punten);

}  // namespace maatlat
