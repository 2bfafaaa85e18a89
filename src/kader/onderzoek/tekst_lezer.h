// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/onderzoek/toetstekst.h"
#include "domain/toetsingskader.h"
#include "kader/naamregister.h"

namespace maatlat {

/// Reads what was written about one organisation (`soort: toetstekst`). Codes must be of the kader
/// and organisations known. Throws Invoerfout.
Toetstekst leesToetstekst(std::string_view inhoud, const std::string& bestand,
                          const Toetsingskader& kader, const Naamregister& organisaties);

/// Reads what was written about the country (`soort: landelijke_tekst`), likewise.
LandelijkeTekst leesLandelijkeTekst(std::string_view inhoud, const std::string& bestand,
                                    const Toetsingskader& kader, const Naamregister& organisaties);

}  // namespace maatlat
