// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/motor/logboeksleutel.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat {

/// One line of the log of changes. Lines are only added, and each holds the seal of the line before
/// it, so that a line that is changed, taken out or moved afterwards shows.
struct Logregel {
    std::int64_t nr = 0;  ///< from 1, without gaps
    std::string wanneer;  ///< UTC, ISO 8601 with milliseconds
    std::string wie;
    std::string wat;
    std::string sleutel;
    std::string oud;     ///< words of ours, or a seal over what was: see Logwaarde
    std::string nieuw;   ///< the same over what is
    std::string vorige;  ///< hash of the line before; empty on line 1
    std::string hash;    ///< the seal (Zegelsoort::regel) over all of the above

    friend bool operator==(const Logregel&, const Logregel&) = default;
};

/// What a check of the log found.
struct Logboekstand {
    std::int64_t aantal = 0;               ///< lines read
    std::string kop;                       ///< hash of the last one; empty when there are none
    std::optional<std::int64_t> gebroken;  ///< first line that does not fit; nothing: all is well

    friend bool operator==(const Logboekstand&, const Logboekstand&) = default;
};

/// How a line stands for something that somebody typed: "zegel:" and the seal.
inline constexpr std::string_view kInhoudzegel = "zegel:";

namespace logboek {

/// Adds the line as the next one: `nr`, `vorige` and `hash` are filled in here. Changes go through
/// Transactie::log, which knows who and when. Returns the new head.
Logboekkop voegToe(Transactie& transactie, Logregel regel);

/// The seal that belongs to a line.
std::string zegelVan(const Logregel& regel, const Logboeksleutel& sleutel);

/// The last line, without looking at the others; 0 and empty when there is none.
Logboekkop laatste(Sessie& sessie);

/// Lines after `nr`, up to `tot`, in their order; at most so many.
std::vector<Logregel> regelsNa(Sessie& sessie, std::int64_t nr, std::int64_t tot, int hoogstens);

/// Recomputes the chain from the first line to the last. A log of which the last lines were cut off
/// is whole in itself: see `logboekkop.h`.
Logboekstand controleer(Sessie& sessie, const Logboeksleutel& sleutel);

/// The same for the lines after `na` up to `tot`, which must all be there and fit on line `na` as
/// it stands.
Logboekstand controleerDeel(Sessie& sessie, const Logboeksleutel& sleutel, std::int64_t na,
                            std::int64_t tot);

/// As it was before the log had a key: SHA-256 over the texts of each line.
Logboekstand controleerZonderSleutel(Sessie& sessie);

}  // namespace logboek

}  // namespace maatlat
