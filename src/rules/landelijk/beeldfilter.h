// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/landelijk/beeldplek.h"
#include "domain/onderzoek/ronde.h"

namespace maatlat {

/// What somebody looks at of the country: which part of the kader, and which organisations. What is
/// empty narrows nothing.
struct Beeldfilter {
    std::string thema;               ///< code: only its criteria and verwachtingen are counted
    std::optional<Oordeel> oordeel;  ///< only who has this one on some criterium that is counted
    std::string verwachting;         ///< code: only who has this score on it …
    Score score = Score::onvoldoende;
    std::string van;                  ///< only oordelen of this day (ISO) and later …
    std::string tot;                  ///< … up to and including this one; without a day: not
    std::optional<Toetssoort> soort;  ///< only of this kind of toets

    bool leeg() const { return *this == Beeldfilter{}; }
    friend bool operator==(const Beeldfilter&, const Beeldfilter&) = default;
};

/// A round as far as a filter lets it through.
struct Gefilterd {
    Ronde ronde;
    std::vector<std::size_t> rijen;  ///< of each toets in it: its place in the round that it is of
};

/// The kader as far as this thema goes, with its verwachtingen numbered anew. `eerste` becomes the
/// positie that its first one had. A code of no thema leaves all of it.
Toetsingskader beperkt(const Toetsingskader& kader, const std::string& thema, int& eerste);

/// `plekken` stand as the toetsen of the round. The thema goes first: an oordeel is looked for
/// within it. A verwachting may stand in another thema.
Gefilterd filter(const Ronde& ronde, std::span<const Beeldplek> plekken, const Regelset& regelset,
                 const Beeldfilter& filter);

/// Which filters are on, in words: "thema 2: Veiligheid", "oordeel onvoldoende op een criterium".
std::vector<std::string> filterInWoorden(const Beeldfilter& filter, const Toetsingskader& kader);

}  // namespace maatlat
