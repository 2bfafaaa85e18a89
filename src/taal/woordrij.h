// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// A word, a number or a single other character of a text, and where it stands.
struct Woord {
    enum class Soort : unsigned char { letters, cijfers, teken };
    /// What stands between it and the one before.
    enum class Ervoor : unsigned char { niets, wit, nieuweRegel };

    Soort soort = Soort::teken;
    Ervoor ervoor = Ervoor::niets;
    std::size_t vanaf = 0;   ///< first byte
    std::size_t lengte = 0;  ///< bytes
    std::string klein;       ///< in lower case, without signs that have no width
    bool hoofdletter = false;
    int letters = 0;  ///< characters; an accent that stands apart does not count

    std::size_t eind() const { return vanaf + lengte; }
    bool is(char teken) const { return klein.size() == 1 && klein[0] == teken; }
};
using Woordrij = std::vector<Woord>;

/// The text cut into words; white space is left out. Letters are those of Unicode; digits only 0-9.
/// An accent that stands apart belongs to its letter. Any bytes do: what is no UTF-8 counts as
/// another character.
Woordrij woordrij(std::string_view tekst);

}  // namespace maatlat
