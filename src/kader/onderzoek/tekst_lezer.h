// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/onderzoek/toetstekst.h"
#include "domain/toetsingskader.h"
#include "kader/naamregister.h"

namespace maatlat {

/// How strict a text of a published report is read.
enum class Tekstvorm : unsigned char {
    volledig,  ///< each text says where it stands in the source
    bewaard,   ///< as stored earlier: a place may be missing, and a paragraph be a bare text
};

/// Reads what was written about one organisation (`soort: toetstekst`). Codes must be of the kader
/// and organisations known; a quote has at most as many words as one of a statement (citaat.h).
/// Throws Invoerfout.
Toetstekst leesToetstekst(std::string_view inhoud, const std::string& bestand,
                          const Toetsingskader& kader, const Naamregister& organisaties,
                          Tekstvorm vorm = Tekstvorm::volledig);

/// Reads what was written about the country (`soort: landelijke_tekst`), likewise.
LandelijkeTekst leesLandelijkeTekst(std::string_view inhoud, const std::string& bestand,
                                    const Toetsingskader& kader, const Naamregister& organisaties,
                                    Tekstvorm vorm = Tekstvorm::volledig);

}  // namespace maatlat
