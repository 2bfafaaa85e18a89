// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

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
    std::string naam;    ///< of the file it came from, for messages
    std::string inhoud;  ///< YAML, verbatim
    std::string over{};  ///< the organisation that a toetstekst is about; else empty

    friend bool operator==(const Document&, const Document&) = default;
};

/// Documents are never changed: a corrected text becomes a new edition, and the old one stays. An
/// onderzoek has one text of each soort, and one toetstekst for each organisation.
namespace documentStore {

/// Makes these the documents of the onderzoek: a text that is new or has other content becomes the
/// newest edition, and one that is not here any more is withdrawn. Another file name alone is no
/// change. Returns how many were added or withdrawn.
int bewaar(Transactie& transactie, const std::string& onderzoekId,
           const std::vector<Document>& documenten);

/// The newest edition of each document of the onderzoek that was not withdrawn, by soort and
/// organisation. Throws Gebruikersfout when a text is no longer the one that was stored.
std::vector<Document> alle(Sessie& sessie, const std::string& onderzoekId);

}  // namespace documentStore

}  // namespace maatlat
