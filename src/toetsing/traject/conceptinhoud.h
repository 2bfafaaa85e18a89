// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/toetsingskader.h"
#include "rules/traject/verschillen.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// What stands in a frozen concept, by key: "score/1.1.1", "oordeel/1.1", "motivering/1.1.1".
std::map<std::string, std::string> conceptinhoud(std::string_view inhoud);

/// A piece of a concept that somebody can say something about.
struct Passage {
    std::string sleutel;
    std::string naam;  ///< "Motivering bij 1.1.2"
    std::string tekst;
    std::vector<std::string> zinnen;  ///< of a text; empty of a score or an oordeel
};
/// In the order of the report.
std::vector<Passage> passages(std::string_view inhoud, const Toetsingskader& kader);

/// How a passage with this key is called; the concept as a whole for an empty one.
std::string passagenaam(const std::string& sleutel);

/// What changed in the toets since this content was frozen, of what the report shows: visits are
/// not in it.
std::vector<Verschil> verschillenSinds(const Toetsinzage& inzage, std::string_view inhoud);

}  // namespace maatlat
