// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "domain/toetsingskader.h"
#include "exchange/tabel.h"
#include "kader/meldingen.h"

namespace maatlat {

/// A column of scores.
struct Scorekolom {
    std::size_t kolom = 0;  ///< from 0
    const Verwachting* verwachting = nullptr;
};

/// What the columns of a score table mean, by its heading.
struct Kopregel {
    std::size_t organisatie = 0;  ///< column with the name, from 0
    std::vector<Scorekolom> scores;
    std::vector<std::size_t> zonderKop;  ///< columns without a heading: they must be empty
};

/// Reads the heading of a score table, its first row: a column with the name of the organisation,
/// and one for each judged verwachting of the kader, in any order. A heading is the code, alone or
/// before the text of the verwachting. What is wrong goes to `meldingen`, what is wrong in one way
/// under one message; nothing is returned when the row is no heading at all, or stands lower, so
/// that looking at the rows below it makes no sense.
std::optional<Kopregel> leesKopregel(const Tabel& tabel, const Toetsingskader& kader,
                                     Meldingen& meldingen);

/// Whether a row is the heading of a score table, for Tabelvraag: it has several codes of the
/// kader, or one beside the name of the organisation. Also knows codes that a spreadsheet changed.
std::function<bool(const Rij&)> kopherkenner(const Toetsingskader& kader);

}  // namespace maatlat
