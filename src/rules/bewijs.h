// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/beslisregel.h"
#include "domain/telling.h"

namespace maatlat {

/// A telling for which a rule gives no single oordeel.
struct Tegenvoorbeeld {
    Telling telling;
    std::vector<std::size_t> passend;  ///< clauses that fit: none for a gap, two or more else

    friend bool operator==(const Tegenvoorbeeld&, const Tegenvoorbeeld&) = default;
};

/// Whether the text of a rule gives exactly one oordeel for every telling of so many verwachtingen.
/// It is a proof by enumeration: all tellingen were tried, to the letter. (What holds when nothing
/// applies is not up to the letter: see `evaluate`.) Counter-examples stand with the smallest
/// first: fewest nvt, then fewest onvoldoende.
struct Bewijs {
    int verwachtingen = 0;  ///< the size of the criterium
    int tellingen = 0;      ///< how many complete tellingen were tried
    std::vector<Tegenvoorbeeld> gaten;
    std::vector<Tegenvoorbeeld> dubbel;
    std::vector<std::size_t> nooit;  ///< clauses that fit no telling at all

    bool sluitend() const { return gaten.empty() && dubbel.empty(); }
};

/// Tries all complete tellingen of `verwachtingen` (0 or more) verwachtingen.
Bewijs bewijs(const Beslisregel& regel, int verwachtingen);

/// Whether all that a proof found is a gap that the kader itself owns up to (`bekend_gat`). That
/// can only be a telling with nvt in it: a rule that leaves plain voldoende and onvoldoende
/// undecided, or decides anything twice, is a mistake whatever the kader says.
bool alleenBekendeGaten(const Bewijs& bewijs, const Beslisregel& regel);

/// The smallest criterium, of `vanaf` up to `tot` verwachtingen, for which the rule leaves a
/// telling without nvt undecided or decides it twice: where the rule stops working if the criterium
/// grows.
std::optional<Tegenvoorbeeld> kleinsteTegenvoorbeeld(const Beslisregel& regel, int vanaf, int tot);

}  // namespace maatlat
