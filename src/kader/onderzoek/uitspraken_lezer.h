// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/onderzoek/uitspraak.h"
#include "domain/toetsingskader.h"
#include "kader/naamregister.h"

namespace maatlat {

/// Reads the published statements about a round (`soort: uitspraken`). Codes must be of the kader,
/// organisations known, wordings explained, and each statement must make exactly one kind of claim.
/// Throws Invoerfout.
Uitspraken leesUitspraken(std::string_view inhoud, const std::string& bestand,
                          const Toetsingskader& kader, const Naamregister& organisaties);

}  // namespace maatlat
