// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

/// The parts of a name in a text. Each `voorbij…` gives the word after what it knows, or i itself
/// when it is not there; none looks further than a name is long.
class Naamdelen {
  public:
    explicit Naamdelen(const Bewaakt& tekst) : tekst_(tekst) {}

    /// A capitalised word that could be a name.
    bool isNaamwoord(std::size_t i, bool ookBekend = false) const;
    bool isAchternaam(const Woord& woord) const;        ///< in any of the lists
    bool isZekereAchternaam(const Woord& woord) const;  ///< of those that are no other word
    bool isVoornaam(const Woord& woord) const;          ///< in any of the lists

    std::size_t voorbijKoppeling(std::size_t i) const;       ///< "-Jan", "-Smeets"
    std::size_t voorbijTussenvoegsels(std::size_t i) const;  ///< "van der", "van 't", "el"
    std::size_t voorbijNamen(std::size_t i, bool ookBekend = false) const;
    std::size_t voorbijInitialen(std::size_t i) const;  ///< "J.", "J.P.", "Th. A."

    /// "de vries", "jansen - de boer" in lower case: a surname of the lists, or of its shape.
    std::size_t voorbijKleineAchternaam(std::size_t i, bool ookVorm) const;

  private:
    const Woord& woord(std::size_t i) const { return tekst_.woord(i); }
    bool volgtLidwoord(std::size_t i) const;
    bool isApostrof(const Woord& woord) const;

    const Bewaakt& tekst_;
};

}  // namespace maatlat
