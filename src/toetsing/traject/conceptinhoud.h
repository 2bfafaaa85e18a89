// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/toetsingskader.h"
#include "domain/vastlegging.h"
#include "rules/traject/verschillen.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// Calls `doe` for each line of frozen contents (toetsing/toets/bevriezing.h), with what kind it is
/// and of which code: ("verwachting", "1.1.1").
using Inhoudsregel = std::function<void(const std::string& soort, const std::string& code,
                                        const Vastlegging& regel)>;
void elkeRegel(std::string_view inhoud, const Inhoudsregel& doe);

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

/// How two contents differ, of what the report shows: visits are not in it.
std::vector<Verschil> rapportverschillen(std::string_view was, std::string_view wordt);

/// The same of what was frozen and the toets as it stands.
std::vector<Verschil> verschillenSinds(const Toetsinzage& inzage, std::string_view inhoud);

}  // namespace maatlat
