// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace maatlat {

/// The mediaan of what stands in order: `getal` of the middle one; of an even number halfway
/// between the middle two. 0 of none.
template <class Reeks, class Getal = std::identity>
double middelste(const Reeks& opVolgorde, Getal getal = {}) {
    const auto aantal = opVolgorde.size();
    if (aantal == 0) return 0;
    return (static_cast<double>(getal(opVolgorde[(aantal - 1) / 2])) +
            static_cast<double>(getal(opVolgorde[aantal / 2]))) /
           2.0;
}

}  // namespace maatlat
