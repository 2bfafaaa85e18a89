// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/toetsingskader.h"
#include "store/traject/bevroren_concept_store.h"

namespace maatlat {

/// A part of a frozen concept that can be pointed at: a text with its sentences, a score, an
/// oordeel.
struct Wederhoorpassage {
    std::string sleutel;              ///< "motivering/1.1.2", "score/1.1.2", "oordeel/1.1"
    std::string kop;                  ///< "Motivering bij 1.1.2"
    std::vector<std::string> zinnen;  ///< at least one; of a score or an oordeel exactly one

    friend bool operator==(const Wederhoorpassage&, const Wederhoorpassage&) = default;
};

/// The passages of a frozen concept, in the order of the kader. Only what its report says too: of
/// the contents that were frozen with it the organisation reads nothing else.
std::vector<Wederhoorpassage> passagesVan(const bevrorenConceptStore::Concept& van,
                                          const Toetsingskader& kader);

/// Null when there is none.
const Wederhoorpassage* vindPassage(const std::vector<Wederhoorpassage>& in,
                                    std::string_view sleutel);

/// Whether this sentence stands at that passage.
bool staatErIn(const std::vector<Wederhoorpassage>& in, std::string_view sleutel,
               std::string_view zin);

/// The last day (ISO) of which the concept says that the inspectie visited or spoke somebody; empty
/// when it says none.
std::string laatsteBezoekdag(const bevrorenConceptStore::Concept& van);

}  // namespace maatlat
