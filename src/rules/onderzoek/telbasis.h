// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// The one basis of whatever is said of a round as a whole: whom ranking, averages and counts of
/// organisations are about, and by what they are ordered.
///
/// An organisation counts when all of it is judged and something of it applies
/// (`Telling::teltMee`). As long as nobody has an nvt the order is by the number of voldoende, as
/// was published in 2015; else by the share of voldoende among what applies.
struct Telbasis {
    int organisaties = 0;        ///< in the round
    int onvolledig = 0;          ///< with verwachtingen still to judge
    int nietsVanToepassing = 0;  ///< complete, and all of it nvt
    bool metNvt = false;         ///< somebody has an nvt

    int tellenMee() const { return organisaties - onvolledig - nietsVanToepassing; }

    /// Everybody counts and nobody has an nvt: nothing needs to be said about it.
    bool gewoon() const { return !metNvt && tellenMee() == organisaties; }

    friend bool operator==(const Telbasis&, const Telbasis&) = default;
};

/// The basis in words (Dutch), the same wherever it is named: by what the order is, and, unless
/// everybody counts, who does.
std::string basiszin(const Telbasis& basis);

/// Only who counts; empty when everybody does.
std::string wieTelt(const Telbasis& basis);

}  // namespace maatlat
