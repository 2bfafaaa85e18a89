// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/toetsingskader.h"
#include "domain/traject/verantwoording.h"
#include "rules/traject/verschillen.h"

/// Whether each difference with what others read before is accounted for.
namespace maatlat {

/// A difference with what it belongs to.
struct Verantwoord {
    Verschil verschil{};
    /// Of this very difference. One that follows from scores has none: it says what those say.
    std::optional<Verschilverklaring> verklaring{};
    /// The verwachtingen (codes) whose changed scores it follows from. An oordeel follows from the
    /// changed scores of its criterium, a verbeterpunt from that of its verwachting; where none
    /// changed it is a difference like any other.
    std::vector<std::string> volgtUit{};
    bool isVerklaard = false;

    friend bool operator==(const Verantwoord&, const Verantwoord&) = default;
};

/// Looks for each difference what it belongs to: the explanation with its kenmerk, or, where it
/// follows from changed scores, theirs; then only when each of these scores has one.
std::vector<Verantwoord> verantwoord(const std::vector<Verschil>& verschillen,
                                     const std::vector<Verschilverklaring>& verklaringen,
                                     const Toetsingskader& kader);

bool isAllesVerklaard(std::span<const Verantwoord> verschillen);

}  // namespace maatlat
