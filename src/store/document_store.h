// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/sessie.h"
#include "store/transactie.h"

namespace maatlat {

/// What a published text of an onderzoek is about.
enum class Documentsoort : unsigned char {
    uitspraken,  ///< statements about the round, to be recomputed
    landelijk,   ///< what was written about the country as a whole
    toetstekst,  ///< what was written about one organisation
};

/// "uitspraken", "landelijk", "toetstekst".
std::string_view naam(Documentsoort soort);

/// A published text as it came in. Reading it is the work of `kader/`.
struct Document {
    Documentsoort soort = Documentsoort::uitspraken;
    std::string naam;    ///< of the file it came from; unique within the soort
    std::string inhoud;  ///< YAML, verbatim

    friend bool operator==(const Document&, const Document&) = default;
};

/// Documents are never changed: a corrected text becomes a new edition, and the old one stays.
namespace documentStore {

/// Keeps the document as the newest edition. Returns false, and changes nothing, when the newest
/// edition has this very content.
bool bewaar(Transactie& transactie, const std::string& onderzoekId, const Document& document);

/// The newest edition of each document of the onderzoek, by soort and naam. Throws Gebruikersfout
/// when a text is no longer the one that was stored.
std::vector<Document> alle(Sessie& sessie, const std::string& onderzoekId);

}  // namespace documentStore

}  // namespace maatlat
