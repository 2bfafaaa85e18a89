// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat {

/// One line of the log of changes. Lines are only added, and each holds the hash of the line before
/// it, so that a line that is changed, taken out or moved afterwards shows.
struct Logregel {
    std::int64_t nr = 0;  ///< from 1, without gaps
    std::string wanneer;  ///< UTC, ISO 8601 with milliseconds
    std::string wie;
    std::string wat;
    std::string sleutel;
    std::string oud;
    std::string nieuw;
    std::string vorige;  ///< hash of the line before; empty on line 1
    std::string hash;    ///< SHA-256 over all of the above

    friend bool operator==(const Logregel&, const Logregel&) = default;
};

/// What a check of the whole log found.
struct Logboekstand {
    std::int64_t aantal = 0;               ///< lines read
    std::string kop;                       ///< hash of the last one; empty when there are none
    std::optional<std::int64_t> gebroken;  ///< first line that does not fit; nothing: all is well

    friend bool operator==(const Logboekstand&, const Logboekstand&) = default;
};

namespace logboek {

/// Adds the line as the next one: `nr`, `vorige` and `hash` are filled in here. Changes go through
/// Transactie::log, which knows who and when.
void voegToe(Transactie& transactie, Logregel regel);

/// Recomputes the chain from the first line to the last. A log of which the last lines were cut off
/// is whole in itself: whoever wants to see that too keeps `aantal` and `kop` elsewhere.
Logboekstand controleer(Sessie& sessie);

/// The same for the lines after `na` up to `tot`, which must all be there and fit on line `na` as
/// it stands.
Logboekstand controleerDeel(Sessie& sessie, std::int64_t na, std::int64_t tot);

}  // namespace logboek

}  // namespace maatlat
