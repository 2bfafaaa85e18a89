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
    std::string dag;  ///< of the oordeel: when it was adopted, or the last day of the period of a
                      ///< round that was taken over; ISO; empty: not known
    std::string onderzoekId;
    std::string onderzoek;        ///< its name
    std::string organisatieNu{};  ///< what its organisation is called now, or what it went into

    friend bool operator==(const Beeldplek&, const Beeldplek&) = default;
};

}  // namespace maatlat
