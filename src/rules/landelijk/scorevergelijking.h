// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/landelijk/tweede_score.h"
#include "rules/steekproef/interval.h"
#include "rules/steekproef/overeenstemming.h"

namespace maatlat {

/// How many of `toetsen` a share of `procent` gives: rounded up, so that a share is never nothing.
/// Throws std::invalid_argument unless 1 ≤ procent ≤ 100 and toetsen ≥ 0.
int toetsenBijAandeel(int toetsen, int procent);

/// The draw: the `aantal` toetsen with the lowest lots. The lot of a toets is that of the
/// dossiersteekproef (rules/steekproef/trekking.h, docs/trekking.md) with the number of the toets
/// as pseudonym, so anybody can repeat it. All of `toetsen` by lot, whatever order they came in.
std::vector<Scoretrekking::Plek> trekToetsen(std::span<const std::int64_t> toetsen, int aantal,
                                             std::string_view startwaarde);

/// How alike team and second beoordelaar were in a number of pairs of scores: +, − and nvt are
/// three categories. Pairs with a score that nobody gave do not count.
Overeenstemming scoresVergeleken(std::span<const Scorepaar> paren);

/// The same of one verwachting over the toetsen that were drawn and handed in.
struct Verwachtingovereenstemming {
    std::string verwachting;
    Overeenstemming maat;
    /// For how many of all toetsen in the draw both would agree, "met 95% zekerheid": exact, as the
    /// toetsen were drawn by lot. Nothing without a pair.
    std::optional<Telinterval> inAlle;
};

/// Per verwachting in the order of `codes`. `toetsen`: how many could be drawn. As long as not all
/// that were drawn are handed in, those that are can differ from the others: then no interval.
std::vector<Verwachtingovereenstemming> perVerwachting(
    std::span<const std::vector<Scorepaar>> perToets, std::span<const std::string> codes,
    int toetsen, bool allesIngediend);

}  // namespace maatlat
