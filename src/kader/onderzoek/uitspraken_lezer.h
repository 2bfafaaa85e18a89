// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/onderzoek/uitspraak.h"
#include "domain/toetsingskader.h"
#include "kader/naamregister.h"

namespace maatlat {

/// What is asked of a text with statements.
enum class Uitspraakvorm : unsigned char {
    volledig,  ///< every statement quotes what was published
    bewaard,  ///< stored maybe before that was asked: it may be without quotes, and with a rounding
              ///< of its own, which means nothing any more
};

/// Reads the published statements about a round (`soort: uitspraken`). Codes must be of the kader,
/// organisations known, wordings explained, and each statement must make exactly one kind of claim.
/// The wording and the percentage must stand in the quote, so that nobody can read another one into
/// it; what stands before a percentage there says how it is meant. Throws Invoerfout.
Uitspraken leesUitspraken(std::string_view inhoud, const std::string& bestand,
                          const Toetsingskader& kader, const Naamregister& organisaties,
                          Uitspraakvorm vorm = Uitspraakvorm::volledig);

}  // namespace maatlat
