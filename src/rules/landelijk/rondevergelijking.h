// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "rules/landelijk/rondeverschil.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// All that is counted of two rounds on one kader against each other, whoever asks. Points into the
/// rounds.
struct Rondevergelijking {
    /// Of the organisations that are judged whole in both, in one of them.
    struct Midden {
        Spreiding spreiding;  ///< of no organisation: nobody is judged whole in both
        bool metNvt = false;  ///< for one of them something does not apply
    };
    std::vector<Rondegang> gangen;
    Rondetelling telling;
    std::vector<Verwachtingsverschil> verwachtingen;
    Midden a;
    Midden b;
};

/// `lijn` gives of a name in a round the Rondelijn.
Rondevergelijking vergelijkRondes(const Beoordeling& a, const Beoordeling& b,
                                  const std::function<Rondelijn(const std::string&)>& lijn);

}  // namespace maatlat
