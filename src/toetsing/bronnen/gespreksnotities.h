// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// One line of notes, read as a bevinding.
struct Notitierij {
    int regel = 0;      ///< from 1, in the notes as they were typed; empty lines count
    std::string tekst;  ///< without tags and direction
    std::vector<std::string> codes;
    Richting richting = Richting::neutraal;
    std::string fout;            ///< what is wrong and what to do; empty: can become a bevinding
    std::int64_t bevinding = 0;  ///< that it became; 0: none yet

    friend bool operator==(const Notitierij&, const Notitierij&) = default;
};

/// As many as two people write down in a long day; more at once is a file that was pasted.
inline constexpr std::size_t kMeesteNotities = 300;

/// Notes of an interview, typed as fast as people talk: each line is one bevinding. A word that
/// begins with # and a digit is the code of a verwachting ("#1.1.2", "#1.1.2,1.1.4"), wherever it
/// stands; a + or - of its own at the end of the line or right after a code is the direction
/// (supports voldoende, supports onvoldoende). Without codes it is a bevinding that still waits for
/// its verwachting. A bullet at the start of a line is left out, unless a digit follows: then it
/// may be a minus. Empty lines are left out too. Of lines that became no bevinding yet it reads one
/// more than `kMeesteNotities` at most, so that it shows that there are too many.
std::vector<Notitierij> leesNotities(std::string_view notities, const Toetsingskader& kader);

/// "[bevinding 12]": stands behind a line that became that bevinding. It goes along with the line,
/// wherever people put it.
std::string bevindingmerk(std::int64_t nr);

/// The notes as the person who was spoken with reads them: without codes, directions and marks.
std::string verslagtekst(std::string_view notities);

/// The notes with their marks again: a line that stands in `bewaard` with a mark, and here
/// without, gets it back. So nobody makes two bevindingen of one line.
std::string metMerken(std::string_view notities, std::string_view bewaard);

}  // namespace maatlat
