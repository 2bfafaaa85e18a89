// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/hertoetsgrens.h"

namespace maatlat {

/// What a rule makes of the organisations of a round: pure, and about what is given alone.
/// Organisations are given by their place in the ranking (from 0).
struct Hertoetslijst {
    /// An organisation, with how far it lies from being in, or how far in it is.
    struct Plek {
        std::size_t plaats = 0;
        int afstand = 0;  ///< of laagste: verwachtingen voldoende; of onvoldoende: how many more
                          ///< must fail; of maatregelTeLaat: days. 0 for who is in by an oordeel
        friend bool operator==(const Plek&, const Plek&) = default;
    };
    std::vector<Plek> erin;
    std::vector<Plek> opDeGrens;  ///< equals across the line: `nogTeKiezen` of them
    int nogTeKiezen = 0;
    std::vector<Plek> netErbuiten;  ///< the nearest of the others, all at the same distance
    std::vector<std::size_t> nietTeBeoordelen;  ///< not judged in full: might be in
    bool teWeinig = false;                      ///< fewer have a rank than were asked for

    friend bool operator==(const Hertoetslijst&, const Hertoetslijst&) = default;
};

/// The lowest `aantal`, by `hertoetsgrens`; `afstand` is the number of voldoende. Who is just
/// outside has so many. Throws std::invalid_argument when `aantal` is less than 1.
Hertoetslijst kiesLaagste(const Beoordeling& beoordeling, int aantal);

/// Who is onvoldoende on this criterium, by the ranking from below. Just outside is who becomes
/// onvoldoende when the fewest more of its verwachtingen fail; nobody when no number does.
Hertoetslijst kiesOnvoldoende(const Beoordeling& beoordeling, const Criterium& criterium);

/// Who has a maatregel whose last day is past. `dagen`: by organisation, days until the first last
/// day that is not done; below 0: past. Those within `vooruit` days are just outside, the nearest.
Hertoetslijst kiesTeLaat(const Beoordeling& beoordeling, const std::map<std::string, int>& dagen,
                         int vooruit);

/// How many of the verwachtingen that are voldoende must become onvoldoende before the criterium
/// is; 0 when it is; nothing when no number does it, or it is not judged in full.
std::optional<int> afstandTotOnvoldoende(const Beoordeling& beoordeling, const Toets& toets,
                                         const Criterium& criterium);

}  // namespace maatlat
