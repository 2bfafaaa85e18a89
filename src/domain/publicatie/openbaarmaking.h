// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/termijn.h"

namespace maatlat {

/// By what law something is published, and what that law asks: data, read from
/// criteria/openbaarmaking.yaml. What holds for which organisation is a choice of the onderzoek.
struct Openbaarmakingsregime {
    std::string id;
    std::string naam;
    bool publiceert = true;  ///< else nothing of what stands below has a meaning
    std::string grond;       ///< the articles
    std::string bron;        ///< where those stand
    /// How long it must wait after the decision was made known; nothing: it may go at once.
    std::optional<Termijn> wachttijd;
    std::optional<Termijn> reactietermijn;  ///< of the organisation; nothing: it cannot react
    int meesteWoorden = 0;                  ///< of that reaction; 0: it cannot react
    std::string rechtsmiddelen;             ///< what the decision says of them
    bool verzoekSchortOp = false;      ///< asking a judge for a voorlopige voorziening suspends
    std::vector<std::string> gronden;  ///< on which a passage can be left out
    std::vector<std::string> namen;    ///< of which functions the names may stand in it
    std::vector<std::string> open;     ///< what was not found, in sentences

    friend bool operator==(const Openbaarmakingsregime&, const Openbaarmakingsregime&) = default;
};

using Openbaarmakingsregimes = std::vector<Openbaarmakingsregime>;

/// Null when there is none with this id.
inline const Openbaarmakingsregime* vindRegime(const Openbaarmakingsregimes& regimes,
                                               std::string_view id) {
    const auto een = std::ranges::find(regimes, id, &Openbaarmakingsregime::id);
    return een == regimes.end() ? nullptr : &*een;
}

}  // namespace maatlat
