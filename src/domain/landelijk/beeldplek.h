// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/toets/toetskop.h"

namespace maatlat {

/// What is known of a toets that stands vast, beside its scores.
struct Beeldplek {
    std::int64_t toets = 0;  ///< its number
    Toetsstatus status = Toetsstatus::vastgesteld;
    Toetssoort soort = Toetssoort::inspectie;
    std::string dag;  ///< of the oordeel (toetsing/landelijk/oordeeldag.h), ISO; empty: not known
    std::string onderzoekId;
    std::string onderzoek;         ///< its name
    std::string organisatieNu{};   ///< what its organisation is called now, or what it went into
    std::int64_t hertoetsVan = 0;  ///< the toets that this one tests again; 0: it is no hertoets
    std::int64_t organisatie = 0;  ///< number of the organisation that was judged
    std::int64_t opvolger = 0;     ///< … of the one that it went into; 0: it did not
    std::int64_t nu = 0;           ///< … of what it is by now; itself when it did not
    std::string opgegaan{};        ///< the first day (ISO) of its successor; empty: it did not

    friend bool operator==(const Beeldplek&, const Beeldplek&) = default;
};

}  // namespace maatlat
